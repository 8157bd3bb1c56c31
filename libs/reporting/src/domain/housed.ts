import { later, type IsoDate } from '#kernel';

/** A signed tenancy as the evidence that somebody was housed. */
export interface Stay {
  readonly tenancyId: string;
  readonly tenancyNumber: string;
  readonly householdId: string;
  readonly householdCode: string;
  readonly startsOn: IsoDate;
  /** The day of the move-in protocol; null while there is none. */
  readonly handedOverOn: IsoDate | null;
  /** The last day, when the tenancy has ended. */
  readonly endedOn: IsoDate | null;
  /** Everybody named in the contract. */
  readonly persons: readonly { readonly memberId: string; readonly birthDate: IsoDate }[];
}

/** One line of the proof: the n-th household or person ever housed. */
export interface Housed {
  readonly ordinal: number;
  readonly housedOn: IsoDate;
  readonly householdId: string;
  readonly householdCode: string;
  /** null when the line counts a household. */
  readonly memberId: string | null;
  readonly birthDate: IsoDate | null;
  readonly tenancyId: string;
  readonly tenancyNumber: string;
  readonly evidence: 'handover' | 'lease';
}

/** Housed on the day the flat was handed over; without a protocol, on the first day of the signed contract. */
export const housedOn = (stay: Pick<Stay, 'startsOn' | 'handedOverOn'>): IsoDate => stay.handedOverOn ?? stay.startsOn;

/**
 * Households ever housed by `asOf`, in the order of their first day. Who moves to a second flat of ours is counted once.
 * Ties are broken by household code, so that the hundredth is the same one tomorrow.
 */
export function householdsHoused(stays: readonly Stay[], asOf: IsoDate): Housed[] {
  const first = new Map<string, Omit<Housed, 'ordinal'>>();
  for (const stay of stays) {
    const line = { ...lineOf(stay, housedOn(stay)), memberId: null, birthDate: null };
    keepEarlier(first, stay.householdId, line);
  }
  return numbered(first, asOf);
}

/** Persons ever housed by `asOf`: everybody named in the contract; a child born later, from its birth. */
export function personsHoused(stays: readonly Stay[], asOf: IsoDate): Housed[] {
  const first = new Map<string, Omit<Housed, 'ordinal'>>();
  for (const stay of stays) {
    for (const person of stay.persons) {
      const day = later(housedOn(stay), person.birthDate);
      if (stay.endedOn !== null && day > stay.endedOn) continue;
      keepEarlier(first, person.memberId, { ...lineOf(stay, day), memberId: person.memberId, birthDate: person.birthDate });
    }
  }
  return numbered(first, asOf);
}

/** Stays on which somebody lives on that day. */
export function livingOn(stays: readonly Stay[], asOf: IsoDate): Stay[] {
  return stays.filter((stay) => housedOn(stay) <= asOf && (stay.endedOn === null || stay.endedOn >= asOf));
}

const lineOf = (stay: Stay, day: IsoDate) => ({
  housedOn: day,
  householdId: stay.householdId,
  householdCode: stay.householdCode,
  tenancyId: stay.tenancyId,
  tenancyNumber: stay.tenancyNumber,
  evidence: stay.handedOverOn === null ? ('lease' as const) : ('handover' as const),
});

type Line = Omit<Housed, 'ordinal'>;

function keepEarlier(first: Map<string, Line>, key: string, line: Line): void {
  const known = first.get(key);
  if (!known || compare(line, known) < 0) first.set(key, line);
}

function numbered(lines: ReadonlyMap<string, Line>, asOf: IsoDate): Housed[] {
  return [...lines.values()]
    .filter((line) => line.housedOn <= asOf)
    .sort(compare)
    .map((line, index) => ({ ordinal: index + 1, ...line }));
}

/** By day, then household code, then the elder first; the last two only so that equals never change places. */
function compare(a: Line, b: Line): number {
  return (
    order(a.housedOn, b.housedOn) ||
    order(a.householdCode, b.householdCode) ||
    order(a.birthDate ?? '', b.birthDate ?? '') ||
    order(a.memberId ?? '', b.memberId ?? '') ||
    order(a.tenancyNumber, b.tenancyNumber)
  );
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
