import fc from 'fast-check';
import { addDays, formatDate, isoDate } from '../iso-date';
import { cellName, cellPlace, columnLetters } from './cell-name';
import { readHeader, titleKey } from './header';
import { holdsBirthNumber, protectedTitle } from './protected';
import { readDay, readDecimal, readWhole, readYesNo } from './values';

const DAY = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays(isoDate('1930-01-01'), days));

describe('a cell of a spreadsheet', () => {
  it('is named as spreadsheets name it, there and back', () => {
    expect([0, 3, 25, 26, 701].map(columnLetters)).toEqual(['A', 'D', 'Z', 'AA', 'ZZ']);
    expect(cellName({ row: 7, column: 3 })).toBe('D7');
    fc.assert(fc.property(fc.record({ row: fc.integer({ min: 1, max: 9_999_999 }), column: fc.integer({ min: 0, max: 701 }) }), (place) => {
      expect(cellPlace(cellName(place).toLowerCase())).toEqual(place);
    }));
    for (const none of ['', '7', 'D', 'D0', 'AAA1', 'D-1', 'D7:E8', '=D7']) expect(cellPlace(none)).toBeNull();
  });

  it('holds the same day however people and spreadsheets write it', () => {
    fc.assert(fc.property(DAY, (day) => {
      const [year, month, date] = day.split('-').map(Number) as [number, number, number];
      const serial = Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse('1899-12-30T00:00:00Z')) / 86_400_000);
      for (const text of [day, formatDate(day, 'cs'), `${date}.${month}.${year}`, ` ${date}. ${month}. ${year} `, `${day}T00:00:00.000Z`, `${day} 00:00:00`, String(serial)]) expect([text, readDay(text)]).toEqual([text, day]);
    }));
  });

  it('whose day or number is no day or number is not guessed', () => {
    for (const none of ['31. 2. 2026', '5. 3. 26', '3/5/2026', '2026', '1. 1. 1800', '2026-13-01', 'včera', '2026-03-05 12:30']) expect([none, readDay(none)]).toEqual([none, null]);
    expect(['3', '-2', '−2', '2.0'].map(readWhole)).toEqual([3, -2, -2, 2]);
    expect(['3,5', '12345678', 'tři', ''].map(readWhole)).toEqual([null, null, null, null]);
    expect(['54', '54,5', '54.25', '-1', '1e5'].map(readDecimal)).toEqual([54, 54.5, 54.25, null, null]);
    expect(['Ano', 'NE', 'yes', 'no', 'asi', ''].map(readYesNo)).toEqual([true, false, true, false, null, null]);
  });
});

describe('the header of a spreadsheet', () => {
  const COLUMNS = {
    name: { titles: ['Příjmení', 'Family name'], required: true },
    area: { titles: ['Plocha m2', 'Plocha', 'Area'], required: true },
    rent: { titles: ['Nájemné', 'Rent'], required: false },
  };
  const HEADER = new Map(Object.entries(COLUMNS));

  it('is known whatever its order, case, diacritics, stars and brackets', () => {
    fc.assert(fc.property(fc.shuffledSubarray(['name', 'area', 'rent'] as const, { minLength: 3 }), fc.boolean(), fc.boolean(), (order, english, shouted) => {
      const titles = order.map((key) => {
        const title = COLUMNS[key].titles[english ? COLUMNS[key].titles.length - 1 : 0]!;
        return shouted ? `${title.toUpperCase().normalize('NFD').replace(/\p{M}/gu, '')} (Kč) *` : `  ${title} `;
      });
      const read = readHeader(titles, HEADER);
      expect([...read.places]).toEqual(order.map((key, place) => [key, place]));
      expect([read.unknown, read.twice, read.missing]).toEqual([[], [], []]);
    }));
    expect(titleKey('Plocha (m²)')).toBe('plocha');
    expect(titleKey('(Plocha)')).toBe('plocha');
  });

  it('tells what is unknown, doubled in another tongue, and missing, each by its cell', () => {
    const read = readHeader(['Rent', '', 'Poznámka', 'najemne'], HEADER);
    expect(read.unknown).toEqual([{ cell: 'C1', column: 2, text: 'Poznámka' }]);
    expect(read.twice).toMatchObject([{ cell: 'D1', key: 'rent', first: { cell: 'A1' } }]);
    expect(read.missing).toEqual(['name', 'area']);
  });
});

describe('what a spreadsheet may not bring along', () => {
  it('is known by the title of its column, in both languages and however it is written', () => {
    for (const title of ['Národnost', 'NARODNOST matky', 'Etnikum', 'Romská domácnost (ano/ne)', 'Státní příslušnost', 'Vyznání', 'Pohlaví', 'Poznámka (národnost)', 'Nationality', 'Religion', 'Ethnicity*', 'Gender']) expect([title, protectedTitle(title)]).toEqual([title, '§ 2 odst. 3 zákona 198/2009 Sb.']);
    for (const title of ['Rodné číslo', 'RČ', 'r.č.', 'rodne c.', 'Birth number', 'National ID no']) expect([title, protectedTitle(title)]).toEqual([title, '§ 13c zákona 133/2000 Sb.']);
    for (const title of ['Zdravotní stav', 'Diagnóza', 'Zdravotní postižení dětí', 'Disability', 'Health']) expect([title, protectedTitle(title)]).toEqual([title, 'čl. 9 nařízení (EU) 2016/679']);
    for (const title of ['Jméno', 'Číslo domácnosti', 'Dávka', 'Rok', 'Promenáda', 'Datum narození', 'Kraj', 'Obec']) expect([title, protectedTitle(title)]).toEqual([title, null]);
  });

  it('is a birth number also in the middle of words, but not an account, a house or a phone', () => {
    for (const text of ['r. č. 700605/0007', 'rč:705605/0001 matka', '850101/123']) expect([text, holdsBirthNumber(text)]).toEqual([text, true]);
    for (const text of ['9990000026/9999', 'Opavská 9001/12', '777 123 456', '19-123457/0710', '701301/0000', '']) expect([text, holdsBirthNumber(text)]).toEqual([text, false]);
  });
});
