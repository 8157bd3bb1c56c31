import { isoDate, type IsoDate } from './iso-date';

/** Where "now" comes from. Rules never ask it: the service asks once and passes `asOf`. */
export abstract class Clock {
  abstract now(): Date;
  /** The calendar day in the agency's zone. */
  today(zone = 'Europe/Prague'): IsoDate {
    return dateInZone(this.now(), zone);
  }
}

export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}

/** A clock that stands until it is moved: for tests and for the demo agency's two years. */
export class SettableClock extends Clock {
  constructor(private instant: Date) {
    super();
  }
  now(): Date {
    return new Date(this.instant);
  }
  moveTo(instant: Date | IsoDate): void {
    this.instant = typeof instant === 'string' ? new Date(`${instant}T09:00:00Z`) : instant;
  }
}

const formats = new Map<string, Intl.DateTimeFormat>();

export function dateInZone(instant: Date, zone: string): IsoDate {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
    formats.set(zone, format);
  }
  return isoDate(format.format(instant));
}
