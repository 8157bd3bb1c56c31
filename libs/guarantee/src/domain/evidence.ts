import type { IsoDate, Month } from '#kernel';
import type { CoveredThing } from './cover';

/** What a claim can stand on. */
export const EVIDENCE_KINDS = ['written_call', 'landlord_confirmation', 'damage', 'costs', 'vacancy', 'other'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** What may be missing and waived with a reason by whoever decides. */
export type MissingEvidence = 'written_call';

export interface EvidenceFacts {
  readonly kind: EvidenceKind;
  readonly datedOn: IsoDate;
}

export interface ClaimedDebts {
  readonly months: readonly { readonly month: Month; readonly dueOn: IsoDate }[];
  readonly items: readonly { readonly thing: CoveredThing; readonly occurredOn: IsoDate }[];
}

/**
 * A surety is called only after the creditor has called the debtor in writing (Civil Code § 2021). Every claimed month
 * must have been due when some written call was made; damage and legal costs must have been asked for too. For an empty
 * flat there is nobody to call.
 */
export function missingEvidence(claim: ClaimedDebts, evidence: readonly EvidenceFacts[]): MissingEvidence[] {
  const called = evidence.filter((each) => each.kind === 'written_call').map((each) => each.datedOn);
  const owedSince = [...claim.months.map((month) => month.dueOn), ...claim.items.filter((item) => item.thing !== 'void').map((item) => item.occurredOn)];
  return owedSince.every((since) => called.some((on) => on >= since)) ? [] : ['written_call'];
}

const PROOF: Partial<Record<CoveredThing, EvidenceKind>> = { damage: 'damage', legal_costs: 'costs' };

/** Things stated without the paper that proves their amount (protocol, photograph, invoice); such a claim is not taken at all. */
export function unprovenThings(claim: ClaimedDebts, evidence: readonly Pick<EvidenceFacts, 'kind'>[]): CoveredThing[] {
  return [...new Set(claim.items.map((item) => item.thing))].filter((thing) => PROOF[thing] !== undefined && !evidence.some((each) => each.kind === PROOF[thing]));
}
