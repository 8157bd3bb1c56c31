import { addDays, daysBetween, earlier, later, type IsoDate } from '#kernel';

/** Whole days, both ends included; null = without an end. */
export interface Span {
  readonly from: IsoDate;
  readonly to: IsoDate | null;
}

/**
 * Days of `period` on which the flat was under contract with its owner and nobody had it under a signed contract with us.
 * @param underContract owner-side contracts of one flat (they do not overlap)
 * @param occupied tenancies of the same flat (they do not overlap)
 */
export function voidDays(underContract: readonly Span[], occupied: readonly Span[], period: { from: IsoDate; to: IsoDate }): number {
  let days = 0;
  for (const contract of clip(underContract, period)) {
    days += length(contract);
    for (const tenancy of clip(occupied, contract)) days -= length(tenancy);
  }
  return days;
}

/** The first day of the emptiness that still lasts on `asOf`, or null when the flat is not under contract or is occupied. */
export function emptySince(underContract: readonly Span[], occupied: readonly Span[], asOf: IsoDate): IsoDate | null {
  const holds = (span: Span): boolean => span.from <= asOf && (span.to === null || span.to >= asOf);
  if (occupied.some(holds)) return null;
  if (!underContract.some(holds)) return null;
  let since = asOf;
  // Contracts that follow each other without a gap are one stretch under contract.
  for (let contract = underContract.find(holds); contract; contract = underContract.find((each) => each.to !== null && each.to === addDays(since, -1))) {
    since = contract.from;
  }
  for (const tenancy of occupied) {
    if (tenancy.to !== null && tenancy.to < asOf && tenancy.to >= since) since = addDays(tenancy.to, 1);
  }
  return since;
}

const length = (span: { from: IsoDate; to: IsoDate }): number => daysBetween(span.from, span.to) + 1;

function clip(spans: readonly Span[], period: { from: IsoDate; to: IsoDate }): { from: IsoDate; to: IsoDate }[] {
  return spans
    .map((span) => ({ from: later(span.from, period.from), to: span.to === null ? period.to : earlier(span.to, period.to) }))
    .filter((span) => span.from <= span.to);
}
