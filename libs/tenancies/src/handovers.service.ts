import { Injectable } from '@nestjs/common';
import { newId, orRefuse, refuse, type Id, type IsoDate } from '#kernel';
import { Database, violatedConstraint, type Actor, type Tx } from '#platform';
import { METER_UNITS, lawfulHandover, type HandoverKind, type KeyKind, type MenderOfDefect, type MeterKind, type RoomCondition } from './domain/handover';
import type { TenanciesRefusal } from './domain/sentences';
import { afterAct } from './domain/tenancy-life';
import { TenancyRow } from './store/contract.entity';
import { HandoverDefectRow, HandoverKeyRow, HandoverMeterRow, HandoverRoomRow, HandoverRow } from './store/handover.entity';
import { handoversOf, type HandoverRecord } from './store/handover.repository';
import { TENANCY_EVENTS } from './tenancies.events';

type Code = TenanciesRefusal | 'unknown_id';

export interface RecordHandover {
  readonly tenancyId: Id;
  readonly kind: HandoverKind;
  readonly heldOn: IsoDate;
  readonly meters: readonly { readonly kind: MeterKind; readonly serialNumber: string; readonly supplyPoint: string | null; readonly reading: number }[];
  readonly keys: readonly { readonly kind: KeyKind; readonly count: number }[];
  readonly rooms: readonly { readonly room: string; readonly condition: RoomCondition; readonly note: string | null }[];
  readonly defects: readonly { readonly description: string; readonly mendedBy: MenderOfDefect; readonly mendUntil: IsoDate | null }[];
  readonly energyTransferBy: IsoDate | null;
  readonly note: string | null;
}

/** Handing the flat over, in and out: meters, keys, rooms, defects. Written once, never changed. */
@Injectable()
export class HandoversService {
  constructor(private readonly db: Database) {}

  /** @throws Refused unknown_id, handover_*, key_kind_twice, tenancy_not_signed, tenancy_cancelled */
  record(actor: Actor, input: RecordHandover): Promise<HandoverRow> {
    return this.db.write(actor, (tx) => this.recordIn(tx, input));
  }

  async recordIn(tx: Tx, input: RecordHandover): Promise<HandoverRow> {
    const tenancy = (await tx.get(TenancyRow, input.tenancyId)) ?? refuse<Code>('unknown_id');
    orRefuse(afterAct(tenancy.state, 'hand_over'));
    orRefuse(lawfulHandover(input, tenancy, await tx.find(HandoverRow, { tenancyId: tenancy.id }), tx.today));
    const twice = input.keys.findIndex(({ kind }, index) => input.keys.findIndex((other) => other.kind === kind) < index);
    if (twice >= 0) refuse<Code>('key_kind_twice', {}, `keys.${twice}.kind`);
    const handoverId = newId();
    const { kind, heldOn, energyTransferBy, note } = input;
    const row = { id: handoverId, tenancyId: tenancy.id, kind, heldOn, energyTransferBy, note, heldBy: tx.actor.accountId };
    await tx.insert(HandoverRow, row).catch((error: unknown) => {
      if (violatedConstraint(error) === 'handover_agency_id_tenancy_id_kind_key') refuse<Code>('handover_twice', {}, 'kind');
      throw error;
    });
    const { meters, keys, rooms, defects } = input;
    if (meters.length > 0) await tx.insert(HandoverMeterRow, meters.map((meter) => ({ id: newId(), handoverId, ...meter, unit: METER_UNITS[meter.kind] })));
    if (keys.length > 0) await tx.insert(HandoverKeyRow, keys.map((key) => ({ id: newId(), handoverId, ...key })));
    if (rooms.length > 0) await tx.insert(HandoverRoomRow, rooms.map((room, position) => ({ id: newId(), handoverId, ...room, position })));
    if (defects.length > 0) await tx.insert(HandoverDefectRow, defects.map((defect, position) => ({ id: newId(), handoverId, ...defect, position })));
    await tx.audit('record_handover', 'tenancy', tenancy.id, { handoverId, kind, heldOn });
    await tx.publish(TENANCY_EVENTS.handedOver, { tenancyId: tenancy.id, unitId: tenancy.unitId, householdId: tenancy.householdId, kind });
    return { agencyId: tx.agencyId, ...row };
  }

  /** What was written down of a handover, or null when it has not been held. */
  async recordOf(tx: Tx, tenancyId: Id, kind: HandoverKind): Promise<HandoverRecord | null> {
    return (await handoversOf(tx, [tenancyId])).find((handover) => handover.kind === kind) ?? null;
  }
}
