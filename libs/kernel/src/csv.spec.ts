import fc from 'fast-check';
import { BOM, csvLine, delimiterOf, harmless, readCsv } from './csv';

describe('a CSV', () => {
  it('is read back as it was written, whatever is in it', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 6 }), (rows) => {
        const written = BOM + rows.map((row) => csvLine(row)).join('');
        expect(readCsv(written)).toEqual(rows.map((row) => row.map(harmless)));
      }),
    );
  });

  it('never gives a spreadsheet a formula to run, and leaves numbers alone', () => {
    for (const evil of ['=HYPERLINK("http://x")', '+420 900', '@SUM(A1)', '-2+3', '\t=1']) expect(harmless(evil).startsWith("'")).toBe(true);
    for (const fine of ['-12,50', '-3', 'Vzorná = Jana', '2026-03-05']) expect(harmless(fine)).toBe(fine);
  });

  it('is parted by what parts its first line', () => {
    expect(delimiterOf('Jméno;"a,b,c,d";Částka, Kč\n1,2,3,4,5')).toBe(';');
    expect(delimiterOf('name,"x;y;z",rent\r\n1;2;3')).toBe(',');
    expect(delimiterOf('jméno\tnájem, Kč\tvoda')).toBe('\t');
    expect(readCsv('name,rent\n"Vzorná, Jana","8 500,-"', ',')).toEqual([['name', 'rent'], ['Vzorná, Jana', '8 500,-']]);
  });

  it('with a quote that never ends is none', () => {
    expect(readCsv('a;"b\nc')).toBeNull();
  });
});
