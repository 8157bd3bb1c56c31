import { refuse, type Halere, type Id } from '#kernel';
import type { Tx } from '#platform';
import type { GuaranteeRefusal } from './domain/sentences';
import { asideLine, markLine, type AsideLine } from './store/guarantee.repository';

/** Uses money of a line that stands aside; a line all used leaves the unknown money. @throws Refused grant_line_unknown */
export async function takeAside(tx: Tx, bankLineId: Id, amount: Halere): Promise<AsideLine> {
  const line = (await asideLine(tx, bankLineId)) ?? refuse<GuaranteeRefusal>('grant_line_unknown', {}, 'bankLineId');
  if (line.aside < amount) refuse<GuaranteeRefusal>('grant_line_unknown', {}, 'bankLineId');
  if (line.aside === amount) await markLine(tx, bankLineId, 'posted');
  return line;
}
