import fc from 'fast-check';
import { isoDate, protectedTitle, titleKey } from '#kernel';
import { openSheet } from '#platform';
import { FLAT_COLUMNS, type FlatColumn, type FlatRow } from './columns';
import { readFlats, type KnownFlats } from './read-flats';

const KEYS = Object.keys(FLAT_COLUMNS) as FlatColumn[];
const KNOWN: KnownFlats = { asOf: isoDate('2026-03-16'), depositCapMonths: 3, landlords: [], buildings: [], flats: [] };
type Cells = Partial<Record<FlatColumn, string>>;

const FLAT: Cells = {
  code: 'PL-1', street: 'Rokycanská', houseNumber: '9011', city: 'Plzeň', postalCode: '312 00', landlord: 'Ivo Ukázkový', landlordStreet: 'Opavská 9001', landlordCity: 'Ostrava', landlordPostalCode: '702 00',
  landlordPhone: '900 000 001', floor: '2', layout: '2 + 1', area: '54', rent: '9 500',
};
const sheetOf = (rows: readonly Cells[]) => openSheet({ columns: FLAT_COLUMNS, keyColumn: 'code' }, [KEYS.map((key) => FLAT_COLUMNS[key].cs), ...rows.map((row) => KEYS.map((key) => row[key] ?? ''))], []);
const read = (rows: readonly Cells[], known: Partial<KnownFlats> = {}) => {
  const sheet = sheetOf(rows);
  if ('refused' in sheet) throw new Error(sheet.code);
  return readFlats(sheet.rows as readonly FlatRow[], { ...KNOWN, ...known });
};

describe('flats of a spreadsheet', () => {
  it('have titles of which no two are alike and none is protected', () => {
    const titles = KEYS.flatMap((key) => { const { cs, en, also = [] } = FLAT_COLUMNS[key] as { cs: string; en: string; also?: readonly string[] }; return [...new Set([cs, en, ...also].map(titleKey))]; });
    expect(new Set(titles).size).toBe(titles.length);
    expect(KEYS.filter((key) => protectedTitle(FLAT_COLUMNS[key].cs) ?? protectedTitle(FLAT_COLUMNS[key].en))).toEqual([]);
  });

  it('stand on as many buildings and owners as there are addresses and people, whatever the order of rows', () => {
    const rows = Array.from({ length: 9 }, (_, index): Cells => ({ ...FLAT, code: `PL-${index}`, houseNumber: String(index % 3), landlordStreet: index % 2 === 0 ? 'Opavská 9001' : '  opavska 9001' }));
    fc.assert(fc.property(fc.shuffledSubarray(rows, { minLength: 1 }), (some) => {
      const drafts = read(some).map(({ draft }) => draft!);
      const keys = (part: 'building' | 'landlord'): number => new Set(drafts.map((draft) => ('key' in draft[part] ? draft[part].key : ''))).size;
      expect([keys('building'), keys('landlord')]).toEqual([new Set(some.map(({ houseNumber }) => houseNumber)).size, 1]);
    }));
  });

  it('whose cells hold anything at all are read or refused cell by cell, never with a crash', () => {
    const cell = fc.oneof(fc.string({ maxLength: 25 }), fc.constantFrom('', '0', '-1', '2+kk', '9+9', '=1+1', '1e9', '31200', 'ano', 'bez dětí', '99999999999', '31. 2. 2026'));
    fc.assert(fc.property(fc.array(fc.dictionary(fc.constantFrom(...KEYS), cell), { minLength: 1, maxLength: 4 }), (some) => {
      const sheet = sheetOf(some.map((row) => ({ ...FLAT, ...row })));
      if ('refused' in sheet) return;
      const records = readFlats(sheet.rows as readonly FlatRow[], KNOWN);
      expect(records).toHaveLength(sheet.rows.length);
      for (const { draft, errors, rows: [number] } of records) expect(draft === null).toBe(errors.length > 0 || sheet.faults.some(({ row }) => row === number));
    }), { numRuns: 300 });
  });

  it('of an owner written by name alone are his whom the agency knows, unless there are two', () => {
    const owner = { id: 'l1' as never, name: 'IVO UKAZKOVY', companyNumber: null, street: 'Opavská 9001', city: 'Ostrava' };
    const nameOnly: Cells = { ...FLAT, landlordStreet: '', landlordCity: '', landlordPostalCode: '' };
    expect(read([nameOnly], { landlords: [owner] })[0]!.draft?.landlord).toEqual({ id: 'l1' });
    expect(read([nameOnly], { landlords: [owner, { ...owner, id: 'l2' as never, street: 'Jiná 1' }] })[0]!.errors[0]!.refusal.code).toBe('import_landlord_unclear');
    expect(read([nameOnly])[0]!.errors[0]).toMatchObject({ column: 'landlordStreet', refusal: { code: 'import_landlord_address' } });
    expect(read([FLAT, { ...nameOnly, code: 'PL-2' }]).map(({ draft }) => draft!.landlord)).toMatchObject([{ key: expect.any(String) }, { draft: { street: 'Opavská 9001' } }]);
  });
});
