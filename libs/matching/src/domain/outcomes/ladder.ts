/**
 * How far a family came in a period, step by step, as the way to a home goes: a flat was decided while it waited, it met the rules
 * of at least one, it was first for one, people decided for it, it was offered a flat, it lives there.
 */
export interface Path {
  readonly inPool: boolean;
  readonly eligible: boolean;
  readonly first: boolean;
  /** Each time it was first it shared the place, and another of the same place was chosen. */
  readonly onlyLostByLot: boolean;
  readonly chosen: boolean;
  /** How its last offer of the period ended; null: there was none. */
  readonly offer: OfferEnd | null;
  /** Lives in a flat of ours since the period, whichever way it came to it. */
  readonly housed: boolean;
}

export const OFFER_ENDS = ['housed', 'refused_by_family', 'refused_by_landlord', 'expired', 'withdrawn', 'running'] as const;
export type OfferEnd = (typeof OFFER_ENDS)[number];

/**
 * Where families are lost on the way, in the order of the way. `no_flat`: none was decided while they waited. `lot`: another of the
 * same rank. `people`: the panel chose otherwise than the list, both ways. `landlord`, `family` (also by letting the offer run
 * out), `agency` (withdrawn, or not offered yet), `running`: how the last offer stands. `other_way`: housed without a recorded list.
 */
export const PARTS = ['no_flat', 'eligibility', 'score', 'lot', 'people', 'landlord', 'family', 'agency', 'running', 'other_way'] as const;
export type Part = (typeof PARTS)[number];
export type Parts = Readonly<Record<Part, number>>;

/** What each part adds to or takes from one family: −1, 0 or 1. One and all parts together are 1 exactly when it is housed. */
export function partsOf(path: Path): Parts {
  const is = (condition: boolean): number => Number(condition);
  const pool = is(path.inPool);
  const eligible = is(path.eligible);
  const first = is(path.first);
  const notByLot = is(path.first && !path.onlyLostByLot);
  const chosen = is(path.chosen);
  const end = path.chosen ? (path.offer ?? 'withdrawn') : null;
  const byOffer = is(end === 'housed');
  const lostAs = (...ends: readonly OfferEnd[]): number => (end !== null && ends.includes(end) ? -1 : 0);
  return {
    no_flat: pool - 1,
    eligibility: eligible - pool,
    score: first - eligible,
    lot: notByLot - first,
    people: chosen - notByLot,
    landlord: lostAs('refused_by_landlord'),
    family: lostAs('refused_by_family', 'expired'),
    agency: lostAs('withdrawn'),
    running: lostAs('running'),
    other_way: is(path.housed) - byOffer,
  };
}

export interface Gap {
  /** Share housed in the group less the share housed among all others, in tenths of a percent, rounded. */
  readonly permille: number;
  /** The same gap by parts; they sum to it exactly. */
  readonly parts: readonly { readonly part: Part; readonly permille: number }[];
}

/**
 * The gap between a group and all others, split along the way. As a family's parts and one sum to whether it is housed, the means of
 * the parts differ by amounts that sum to the difference of the shares: nothing is left over, and no order has to be chosen.
 * null when there is nobody to compare.
 */
export function gapOf(group: readonly Path[], others: readonly Path[]): Gap | null {
  if (group.length === 0 || others.length === 0) return null;
  const [mine, theirs] = [totalsOf(group), totalsOf(others)];
  // Over the common denominator everything is a whole number, so that nothing is lost by rounding before the end.
  const shared = group.length * others.length;
  const differences = PARTS.map((part) => mine[part] * others.length - theirs[part] * group.length);
  const whole = differences.reduce((sum, difference) => sum + difference, 0);
  const permille = Math.round((whole * 1000) / shared) + 0;
  const rounded = roundedTo(permille, differences.map((difference) => (difference * 1000) / shared));
  return { permille, parts: PARTS.map((part, index) => ({ part, permille: rounded[index]! })) };
}

export function totalsOf(paths: readonly Path[]): Parts {
  const totals = Object.fromEntries(PARTS.map((part) => [part, 0])) as Record<Part, number>;
  for (const path of paths) {
    const parts = partsOf(path);
    for (const part of PARTS) totals[part] += parts[part];
  }
  return totals;
}

/** Whole numbers that sum to `total`, each next to its value: the largest remainders are rounded up, equal ones in the order of the way. */
function roundedTo(total: number, values: readonly number[]): number[] {
  // Values that differ by the last bit of a float are the same remainder.
  const steady = values.map((value) => Math.round(value * 1e6) / 1e6);
  const floors = steady.map(Math.floor);
  const missing = total - floors.reduce((sum, value) => sum + value, 0);
  const byRemainder = steady.map((value, index) => ({ index, remainder: value - floors[index]! })).sort((a, b) => Math.round((b.remainder - a.remainder) * 1e6) || a.index - b.index);
  for (const { index } of byRemainder.slice(0, missing)) floors[index]! += 1;
  return floors;
}
