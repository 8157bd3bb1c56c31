import { addHalere, halere, shareOf, type Halere } from '#kernel';
import type { CandidateFacts, FlatFacts } from './facts';

/** What living in the flat costs a month against what the family has a month; haléře, shares in tenths of a percent. */
export interface Affordability {
  /** Rent and services: certain. */
  readonly certainCost: Halere;
  /** With energy; null while energy is not known. */
  readonly fullCost: Halere | null;
  readonly means: Halere | null;
  /** The most that may be paid; null while the means are not known. */
  readonly ceiling: Halere | null;
  /** Of the full cost, or of the certain cost while energy is not known; null without means or with none. */
  readonly sharePermille: number | null;
}

export function affordabilityOf(flat: Pick<FlatFacts, 'rent' | 'services' | 'energy'>, family: Pick<CandidateFacts, 'means'>, maxSharePercent: number): Affordability {
  const certainCost = addHalere(flat.rent, flat.services);
  const fullCost = flat.energy === null ? null : addHalere(certainCost, flat.energy);
  const { means } = family;
  return {
    certainCost,
    fullCost,
    means,
    ceiling: means === null ? null : shareOf(means, Math.round(maxSharePercent * 10), 1000),
    sharePermille: means === null || means === 0 ? null : permilleOf(fullCost ?? certainCost, means),
  };
}

/** A share in tenths of a percent, half up. Numbers while they hold it: it is asked for hundreds of thousands of pairs. */
function permilleOf(cost: Halere, means: Halere): number {
  const doubled = cost * 2000 + means;
  if (doubled <= Number.MAX_SAFE_INTEGER) return (doubled - (doubled % (2 * means))) / (2 * means);
  return Number((BigInt(cost) * 1000n + BigInt(means) / 2n) / BigInt(means));
}

/** Passed and failed only of what is known: rent and services over the ceiling fail whatever the energy; the rest waits for it. */
export function affordabilityOutcome(sum: Affordability): 'passed' | 'failed' | 'unknown' {
  if (sum.ceiling === null) return 'unknown';
  if (sum.certainCost > sum.ceiling) return 'failed';
  if (sum.fullCost === null) return 'unknown';
  return sum.fullCost <= sum.ceiling ? 'passed' : 'failed';
}

/** How much more a month the family would need for the flat to be within the share, up to whole crowns; zero when it is. */
export function missingMeans(sum: Affordability, maxSharePercent: number): Halere | null {
  if (sum.means === null) return null;
  const cost = sum.fullCost ?? sum.certainCost;
  const permille = Math.round(maxSharePercent * 10);
  const needed = (BigInt(cost) * 1000n + BigInt(permille - 1)) / BigInt(permille);
  return halere(Math.ceil(Math.max(0, Number(needed) - sum.means) / 100) * 100);
}
