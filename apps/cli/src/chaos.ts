import { throwAwayCluster } from './chaos/cluster';
import type { Fault, FaultReport, Sabotage } from './chaos/fault';
import { fundRace } from './chaos/fund-race';
import { killedImport } from './chaos/killed-import';
import { parallelPayments } from './chaos/parallel-payments';
import { repeatedFile } from './chaos/repeated-file';
import { SABOTAGE_NAMES } from './chaos/sabotage';
import { UsageError, onlyOptions, type Command, type CommandArguments } from './command';

/** Each fault and the guard whose absence it must notice. */
const FAULTS: Readonly<Record<string, { readonly fault: Fault; readonly guard: Sabotage }>> = {
  killed: { fault: killedImport, guard: 'line-identity' },
  repeated: { fault: repeatedFile, guard: 'line-identity' },
  fund: { fault: fundRace, guard: 'fund-lock' },
  payments: { fault: parallelPayments, guard: 'tenancy-lock' },
};

/** Faults done on purpose to the real services on a real PostgreSQL of its own; the books must come out exact. */
export const chaos: Command = {
  name: 'chaos',
  usage: `chaos money [--only ${Object.keys(FAULTS).join('|')}] [--sabotage ${SABOTAGE_NAMES.join('|')}] [--scale PART] [--json]`,
  does: 'kills, races and repeats; exit 1 when a crown is lost or doubled. --sabotage takes a guard away and must be noticed',
  async run(args, out) {
    onlyOptions(args, 'only', 'sabotage', 'scale');
    const { only, sabotage, scale } = choiceOf(args);
    const chosen = Object.entries(FAULTS).filter(([name, { guard }]) => (only === null || only === name) && (sabotage === null || guard === sabotage));
    if (chosen.length === 0) throw new UsageError(`The sabotage ${sabotage} is for another fault than ${only}.`);
    const cluster = await throwAwayCluster();
    const reports: (FaultReport & { sabotage: Sabotage | null; scale: number })[] = [];
    try {
      for (const [name, { fault }] of chosen) {
        out.warn(`${name}:`);
        reports.push({ ...(await fault({ cluster, scale, sabotage, say: out.warn })), sabotage, scale });
      }
    } finally {
      await cluster.remove();
    }
    for (const { name, ok, figures } of reports) out.say(`${ok ? 'held' : 'NOT held'}: ${name}  ${JSON.stringify(figures)}`);
    out.json(reports);
    return reports.every(({ ok }) => ok) ? 0 : 1;
  },
};

function choiceOf(args: CommandArguments): { only: string | null; sabotage: Sabotage | null; scale: number } {
  if (args.positional.length !== 1 || args.positional[0] !== 'money') throw new UsageError('There is one chaos: "money".');
  const { only, sabotage, scale = '1' } = args.options;
  if (only !== undefined && (only === true || !(only in FAULTS))) throw new UsageError(`--only takes one of ${Object.keys(FAULTS).join(', ')}.`);
  if (sabotage !== undefined && !SABOTAGE_NAMES.includes(sabotage as Sabotage)) throw new UsageError(`--sabotage takes one of ${SABOTAGE_NAMES.join(', ')}.`);
  const part = Number(scale);
  if (!(part > 0 && part <= 1)) throw new UsageError('--scale takes a part of the full size, like 0.1.');
  return { only: only ?? null, sabotage: (sabotage as Sabotage | undefined) ?? null, scale: part };
}
