import { halere, type Halere, type IsoDate } from '#kernel';
import { refuseFile } from './bank-file-sentences';

/** The entry of which several lines are the payments. */
export interface Batch {
  /** What the file names the whole entry by. */
  readonly reference: string | null;
  readonly total: Halere;
  /** Which entry of the statement it is, from 1. */
  readonly entry: number;
}

/** One booking of a bank statement; one detail of a batch booking. Positive amounts came in, negative went out. */
export interface BankLine {
  /** The bank's own reference without padding; null when the bank gives none. */
  readonly reference: string | null;
  /** What else the file names the booking by; a later file may know it by one of them. */
  readonly alsoNamed?: readonly string[];
  readonly bookedOn: IsoDate;
  readonly amount: Halere;
  /** 16 digits of a Czech account, or the IBAN of a foreign one. */
  readonly counterAccount: string | null;
  /** Four digits of a Czech bank, or the BIC of a foreign one. */
  readonly counterBank: string | null;
  readonly counterName: string | null;
  /** Without leading zeros. From the bank's field or a structured reference, never from free text. */
  readonly variableSymbol: string | null;
  /** Four digits. */
  readonly constantSymbol: string | null;
  readonly specificSymbol: string | null;
  readonly message: string | null;
  /** The bank marks the booking as taking back an earlier one. Its amount already has its own sign. */
  readonly reversal: boolean;
  /** One object for all lines of the batch; they come one after another. */
  readonly batch?: Batch;
}

export interface StatementHead {
  /** 16 digits of a Czech account, or what the bank calls the account. */
  readonly account: string;
  /** null where the format does not tell the bank (GPC). */
  readonly iban: string | null;
  readonly currency: string;
  readonly number: string | null;
  /** The day of the closing balance, as far as the bank tells. */
  readonly closesOn: IsoDate | null;
  /** null where the bank gives no balance. */
  readonly opening: Halere | null;
  readonly closing: Halere | null;
}

export interface StatementFoot {
  readonly lineCount: number;
  readonly sum: Halere;
  /** null when there are no balances to compare. */
  readonly balanced: boolean | null;
  /** closing − (opening + lines); 0 when balanced, unknown, or the balances are in different currencies. */
  readonly difference: Halere;
}

/** Receives a file as it is read: for each statement one `begin`, its lines, one `end`. Nothing is kept by the readers. */
export interface StatementSink {
  begin(head: StatementHead): void;
  line(line: BankLine): void;
  end(foot: StatementFoot): void;
  /** The format is certain; before the first `begin`. */
  opens?(format: BankFormat): void;
  /** Called between pieces of the file: reading waits for it, so that a sink may pass on what it has. */
  drain?(): Promise<void>;
}

/** What `statement:check` calls the formats; the names are stable. */
export const BANK_FORMATS = ['gpc', 'camt.053', 'camt.054', 'fio.json', 'fio.csv', 'mt940'] as const;
export type BankFormat = (typeof BANK_FORMATS)[number];

export interface BankStatement extends StatementHead, StatementFoot {
  readonly lines: readonly BankLine[];
}

/** Opens the file from its beginning; a reader may need to go through it twice. */
export type BankFile = () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** A thousand billion crowns. */
const HIGHEST_SUM = 1e14;

/** Adds up the lines of one statement and closes it against its balances. */
export class StatementSum {
  private sum = 0;
  private lineCount = 0;

  constructor(private readonly head: Pick<StatementHead, 'opening' | 'closing'>) {}

  add(amount: Halere): void {
    this.sum += amount;
    this.lineCount += 1;
    // Far below what a safe integer holds, so that balances can still be added.
    if (Math.abs(this.sum) > HIGHEST_SUM) refuseFile('BANK_FILE_SUM');
  }

  foot(comparable = true): StatementFoot {
    const sum = halere(this.sum);
    const { opening, closing } = this.head;
    if (opening === null || closing === null) return { lineCount: this.lineCount, sum, balanced: null, difference: halere(0) };
    if (Math.abs(opening) > HIGHEST_SUM || Math.abs(closing) > HIGHEST_SUM) refuseFile('BANK_FILE_SUM');
    const difference = halere(closing - opening - sum);
    return { lineCount: this.lineCount, sum, balanced: comparable && difference === 0, difference: comparable ? difference : halere(0) };
  }
}
