import { halere, refusal, type Halere, type Refusal } from '#kernel';
import type { TenanciesRefusal } from './sentences';

/**
 * Civil Code § 2254: the deposit and all agreed contractual penalties together are at most so many monthly rents
 * (without services); `capMonths` is the dated parameter `deposit_cap_months`.
 */
export function lawfulDeposit(
  agreed: { readonly deposit: Halere; readonly penalties: Halere; readonly rent: Halere },
  capMonths: number,
): Halere | Refusal<TenanciesRefusal> {
  if (agreed.deposit < 0) return refusal('agreed_amount_negative', {}, 'deposit');
  if (agreed.penalties < 0) return refusal('agreed_amount_negative', {}, 'penalties');
  const cap = halere(agreed.rent * capMonths);
  const together = halere(agreed.deposit + agreed.penalties);
  if (together > cap) return refusal('deposit_above_cap', { togetherAmount: together, capAmount: cap, capMonths, rentAmount: agreed.rent }, 'deposit');
  return cap;
}
