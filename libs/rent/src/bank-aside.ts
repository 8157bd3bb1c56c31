import { halere, refuse, type Halere, type Id } from '#kernel';
import type { Tx } from '#platform';
import type { BankImportRefusal } from './domain/bank/import-sentences';
import type { BankLineRow } from './store/bank.entity';
import { unbookedAside } from './store/bank.repository';

export interface UsedOfLine {
  readonly lineId: Id;
  /** Signed as the line: above zero of money that came. */
  readonly amount: Halere;
}

/** A context that uses money set aside (a grant for the fund, a postal list) says how much of these lines it uses. */
export type AsideUse = (tx: Tx, lineIds: readonly Id[]) => Promise<readonly UsedOfLine[]>;

/** Money of statement lines that was booked as unknown: who uses it by now, and what of it is left. */
export class AsideMoney {
  private readonly uses: AsideUse[] = [];

  watch(use: AsideUse): void {
    this.uses.push(use);
  }

  /** What others than tenancies, payouts and deposits use of these lines; lines nobody uses are missing. */
  async used(tx: Tx, lineIds: readonly Id[]): Promise<Map<Id, Halere>> {
    const used = new Map<Id, Halere>();
    for (const use of this.uses) for (const { lineId, amount } of await use(tx, lineIds)) used.set(lineId, halere((used.get(lineId) ?? 0) + amount));
    return used;
  }

  /** What nobody has used of these lines; lines that do not stand among unknown money are missing. */
  async left(tx: Tx, lineIds: readonly Id[]): Promise<Map<Id, Halere>> {
    if (lineIds.length === 0) return new Map();
    const used = await this.used(tx, lineIds);
    return new Map((await unbookedAside(tx, lineIds)).map(({ lineId, amount }) => [lineId, halere(amount - (used.get(lineId) ?? 0))]));
  }

  /** Lines that leave the unknown money altogether must not be in use there. @throws Refused bank_batch_built_upon */
  async refuseUsed(tx: Tx, lines: readonly BankLineRow[]): Promise<void> {
    const used = await this.used(tx, lines.map((line) => line.id));
    const line = lines.find((each) => used.has(each.id));
    if (line) refuse<BankImportRefusal>('bank_batch_built_upon', { position: line.position });
  }
}
