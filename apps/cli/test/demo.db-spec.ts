import { GUARANTEE_RULES } from '#guarantee';
import { ApplicantLinksService, ApplicantSessionsService } from '#identity';
import { SettableClock, isoDate, type Id } from '#kernel';
import { brokenRules, LEDGER_RULES } from '#ledger';
import { OutcomesService, type Outcomes } from '#matching';
import { buildMatching } from '#matching/testing';
import { Database, systemActor } from '#platform';
import { buildActor, openTestDatabase, type TestDatabase } from '#platform/testing';
import { RENT_RULES } from '#rent';
import type { DemoApplication } from '../src/demo/applicants';
import { nameDemo, seedDemo } from '../src/demo/seed';
import { withServices } from '../src/services';

const kc = (koruna: number): string => String(koruna * 100);

describe('the demo agency', () => {
  let database: TestDatabase;
  let clock: SettableClock;
  let application: DemoApplication | null;
  let outcomes: Outcomes;

  beforeAll(async () => {
    database = await openTestDatabase();
    process.env['DATABASE_URL_STAFF'] = database.urls.DATABASE_URL_STAFF;
    process.env['DATABASE_URL_AUTH'] = database.urls.DATABASE_URL_AUTH;
    clock = new SettableClock(new Date());
    await withServices(async (app) => {
      const world = await seedDemo(app, clock, isoDate('2026-03-16'), 'velmi dlouhe heslo');
      ({ application } = world);
      await nameDemo(world);
      outcomes = await app.get(Database, { strict: false }).read(world.colleagues.get('manager')!, (tx) => app.get(OutcomesService, { strict: false }).reportIn(tx, isoDate('2024-02-01'), null));
    }, clock);
  }, 120_000);
  afterAll(() => database.close());

  const balance = async (words: string, kind: string): Promise<string> => {
    const [row] = await database.asOwner<{ sum: string }>(
      `SELECT coalesce(sum(l.amount), 0)::bigint::text AS sum FROM core.tenancy t JOIN intake.household h ON h.id = t.household_id
       LEFT JOIN money.account a ON a.owner_id = t.id AND a.kind = $2 LEFT JOIN money.entry_line l ON l.account_id = a.id WHERE h.name LIKE '%' || $1 || '%'`,
      [words, kind],
    );
    return row!.sum;
  };

  /** Who may live in some free flats, as their rankings show it. */
  const ranked = async (codes: readonly string[]): Promise<Map<string, readonly { rank: number; tied: boolean }[]>> => {
    const units = await database.asOwner<{ id: Id; code: string; agencyId: Id }>('SELECT id, code, agency_id AS "agencyId" FROM core.unit WHERE code = ANY ($1)', [codes]);
    const { matching } = buildMatching(database);
    const of = async ({ id, agencyId }: (typeof units)[number]) => (await database.staff.read(buildActor(agencyId), (tx) => matching.rankForUnit(tx, id))).ranking.eligible;
    return new Map(await Promise.all(units.map(async (unit) => [unit.code, await of(unit)] as const)));
  };

  it.each([
    ['trvalý příkaz', kc(0)],
    ['dávka přímo', kc(0)],
    ['dávka chodí až 12.', kc(0)],
    ['chybný variabilní symbol', kc(15_500)],
    ['přeplatek', kc(-14_100)],
    ['tři měsíce nedoplatku', kc(3 * 20_700)],
    ['plnění z garance', kc(1_425)],
    ['smlouva končí', kc(11_200)],
  ])('shows the scenario “%s” with its balance', async (words, expected) => {
    expect(await balance(words, 'receivable')).toBe(expected);
  });

  it('the guarantee paid nine tenths of a month and a half, and the household has paid back the first instalment', async () => {
    // 9 500 Kč and 4 750 Kč less a tenth: 12 825 Kč, of which 3 000 Kč came back under the symbol of the recourse.
    expect(await balance('plnění z garance', 'recourse')).toBe(kc(12_825 - 3_000));
    const [fund] = await database.asOwner<{ sum: string }>(`SELECT sum(l.amount)::text AS sum FROM money.entry_line l JOIN money.account a ON a.id = l.account_id WHERE a.kind = 'fund'`);
    expect(fund!.sum).toBe(kc(-(300_000 - 12_825 + 3_000)));
  });

  it('what the guarantee paid is repaid in signed instalments: the first came, the second is due today', async () => {
    const [plan] = await database.asOwner<Record<string, unknown>>(
      `SELECT p.total::text, p.signed_on = p.agreed_on AS signed, (SELECT array_agg(i.due_on::text || ' ' || i.amount ORDER BY i.number) FROM money.recourse_instalment i WHERE i.plan_id = p.id) AS instalments,
         (SELECT sum(r.amount)::text FROM money.recovery r WHERE r.plan_id = p.id) AS came FROM money.recourse_plan p`,
    );
    expect(plan).toEqual({ total: kc(12_825), signed: true, came: kc(3_000), instalments: ['2026-02-10 300000', '2026-03-16 300000', '2026-04-16 300000', '2026-05-16 382500'] });
    const papers = await database.asOwner<{ kind: string }>(`SELECT kind FROM core.document WHERE kind LIKE 'recourse%' ORDER BY kind`);
    expect(papers.map(({ kind }) => kind)).toEqual(['recourseAgreement', 'recourseRecognition']);
  });

  it('a first claim was refused with its reason before the second one was paid', async () => {
    const claims = await database.asOwner(`SELECT state, payout_amount::int AS payout, decision_reason IS NOT NULL AS reasoned, waived_evidence FROM money.guarantee_claim ORDER BY claimed_on`);
    expect(claims).toEqual([{ state: 'refused', payout: 855_000, reasoned: true, waived_evidence: [] }, { state: 'paid', payout: 1_282_500, reasoned: true, waived_evidence: [] }]);
  });

  it('two rents rise by a clause next month, and one landlord waits for an answer to his proposal', async () => {
    const clauses = await database.asOwner(`SELECT kind, first_on::text AS first_on FROM core.rent_clause ORDER BY kind`);
    expect(clauses).toEqual([{ kind: 'fixed', first_on: '2026-04-01' }, { kind: 'index', first_on: '2026-04-01' }]);
    const increases = await database.asOwner(`SELECT state, holds_from::text AS holds_from FROM core.rent_increase`);
    expect(increases).toEqual([{ state: 'proposed', holds_from: '2026-06-01' }]);
    const letters = await database.asOwner(`SELECT number, snapshot->>'receiver' AS receiver FROM core.document WHERE kind = 'rentIncreaseProposal'`);
    expect(letters).toEqual([{ number: 'NZ-2026-0001', receiver: 'Klára Řehořovzorová' }]);
  });

  it('a lease ends in forty-five days, and one flat has been empty for forty-one', async () => {
    const [ending] = await database.asOwner<{ days: number }>(`SELECT ends_on - '2026-03-16'::date AS days FROM core.tenancy WHERE ends_on IS NOT NULL`);
    expect(ending!.days).toBe(45);
    const [empty] = await database.asOwner<{ days: number }>(`SELECT '2026-03-16'::date - available_from AS days FROM core.unit WHERE code = 'PL-06'`);
    expect(empty!.days).toBe(41);
  });

  it('leaves a statement on the desk with what a person must decide', async () => {
    const rows = await database.asOwner<{ state: string }>(`SELECT state FROM money.bank_line WHERE booked_on = '2026-03-16'`);
    expect(rows.map((row) => row.state)).toEqual(['open', 'open', 'open']);
  });

  it('knows by a taught rule what the bank takes for the account', async () => {
    const rules = await database.asOwner(`SELECT r.words, r.kind, (SELECT count(*)::int FROM money.bank_posting p WHERE p.rule_id = r.id) AS used FROM money.bank_rule r`);
    expect(rules).toEqual([{ words: 'poplatek za vedeni uctu', kind: 'not_rent', used: 2 }]);
  });

  it('a committee has decided one flat by its chair, with a member in a conflict, and one by its votes, and sits about another with two votes sealed', async () => {
    const sittings = await database.asOwner(
      `SELECT u.code, s.state, s.chair_reason IS NOT NULL AS by_chair, s.minutes_document_id IS NOT NULL AS minutes, s.deadline_at > '2026-03-16T09:00Z' AS runs,
         (SELECT count(*)::int FROM core.panel_candidate c WHERE c.sitting_id = s.id) AS candidates,
         (SELECT count(*)::int FROM core.panel_ballot b WHERE b.sitting_id = s.id AND NOT conflict) AS votes, (SELECT count(*)::int FROM core.panel_ballot b WHERE b.sitting_id = s.id AND conflict) AS conflicts
       FROM core.panel_sitting s JOIN core.unit u ON u.id = s.unit_id ORDER BY u.code`);
    expect(sittings).toEqual([
      { code: 'OV-01', state: 'decided', by_chair: true, minutes: true, runs: false, candidates: 1, votes: 4, conflicts: 1 },
      { code: 'OV-07', state: 'decided', by_chair: false, minutes: true, runs: true, candidates: 2, votes: 5, conflicts: 0 },
      { code: 'PL-06', state: 'open', by_chair: false, minutes: false, runs: true, candidates: 2, votes: 2, conflicts: 0 },
    ]);
  });

  it('the votes of the committee propose a reserve, and nobody has confirmed it yet', async () => {
    const [sitting] = await database.asOwner<{ tally: { for: number }[]; lists: number }>(
      `SELECT s.tally, (SELECT count(*)::int FROM core.reserve_list l WHERE l.decision_id = s.decision_id) AS lists FROM core.panel_sitting s JOIN core.unit u ON u.id = s.unit_id WHERE u.code = 'OV-07'`);
    expect(sitting!.lists).toBe(0);
    expect(sitting!.tally.map((one) => one.for).sort()).toEqual([4, 5]);
  });

  it('two families appealed: one waits, one was answered by somebody who did not decide', async () => {
    const appeals = await database.asOwner(`SELECT a.state, a.decided_by <> ALL (a.made_by) AS by_another, d.kind AS letter FROM core.appeal a LEFT JOIN core.document d ON d.id = a.document_id ORDER BY a.state`);
    expect(appeals).toEqual([{ state: 'filed', by_another: null, letter: null }, { state: 'rejected', by_another: true, letter: 'appealAnswer' }]);
  });

  it('a family’s own page opens with the printed link and code, and says why not yet', async () => {
    const [page] = await database.asOwner<{ state: string; reasons: { code: string }[] }>('SELECT state, reasons FROM core.applicant_page');
    expect(page!.state).toBe('waiting');
    expect(page!.reasons.map(({ code }) => code)).toContain('steps');
    const sessions = new ApplicantSessionsService(database.access, new ApplicantLinksService(database.access, clock), clock);
    const open = () => sessions.open(application!.path.split('#')[1]!, application!.code, '127.0.0.1');
    expect(await sessions.find(await open())).toMatchObject({ roles: ['applicant'] });
    expect(await open()).toHaveLength(43);
  });

  it('has a flat on offer to a family, decided by the committee', async () => {
    const offers = await database.asOwner(`SELECT o.state, (SELECT count(*)::int FROM core.match_decider d WHERE d.decision_id = o.decision_id) AS deciders FROM core.offer o WHERE o.closed_on IS NULL`);
    expect(offers).toEqual([{ state: 'viewing', deciders: 4 }]);
  });

  it('has instalments that are kept and instalments that were broken, with their papers', async () => {
    const plans = await database.asOwner<{ name: string; total: string; missed: boolean }>(
      `SELECT h.name, p.total::text, (SELECT min(i.due_on) FROM money.repayment_instalment i WHERE i.plan_id = p.id) < '2026-03-16' AS missed
       FROM money.repayment_plan p JOIN core.tenancy t ON t.id = p.tenancy_id JOIN intake.household h ON h.id = t.household_id ORDER BY p.agreed_on`,
    );
    expect(plans).toEqual([
      { name: expect.stringContaining('tři měsíce nedoplatku'), total: kc(20_700), missed: true },
      { name: expect.stringContaining('plnění z garance'), total: kc(1_425), missed: false },
    ]);
    const kinds = await database.asOwner<{ kind: string }>(`SELECT DISTINCT kind FROM core.document WHERE kind IN ('repaymentAgreement', 'debtRecognition', 'breachCall') ORDER BY kind`);
    expect(kinds.map(({ kind }) => kind)).toEqual(['breachCall', 'debtRecognition', 'repaymentAgreement']);
  });

  it('called under § 2291 everybody who owes three months, and the first of them has the paper', async () => {
    const [call] = await database.asOwner(`SELECT c.asked::text, (SELECT count(*)::int FROM money.breach_call_paper p WHERE p.call_id = c.id AND p.delivered_on IS NOT NULL) AS delivered FROM money.breach_call c`);
    expect(call).toEqual({ asked: kc(3 * 20_700), delivered: 1 });
  });

  it('holds deposits of its subtenants, paid in two parts under their own symbol; in A the landlord has them', async () => {
    const deposits = await database.asOwner<{ model: string; holder: string; agreed: string; held: string; parts: number }>(
      `SELECT t.model, d.holder, t.deposit::text AS agreed, sum(m.amount)::text AS held, count(*)::int AS parts FROM money.deposit d JOIN core.tenancy t ON t.id = d.tenancy_id
       JOIN money.deposit_movement m ON m.deposit_id = d.id GROUP BY t.id, t.model, d.holder, t.deposit`,
    );
    expect(deposits.filter(({ model }) => model !== 'A').length).toBeGreaterThan(2);
    for (const { model, holder, agreed, held, parts } of deposits.filter((each) => each.held !== '0')) expect([holder, parts, held]).toEqual(model === 'A' ? ['landlord', 1, agreed] : ['agency', 2, agreed]);
  });

  it('gave a deposit back with interest, less a rent, its interest, its costs and the days after the end', async () => {
    // Of December's 9 300 Kč 1 500 Kč never came: due on 5 December at 11,5 %, 38 days through 12 January are 17,96 Kč; the call cost 150 Kč.
    // The lease ended on 31 December, the flat came back on 10 January: 7 200 Kč × 10 ÷ 31 = 2 322,58 Kč.
    const charges = await database.asOwner(
      `SELECT c.component, c.month, c.amount::int AS amount FROM money.charge c JOIN core.tenancy t ON t.id = c.tenancy_id JOIN intake.household h ON h.id = t.household_id
       WHERE h.name LIKE '%jistota vrácená%' AND c.component IN ('default_interest', 'costs', 'compensation') ORDER BY c.component`,
    );
    expect(charges).toEqual([{ component: 'compensation', month: '2026-01', amount: 232_258 }, { component: 'costs', month: '2025-12', amount: 15_000 }, { component: 'default_interest', month: '2025-12', amount: 1_796 }]);
    // 3 600 Kč for 291 days and 3 600 Kč for 276 days at 2 %: 111,85 Kč. Used 1 500 + 17,96 + 150 + 2 322,58 = 3 990,54 Kč; 7 200 + 111,85 − 3 990,54 = 3 321,31 Kč went back.
    const settled = await database.asOwner(`SELECT held::int, interest::int, used::int, to_return::int, settled_on::text FROM money.deposit_settlement WHERE undone_at IS NULL`);
    expect(settled).toEqual([{ held: 720_000, interest: 11_185, used: 399_054, to_return: 332_131, settled_on: '2026-01-12' }]);
    const moved = await database.asOwner(`SELECT m.kind, m.amount::int AS amount, n.booked_on::text AS on_statement FROM money.deposit_movement m LEFT JOIN money.bank_line n ON n.id = m.source_id WHERE m.kind = 'returned'`);
    expect(moved).toEqual([{ kind: 'returned', amount: -332_131, on_statement: '2026-01-16' }]);
    expect([await balance('jistota vrácená', 'receivable'), await balance('jistota vrácená', 'deposit')]).toEqual(['0', '0']);
    const [flat] = await database.asOwner(`SELECT u.withdrawn_on::text AS withdrawn, c.ended_on::text AS ended FROM core.unit u JOIN core.owner_contract c ON c.unit_id = u.id WHERE u.code = 'OV-05'`);
    expect(flat).toEqual({ withdrawn: '2026-01-10', ended: '2026-01-10' });
    expect((await database.asOwner(`SELECT 1 FROM core.document WHERE kind = 'depositSettlement'`)).length).toBe(1);
  });

  it('has a settlement of services with an underpayment paid in cash, an answered objection and a closed month', async () => {
    const results = await database.asOwner(`SELECT r.balance::int, o.outcome FROM money.settlement_result r JOIN money.settlement_objection o ON o.result_id = r.id`);
    expect(results).toEqual([{ balance: 126_040, outcome: 'rejected' }]);
    const papers = await database.asOwner<{ number: string; cash: number }>(`SELECT number, cash::int AS cash FROM money.cash_document ORDER BY number`);
    expect(papers.map((paper) => paper.cash)).toEqual([126_000, 100_000, -100_000]);
    const [drawer] = await database.asOwner<{ sum: string }>(`SELECT sum(l.amount)::text AS sum FROM money.entry_line l JOIN money.account a ON a.id = l.account_id WHERE a.kind = 'cash'`);
    expect(drawer!.sum).toBe('126000');
    expect(await database.asOwner(`SELECT month FROM money.closed_month WHERE reopened_at IS NULL`)).toEqual([{ month: '2026-01' }]);
  });

  it('has the free flats allocated at once, one more family housed than flat by flat, and rules planned from next month', async () => {
    const allocations = await database.asOwner<{ state: string; frozen: number; housed: number; flatByFlat: number; proven: boolean }>(
      `SELECT state, frozen, (result->'optimal'->>'housed')::int AS housed, (result->'greedy'->>'housed')::int AS "flatByFlat", (result->>'proven')::boolean AS proven FROM core.allocation`,
    );
    expect(allocations).toEqual([{ state: 'done', frozen: 1, housed: 5, flatByFlat: 4, proven: true }]);
    const [planned] = await database.asOwner<{ planned: boolean; reasoned: boolean }>('SELECT adopted_on > (SELECT as_of FROM core.allocation) AS planned, reason IS NOT NULL AS reasoned FROM core.matching_policy ORDER BY version DESC LIMIT 1');
    expect(planned).toEqual({ planned: true, reasoned: true });
  });

  it('has a family written down twice that nobody has judged yet, and one that was merged and keeps its old number', async () => {
    const [merge] = await database.asOwner(`SELECT k.name AS kept, m.name AS merged, m.state, k.phone, h.evidence FROM intake.household_merge h
      JOIN intake.household k ON k.id = h.kept_id JOIN intake.household m ON m.id = h.merged_id AND m.merged_into = k.id`);
    expect(merge).toEqual({ kept: 'Příkladná Zdeňka', merged: 'Příkladná Z.', state: 'closed', phone: '601 000 772', evidence: ['same_person'] });
    const pair = await database.asOwner(`SELECT name FROM intake.household WHERE state = 'applicant' AND name LIKE 'Modelov%' ORDER BY name`);
    expect(pair).toEqual([{ name: 'Modelova Hana' }, { name: 'Modelovi Ivo a Hana' }]);
  });

  it('has a cash desk whose days with papers are all counted and closed', async () => {
    const days = await database.asOwner<{ book: number; counted: number }>(`SELECT book::int, counted::int FROM money.cash_day WHERE reopened_at IS NULL ORDER BY day`);
    expect(days).toEqual([{ book: 126_000, counted: 126_000 }, { book: 126_000, counted: 126_000 }]);
    expect(await database.asOwner(`SELECT DISTINCT issued_on FROM money.cash_document p WHERE NOT EXISTS (SELECT 1 FROM money.cash_day d WHERE d.desk_id = p.desk_id AND d.day = p.issued_on AND d.reopened_at IS NULL)`)).toEqual([]);
  });

  it('every rule of the books holds over its two years', async () => {
    const [{ id }] = (await database.asOwner<{ id: Id }>('SELECT id FROM core.agency_profile')) as [{ id: Id }];
    const rules = [...LEDGER_RULES, ...RENT_RULES, ...GUARANTEE_RULES];
    expect(await database.staff.read(systemActor(id), (tx) => brokenRules(tx, rules))).toEqual([]);
  });

  it('two years of choosing tell what came of it: offers, refusals with their reasons, who stayed, by groups of five and more', async () => {
    const { report, decisions, decisionsWithList, knowsHomes } = outcomes;
    expect([decisions >= 24, decisionsWithList === decisions, knowsHomes]).toEqual([true, true, true]);
    expect(report.all).toMatchObject({ housed: { count: 9 }, offers: { housed: 9 }, kept6: { count: 9, outOf: 9 }, kept12: { count: 7, outOf: 8 }, withheld: [] });
    expect([report.all.families! >= 28, report.all.offers!.refusedByFamily.count >= 12, report.all.offers!.refusedByLandlord.count]).toEqual([true, true, 2]);
    expect(report.familyReasons!.find(({ code }) => code === 'too_expensive')!.count).toBeGreaterThanOrEqual(5);
    expect(report.landlordReasons).toBeNull();
    const told = report.dimensions.flatMap(({ rows }) => rows.filter(({ gap }) => gap !== null));
    expect(told.length).toBeGreaterThanOrEqual(6);
    for (const { gap } of told) expect(gap!.parts.reduce((sum, { permille }) => sum + permille, 0)).toBe(gap!.permille);
  });

  it('has its two years played again under other rules, with flats that would have gone elsewhere', async () => {
    const [replay] = await database.asOwner(`SELECT state, done = total AS whole, (result->>'goElsewhere')::int > 0 AS moves, result->'unreplayed' = '[]' AS exact FROM core.past_replay`);
    expect(replay).toEqual({ state: 'done', whole: true, moves: true, exact: true });
  });

  it('gave its homes by the list of their day, but for two, and those say why', async () => {
    const otherwise = await database.asOwner(
      `SELECT u.code, d.reason LIKE '%pořadí%' AS reasoned FROM core.past_replay r CROSS JOIN jsonb_array_elements(r.result->'flats') f JOIN core.unit u ON u.id = (f->>'flatId')::uuid
       JOIN core.offer o ON o.unit_id = u.id AND o.household_id = (f->>'chosen')::uuid JOIN core.match_decision d ON d.id = o.decision_id WHERE f->>'byList' = 'false' ORDER BY u.code`,
    );
    expect(otherwise).toEqual([{ code: 'OV-04', reasoned: true }, { code: 'PL-01', reasoned: true }]);
    expect(await database.asOwner(`SELECT (result->>'peopleDiffered')::int AS differed, jsonb_array_length(result->'flats') AS flats FROM core.past_replay`)).toEqual([{ differed: 2, flats: 11 }]);
  });

  it('several flats are free: one with a tie at the top, one for nobody, one for a single family', async () => {
    const seen = await ranked(['PL-07', 'PL-08', 'PL-09']);
    expect(seen.get('PL-07')!.filter(({ rank }) => rank === 1)).toMatchObject([{ tied: true }, { tied: true }]);
    expect(seen.get('PL-08')).toEqual([]);
    expect(seen.get('PL-09')).toHaveLength(1);
    const [allocation] = await database.asOwner<{ fragile: number; unfit: number }>(`SELECT jsonb_array_length(result->'fragile') AS fragile, jsonb_array_length(result->'unfit') AS unfit FROM core.allocation`);
    expect([allocation!.fragile >= 1, allocation!.unfit >= 1]).toEqual([true, true]);
  });

  it('a flat was drawn between equals, offered, and refused for a good reason: the reserve whose turn it is waits to be confirmed', async () => {
    const [draw] = await database.asOwner<{ state: string; word: string; entrants: number }>(`SELECT state, word, cardinality(codes) AS entrants FROM core.draw`);
    expect(draw).toEqual({ state: 'drawn', word: 'demo', entrants: 2 });
    const lists = await database.asOwner(
      `SELECT u.code, l.turn_since::text AS since, (SELECT count(*)::int FROM core.reserve r WHERE r.list_id = l.id AND r.state = 'waiting') AS waiting, o.state, o.refusal_code, o.consequence
       FROM core.reserve_list l JOIN core.unit u ON u.id = l.unit_id JOIN core.offer o ON o.decision_id = l.decision_id`,
    );
    expect(lists).toEqual([{ code: 'OV-06', since: '2026-03-12', waiting: 2, state: 'refused', refusal_code: 'location', consequence: 'waiting_date_kept' }]);
    expect(await database.asOwner(`SELECT reason IS NOT NULL AS reasoned, computed_ranks FROM core.candidate_order`)).toEqual([{ reasoned: true, computed_ranks: [1, 1] }]);
  });

  it('has two sheets taken over: last year’s families, taken back but for the one somebody saw to, and flats whose owner thought better of it', async () => {
    const batches = await database.asOwner(`SELECT b.kind, b.row_count, b.record_count, b.left_out_count, b.undone_at IS NOT NULL AS undone, array_agg(DISTINCT r.state ORDER BY r.state) AS states, count(*) FILTER (WHERE r.kept_because = 'edited')::int AS kept
      FROM core.import_batch b JOIN core.import_row r ON r.batch_id = b.id GROUP BY b.id, b.kind, b.row_count, b.record_count, b.left_out_count, b.undone_at ORDER BY b.kind`);
    expect(batches).toEqual([
      { kind: 'flats', row_count: 2, record_count: 2, left_out_count: 0, undone: false, states: ['stands'], kept: 0 },
      { kind: 'households', row_count: 5, record_count: 3, left_out_count: 1, undone: true, states: ['kept', 'removed'], kept: 1 },
    ]);
    expect(await database.asOwner(`SELECT name, state FROM intake.household WHERE name ~ '^(Loňsk|Pozdní|Předčasná)'`)).toEqual([{ name: 'Předčasná Iva', state: 'closed' }]);
  });

  it('every entry of its two years balances', async () => {
    const crooked = await database.asOwner(`SELECT entry_id FROM money.entry_line GROUP BY entry_id HAVING sum(amount) <> 0`);
    const [{ count }] = (await database.asOwner<{ count: string }>('SELECT count(*) FROM money.entry')) as [{ count: string }];
    expect(crooked).toEqual([]);
    expect(Number(count)).toBeGreaterThan(500);
  });
});
