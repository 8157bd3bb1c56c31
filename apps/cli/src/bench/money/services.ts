import type { INestApplicationContext } from '@nestjs/common';
import { SettableClock, isoDate } from '#kernel';
import { withServices } from '../../services';
import type { ThrowAwayDatabase } from '../database';

/** The real services over a throw-away database, standing on one day; `connections` at once (as the environment says unless told). */
export function onDay<T>(database: Pick<ThrowAwayDatabase, 'urls'>, day: string, work: (app: INestApplicationContext, clock: SettableClock) => Promise<T>, connections?: number): Promise<T> {
  const clock = new SettableClock(new Date(0));
  clock.moveTo(isoDate(day));
  return withServices((app) => work(app, clock), clock, 'app_worker', { ...process.env, ...database.urls, ...(connections && { DATABASE_POOL: String(connections) }) });
}
