import { Injectable } from '@nestjs/common';
import { titleKey, type Id } from '#kernel';
import { PartnersService } from '#partners';
import type { ImportedRecord, ImportRecord, ImportRow, SheetImport, Tx } from '#platform';
import { HOUSEHOLD_COLUMNS, type PersonRow } from './domain/imports/columns';
import { likelyTwice } from './domain/imports/duplicates';
import { readHouseholds } from './domain/imports/read-households';
import type { NewHousehold } from './domain/new-household';
import { HouseholdsService } from './households.service';
import { recordedFamilies } from './store/household-imports.repository';

/** Families from a spreadsheet: one row a person. They are written down by the same act as by hand. */
@Injectable()
export class HouseholdImports implements SheetImport<NewHousehold> {
  readonly kind = 'households';
  readonly columns = HOUSEHOLD_COLUMNS;
  readonly keyColumn = 'key';
  readonly sheet = ['Domácnosti', 'Households'] as const;

  constructor(
    private readonly households: HouseholdsService,
    private readonly partners: PartnersService,
  ) {}

  async plan(tx: Tx, rows: readonly ImportRow[]): Promise<readonly ImportRecord<NewHousehold>[]> {
    const partners = new Map<string, Id>((await this.partners.list(tx)).map(({ id, name }) => [titleKey(name), id]));
    return this.withDuplicates(tx, readHouseholds(rows as readonly PersonRow[], { asOf: tx.today, partners }));
  }

  async record(tx: Tx, drafts: readonly NewHousehold[]): Promise<readonly ImportedRecord[]> {
    return (await this.households.recordManyIn(tx, drafts)).map(({ id }, of) => ({ type: 'household', id, of }));
  }

  /** A family that is probably recorded already, or twice in the sheet, is told with what they have in common; whether it is, a person decides. */
  private async withDuplicates(tx: Tx, records: readonly ImportRecord<NewHousehold>[]): Promise<readonly ImportRecord<NewHousehold>[]> {
    const coming = records.flatMap(({ draft, rows }) => (draft === null ? [] : [{ row: rows[0]!, draft }]));
    const doubts = likelyTwice(coming, await recordedFamilies(tx));
    const byRow = new Map(coming.map(({ row }, index) => [row, doubts[index]!]));
    return records.map((record) => {
      const row = record.rows[0]!;
      const doubt = record.draft === null ? null : byRow.get(row);
      return doubt ? { ...record, warnings: [...record.warnings, { row, column: 'familyName', refusal: doubt }] } : record;
    });
  }
}
