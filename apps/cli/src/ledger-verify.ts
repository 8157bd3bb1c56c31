import { GUARANTEE_RULES } from '#guarantee';
import { brokenRules, LEDGER_RULES, type Violation } from '#ledger';
import { Database, systemActor } from '#platform';
import { RENT_RULES } from '#rent';
import { atMostWords, onlyOptions, type Command } from './command';
import { agencyIds, withServices } from './services';

/** Every invariant of the books of every agency. Exit 1 when one does not hold. */
export const ledgerVerify: Command = {
  name: 'ledger:verify',
  usage: 'ledger:verify [--json]',
  does: 'checks every invariant of the ledger',
  async run(args, out) {
    onlyOptions(args);
    atMostWords(args, 0);
    return withServices(async (app) => {
      const db = app.get(Database, { strict: false });
      const violations: (Violation & { agencyId: string })[] = [];
      let entries = 0;
      for (const agencyId of await agencyIds(app)) {
        await db.read(systemActor(agencyId), async (tx) => {
          entries += (await tx.row<{ count: number }>('SELECT count(*) AS count FROM money.entry WHERE agency_id = $1', [agencyId]))!.count;
          for (const broken of await brokenRules(tx, [...LEDGER_RULES, ...RENT_RULES, ...GUARANTEE_RULES])) violations.push({ agencyId, ...broken });
        });
      }
      const ok = violations.length === 0;
      out.json({ ok, entries, violations });
      out.say(ok ? `The ledger is whole: ${entries} entries, every rule holds.` : `The ledger is broken in ${violations.length} places (${entries} entries):`);
      for (const { rule, subject, detail } of violations) out.say(`  ${rule}: ${subject} (${detail})`);
      return ok ? 0 : 1;
    }, undefined, 'app_worker'); // who alone may list the agencies
  },
};
