import { hiddenAcross } from './disclosure';
import { DIMENSIONS, GROUPS, type Dimension } from './groups';
import { meanOf, medianInterval, medianOf, newcombe, wilson, type Interval } from './intervals';
import { gapOf, type Gap, type Path } from './ladder';
import type { FamilyRecord, HomeRecord, OfferRecord } from './records';
import { SMALLEST_GROUP, tellableCounts } from './suppression';

/** A share with its interval; `permille` and the interval are null of nothing. */
export interface Share {
  readonly count: number;
  readonly outOf: number;
  readonly permille: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** Offers made to a group, by how they ended; they sum to `made`. */
export interface Offers {
  readonly made: number;
  readonly accepted: Share;
  readonly housed: number;
  readonly refusedByFamily: Share;
  readonly refusedByLandlord: Share;
  readonly expired: number;
  readonly withdrawn: number;
  readonly running: number;
}

/** Whole weeks from the application to the home of those who were housed; the interval is the median's. */
export interface Waiting {
  readonly families: number;
  readonly median: number;
  readonly mean: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** The gap to all others in the share of housed families, with Newcombe's interval, tenths of a percent. */
export interface GapTold extends Gap {
  readonly low: number;
  readonly high: number;
}

/** One line of the report. null: withheld (the reason is in `withheld`) or nothing to tell of. */
export interface OutcomeRow {
  readonly group: string;
  readonly families: number | null;
  readonly offered: Share | null;
  readonly housed: Share | null;
  readonly gap: GapTold | null;
  readonly offers: Offers | null;
  readonly waiting: Waiting | null;
  readonly kept6: Share | null;
  readonly kept12: Share | null;
  readonly withheld: readonly Figure[];
}

/** Figures by whom they stand on: families that waited, those offered a flat, those housed, those whose half-year or year fell due. */
export const FIGURES = ['families', 'offers', 'waiting', 'kept6', 'kept12'] as const;
export type Figure = (typeof FIGURES)[number];

export interface RefusalReason {
  readonly by: 'family' | 'landlord';
  readonly code: string;
  /** null: withheld. */
  readonly count: number | null;
}

export interface OutcomeReport {
  readonly all: OutcomeRow;
  readonly dimensions: readonly { readonly dimension: Dimension; readonly rows: readonly OutcomeRow[] }[];
  /** By whom and why; null: so few that any number would give a family away. */
  readonly familyReasons: readonly RefusalReason[] | null;
  readonly landlordReasons: readonly RefusalReason[] | null;
}

interface Group {
  readonly group: string;
  readonly families: readonly FamilyRecord[];
  readonly homes: readonly HomeRecord[];
}

/** What came of waiting in a period, for all and by groups. The same in whatever order the records come. */
export function outcomeReport(families: readonly FamilyRecord[], homes: readonly HomeRecord[]): OutcomeReport {
  const all: Group = { group: 'all', families, homes };
  const isFew = (figure: Figure): boolean => behind(all, figure).length > 0 && behind(all, figure).length < SMALLEST_GROUP;
  const tooFew = new Set(FIGURES.filter((figure) => isFew(figure) || (isOfThoseWhoWaited(figure) && isFew('families'))));
  const parted = DIMENSIONS.map((dimension) => ({
    dimension,
    groups: GROUPS[dimension].map((group): Group => ({
      group,
      families: families.filter(({ groups: mine }) => mine[dimension] === group),
      homes: homes.filter(({ groups: mine }) => mine[dimension] === group),
    })),
  }));
  const places = new Map<FamilyRecord | HomeRecord, number>([...families, ...homes].map((record, place) => [record, place]));
  const hiddenIn = (figure: Figure, alsoHidden?: ReadonlyMap<Dimension, ReadonlySet<string>>) => hiddenAcross(parted.map(({ dimension, groups }) => ({
    dimension,
    groups: groups.map((group) => {
      const members = behind(group, figure).map((record) => places.get(record)!);
      return { group: group.group, base: members.length, members, shares: sharesOf(group, figure) };
    }),
  })), alsoHidden);
  const hiddenFamilies = hiddenIn('families');
  const hidden = new Map(FIGURES.map((figure) => [figure, figure === 'families' ? hiddenFamilies : hiddenIn(figure, isOfThoseWhoWaited(figure) ? hiddenFamilies : undefined)]));
  const dimensions = parted.map(({ dimension, groups }) => {
    const rows = groups.map((group) => {
      const withheld = FIGURES.filter((figure) => tooFew.has(figure) || hidden.get(figure)!.get(dimension)!.has(group.group));
      const others = families.filter(({ groups: mine }) => mine[dimension] !== group.group);
      return rowOf(group, new Set(withheld), others.map(({ path }) => path));
    });
    return { dimension, rows };
  });
  const offers = families.flatMap((family) => family.offers);
  return { all: rowOf(all, tooFew, []), dimensions, familyReasons: reasonsOf(offers, 'family'), landlordReasons: reasonsOf(offers, 'landlord') };
}

/** Who was offered a flat or housed is a part of who waited; whose half-year fell due is another crowd. */
const isOfThoseWhoWaited = (figure: Figure): boolean => figure === 'offers' || figure === 'waiting';

/** The families that stand behind a figure. */
function behind({ families, homes }: Group, figure: Figure): readonly (FamilyRecord | HomeRecord)[] {
  if (figure === 'families') return families;
  if (figure === 'offers') return families.filter(({ offers }) => offers.length > 0);
  if (figure === 'waiting') return families.filter(({ waitedDays }) => waitedDays !== null);
  return homes.filter(({ months }) => `kept${months}` === figure);
}

/** The shares told of a group under one figure: the ones a total must not give away. */
function sharesOf(group: Group, figure: Figure): { count: number; outOf: number }[] {
  if (figure === 'families') return [offeredOf(group.families), housedOf(group.families)];
  if (figure === 'offers') {
    const { accepted, refusedByFamily, refusedByLandlord } = offersOf(group.families);
    return [accepted, refusedByFamily, refusedByLandlord];
  }
  return figure === 'waiting' ? [] : [keptOf(group.homes, figure === 'kept6' ? 6 : 12)];
}

function rowOf({ group, families, homes }: Group, withheld: ReadonlySet<Figure>, others: readonly Path[]): OutcomeRow {
  const told = <Value>(figure: Figure, value: () => Value): Value | null => (withheld.has(figure) ? null : value());
  return {
    group,
    families: told('families', () => families.length),
    offered: told('families', () => offeredOf(families)),
    housed: told('families', () => housedOf(families)),
    gap: told('families', () => gapTold(families.map(({ path }) => path), others)),
    offers: told('offers', () => offersOf(families)),
    waiting: told('waiting', () => waitingOf(families.flatMap(({ waitedDays }) => (waitedDays === null ? [] : [waitedDays])))),
    kept6: told('kept6', () => keptOf(homes, 6)),
    kept12: told('kept12', () => keptOf(homes, 12)),
    withheld: FIGURES.filter((figure) => withheld.has(figure)),
  };
}

const offeredOf = (families: readonly FamilyRecord[]): Share => share(families.filter(({ offers }) => offers.length > 0).length, families.length);
const housedOf = (families: readonly FamilyRecord[]): Share => share(families.filter(({ path }) => path.housed).length, families.length);

function keptOf(homes: readonly HomeRecord[], due: 6 | 12): Share {
  const fell = homes.filter(({ months }) => months === due);
  return share(fell.filter(({ kept }) => kept).length, fell.length);
}

function offersOf(families: readonly FamilyRecord[]): Offers {
  const offers = families.flatMap((family) => family.offers);
  const ended = (end: OfferRecord['end']): number => offers.filter((offer) => offer.end === end).length;
  return {
    made: offers.length,
    accepted: share(offers.filter(({ accepted }) => accepted).length, offers.length),
    housed: ended('housed'),
    refusedByFamily: share(ended('refused_by_family'), offers.length),
    refusedByLandlord: share(ended('refused_by_landlord'), offers.length),
    expired: ended('expired'),
    withdrawn: ended('withdrawn'),
    running: ended('running'),
  };
}

function waitingOf(days: readonly number[]): Waiting | null {
  const mean = meanOf(days);
  if (mean === null) return null;
  const interval = medianInterval(days);
  return { families: days.length, median: weeks(medianOf(days)), mean: weeks(mean), low: interval && weeks(interval.low), high: interval && weeks(interval.high) };
}

const weeks = (days: number): number => Math.round(days / 7);

function gapTold(group: readonly Path[], others: readonly Path[]): GapTold | null {
  const gap = gapOf(group, others);
  if (!gap) return null;
  const housed = (paths: readonly Path[]): number => paths.filter((path) => path.housed).length;
  return { ...gap, ...inPermille(newcombe(housed(group), group.length, housed(others), others.length)) };
}

export function share(count: number, outOf: number): Share {
  if (outOf === 0) return { count, outOf, permille: null, low: null, high: null };
  return { count, outOf, permille: Math.round((count * 1000) / outOf), ...inPermille(wilson(count, outOf)) };
}

const inPermille = ({ low, high }: Interval): Interval => ({ low: Math.round(low * 1000), high: Math.round(high * 1000) });

/** Coded reasons, the most frequent first; equal ones by their code. */
function reasonsOf(offers: readonly OfferRecord[], by: 'family' | 'landlord'): RefusalReason[] | null {
  const counts = new Map<string, number>();
  for (const { end, refusalCode } of offers) {
    if (end === `refused_by_${by}` && refusalCode !== null) counts.set(refusalCode, (counts.get(refusalCode) ?? 0) + 1);
  }
  const rows = [...counts].map(([code, count]) => ({ code, count })).sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
  return tellableCounts(rows)?.map(({ code, count, isHidden }) => ({ by, code, count: isHidden ? null : count })) ?? null;
}
