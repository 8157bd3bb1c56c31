import { isRefusal } from '#kernel';
import { OPENING_COLUMNS, OPENING_KEYS } from './columns';
import { readOpening, type OpeningSheet } from './read-opening';

const headers = OPENING_KEYS.map((key) => OPENING_COLUMNS[key].header);
const row = (over: Partial<Record<(typeof OPENING_KEYS)[number], string>> = {}): string[] => OPENING_KEYS.map((key) => over[key] ?? (key === 'formerSymbol' ? '' : OPENING_COLUMNS[key].example));
const read = (...rows: string[][]): OpeningSheet => {
  const sheet = readOpening([headers, ...rows]);
  if (isRefusal(sheet)) throw new Error(sheet.code);
  return sheet;
};

describe('the spreadsheet of what the books begin with', () => {
  it('is read in haléře and days, in whatever order its columns stand', () => {
    const [first] = read(row()).rows;
    expect(first).toMatchObject({ number: 2, key: 'N-2023-14', rent: 1180000, debt: 420000, from: '2023-02-15', model: 'B', collects: false, to: null, area: 54 });
    expect(first!.others).toEqual([{ givenName: 'Petr', familyName: 'Vzorný', birthDate: '1986-05-02' }, { givenName: 'Eva', familyName: 'Vzorná', birthDate: '2015-09-09' }]);
    const turned = readOpening([headers.toReversed(), row().toReversed()]) as OpeningSheet;
    expect(turned.rows).toEqual([first]);
  });

  it('tells every problem of every row with its row and column', () => {
    const { problems, rows, count } = read(row({ rent: 'mnoho', birthDate: '31. 2. 1988', key: '' }), row(), row({ key: 'N-2', debt: '100', credit: '50' }));
    expect([rows.length, count]).toEqual([1, 3]);
    expect(problems.map((each) => [each.row, each.column, each.refusal.code])).toEqual([
      [2, 'Klíč', 'sheet_cell_missing'],
      [2, 'Datum narození', 'sheet_cell_unreadable'],
      [2, 'Nájemné', 'sheet_cell_unreadable'],
      [4, 'Přeplatek', 'opening_debt_and_credit'],
    ]);
  });

  it('of a mediated lease asks for every term of the guarantee and makes none up', () => {
    const terms = { model: 'A', capMonths: '3', capAmount: '30 000', covers: 'nájemné a služby', waitingDays: '30', claimWithinDays: '90', payoutDays: '14', coPaymentPercent: '10', restoredByRecovery: 'ne' } as const;
    expect(read(row(terms)).rows[0]).toMatchObject({ covers: ['rent', 'services'], waitingDays: 30, coPaymentPercent: 10, restoredByRecovery: false });
    const { problems } = read(row({ ...terms, waitingDays: '', covers: 'všechno' }));
    expect(problems.map((each) => [each.column, each.refusal.code])).toEqual([['Garance kryje', 'sheet_cell_unreadable']]);
    expect(read(row({ ...terms, waitingDays: '' })).problems).toMatchObject([{ column: 'Garance čeká dnů', refusal: { code: 'opening_guarantee_missing' } }]);
  });

  it('wants a key of its own for every row', () => {
    expect(read(row(), row()).problems).toMatchObject([{ row: 3, column: 'Klíč', refusal: { code: 'opening_key_twice', params: { other: 2 } } }]);
  });

  it('keeps the symbol a family has always paid under, once and without its padding', () => {
    expect(read(row({ formerSymbol: '0020230014' })).rows[0]).toMatchObject({ formerSymbol: '20230014' });
    expect(read(row({ formerSymbol: '14' }), row({ key: 'N-2', formerSymbol: '014' })).problems).toMatchObject([
      { row: 3, column: 'Dosavadní variabilní symbol', refusal: { code: 'opening_symbol_twice', params: { value: '14', other: 2 } } },
    ]);
  });

  it('with a header that is missing, doubled or unknown is refused whole', () => {
    expect(readOpening([headers.filter((each) => each !== 'Nájemné'), row()])).toMatchObject({ code: 'sheet_column_missing', params: { column: 'Nájemné' } });
    expect(readOpening([[...headers, 'Byt'], row()])).toMatchObject({ code: 'sheet_column_twice' });
    expect(readOpening([[...headers, 'Rodné číslo'], row()])).toMatchObject({ code: 'sheet_column_unknown' });
    expect(readOpening([headers, []])).toMatchObject({ code: 'sheet_empty' });
  });
});
