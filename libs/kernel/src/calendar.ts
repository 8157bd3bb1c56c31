import { addDays, isoDate, weekday, yearOf, type IsoDate } from './iso-date';

/**
 * Czech public holidays (245/2000 Sb. §1 and §2) and what follows from them for deadlines.
 * Good Friday has been a holiday since 2016, the other days since 2000; earlier years follow today's list.
 */
export interface Holiday {
  readonly on: IsoDate;
  readonly cs: string;
  readonly en: string;
}

const FIXED: readonly (readonly [day: string, cs: string, en: string])[] = [
  ['01-01', 'Nový rok, Den obnovy samostatného českého státu', 'New Year’s Day'],
  ['05-01', 'Svátek práce', 'Labour Day'],
  ['05-08', 'Den vítězství', 'Victory Day'],
  ['07-05', 'Den slovanských věrozvěstů Cyrila a Metoděje', 'Saints Cyril and Methodius Day'],
  ['07-06', 'Den upálení mistra Jana Husa', 'Jan Hus Day'],
  ['09-28', 'Den české státnosti', 'Czech Statehood Day'],
  ['10-28', 'Den vzniku samostatného československého státu', 'Independent Czechoslovak State Day'],
  ['11-17', 'Den boje za svobodu a demokracii', 'Struggle for Freedom and Democracy Day'],
  ['12-24', 'Štědrý den', 'Christmas Eve'],
  ['12-25', '1. svátek vánoční', 'Christmas Day'],
  ['12-26', '2. svátek vánoční', 'Boxing Day'],
];

/** Easter Sunday of a year in the Gregorian calendar (the algorithm of Meeus, Jones and Butcher). */
export function easterSunday(year: number): IsoDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const k = c % 4;
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return isoDate(`${year}-${String(Math.floor(sum / 31)).padStart(2, '0')}-${String((sum % 31) + 1).padStart(2, '0')}`);
}

const byYear = new Map<number, ReadonlyMap<IsoDate, Holiday>>();

function holidaysByDay(year: number): ReadonlyMap<IsoDate, Holiday> {
  const known = byYear.get(year);
  if (known) return known;
  const days: Holiday[] = FIXED.map(([day, cs, en]) => ({ on: isoDate(`${year}-${day}`), cs, en }));
  const easter = easterSunday(year);
  if (year >= 2016) days.push({ on: addDays(easter, -2), cs: 'Velký pátek', en: 'Good Friday' });
  days.push({ on: addDays(easter, 1), cs: 'Velikonoční pondělí', en: 'Easter Monday' });
  const map = new Map(days.map((holiday) => [holiday.on, holiday]));
  byYear.set(year, map);
  return map;
}

/** The holidays of a year, earliest first. */
export function holidaysIn(year: number): Holiday[] {
  return [...holidaysByDay(year).values()].sort((a, b) => (a.on < b.on ? -1 : 1));
}

export function holidayOn(date: IsoDate): Holiday | null {
  return holidaysByDay(yearOf(date)).get(date) ?? null;
}

export function isWorkingDay(date: IsoDate): boolean {
  return weekday(date) <= 5 && holidayOn(date) === null;
}

/** Civil Code §607: a deadline on a Saturday, Sunday or holiday ends on the next working day; any other day stays. */
export function nextWorkingDay(date: IsoDate): IsoDate {
  let day = date;
  while (!isWorkingDay(day)) day = addDays(day, 1);
  return day;
}

/**
 * The working day `count` working days after `date` (the day itself is not counted, §605); negative counts back.
 * Zero is the day itself, moved by §607.
 */
export function addWorkingDays(date: IsoDate, count: number): IsoDate {
  if (count === 0) return nextWorkingDay(date);
  const step = count > 0 ? 1 : -1;
  let day = date;
  for (let left = Math.abs(count); left > 0; ) {
    day = addDays(day, step);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}
