import type { Language } from './money';

const NBSP = '\u00a0';
const MONTHS = {
  cs: ['leden', 'únor', 'březen', 'duben', 'květen', 'červen', 'červenec', 'srpen', 'září', 'říjen', 'listopad', 'prosinec'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
} as const;

const parts = (iso: string): [year: number, month: number, day: number] =>
  iso.slice(0, 10).split('-').map(Number) as [number, number, number];

/** A legal day YYYY-MM-DD as "5. 3. 2026" (cs) or "5 March 2026" (en), never moved by a time zone. */
export function formatDate(iso: string, language: Language): string {
  const [year, month, day] = parts(iso);
  return language === 'cs' ? `${day}.${NBSP}${month}.${NBSP}${year}` : `${day}${NBSP}${MONTHS.en[month - 1]}${NBSP}${year}`;
}

/** "5. 3." (cs) or "5 March" (en), where the year is plain from the context. */
export function formatDayAndMonth(iso: string, language: Language): string {
  const [, month, day] = parts(iso);
  return language === 'cs' ? `${day}.${NBSP}${month}.` : `${day}${NBSP}${MONTHS.en[month - 1]}`;
}

/** A month YYYY-MM as "březen 2026" or "March 2026". */
export function formatMonth(iso: string, language: Language): string {
  const [year, month] = parts(`${iso.slice(0, 7)}-01`);
  return `${MONTHS[language][month - 1]}${NBSP}${year}`;
}

export const monthName = (iso: string, language: Language): string => MONTHS[language][Number(iso.slice(5, 7)) - 1] ?? '';

/** An instant in the agency's zone as "5. 3. 2026 14.32" or "5 March 2026, 14:32". */
export function formatInstant(instant: string, language: Language, zone = 'Europe/Prague'): string {
  const read = Object.fromEntries(
    new Intl.DateTimeFormat('en-GB', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
      .formatToParts(new Date(instant))
      .map(({ type, value }) => [type, value]),
  );
  const day = formatDate(`${read.year}-${read.month}-${read.day}`, language);
  return language === 'cs' ? `${day} ${Number(read.hour)}.${read.minute}` : `${day}, ${read.hour}:${read.minute}`;
}

/** Today in the agency's zone, YYYY-MM-DD. Only for presets and hints: what counts is the server's clock. */
export function today(zone = 'Europe/Prague'): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(new Date());
}

/** Whole days between two days; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to.slice(0, 10)}T00:00:00Z`) - Date.parse(`${from.slice(0, 10)}T00:00:00Z`)) / 86_400_000);
}

/** The day so many days later; negative goes back. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

/** The month `count` months later, YYYY-MM. */
export function addMonths(month: string, count: number): string {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/**
 * What people type for a day, as YYYY-MM-DD: `5. 3. 2026`, `5.3.26`, `05/03/2026`, `2026-03-05`, `5 3 2026`.
 * Two-digit years are 2000–2069 and 1970–1999. `null` = not a day of the calendar.
 */
export function parseDate(text: string): string | null {
  const bare = text.trim().replace(/\u00a0/g, ' ');
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(bare);
  const czech = /^(\d{1,2})[.\s/]+(\d{1,2})[.\s/]+(\d{4}|\d{2})$/.exec(bare);
  const found = iso ? [iso[1], iso[2], iso[3]] : czech ? [czech[3], czech[2], czech[1]] : null;
  if (!found) return null;
  const [typedYear, month, day] = found.map(Number) as [number, number, number];
  const year = String(found[0]).length === 2 ? typedYear + (typedYear >= 70 ? 1900 : 2000) : typedYear;
  const value = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const utc = new Date(`${value}T00:00:00Z`);
  return year >= 1900 && !Number.isNaN(utc.getTime()) && utc.toISOString().slice(0, 10) === value ? value : null;
}

/** An hour HH:MM as people write it: "10.00" (cs) or "10:00" (en). */
export function formatTime(time: string, language: Language): string {
  const [hour, minute] = time.split(':');
  return language === 'cs' ? `${Number(hour)}.${minute}` : `${hour}:${minute}`;
}
