import fc from 'fast-check';
import { addDays, formatDate, isoDate, titleKey, type Id } from '#kernel';
import { openSheet, type OpenSheet } from '#platform';
import { CONSENT_PURPOSES } from '../consent';
import { RELATIONS } from '../composition';
import { ETHOS } from '../ethos';
import { BENEFIT_KINDS, BENEFIT_RECIPIENTS, INCOME_KINDS } from '../means';
import { NEEDS } from '../needs';
import { BENEFIT_CHOICES, INCOME_CHOICES, NEED_CHOICES, PURPOSE_CHOICES, RECIPIENT_CHOICES, RELATION_CHOICES } from './choices';
import { HOUSEHOLD_COLUMNS, type HouseholdColumn, type PersonRow } from './columns';
import { ethosCodeOf, readHouseholds } from './read-households';

const KEYS = Object.keys(HOUSEHOLD_COLUMNS) as HouseholdColumn[];
const TODAY = isoDate('2026-03-16');
type Cells = Partial<Record<HouseholdColumn, string>>;

const open = (rows: readonly Cells[], titles = KEYS.map((key): string => HOUSEHOLD_COLUMNS[key].cs), keys: readonly HouseholdColumn[] = KEYS): OpenSheet => {
  const sheet = openSheet({ columns: HOUSEHOLD_COLUMNS, keyColumn: 'key' }, [titles, ...rows.map((row) => keys.map((key) => row[key] ?? ''))], []);
  if ('refused' in sheet) throw new Error(sheet.code);
  return sheet;
};
const read = (rows: readonly Cells[], titles?: string[], keys?: readonly HouseholdColumn[]) =>
  readHouseholds(open(rows, titles, keys).rows as readonly PersonRow[], { asOf: TODAY, partners: new Map([[titleKey('Opora Příkladov'), 'p' as Id]]) });
const person = (key: string, over: Cells = {}): Cells => ({ key, givenName: 'Jana', familyName: 'Vzorná', birthDate: '14. 3. 1988', incomeAmount: '0', ...over });

describe('families of a spreadsheet', () => {
  it('are the same whatever the order of columns, the language of headers and the way days and amounts are written', () => {
    const rows = [person('1', { incomeAmount: '8500', incomeKind: 'employment', incomeFrom: '2026-01-05', needs: 'step_free;pets' }), person('1', { givenName: 'Ema', birthDate: '2017-02-03', relation: 'child' })];
    const plain = read(rows).map(({ draft }) => draft);
    const amount = fc.constantFrom('8500', '8 500,-', '8.500,00', '8\u00a0500 Kč', 'CZK 8500');
    const written = fc.constantFrom((day: string) => day, (day: string) => formatDate(isoDate(day), 'cs'), (day: string) => formatDate(isoDate(day), 'cs').replace(/\s/g, ''), (day: string) => String(Math.round((Date.parse(day) - Date.parse('1899-12-30')) / 86_400_000)));
    fc.assert(fc.property(fc.shuffledSubarray(KEYS, { minLength: KEYS.length }), fc.boolean(), amount, written, (keys, english, money, day) => {
      const told = rows.map((row) => ({ ...row, ...(row.incomeFrom && { incomeFrom: day(row.incomeFrom), incomeAmount: money, needs: english ? 'No steps; they have a pet' : 'BEZ SCHODU;mají zvíře' }) }));
      const titles = keys.map((key) => HOUSEHOLD_COLUMNS[key][english ? 'en' : 'cs'].toUpperCase());
      expect(read(told, titles, keys).map(({ draft }) => draft)).toEqual(plain);
    }), { numRuns: 60 });
  });

  it('are the same families whatever the order of their rows, and never two of one or one of two', () => {
    const rows = Array.from({ length: 12 }, (_, index) => person(String(index % 4), { givenName: `Jan${index}`, relation: index < 4 ? 'žadatel' : 'dítě', birthDate: index < 4 ? '1. 1. 1990' : '1. 1. 2015' }));
    const shape = (list: readonly Cells[]): string[] => read(list).map(({ draft }) => draft!.members.map(({ givenName }) => givenName).toSorted().join(',')).toSorted();
    const expected = shape(rows);
    expect(expected).toHaveLength(4);
    fc.assert(fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => expect(shape(shuffled)).toEqual(expected)), { numRuns: 50 });
  });

  it('whose cells hold anything at all are read or refused cell by cell, never with a crash', () => {
    const cell = fc.oneof(fc.string({ maxLength: 30 }), fc.constantFrom('', '0', '31. 2. 2020', '=cmd|x', '9999999', '-5', 'ano', '3.2', 'nic', '1. 1. 1800', '850101/1234', '2030-01-01'));
    fc.assert(fc.property(fc.array(fc.dictionary(fc.constantFrom(...KEYS), cell), { minLength: 1, maxLength: 5 }), (rows) => {
      const sheet = openSheet({ columns: HOUSEHOLD_COLUMNS, keyColumn: 'key' }, [KEYS.map((key) => HOUSEHOLD_COLUMNS[key].cs), ...rows.map((row) => KEYS.map((key) => row[key] ?? ''))], []);
      if ('refused' in sheet) return;
      const records = readHouseholds(sheet.rows as readonly PersonRow[], { asOf: TODAY, partners: new Map() });
      expect(records.flatMap((record) => record.rows).toSorted((a, b) => a - b)).toEqual(sheet.rows.map(({ number }) => number));
      for (const { draft, errors, rows: numbers } of records) expect(draft === null).toBe(errors.length > 0 || sheet.faults.some(({ row }) => numbers.includes(row)));
    }), { numRuns: 300 });
  });

  it('keep unknown apart from none: an empty income is not known, a zero is nothing', () => {
    const [unknown] = read([person('1', { incomeAmount: '' })]);
    expect([unknown!.draft!.incomes, unknown!.draft!.benefits, unknown!.warnings.map(({ refusal }) => refusal.code)]).toEqual([null, null, ['import_income_missing']]);
    expect(read([person('1')])[0]).toMatchObject({ draft: { incomes: [], needs: null }, warnings: [] });
    expect(read([person('1', { needs: 'nic', benefitAmount: '0' })])[0]).toMatchObject({ draft: { needs: [], benefits: [] } });
  });

  it('are refused where the form would refuse them, each fault at its own cell', () => {
    const faults = (...rows: Cells[]): (string | number | null)[][] => read(rows).flatMap(({ errors }) => errors.map(({ row, column, refusal }) => [row, column, refusal.code]));
    const benefit: Cells = { benefitKind: 'přídavek na dítě', benefitAmount: '1000', benefitFrom: '1. 1. 2026' };
    expect(faults(person('1', { ...benefit, benefitHousingPart: '2000', benefitPayer: 'ÚP' }), person('1', { ...benefit, relation: 'partner', givenName: 'Petr' }))).toEqual([[2, 'benefitHousingPart', 'housing_part_too_large'], [3, 'benefitPayer', 'payer_missing']]);
    expect(faults(person('1', { cities: 'Plzeň', avoidCities: 'plzen', privacyNoticeOn: '1. 1. 2030', appliedOn: '1. 1. 2030', ethos: '99.9', situationSince: '1. 1. 2026' }))).toEqual([
      [2, 'appliedOn', 'household_date_in_future'], [2, 'privacyNoticeOn', 'household_date_in_future'], [2, 'ethos', 'unknown_ethos'], [2, 'cities', 'wishes_contradict'],
    ]);
    expect(faults(person('1'), person('1', { relation: 'žadatel', givenName: 'Petr' }))).toEqual([[2, 'relation', 'one_applicant']]);
    expect(faults(person('1', { birthDate: '1. 1. 1901' }), person('1', { relation: 'dítě', birthDate: '17. 3. 2026' }))).toEqual([[2, 'birthDate', 'birth_too_long_ago'], [3, 'birthDate', 'birth_in_future']]);
    expect(faults(person('1', { phone: '1' }), person('1', { givenName: 'Ema', relation: 'dítě', phone: '2' }))).toEqual([[3, 'phone', 'import_household_fact_differs']]);
    expect(faults(person('1', { consents: 'připomínky SMS', consentOn: '1. 1. 2025', consentTo: '1. 1. 2026', consentEvidence: 'x' }))).toEqual([[2, 'consentTo', 'consent_expired']]);
  });

  it('say where they live by the code, by its words, or as a spreadsheet spoils the code', () => {
    for (const { code, cs, en } of ETHOS) {
      const [first, second] = code.split('.').map(Number) as [number, number];
      const spoilt = addDays(isoDate(`2026-${String(second).padStart(2, '0')}-01`), first - 1);
      expect([code, cs, en, code.replace('.', ','), spoilt].map(ethosCodeOf)).toEqual([code, code, code, code, code]);
    }
    expect(ethosCodeOf('u tety')).toBe('u tety');
  });

  it('may say all that the form offers, in words of both languages', () => {
    const sets = [[RELATIONS, RELATION_CHOICES], [INCOME_KINDS, INCOME_CHOICES], [BENEFIT_KINDS, BENEFIT_CHOICES], [BENEFIT_RECIPIENTS, RECIPIENT_CHOICES], [NEEDS, NEED_CHOICES], [CONSENT_PURPOSES, PURPOSE_CHOICES]] as const;
    for (const [codes, choices] of sets) {
      expect(choices.map(({ code }) => code).toSorted()).toEqual([...codes].toSorted());
      for (const language of ['cs', 'en'] as const) expect(new Set(choices.map((choice) => titleKey(choice[language]))).size).toBe(codes.length);
    }
    const titles = KEYS.flatMap((key) => { const { cs, en, also = [] } = HOUSEHOLD_COLUMNS[key] as { cs: string; en: string; also?: readonly string[] }; return [...new Set([cs, en, ...also].map(titleKey))]; });
    expect(new Set(titles).size).toBe(titles.length);
  });
});
