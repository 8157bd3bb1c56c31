import { halere, isoDate, Refused, type Id } from '#kernel';
import { FilesService, type Actor, type Database } from '#platform';
import { buildActor, buildAgency, openTestDatabase, type TestDatabase } from '#platform/testing';
import { BankAccountsService, BankImportService, BankPostingService, BankRulesService, type GuessedLine, type LineDecision, type RuleToTeach } from '#rent';
import { buildRent, buildTenancy, type BuiltTenancy } from '#rent/testing';
import { gpcFile, gpcHead, gpcLine, type GpcLine } from './bank/gpc-builder';

describe('rules about bank lines', () => {
  let database: TestDatabase;
  let db: Database;
  let actor: Actor;
  let rent: ReturnType<typeof buildRent>;
  let imports: BankImportService;
  let postings: BankPostingService;
  const rules = new BankRulesService();
  let reference = 0;

  beforeAll(async () => {
    database = await openTestDatabase();
    db = database.staff;
    rent = buildRent(db);
    imports = new BankImportService(rent.ledger);
    postings = new BankPostingService(rent.ledger, rent.payments, rent.payouts, imports, rent.deposits);
  });
  beforeEach(async () => {
    actor = buildActor(await buildAgency(database), ['finance']);
    database.clock.moveTo(isoDate('2026-03-16'));
    await db.write(actor, (tx) => new BankAccountsService(rent.ledger).addBankAccount(tx, { name: 'Nájemné', account: '19-2000145399/0800' }));
  });
  afterAll(() => database.close());

  const PAYER = { counter: '9990000026', bank: '9999' };
  const take = async (...lines: readonly GpcLine[]): Promise<GuessedLine[]> => {
    const sum = lines.reduce((total, line) => total + (line.code === '1' ? -1 : 1) * (line.amount ?? 100000), 0);
    const bytes = gpcFile(gpcHead(0, sum), ...lines.map((line) => gpcLine({ ...PAYER, reference: String((reference += 1)), ...line })));
    return db.write(actor, async (tx) => {
      const file = await new FilesService().store(tx, { name: 'vypis', mediaType: 'application/octet-stream', bytes, purpose: 'statement' });
      const [statement] = await imports.importStatement(tx, file.id);
      return imports.guessedLines(tx, statement!.statementId);
    });
  };
  const teach = (rule: RuleToTeach) => db.write(actor, (tx) => rules.teach(tx, rule));
  const refusalOf = (act: Promise<unknown>): Promise<object> => act.then(() => ({}), (error: unknown) => (error instanceof Refused ? error.refusal : Promise.reject(error as Error)));
  const toTenancy = (lineId: Id, ...shares: readonly (readonly [BuiltTenancy, number])[]): LineDecision => ({ lineId, as: 'tenancies', shares: shares.map(([{ tenancyId }, amount]) => ({ tenancyId, amount: halere(amount) })) });
  const post = (...decisions: readonly LineDecision[]) => db.write(actor, (tx) => postings.postLines(tx, decisions));

  it('are taught from a line, proposed for the next, named by what was confirmed, and can be forgotten', async () => {
    const family = await buildTenancy(db, actor);
    const [first] = await take({ amount: 123400, notes: ['078Za dceru 01/2026'] });
    expect(first!.guess!.pile).toBe('unknown');
    const rule = await teach({ lineId: first!.line.id, byAccount: true, words: 'za dceru', as: { kind: 'tenancy', tenancyId: family.tenancyId } });
    expect(rule).toMatchObject({ account: '0000009990000026/9999', words: 'za dceru', kind: 'tenancy', usedCount: 0 });
    const [next] = await take({ amount: 99900, notes: ['078Za dceru 02/2026'] });
    expect(next!.guess).toMatchObject({ pile: 'to_confirm', reason: 'rule_tenancy', ruleId: rule.id, shares: [{ tenancyId: family.tenancyId, amount: 99900 }] });
    expect(next!.line.state).toBe('open');
    await post(toTenancy(next!.line.id, [family, 99900]));
    expect(await db.read(actor, (tx) => rules.rules(tx))).toMatchObject([{ id: rule.id, usedCount: 1 }]);
    await db.write(actor, (tx) => rules.forget(tx, rule.id));
    const [later] = await take({ amount: 99900, notes: ['078Za dceru 03/2026'] });
    expect(later!.guess!.reason).toBe('account_known');
    expect(await refusalOf(db.write(actor, (tx) => rules.forget(tx, rule.id)))).toMatchObject({ code: 'bank_rule_unknown' });
    expect(await db.read(actor, (tx) => rules.rules(tx))).toEqual([]);
  });

  it('never book by themselves: what is certain is booked without them', async () => {
    const family = await buildTenancy(db, actor);
    const [line] = await take({ amount: 123400 });
    await teach({ lineId: line!.line.id, byAccount: true, words: '', as: { kind: 'tenancy', tenancyId: family.tenancyId } });
    const [next] = await take({ amount: 123400 });
    expect(await db.read(actor, (tx) => postings.certainOf(tx, next!.line.statementId))).toEqual([]);
  });

  it('are refused when they say nothing, do not fit their line, or gainsay another', async () => {
    const [family, other] = [await buildTenancy(db, actor), await buildTenancy(db, actor)];
    const [line, fee] = await take({ notes: ['078nájem'] }, { code: '1', notes: ['078poplatek'] });
    const as = { kind: 'tenancy', tenancyId: family.tenancyId } as const;
    const base = { lineId: line!.line.id, byAccount: true, words: '', as };
    expect(await refusalOf(teach({ ...base, byAccount: false }))).toMatchObject({ code: 'bank_rule_empty' });
    expect(await refusalOf(teach({ ...base, words: 'záloha' }))).toMatchObject({ code: 'bank_rule_words' });
    expect(await refusalOf(teach({ ...base, lineId: fee!.line.id }))).toMatchObject({ code: 'bank_rule_direction' });
    const [once, twice] = [await teach(base), await teach(base)];
    expect(twice.id).toBe(once.id);
    expect(await refusalOf(teach({ ...base, as: { kind: 'tenancy', tenancyId: other.tenancyId } }))).toMatchObject({ code: 'bank_rule_exists' });
    const stranger = buildActor(await buildAgency(database), ['finance']);
    expect(await refusalOf(db.write(stranger, (tx) => rules.teach(tx, base)))).toMatchObject({ code: 'bank_line_unknown' });
    expect(await refusalOf(db.write(stranger, (tx) => rules.forget(tx, once.id)))).toMatchObject({ code: 'bank_rule_unknown' });
  });

  it('know fees, which then are proposed as no rent', async () => {
    const [fee] = await take({ amount: 9900, code: '1', notes: ['078Poplatek za vedení účtu 01/2026'] });
    const rule = await teach({ lineId: fee!.line.id, byAccount: false, words: 'Poplatek za vedení', as: { kind: 'not_rent' } });
    const [next] = await take({ amount: 9900, code: '1', counter: '0', bank: '0000', notes: ['078Poplatek za vedení účtu 02/2026'] });
    expect(next!.guess).toMatchObject({ pile: 'to_confirm', notRent: true, ruleId: rule.id });
    await post({ lineId: next!.line.id, as: 'not_rent' });
    expect(await db.read(actor, (tx) => rules.rules(tx))).toMatchObject([{ usedCount: 1 }]);
  });

  it('need not be taught for a benefit: the split of the same sum is remembered, until it is taken back', async () => {
    const [one, two] = [await buildTenancy(db, actor), await buildTenancy(db, actor)];
    const benefit = { amount: 1200000, counter: '500021502', bank: '0710' };
    const [first] = await take(benefit);
    const batch = await post(toTenancy(first!.line.id, [one, 500000], [two, 700000]));
    const [next] = await take(benefit);
    expect(next!.guess).toMatchObject({ pile: 'to_confirm', reason: 'split_before', shares: [{ tenancyId: one.tenancyId, amount: 500000 }, { tenancyId: two.tenancyId, amount: 700000 }] });
    await db.write(actor, (tx) => postings.undoBatch(tx, batch.id));
    const again = await db.read(actor, (tx) => imports.guessedLines(tx, next!.line.statementId));
    expect(again[0]!.guess!.reason).not.toBe('split_before');
  });
});
