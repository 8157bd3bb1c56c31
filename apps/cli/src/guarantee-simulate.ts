import { formatKoruna } from '#kernel';
import { believableWish, SIMULATION, SimulationService, type FundSimulation } from '#guarantee';
import { Database, systemActor } from '#platform';
import { atMostWords, onlyOptions, wholeNumber, type Command, type Output } from './command';
import { sentenceOf } from './sentences';
import { agencyIds, withServices } from './services';

/** The next twelve months of every agency's guarantee fund, played by its own history. The same data and seed print the same figures. */
export const guaranteeSimulate: Command = {
  name: 'guarantee:simulate',
  usage: 'guarantee:simulate [--seed S] [--runs N] [--json]',
  does: 'plays the guarantee fund twelve months ahead: percentiles of its balance, the risk of shortfall, the grant that would remove it',
  async run(args, out) {
    onlyOptions(args, 'seed', 'runs');
    atMostWords(args, 0);
    const wish = { seed: wholeNumber(args, 'seed', SIMULATION.seed), runs: wholeNumber(args, 'runs', SIMULATION.runs) };
    const no = believableWish({ ...SIMULATION, ...wish });
    if (no) {
      out.warn(sentenceOf(no, process.env['LANG']?.startsWith('en') ? 'en' : 'cs'));
      return 2;
    }
    return withServices(async (app) => {
      const agencies = [];
      for (const agencyId of await agencyIds(app)) {
        const simulation = await app.get(Database, { strict: false }).read(systemActor(agencyId), (tx) => app.get(SimulationService, { strict: false }).simulate(tx, wish));
        agencies.push({ agencyId, ...simulation });
        say(out, simulation);
      }
      out.json({ seed: wish.seed, agencies });
      return 0;
    });
  },
};

function say(out: Output, simulation: FundSimulation): void {
  const { basis } = simulation;
  const money = (amount: FundSimulation['start']): string => formatKoruna(amount, 'en');
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
  out.say(`As of ${simulation.asOf}: ${money(simulation.start)} free, ${basis.leases} leases, ${simulation.runs} futures from the seed ${simulation.seed}.`);
  out.say(`${basis.defaultsSeen} of ${basis.monthsSeen} months seen stayed unpaid; ${percent(basis.agencyDefault)} a month with the prior, ${percent(basis.recoveryProbability)} of recourse comes back.`);
  for (const month of simulation.months) out.say(`${month.month}  worst 5 %: ${money(month.p5)}  middle: ${money(month.p50)}  best 5 %: ${money(month.p95)}  below zero in ${percent(month.belowZero)}`);
  out.say(`The money does not suffice in ${percent(simulation.shortfall)} of futures. ${simulation.grantNeeded > 0 ? `A grant of ${money(simulation.grantNeeded)} today brings that to ${simulation.acceptablePercent} % or less.` : `That is ${simulation.acceptablePercent} % or less without any grant.`}`);
}
