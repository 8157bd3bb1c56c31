import type { Halere } from '#kernel';
import { refuseFile } from './bank-file-sentences';
import { toHundredths } from './camt-entry';

type Side = 'all' | 'credit' | 'debit';

/** Numbers and sums of one way to count. */
type Counts = Record<Side, { number: number; sum: number }>;
const noCounts = (): Counts => ({ all: { number: 0, sum: 0 }, credit: { number: 0, sum: 0 }, debit: { number: 0, sum: 0 } });

const SIDES: Readonly<Record<string, Side>> = { TtlNtries: 'all', TtlCdtNtries: 'credit', TtlDbtNtries: 'debit' };

/**
 * What a statement's TxsSummry says of its entries, held against them: entries lost, or told twice, that cancel out leave the balances
 * right. Banks count all entries or only the booked ones, batches as one or by their details; each is believed.
 */
export class CamtSummary {
  private readonly said: { readonly element: string; readonly side: Side; readonly kind: 'number' | 'sum'; readonly value: number }[] = [];
  private readonly entries = noCounts();
  private readonly booked = noCounts();
  private readonly details = noCounts();
  private hasReversal = false;

  /** An element below TxsSummry. */
  take(path: string, text: string, line: number): void {
    const [, total, field] = path.split('/');
    const side = SIDES[total ?? ''];
    if (!side || path.split('/').length !== 3 || text === '') return;
    const element = `${total}/${field}`;
    if (field === 'NbOfNtries') {
      if (!/^\d{1,15}$/.test(text)) refuseFile('FIELD_VALUE', { line, element, value: text.slice(0, 30) });
      this.said.push({ element, side, kind: 'number', value: Number(text) });
    } else if (field === 'Sum' && side !== 'all') this.said.push({ element, side, kind: 'sum', value: toHundredths(text, line, element) });
  }

  /** An entry with its lines: none when it is not booked yet. */
  add(total: Halere, isReversal: boolean, lines: number): void {
    this.hasReversal ||= isReversal;
    const count = (counts: Counts, number: number): void => {
      for (const side of ['all', total < 0 ? 'debit' : 'credit'] as const) {
        counts[side].number += number;
        counts[side].sum += Math.abs(total);
      }
    };
    count(this.entries, 1);
    if (lines === 0) return;
    count(this.booked, 1);
    count(this.details, lines);
  }

  /** At the end of a whole statement, on line `line`. A page of a longer one sums up entries it does not hold. */
  check(line: number): void {
    for (const { element, side, kind, value } of this.said) {
      // On which side a bank counts what it takes back, nobody says.
      if (side !== 'all' && this.hasReversal) continue;
      if ([this.entries, this.booked, this.details].some((counts) => counts[side][kind] === value)) continue;
      const shown = (number: number): string => (kind === 'sum' ? (number / 100).toFixed(2) : String(number));
      refuseFile('CAMT_COUNT', { line, element, said: shown(value), found: shown(this.booked[side][kind]) });
    }
  }
}
