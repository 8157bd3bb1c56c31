import { halere, readCsv } from '#kernel';
import { explains, POSTAL_HEADER, readPostal, type PostalRow } from './read-postal';

const header = POSTAL_HEADER.join(';');
const read = (...lines: string[]) => readPostal(readCsv([header, ...lines].join('\r\n')));

describe('a list of postal orders or SIPO payments', () => {
  it('is read with symbols without leading zeros and amounts in haléře', () => {
    expect(read('5. 3. 2026;8 500,50;0260000019;;Jana Vzorná;nájem;RR1', '')).toEqual([
      { line: 2, paidOn: '2026-03-05', amount: 850050, variableSymbol: '260000019', specificSymbol: null, payerName: 'Jana Vzorná', message: 'nájem', reference: 'RR1' },
    ]);
  });

  it('is refused whole with the line that is wrong', () => {
    const good = '5. 3. 2026;8500;260000019;;;;';
    expect(read(good, '31. 2. 2026;8500;1;;;;')).toMatchObject({ code: 'postal_cell', params: { line: 3, column: 'Datum' } });
    expect(read(good, '5. 3. 2026;-8500;1;;;;')).toMatchObject({ code: 'postal_cell', params: { line: 3, column: 'Částka' } });
    expect(read(good, '5. 3. 2026;8500;26000001912;;;;')).toMatchObject({ code: 'postal_cell', params: { column: 'Variabilní symbol' } });
    expect(read(good, '5. 3. 2026;8500')).toMatchObject({ code: 'postal_row_length', params: { line: 3, found: 2 } });
    expect(readPostal(readCsv('Datum;Kolik\n'))).toMatchObject({ code: 'postal_header' });
    expect(read()).toMatchObject({ code: 'postal_empty' });
    expect(readPostal(null)).toMatchObject({ code: 'postal_not_a_list' });
  });

  it('explains a line of the bank to the haléř or not at all', () => {
    const rows = read('5. 3. 2026;8500;1;;;;', '6. 3. 2026;1500,01;2;;;;') as PostalRow[];
    expect(explains(rows, halere(1000001))).toBeNull();
    expect(explains(rows, halere(1000000))).toMatchObject({ code: 'postal_sum', params: { fileAmount: 1000001 } });
  });
});
