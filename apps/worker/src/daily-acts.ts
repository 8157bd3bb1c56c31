import type { ModuleRef } from '@nestjs/core';
import { monthOf, type IsoDate } from '#kernel';
import { ApplicantPagesService, OffersService } from '#matching';
import type { Actor } from '#platform';
import { ArrivalsService, PayoutsService, RentService } from '#rent';

/** Something an agency's day begins with. Each is idempotent: it may run again after a crash, or twice by two workers. */
export interface DailyAct {
  readonly name: string;
  run(actor: Actor, today: IsoDate): Promise<unknown>;
}

/** In the order they are done. One line each. */
export function dailyActs(app: ModuleRef): readonly DailyAct[] {
  return [
    { name: 'offers.expire', run: (actor) => app.get(OffersService, { strict: false }).expireOverdue(actor) },
    { name: 'applicants.write-pages', run: (actor) => app.get(ApplicantPagesService, { strict: false }).rewriteAll(actor) },
    { name: 'rent.charge-month', run: (actor, today) => app.get(RentService, { strict: false }).chargeMonth(actor, monthOf(today)) },
    { name: 'rent.prepare-payouts', run: (actor, today) => app.get(PayoutsService, { strict: false }).preparePayouts(actor, monthOf(today)) },
    { name: 'rent.ask-about-arrival', run: (actor, today) => app.get(ArrivalsService, { strict: false }).askAboutMonth(actor, monthOf(today)) },
  ];
}
