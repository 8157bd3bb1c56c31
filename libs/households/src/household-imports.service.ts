import { Injectable } from '@nestjs/common';
import { refusal, titleKey, type Id } from '#kernel';
import { PartnersService } from '#partners';
import type { ImportedRecord, ImportRecord, ImportRow, SheetImport, Tx } from '#platform';
import { HOUSEHOLD_COLUMNS, type PersonRow } from './domain/imports/columns';
import { readHouseholds } from './domain/imports/read-households';
import type { HouseholdImportRefusal } from './domain/imports/sentences';
import type { NewHousehold } from './domain/new-household';
import { HouseholdsService } from './households.service';
import { samePeople } from './store/household-imports.repository';

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

  /** A family that is probably recorded already is told by its number; whether it is, a person decides. */
  private async withDuplicates(tx: Tx, records: readonly ImportRecord<NewHousehold>[]): Promise<readonly ImportRecord<NewHousehold>[]> {
    const keyOf = (person: { givenName: string; familyName: string; birthDate: string }): string => `${titleKey(person.givenName)}|${titleKey(person.familyName)}|${person.birthDate}`;
    const applicants = records.flatMap(({ draft }) => draft?.members.filter(({ relation }) => relation === 'applicant') ?? []);
    const found = new Map((await samePeople(tx, applicants)).map((same) => [keyOf(same), same]));
    return records.map((record) => {
      const place = record.draft?.members.findIndex((member) => member.relation === 'applicant' && found.has(keyOf(member))) ?? -1;
      if (place < 0) return record;
      const { code, name } = found.get(keyOf(record.draft!.members[place]!))!;
      return { ...record, warnings: [...record.warnings, { row: record.rows[place]!, column: 'familyName', refusal: refusal<HouseholdImportRefusal>('import_duplicate', { code, name }) }] };
    });
  }
}
