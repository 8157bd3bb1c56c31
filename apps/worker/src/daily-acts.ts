import type { ModuleRef } from '@nestjs/core';
import type { IsoDate } from '#kernel';
import type { Actor } from '#platform';

/** Something an agency's day begins with. Each is idempotent: it may run again after a crash, or twice by two workers. */
export interface DailyAct {
  readonly name: string;
  run(actor: Actor, today: IsoDate): Promise<unknown>;
}

/** In the order they are done. One line each. */
export function dailyActs(_app: ModuleRef): readonly DailyAct[] {
  return [];
}
