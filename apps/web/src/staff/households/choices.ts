/** Lists of the intake form, in the order people are asked; the server knows the same codes. */
export const RELATIONS = ['applicant', 'partner', 'child', 'foster_child', 'grandchild', 'parent', 'sibling', 'other'] as const;
export const INCOME_KINDS = ['employment', 'part_time', 'self_employment', 'pension', 'parental', 'maintenance', 'foster_reward', 'other'] as const;
export const BENEFIT_KINDS = ['state_social_assistance', 'foster_benefit', 'care_allowance', 'child_benefit', 'emergency_aid', 'other'] as const;
export const PAID_TO = ['household', 'landlord', 'agency'] as const;
export const NEEDS = ['lift_or_ground_floor', 'step_free', 'ground_floor', 'pets', 'smoking', 'near_school', 'near_doctor', 'quiet_street'] as const;
export const PURPOSES = ['share_names_with_landlord', 'share_flags_with_coordinator', 'share_with_partner', 'reminders_by_sms', 'reminders_by_email', 'outcome_follow_up'] as const;
export const PLACE_WISHES = ['city', 'part', 'avoid_city', 'avoid_part'] as const;

export interface WishFields extends Record<string, unknown> {
  city: string;
  part: string;
  avoid_city: string;
  avoid_part: string;
  maxTotal: number | null;
  minRooms: number | '';
}

export const NO_WISHES: WishFields = { city: '', part: '', avoid_city: '', avoid_part: '', maxTotal: null, minRooms: '' };

/** Places are written with commas between; the ceiling travels in whole crowns. */
export function wishesOf(fields: WishFields): { kind: string; value: string }[] {
  const places = PLACE_WISHES.flatMap((kind) => fields[kind].split(',').map((value) => value.trim()).filter(Boolean).map((value) => ({ kind: kind as string, value })));
  return [
    ...places,
    ...(fields.maxTotal === null ? [] : [{ kind: 'max_total', value: String(Math.floor(fields.maxTotal / 100)) }]),
    ...(fields.minRooms === '' ? [] : [{ kind: 'min_rooms', value: String(fields.minRooms) }]),
  ];
}

export function wishFieldsOf(wishes: readonly { kind: string; value: string }[]): WishFields {
  const of = (kind: string): string[] => wishes.filter((wish) => wish.kind === kind).map((wish) => wish.value);
  const [ceiling] = of('max_total');
  const [rooms] = of('min_rooms');
  return {
    city: of('city').join(', '),
    part: of('part').join(', '),
    avoid_city: of('avoid_city').join(', '),
    avoid_part: of('avoid_part').join(', '),
    maxTotal: ceiling ? Number(ceiling.replace(/\s/g, '')) * 100 : null,
    minRooms: rooms ? Number(rooms) : '',
  };
}
