import { refuse, type Halere, type Id } from '#kernel';
import type { Tx } from '#platform';
import type { BankPostingService } from '#rent';
import type { GuaranteeRefusal } from './domain/sentences';
import { lineForUse, markLine, type LineForUse } from './store/guarantee.repository';

/** Uses money of a line that stands aside; a line all used leaves the unknown money. @throws Refused grant_line_unknown */
export async function takeAside(tx: Tx, postings: BankPostingService, bankLineId: Id, amount: Halere): Promise<LineForUse> {
  const line = (await lineForUse(tx, bankLineId)) ?? refuse<GuaranteeRefusal>('grant_line_unknown', {}, 'bankLineId');
  const left = (await postings.leftAside(tx, [bankLineId])).get(bankLineId) ?? 0;
  if (left < amount) refuse<GuaranteeRefusal>('grant_line_unknown', {}, 'bankLineId');
  if (left === amount) await markLine(tx, bankLineId, 'posted');
  return line;
}
