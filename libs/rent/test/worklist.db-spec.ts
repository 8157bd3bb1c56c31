import { addDays, halere, isoDate, month, newId, type IsoDate } from '#kernel';
import type { Actor, Database } from '#platform';
import { buildActor, buildAgency, openTestDatabase, type TestDatabase } from '#platform/testing';
import { WORKLIST_TABS, type ArrearsCase, type WorklistTab } from '#rent';
import { buildRent, buildTenancy, type BuiltTenancy } from '#rent/testing';

jest.setTimeout(60_000);

/** A generator anybody can repeat: the same families every time. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * sides);
  };
}

describe('the worklist', () => {
  let database: TestDatabase;
  let db: Database;
  let actor: Actor;
  let services: ReturnType<typeof buildRent>;

  beforeAll(async () => {
    database = await openTestDatabase();
    db = database.staff;
    services = buildRent(db);
    actor = buildActor(await buildAgency(database));
    database.clock.moveTo(isoDate('2026-03-20'));
    await fillWith(14, dice(20_260_320));
  });
  afterAll(() => database.close());

  /** Families with benefits on their way, calls, letters, promises, pauses and plans, as chance has it. */
  async function fillWith(count: number, roll: (sides: number) => number): Promise<void> {
    const tenancies: BuiltTenancy[] = [];
    for (let index = 0; index < count; index += 1) {
      const model = roll(3) === 0 ? 'A' : 'B';
      const shares = roll(2) === 0 ? [{ payer: 'benefit_office', amount: halere(300_000 + roll(9) * 100_000), paidTo: 'agency' as const, usualDay: roll(3) === 0 ? null : 1 + roll(28) }] : [];
      tenancies.push(await buildTenancy(db, actor, { model, from: isoDate(`2025-${['10', '11', '12'][roll(3)]}-01`), shares }));
    }
    for (const each of ['2025-10', '2025-11', '2025-12', '2026-01', '2026-02', '2026-03']) await services.rent.chargeMonth(actor, month(each));
    await db.write(actor, async (tx) => {
      for (const { tenancyId } of tenancies) {
        for (let paid = roll(30); paid > 12; paid -= 1) {
          await tx.run('DELETE FROM money.open_debt WHERE agency_id = $1 AND id = (SELECT id FROM money.open_debt WHERE agency_id = $1 AND tenancy_id = $2 ORDER BY due_on, id LIMIT 1)', [actor.agencyId, tenancyId]);
        }
        let on = isoDate('2025-11-01');
        for (const step of ['call', 'call', 'second_contact', 'first_reminder', 'second_reminder'].slice(0, roll(6))) {
          on = addDays(on, 1 + roll(35));
          await tx.run(`INSERT INTO money.arrears_act (agency_id, id, tenancy_id, step, done_on, outcome, done_by) VALUES ($1, $2, $3, $4, $5, $6, $7)`, [actor.agencyId, newId(), tenancyId, step, on, roll(3) === 0 ? 'not_reached' : 'reached', actor.accountId]);
        }
        if (roll(2) === 0) {
          await tx.run(`INSERT INTO money.arrears_pause (agency_id, id, tenancy_id, reason, paused_from, paused_to, paused_by) VALUES ($1, $2, $3, $4, '2026-03-01', $5, $6)`, [
            actor.agencyId, newId(), tenancyId, ['promise', 'dispute', 'social_worker_hold'][roll(3)], addDays(isoDate('2026-03-15'), roll(40)), actor.accountId,
          ]);
        }
      }
    });
    for (const { tenancyId } of tenancies.slice(0, 4)) {
      const proposal = await db.read(actor, (tx) => services.plans.propose(tx, { tenancyId, count: 3, firstDueOn: isoDate('2026-04-01'), includesInterest: false })).catch(() => null);
      if (proposal !== null) await services.plans.agree(actor, { tenancyId, instalments: proposal.instalments, toleranceDays: 3, includesInterest: false, mayLoseInstalments: false, note: null });
    }
  }

  /** The plain way: every case in full, then chosen and put in order. */
  async function plainly(tab: WorklistTab): Promise<ArrearsCase[]> {
    const all = await db.read(actor, async (tx) => services.arrears.casesUnder(tx, await services.arrears.ladderToday(tx)));
    const belongs: Record<WorklistTab, (each: ArrearsCase) => boolean> = {
      all: () => true,
      today: (each) => each.next.isDue,
      promised: (each) => each.pause?.reason === 'promise',
      paused: (each) => each.pause !== null && each.pause.reason !== 'promise',
      plan: (each) => each.plan !== null,
    };
    const rank = (each: ArrearsCase): (number | string)[] => [each.next.isDue ? 0 : 1, -each.arrears.daysOverdue, -each.arrears.amount, each.tenancyId];
    return all.filter(belongs[tab]).sort((a, b) => {
      const [left, right] = [rank(a), rank(b)];
      const at = left.findIndex((value, index) => value !== right[index]);
      return at < 0 ? 0 : left[at]! < right[at]! ? -1 : 1;
    });
  }

  const days: IsoDate[] = ['2026-03-06', '2026-03-20', '2026-03-21', '2026-04-02', '2026-04-15', '2026-06-01'].map((day) => isoDate(day));

  it.each(days)('summed up by the database on %s is what every case in full would say, tab by tab and page by page', async (day) => {
    database.clock.moveTo(day);
    const counts = await db.read(actor, (tx) => services.arrears.counts(tx));
    for (const tab of WORKLIST_TABS) {
      const expected = await plainly(tab);
      const pages = [];
      for (let offset = 0; offset <= expected.length; offset += 5) {
        const page = await db.read(actor, (tx) => services.arrears.worklist(tx, tab, { first: 5, offset }));
        expect(page.totalCount).toBe(expected.length);
        pages.push(...page.rows);
      }
      expect(pages).toEqual(expected);
      expect(counts[tab]).toBe(expected.length);
    }
  });

  it('had something to decide on every tab', async () => {
    database.clock.moveTo(isoDate('2026-03-20'));
    const counts = await db.read(actor, (tx) => services.arrears.counts(tx));
    for (const tab of WORKLIST_TABS) expect([tab, counts[tab]]).not.toEqual([tab, 0]);
    expect(counts.today).toBeLessThan(counts.all);
  });
});
