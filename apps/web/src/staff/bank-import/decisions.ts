import type { BankLineDecisionInput } from '../../graphql/staff/graphql';
import type { Line } from './queries';

export interface Share {
  readonly tenancyId: string;
  readonly label: string;
  /** Haléře above zero; null until somebody types it. */
  readonly amount: number | null;
}

/** What a person says about one line, before it is posted. */
export interface Decision {
  /** Of a deposit the one share names whose it is. */
  readonly as: 'tenancies' | 'payout' | 'deposit' | 'suspense' | 'not_rent';
  readonly shares: readonly Share[];
  /** What the shares leave of the line may wait among unknown money. */
  readonly restAside?: boolean;
  readonly payout: { readonly id: string; readonly label: string } | null;
  /** Goes with the next posting. */
  readonly chosen: boolean;
}

export type Decisions = ReadonlyMap<string, Decision>;

export const isOpen = (line: Line): boolean => line.state === 'open';
/** Money in suspense can still find its owner, so it takes part when somebody decides about it. */
export const takesPart = (line: Line): boolean => line.state !== 'posted';

/** Certain lines come chosen; a guess to confirm comes filled in, but not chosen; the rest is empty. */
export function proposed(line: Line): Decision | null {
  if (!takesPart(line) || line.pile === null || line.pile === 'unknown') return null;
  const chosen = line.pile === 'certain' && isOpen(line);
  if (line.notRent) return { as: 'not_rent', shares: [], payout: null, chosen };
  if (line.payoutId) return { as: 'payout', shares: [], payout: { id: line.payoutId, label: '' }, chosen };
  if (line.depositId) return { as: 'deposit', shares: line.shares.map((share) => ({ ...share })), payout: null, chosen };
  const isPart = Math.abs(line.leftAmount) < Math.abs(line.amount);
  // Of a line used in part the guess knows whose it is, not how the rest divides.
  const amountOf = (amount: number): number | null => (isPart ? (line.shares.length === 1 ? Math.abs(line.leftAmount) : null) : amount || null);
  const shares = line.shares.map((share) => ({ ...share, amount: amountOf(share.amount) }));
  return { as: 'tenancies', shares, payout: null, chosen };
}

/** What of the line is left to split; 0 when it is whole. */
export function left(line: Line, shares: readonly Share[]): number {
  return Math.abs(line.leftAmount) - shares.reduce((sum, share) => sum + (share.amount ?? 0), 0);
}

/** True when the decision can be posted as it stands. */
export function isWhole(line: Line, decision: Decision | null | undefined): decision is Decision {
  if (!decision) return false;
  if (decision.as === 'payout') return decision.payout !== null;
  if (decision.as === 'deposit') return decision.shares.length === 1 && decision.shares[0]!.tenancyId !== '';
  if (decision.as !== 'tenancies') return true;
  const rest = left(line, decision.shares);
  return decision.shares.length > 0 && decision.shares.every((share) => (share.amount ?? 0) > 0) && (rest === 0 || (rest > 0 && decision.restAside === true));
}

/** The decision about a line: the person's, or what the server proposed. */
export function decisionOf(line: Line, decisions: Decisions): Decision | null {
  return decisions.get(line.id) ?? proposed(line);
}

export function chosenOf(lines: readonly Line[], decisions: Decisions): { line: Line; decision: Decision }[] {
  return lines.flatMap((line) => {
    const decision = takesPart(line) ? decisionOf(line, decisions) : null;
    return decision?.chosen && isWhole(line, decision) ? [{ line, decision }] : [];
  });
}

export function toInput(line: Line, decision: Decision): BankLineDecisionInput {
  return {
    lineId: line.id,
    as: decision.as,
    shares: decision.as === 'tenancies' ? decision.shares.map(({ tenancyId, amount }) => ({ tenancyId, amount: amount ?? 0 })) : [],
    restAside: decision.as === 'tenancies' && (decision.restAside ?? false),
    payoutId: decision.as === 'payout' ? (decision.payout?.id ?? null) : null,
    depositId: decision.as === 'deposit' ? (decision.shares[0]?.tenancyId ?? null) : null,
  };
}
