/** What a flat must allow, in words of function; a diagnosis has no place here. `pets` and `smoking`: the family has or does. */
export const NEEDS = ['lift_or_ground_floor', 'step_free', 'ground_floor', 'pets', 'smoking', 'near_school', 'near_doctor', 'quiet_street'] as const;
export type NeedKind = (typeof NEEDS)[number];

export const WISH_KINDS = ['city', 'part', 'avoid_city', 'avoid_part', 'max_total', 'min_rooms'] as const;
export type WishKind = (typeof WISH_KINDS)[number];

/** `value`: a place as people write it, whole crowns a month (`max_total`) or a number of rooms (`min_rooms`). */
export interface Wish {
  readonly kind: string;
  readonly value: string;
}
