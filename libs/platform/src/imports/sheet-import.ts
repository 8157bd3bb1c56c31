import type { Halere, Id, IsoDate, Refusal } from '#kernel';
import type { Tx } from '../database/tx';

/** One of the values a cell may say, with the words of both languages; its code is understood too. */
export interface ImportChoice {
  readonly code: string;
  readonly cs: string;
  readonly en: string;
}

/** How a cell is read: `choices` and `list` hold several values parted by semicolons. */
export type ImportCellKind = 'text' | 'money' | 'day' | 'whole' | 'decimal' | 'yesno' | 'choice' | 'choices' | 'list';

export interface ImportColumn {
  readonly kind: ImportCellKind;
  readonly cs: string;
  readonly en: string;
  /** Other titles under which people know it. */
  readonly also?: readonly string[];
  /** The column itself must be there. */
  readonly required?: true;
  /** Characters of a text that fit. */
  readonly most?: number;
  readonly choices?: readonly ImportChoice[];
  /** Free words: what no column may hold (a birth number, a protected trait) may not hide here either. */
  readonly free?: true;
  readonly example: readonly [cs: string, en: string];
  readonly hint: readonly [cs: string, en: string];
}
export type ImportColumns = Readonly<Record<string, ImportColumn>>;

interface ImportValues {
  readonly text: string;
  readonly money: Halere;
  readonly day: IsoDate;
  readonly whole: number;
  readonly decimal: number;
  readonly yesno: boolean;
  readonly choice: string;
  readonly choices: readonly string[];
  readonly list: readonly string[];
}

/** A row as it was read: an empty cell is null; a cell that could not be read is null too and is named in `unread`. */
export interface ImportRow<Columns extends ImportColumns = ImportColumns> {
  /** As the spreadsheet counts, from 1 with the header. */
  readonly number: number;
  readonly values: { readonly [Key in keyof Columns]: ImportValues[Columns[Key]['kind']] | null };
  readonly unread: ReadonlySet<string>;
}

/** What is wrong or doubtful in a cell; without a column it is the row as a whole. */
export interface ImportFault {
  readonly row: number;
  readonly column: string | null;
  readonly refusal: Refusal;
}

/** A family or a flat of the sheet, made of one row or more. */
export interface ImportRecord<Draft> {
  readonly rows: readonly number[];
  /** How people know it: a name, a label. */
  readonly label: string;
  /** null when it cannot be made. */
  readonly draft: Draft | null;
  /** What makes it the same record when it comes again. */
  readonly identity: unknown;
  readonly errors: readonly ImportFault[];
  /** A person may confirm them, by their kind (the code) or in one row. */
  readonly warnings: readonly ImportFault[];
}

export type ImportedType = 'household' | 'unit' | 'building' | 'landlord';

export interface ImportedRecord {
  readonly type: ImportedType;
  readonly id: Id;
  /** Which of the drafts it was made for. */
  readonly of: number;
}

export type ImportKind = 'households' | 'flats';

/** One kind of spreadsheet: its columns, how rows become records, and the acts of its context that make them. */
export interface SheetImport<Draft = unknown> {
  readonly kind: ImportKind;
  readonly columns: ImportColumns;
  /** The cell of this column says VZOR in the row that only shows how to write. */
  readonly keyColumn: string;
  readonly sheet: readonly [cs: string, en: string];
  plan(tx: Tx, rows: readonly ImportRow[]): Promise<readonly ImportRecord<Draft>[]>;
  /** By the same rules as written by hand; the main record of a draft comes before what was made for it on the way. */
  record(tx: Tx, drafts: readonly Draft[]): Promise<readonly ImportedRecord[]>;
}
