import type { INestApplicationContext } from '@nestjs/common';
import { SettableClock, isoDate, type IsoDate } from '#kernel';
import { withServices } from '../../services';
import type { ThrowAwayDatabase } from '../database';

/** The real services over a throw-away database, standing on one day. */
export function onDay<T>(database: ThrowAwayDatabase, day: string, work: (app: INestApplicationContext, clock: SettableClock) => Promise<T>): Promise<T> {
  const clock = new SettableClock(new Date(0));
  clock.moveTo(isoDate(day) satisfies IsoDate);
  return withServices((app) => work(app, clock), clock, 'app_worker', { ...process.env, ...database.urls });
}
