import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HouseholdImports } from '#households';
import type { ImportColumns } from '#platform';
import { policyGaps, schemaOf } from '#platform/staff';
import { namesOfSchema, protectedAmong } from '#platform/testing';
import { FlatImports } from '#properties';
import { openingTemplate } from '#rent';
import { staffModules, staffPolicy } from '../src/contexts';

/** Columns are told without any service at work. */
const nothing = undefined as never;
const printedSchema = (app: 'api' | 'portal'): string => readFileSync(join(__dirname, '..', '..', app, 'schema.graphql'), 'utf8');

describe('the staff’s schema', () => {
  it('has a reader for every field, and no ruling over fields that do not exist', async () => {
    expect(policyGaps(await schemaOf(staffModules), staffPolicy)).toEqual([]);
  });
});

describe('nobody is asked for, and nobody is told, what Act 198/2009 protects or what stands for it', () => {
  it.each(['api', 'portal'] as const)('in no input, answer or value of the schema of the %s', (app) => {
    const { inputs, answers, values } = namesOfSchema(printedSchema(app));
    expect(inputs.length).toBeGreaterThan(20);
    expect(protectedAmong([...inputs, ...answers, ...values])).toEqual([]);
  });

  it('in no column of a spreadsheet that is taken over, under any of its names', async () => {
    const namesIn = (of: { readonly columns: ImportColumns }): string[] => Object.entries(of.columns).flatMap(([key, { cs, en, also = [] }]) => [key, cs, en, ...also]);
    const opening = (await openingTemplate('csv')).bytes.toString('utf8').split('\r\n')[0]!.split(';');
    const columns = [...namesIn(new HouseholdImports(nothing, nothing)), ...namesIn(new FlatImports(nothing, nothing)), ...opening];
    expect(columns.length).toBeGreaterThan(40);
    expect(protectedAmong(columns)).toEqual([]);
  });

  it('and a name of such a thing would be found, however it is written', () => {
    const planted = ['Person.ethnicity', 'NewHouseholdInput.nationality', 'member_religion', 'Národnost', 'rodné číslo', 'birthNumber', 'Pohlaví', 'motherTongue', 'RomaHousehold', 'raceCode', 'státní občanství'];
    expect(protectedAmong(planted)).toEqual(planted);
    expect(protectedAmong(['traceId', 'OutcomeShare.permille', 'birthDate', 'interpreterLanguage', 'Krátce', 'grace', 'Adresa pro dopisy', 'environment'])).toEqual([]);
  });
});
