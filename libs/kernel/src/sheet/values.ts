import { addDays, isIsoDate, isoDate, type IsoDate } from '../iso-date';

const CZECH_DAY = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})$/;
/** A day a spreadsheet stores as a number and somebody forgot to format: days since the end of 1899. 10000 is the year 1927. */
const SERIAL_DAY = /^[1-7]\d{4}$/;

/** What a cell of a spreadsheet says of a day: "5. 3. 2026", "2026-03-05" (also with a time after it), 46086. Two-digit years are nobody's guess: null. */
export function readDay(text: string): IsoDate | null {
  const bare = text.trim().replace(/[\s\u00a0]+/g, ' ');
  if (SERIAL_DAY.test(bare)) return addDays(isoDate('1900-01-01'), Number(bare) - 2);
  const czech = CZECH_DAY.exec(bare);
  const iso = czech ? `${czech[3]}-${czech[2]!.padStart(2, '0')}-${czech[1]!.padStart(2, '0')}` : bare.replace(/[T ]00:00(:00(\.0+)?)?Z?$/, '');
  return isIsoDate(iso) ? isoDate(iso) : null;
}

export function readWhole(text: string): number | null {
  return /^[-−]?\d{1,4}([.,]0+)?$/.test(text) ? Number.parseInt(text.replace('−', '-'), 10) : null;
}

/** Up to two decimals, with a comma or a point. */
export function readDecimal(text: string): number | null {
  return /^\d{1,5}([.,]\d{1,2})?$/.test(text) ? Number(text.replace(',', '.')) : null;
}

const YES = new Set(['ano', 'a', 'yes', 'y', 'true', 'pravda']);
const NO = new Set(['ne', 'n', 'no', 'false', 'nepravda']);

export function readYesNo(text: string): boolean | null {
  const word = text.trim().toLowerCase();
  if (YES.has(word)) return true;
  return NO.has(word) ? false : null;
}
