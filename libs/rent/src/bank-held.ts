import { credit, debit, type LedgerService } from '#ledger';
import type { Halere } from '#kernel';
import type { Tx } from '#platform';
import type { BankLineRow, BankPostingKind } from './store/bank.entity';

/** Where the money of a line stands in the ledger: on the bank account, or among unknown money. */
export type Held = 'bank' | 'suspense';

export const heldOf = (line: BankLineRow): Held => (line.state === 'suspense' ? 'suspense' : 'bank');
export const isAside = (kind: BankPostingKind): boolean => kind === 'suspense' || kind === 'not_rent';

/** An act moved one of the two accounts where the line stands on the other: one entry sets it right. */
export async function moveHeld(tx: Tx, ledger: LedgerService, line: BankLineRow, moved: Held, should: Held, amount: Halere): Promise<void> {
  if (moved === should) return;
  const { bankAccountId } = line;
  await ledger.post(tx, { bookedOn: line.bookedOn, cause: { kind: 'bank_line', id: line.id }, text: 'Vrácená platba mimo vyjasněné peníze', lines: [debit(moved, bankAccountId, amount), credit(should, bankAccountId, amount)] });
}
