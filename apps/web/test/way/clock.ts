import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { BrowserContext } from '@playwright/test';

const DAY_MS = 86_400_000;

function clockFile(): string {
  const path = process.env['CLOCK_FILE'];
  if (!path) throw new Error('CLOCK_FILE is missing: a story of months moves the clock of the processes (apps/launcher/moved-clock.cjs).');
  return path;
}

/** How far the processes run ahead of the machine's clock. A story leaves them where it ended; time never goes back. */
function ahead(): number {
  const path = process.env['CLOCK_FILE'];
  return path && existsSync(path) ? Number(readFileSync(path, 'utf8')) : 0;
}

export const addDays = (day: string, count: number): string => new Date(Date.parse(`${day}T12:00:00Z`) + count * DAY_MS).toISOString().slice(0, 10);
export const addMonths = (month: string, count: number): string => new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)) - 1 + count, 1)).toISOString().slice(0, 7);
export const monthOf = (day: string): string => day.slice(0, 7);
/** As people type and read it: 5. 3. 2026. */
export const written = (day: string): string => day.split('-').reverse().map(Number).join('. ');

export const clock = {
  today: (): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Prague', year: 'numeric', month: '2-digit', day: '2-digit' }).format(new Date(Date.now() + ahead())),

  /** The morning of that day; a day that has passed leaves the clock alone. */
  async moveTo(day: string): Promise<void> {
    if (day <= clock.today()) return;
    writeFileSync(clockFile(), String(Date.parse(`${day}T08:00:00Z`) - Date.now()));
    // The processes look at the file a few times a second.
    await new Promise((done) => setTimeout(done, 50));
  },

  /** The browser of whoever lives in that story has the same day on its clock. */
  async setIn(context: BrowserContext): Promise<void> {
    await context.addInitScript((by) => {
      const RealDate = Date;
      const now = (): number => RealDate.now() + by;
      globalThis.Date = new Proxy(RealDate, {
        construct: (target, parts, called) => Reflect.construct(target, parts.length > 0 ? parts : [now()], called) as object,
        get: (target, key) => (key === 'now' ? now : (Reflect.get(target, key) as unknown)),
      });
    }, ahead());
  },
};
