import { addDays, refusal, type IsoDate, type Refusal } from '#kernel';
import type { TenanciesRefusal } from './sentences';

export const HANDOVER_KINDS = ['move_in', 'move_out'] as const;
export type HandoverKind = (typeof HANDOVER_KINDS)[number];
export const METER_KINDS = ['electricity', 'gas', 'cold_water', 'hot_water', 'heat'] as const;
export type MeterKind = (typeof METER_KINDS)[number];
/** In what each meter counts. */
export const METER_UNITS: Readonly<Record<MeterKind, string>> = { electricity: 'kWh', gas: 'm³', cold_water: 'm³', hot_water: 'm³', heat: 'GJ' };
export const KEY_KINDS = ['flat', 'house', 'mailbox', 'cellar', 'chip', 'other'] as const;
export type KeyKind = (typeof KEY_KINDS)[number];
export const ROOM_CONDITIONS = ['good', 'worn', 'damaged'] as const;
export type RoomCondition = (typeof ROOM_CONDITIONS)[number];
export const DEFECT_MENDERS = ['landlord', 'agency', 'tenant'] as const;
export type MenderOfDefect = (typeof DEFECT_MENDERS)[number];

const SOONEST_BEFORE_START_DAYS = 31;

/** Handing over happens once each way, in its order, not in the future, and not long before the tenancy begins. */
export function lawfulHandover(
  handover: { readonly kind: HandoverKind; readonly heldOn: IsoDate },
  tenancy: { readonly startsOn: IsoDate },
  earlier: readonly { readonly kind: HandoverKind; readonly heldOn: IsoDate }[],
  today: IsoDate,
): IsoDate | Refusal<TenanciesRefusal> {
  const { kind, heldOn } = handover;
  if (earlier.some((other) => other.kind === kind)) return refusal('handover_twice', {}, 'kind');
  if (heldOn > today) return refusal('handover_in_future', { heldOn }, 'heldOn');
  if (heldOn < addDays(tenancy.startsOn, -SOONEST_BEFORE_START_DAYS)) return refusal('handover_before_start', { startsOn: tenancy.startsOn }, 'heldOn');
  const movedIn = earlier.find((other) => other.kind === 'move_in');
  if (kind === 'move_out' && (movedIn === undefined || heldOn < movedIn.heldOn)) return refusal('handover_out_before_in', {}, 'heldOn');
  return heldOn;
}
