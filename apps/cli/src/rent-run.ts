import { isMonth, monthOf, SystemClock, type Month } from '#kernel';
import { systemActor } from '#platform';
import { PayoutsService, RentService } from '#rent';
import { onlyOptions, UsageError, type Command } from './command';
import { agencyIds, withServices } from './services';

/** The monthly run by hand: the same act as the worker's, for every agency. Again changes nothing. */
export const rentRun: Command = {
  name: 'rent:run',
  usage: 'rent:run [MONTH] [--json]',
  does: 'charges rent and advances for a month (this one unless told) and prepares payouts to owners',
  async run(args, out) {
    onlyOptions(args);
    if (args.positional.length > 1) throw new UsageError('One month at a time.');
    const month = monthArgument(args.positional[0]);
    return withServices(async (app) => {
      const agencies = [];
      for (const agencyId of await agencyIds(app)) {
        const charged = await app.get(RentService, { strict: false }).chargeMonth(systemActor(agencyId), month);
        const payouts = await app.get(PayoutsService, { strict: false }).preparePayouts(systemActor(agencyId), month);
        agencies.push({ agencyId, ...charged, payouts: payouts.created });
        out.say(`${month}: ${charged.tenancies} tenancies, ${charged.charges} charges, ${charged.corrections} corrections, ${charged.total / 100} CZK; ${payouts.created} new payouts.`);
      }
      out.json({ month, agencies });
      return 0;
    });
  },
};

function monthArgument(text: string | undefined): Month {
  if (text === undefined) return monthOf(new SystemClock().today());
  if (!isMonth(text)) throw new UsageError(`"${text}" is not a month. Write it like 2026-03.`);
  return text;
}
