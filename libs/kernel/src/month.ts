import { isoDate, type IsoDate } from './iso-date';

/** A calendar month as YYYY-MM. */
declare const monthBrand: unique symbol;
export type Month = string & { readonly [monthBrand]: true };

export function isMonth(value: string): value is Month {
  return /^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/.test(value);
}

export function month(value: string): Month {
  if (!isMonth(value)) throw new RangeError(`Not a month: ${value}`);
  return value;
}

export const monthOf = (date: IsoDate): Month => date.slice(0, 7) as Month;
/** A month is checked when it is made, so its days need no check. */
export const firstDayOf = (value: Month): IsoDate => `${value}-01` as IsoDate;
export const lastDayOf = (value: Month): IsoDate => `${value}-${daysIn(value)}` as IsoDate;
export const daysIn = (value: Month): number => new Date(Date.UTC(Number(value.slice(0, 4)), Number(value.slice(5, 7)), 0)).getUTCDate();

export function addMonths(value: Month, count: number): Month {
  const index = Number(value.slice(0, 4)) * 12 + Number(value.slice(5, 7)) - 1 + count;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((((index % 12) + 12) % 12) + 1).padStart(2, '0')}` as Month;
}

/** Every month from `from` to `to`, both included; none when `to` is earlier. */
export function monthsBetween(from: Month, to: Month): Month[] {
  const months: Month[] = [];
  for (let current = from; current <= to; current = addMonths(current, 1)) months.push(current);
  return months;
}

/** The same day `count` months later, or the last day of a shorter month (31 January + 1 = 28/29 February). */
export function addMonthsToDate(date: IsoDate, count: number): IsoDate {
  const target = addMonths(monthOf(date), count);
  const day = Math.min(Number(date.slice(8, 10)), daysIn(target));
  return isoDate(`${target}-${String(day).padStart(2, '0')}`);
}

const NAMES = {
  cs: ['leden', 'únor', 'březen', 'duben', 'květen', 'červen', 'červenec', 'srpen', 'září', 'říjen', 'listopad', 'prosinec'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
} as const;

/** "listopad", "November". */
export const monthName = (value: Month, language: 'cs' | 'en'): string => NAMES[language][Number(value.slice(5, 7)) - 1]!;

/** "listopad 2026", "November 2026". */
export const formatMonth = (value: Month, language: 'cs' | 'en'): string => `${monthName(value, language)}\u00a0${value.slice(0, 4)}`;
