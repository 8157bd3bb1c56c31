/** A calendar day as YYYY-MM-DD: legal dates have no time and no zone. Compares with `<` and `===`. */
declare const isoDateBrand: unique symbol;
export type IsoDate = string & { readonly [isoDateBrand]: true };

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;

export function isIsoDate(value: string): value is IsoDate {
  const match = PATTERN.exec(value);
  if (!match) return false;
  const utc = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(utc.getTime()) && utc.toISOString().slice(0, 10) === value && Number(match[1]) >= 1900;
}

/** Throws RangeError for a day that does not exist (2026-02-30). */
export function isoDate(value: string): IsoDate {
  if (!isIsoDate(value)) throw new RangeError(`Not a date: ${value}`);
  return value;
}

const toUtc = (date: IsoDate): number => Date.parse(`${date}T00:00:00Z`);
const fromUtc = (ms: number): IsoDate => new Date(ms).toISOString().slice(0, 10) as IsoDate;

export function addDays(date: IsoDate, days: number): IsoDate {
  return fromUtc(toUtc(date) + days * DAY_MS);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((toUtc(to) - toUtc(from)) / DAY_MS);
}

/** 1 = Monday … 7 = Sunday. */
export function weekday(date: IsoDate): number {
  return new Date(toUtc(date)).getUTCDay() || 7;
}

export const dayOfMonth = (date: IsoDate): number => Number(date.slice(8, 10));
export const yearOf = (date: IsoDate): number => Number(date.slice(0, 4));

export const earlier = (a: IsoDate, b: IsoDate): IsoDate => (a < b ? a : b);
export const later = (a: IsoDate, b: IsoDate): IsoDate => (a > b ? a : b);

/** Completed years of age on a day. */
export function ageOn(birthDate: IsoDate, on: IsoDate): number {
  const years = yearOf(on) - yearOf(birthDate);
  return on.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** "5. 3. 2026" with no-break spaces (cs), "5 March 2026" (en). */
export function formatDate(date: IsoDate, language: 'cs' | 'en'): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  if (language === 'cs') return `${day}.\u00a0${month}.\u00a0${year}`;
  return `${day}\u00a0${MONTH_NAMES_EN[month - 1]}\u00a0${year}`;
}

const MONTH_NAMES_EN = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const;
