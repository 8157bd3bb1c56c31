import { readFileSync } from 'node:fs';
import path from 'node:path';
import { halere, isoDate, isRefusal, permanentSymbol, Refused, type Halere, type Id } from '#kernel';
import { FilesService, type Actor, type Database } from '#platform';
import { buildActor, buildAgency, openTestDatabase, type TestDatabase } from '#platform/testing';
import { BankAccountsService, BankImportService, BankPostingService, type GuessedLine, type LineDecision } from '#rent';
import { buildRent, buildTenancy, type BuiltTenancy } from '#rent/testing';
import { camtDocument, camtEntry, camtStatement } from './bank/camt-builder';
import { gpcFile, gpcHead, gpcLine, type GpcLine } from './bank/gpc-builder';

const OWN = '0000192000145399';

describe('the bank import', () => {
  let database: TestDatabase;
  let db: Database;
  let actor: Actor;
  let rent: ReturnType<typeof buildRent>;
  let accounts: BankAccountsService;
  let imports: BankImportService;
  let postings: BankPostingService;
  let accountId: Id;

  beforeAll(async () => {
    database = await openTestDatabase();
    db = database.staff;
    rent = buildRent(db);
    accounts = new BankAccountsService(rent.ledger);
    imports = new BankImportService(rent.ledger);
    postings = new BankPostingService(rent.ledger, rent.payments, rent.payouts, imports, rent.deposits);
  });
  beforeEach(async () => {
    actor = buildActor(await buildAgency(database), ['finance']);
    database.clock.moveTo(isoDate('2026-03-16'));
    accountId = (await db.write(actor, (tx) => accounts.addBankAccount(tx, { name: 'Nájemné', account: '19-2000145399/0800' }))).id;
  });
  afterAll(() => database.close());

  const keep = async (bytes: Buffer, as: Actor = actor): Promise<Id> =>
    (await db.write(as, (tx) => new FilesService().store(tx, { name: 'vypis', mediaType: 'application/octet-stream', bytes, purpose: 'statement' }))).id;
  const importFile = async (bytes: Buffer) => {
    const fileId = await keep(bytes);
    return db.write(actor, (tx) => imports.importStatement(tx, fileId));
  };
  /** A statement opening at 1 000 Kč that adds up. */
  const statementOf = (...lines: readonly GpcLine[]): Buffer => {
    const sum = lines.reduce((total, line) => total + (line.code === '1' || line.code === '5' ? -1 : 1) * (line.amount ?? 100000), 0);
    return gpcFile(gpcHead(100000, 100000 + sum), ...lines.map((line, index) => gpcLine({ reference: String(index + 1), ...line })));
  };
  const take = async (...lines: readonly GpcLine[]): Promise<Id> => (await importFile(statementOf(...lines)))[0]!.statementId;
  const linesOf = (statementId: Id): Promise<GuessedLine[]> => db.read(actor, (tx) => imports.guessedLines(tx, statementId));
  const post = (...decisions: readonly LineDecision[]) => db.write(actor, (tx) => postings.postLines(tx, decisions));
  const assertion = (statementId: Id) => db.read(actor, async (tx) => imports.assertion(tx, await imports.statement(tx, statementId)));
  const balance = (kind: 'bank' | 'suspense' | 'receivable' | 'opening' | 'owner_payable', ownerId: Id): Promise<Halere> => db.read(actor, (tx) => rent.ledger.balance(tx, { kind, ownerId }));
  const counts = () => db.read(actor, (tx) => tx.row<Record<string, number>>(
    `SELECT (SELECT count(*) FROM money.bank_statement) AS statements, (SELECT count(*) FROM money.bank_line) AS lines, (SELECT count(*) FROM money.entry) AS entries, (SELECT count(*) FROM money.bank_line_change) AS changes`));
  const refusalOf = (act: Promise<unknown>): Promise<object> => act.then(() => ({}), (error: unknown) => (error instanceof Refused ? error.refusal : Promise.reject(error as Error)));
  const toTenancy = (lineId: Id, ...shares: readonly (readonly [BuiltTenancy, number])[]): LineDecision => ({ lineId, as: 'tenancies', shares: shares.map(([tenancy, amount]) => ({ tenancyId: tenancy.tenancyId, amount: halere(amount) })) });

  describe('takes a file in', () => {
    it('with its lines in three piles', async () => {
      const family = await buildTenancy(db, actor);
      const other = await buildTenancy(db, actor);
      const off = [...family.variableSymbol].with(8, String((Number(family.variableSymbol[8]) + 1) % 10)).join('');
      const lines = await linesOf(
        await take(
          { amount: 1550000, vs: family.variableSymbol },
          { amount: 77700, vs: other.variableSymbol, name: 'Neznámý Plátce' },
          { amount: 1550000, vs: off },
          { amount: 12300 },
          { amount: 45600, code: '1', name: 'Poplatek' },
        ),
      );
      expect(lines.map(({ guess }) => [guess!.pile, guess!.reason])).toEqual([
        ['certain', 'symbol_and_amount'],
        ['to_confirm', 'symbol_only'],
        expect.arrayContaining(['to_confirm']),
        ['unknown', 'nothing_known'],
        ['unknown', 'outgoing_unknown'],
      ]);
      expect(await counts()).toMatchObject({ statements: 1, lines: 5, entries: 0 });
    });

    it('once: the same file again, five times at once, changes nothing', async () => {
      const bytes = readFileSync(path.join(__dirname, 'bank/vypis.gpc'));
      expect(await importFile(bytes)).toMatchObject([{ newLines: 7, knownLines: 0, changedLines: 0 }]);
      const before = await counts();
      const again = await Promise.all(Array.from({ length: 5 }, () => importFile(bytes)));
      for (const [statement] of again) expect(statement).toMatchObject({ newLines: 0, knownLines: 7, changedLines: 0 });
      expect(await counts()).toEqual(before);
    });

    it('once, also when five people send it for the first time at the same moment', async () => {
      const bytes = readFileSync(path.join(__dirname, 'bank/vypis.gpc'));
      const all = await Promise.all(Array.from({ length: 5 }, () => importFile(bytes)));
      expect(all.map(([statement]) => statement!.newLines).sort()).toEqual([0, 0, 0, 0, 7]);
      expect(await counts()).toMatchObject({ statements: 1, lines: 7 });
    });

    it('once, whichever of its two formats comes second', async () => {
      await importFile(readFileSync(path.join(__dirname, 'bank/vypis.gpc')));
      expect(await importFile(readFileSync(path.join(__dirname, 'bank/vypis.camt053.xml')))).toMatchObject([{ newLines: 0, knownLines: 7, changedLines: 0 }]);
      expect(await counts()).toMatchObject({ statements: 1, lines: 7 });
    });

    it('with two equal payments as two', async () => {
      const same = { amount: 500000, reference: '77', vs: '24' };
      const statementId = await take(same, same);
      expect(await linesOf(statementId)).toHaveLength(2);
      expect(await importFile(statementOf(same, same))).toMatchObject([{ newLines: 0, knownLines: 2 }]);
    });

    it('but flags a line that a later file changed, and applies nothing', async () => {
      const statementId = await take({ amount: 500000 }, { amount: 200000 });
      const changed = statementOf({ amount: 500100 }, { amount: 200000 });
      expect(await importFile(changed)).toMatchObject([{ statementId, newLines: 0, knownLines: 1, changedLines: 1 }]);
      expect((await linesOf(statementId)).map(({ line }) => line.amount)).toEqual([500000, 200000]);
      await importFile(changed);
      expect(await counts()).toMatchObject({ changes: 1, lines: 2 });
    });

    it('and lets a person say that the bank used one reference twice', async () => {
      const statementId = await take({ amount: 500000 });
      await importFile(statementOf({ amount: 300000, date: '060126' }));
      const [change] = await db.read(actor, (tx) => tx.rows<{ id: Id }>('SELECT id FROM money.bank_line_change'));
      await db.write(actor, (tx) => imports.settleChange(tx, change!.id, 'another_booking'));
      expect((await linesOf(statementId)).map(({ line }) => [line.amount, line.occurrence])).toEqual([[500000, 0], [300000, 1]]);
      expect(await refusalOf(db.write(actor, (tx) => imports.settleChange(tx, change!.id, 'ignored')))).toMatchObject({ code: 'bank_change_unknown' });
    });

    it.each([
      ['that does not add up, with the difference', () => gpcFile(gpcHead(0, 100001), gpcLine()), { code: 'bank_statement_unbalanced', params: { difference: '0,01\u00a0Kč' } }],
      ['of an account that is not ours', () => gpcFile(gpcHead(0, 0, { account: '0342780727558021' })), { code: 'bank_account_unknown', params: { account: '34278-727558021' } }],
      ['in another currency', () => Buffer.from(camtDocument(camtStatement(camtEntry({ currency: 'EUR' }), { currency: 'EUR' }))), { code: 'bank_account_currency', params: { found: 'EUR' } }],
      ['that is damaged', () => gpcFile(gpcHead(0, 100000), gpcLine().slice(0, 90)), { code: 'GPC_LENGTH', params: { line: 2 } }],
      ['that is no statement', () => Buffer.from('%PDF-1.7'), { code: 'BANK_FILE_UNKNOWN' }],
    ])('never %s', async (_what, bytes, expected) => {
      expect(await refusalOf(importFile(bytes()))).toMatchObject(expected);
      expect(await counts()).toEqual({ statements: 0, lines: 0, entries: 0, changes: 0 });
    });

    it('whole or not at all: a good statement beside a wrong one stays out', async () => {
      const bytes = gpcFile(gpcHead(0, 100000), gpcLine(), gpcHead(0, 7, { account: OWN }), gpcLine({ reference: '2' }));
      expect(await refusalOf(importFile(bytes))).toMatchObject({ code: 'bank_statement_unbalanced' });
      expect(await counts()).toMatchObject({ statements: 0, lines: 0 });
    });

    it('only of its own agency', async () => {
      const stranger = buildActor(await buildAgency(database), ['finance']);
      const theirs = await keep(statementOf({}), stranger);
      const unknown = await refusalOf(db.write(actor, (tx) => imports.importStatement(tx, permanentId())));
      expect(await refusalOf(db.write(actor, (tx) => imports.importStatement(tx, theirs)))).toEqual(unknown);
      expect(unknown).toMatchObject({ code: 'bank_file_unknown' });
    });
  });

  describe('books what a person confirmed', () => {
    it('to the tenancies, so that ledger and statement agree', async () => {
      const family = await buildTenancy(db, actor);
      const statementId = await take({ amount: 1550000, vs: family.variableSymbol }, { amount: 12300 }, { amount: 30000, code: '1' });
      const [rentLine, unknown, fee] = (await linesOf(statementId)).map(({ line }) => line.id) as [Id, Id, Id];
      expect(await assertion(statementId)).toMatchObject({ ledger: 100000, waiting: 1532300, closing: 1632300, holds: true });
      await post(toTenancy(rentLine, [family, 1550000]), { lineId: unknown, as: 'suspense' }, { lineId: fee, as: 'not_rent' });
      expect(await balance('bank', accountId)).toBe(1632300);
      expect(await balance('opening', actor.agencyId)).toBe(-100000);
      expect(await balance('suspense', accountId)).toBe(-12300 + 30000);
      expect(await balance('receivable', family.tenancyId)).toBe(-1550000);
      expect(await assertion(statementId)).toMatchObject({ ledger: 1632300, waiting: 0, holds: true });
      expect((await linesOf(statementId)).map(({ line }) => line.state)).toEqual(['posted', 'suspense', 'posted']);
    });

    it('also to another tenancy than guessed, or split over several', async () => {
      const [guessed, meant, third] = [await buildTenancy(db, actor), await buildTenancy(db, actor), await buildTenancy(db, actor)];
      const [lineId] = (await linesOf(await take({ amount: 1550000, vs: guessed.variableSymbol }))).map(({ line }) => line.id) as [Id];
      await post(toTenancy(lineId, [meant, 1000000], [third, 550000]));
      expect([await balance('receivable', guessed.tenancyId), await balance('receivable', meant.tenancyId), await balance('receivable', third.tenancyId)]).toEqual([0, -1000000, -550000]);
      const [posting] = await db.read(actor, (tx) => tx.rows<{ reason: string }>('SELECT reason FROM money.bank_posting'));
      expect(posting!.reason).toBe('by_hand');
    });

    it('and then knows whose account it was', async () => {
      const family = await buildTenancy(db, actor);
      const [lineId] = (await linesOf(await take({ amount: 90000, counter: '9990000026', bank: '9999' }))).map(({ line }) => line.id) as [Id];
      await post(toTenancy(lineId, [family, 90000]));
      const [next] = await linesOf(await take({ amount: 80000, counter: '9990000026', bank: '9999', reference: '900', date: '060226' }));
      expect(next!.guess).toMatchObject({ pile: 'to_confirm', reason: 'account_known', shares: [{ tenancyId: family.tenancyId }] });
    });

    it('of a benefit as money of the benefit office', async () => {
      const family = await buildTenancy(db, actor);
      const [lineId] = (await linesOf(await take({ amount: 90000, bank: '0710' }))).map(({ line }) => line.id) as [Id];
      await post(toTenancy(lineId, [family, 90000]));
      const [payment] = await db.read(actor, (tx) => tx.rows<{ payer: string }>('SELECT payer FROM money.payment'));
      expect(payment!.payer).toBe('benefit_office');
    });

    it('of money that waited: suspense takes the place of the bank', async () => {
      const family = await buildTenancy(db, actor);
      const [lineId] = (await linesOf(await take({ amount: 90000 }))).map(({ line }) => line.id) as [Id];
      await post({ lineId, as: 'suspense' });
      await post(toTenancy(lineId, [family, 90000]));
      expect([await balance('suspense', accountId), await balance('bank', accountId), await balance('receivable', family.tenancyId)]).toEqual([0, 190000, -90000]);
      await db.write(actor, (tx) => postings.reverseLine(tx, lineId));
      expect([await balance('suspense', accountId), await balance('bank', accountId), await balance('receivable', family.tenancyId)]).toEqual([-90000, 190000, 0]);
      await db.write(actor, (tx) => postings.reverseLine(tx, lineId));
      expect([await balance('suspense', accountId), await balance('bank', accountId)]).toEqual([0, 100000]);
    });

    it('of a returned payment: the payment is taken back on the day of the return', async () => {
      const family = await buildTenancy(db, actor);
      const statementId = await take({ amount: 950000, vs: family.variableSymbol }, { amount: 950000, vs: family.variableSymbol, code: '5', date: '120126' });
      const lines = await linesOf(statementId);
      expect(lines[1]!.guess).toMatchObject({ pile: 'certain', reason: 'returned_payment' });
      const [came, returned] = lines.map(({ line }) => line.id) as [Id, Id];
      expect(await refusalOf(post(toTenancy(returned, [family, 950000])))).toMatchObject({ code: 'bank_returned_not_found', params: { position: 2 } });
      await post(toTenancy(came, [family, 950000]), toTenancy(returned, [family, 950000]));
      expect([await balance('bank', accountId), await balance('receivable', family.tenancyId)]).toEqual([100000, 0]);
      const onTheNinth = await db.read(actor, (tx) => rent.ledger.balance(tx, { kind: 'bank', ownerId: accountId }, isoDate('2026-01-09')));
      expect(onTheNinth).toBe(1050000);
      await db.write(actor, (tx) => postings.reverseLine(tx, returned));
      expect([await balance('bank', accountId), await balance('receivable', family.tenancyId)]).toEqual([1050000, -950000]);
      expect(await db.read(actor, (tx) => rent.ledger.balance(tx, { kind: 'bank', ownerId: accountId }, isoDate('2026-01-09')))).toBe(1050000);
      await db.write(actor, (tx) => postings.reverseLine(tx, came));
      expect([await balance('bank', accountId), await balance('receivable', family.tenancyId)]).toEqual([100000, 0]);
    });

    it('of an outgoing line: it closes the payout to the owner, and reversing opens it again', async () => {
      await buildTenancy(db, actor, { ownerRent: halere(850000) });
      await rent.payouts.preparePayouts(actor, '2026-01' as never);
      const [payout] = await db.read(actor, (tx) => tx.rows<{ id: Id; variableSymbol: string; amount: number }>('SELECT id, variable_symbol, amount FROM money.payout'));
      const statementId = await take({ amount: 850000, code: '1', vs: payout!.variableSymbol, counter: '9990000026', bank: '9999' });
      const [line] = await linesOf(statementId);
      expect(line!.guess).toMatchObject({ pile: 'certain', reason: 'payout_certain', payoutId: payout!.id });
      const stateOf = async () => (await db.read(actor, (tx) => tx.row<{ state: string; paidOn: string | null }>('SELECT state, paid_on FROM money.payout')))!;
      await post({ lineId: line!.line.id, as: 'payout', payoutId: payout!.id });
      expect(await stateOf()).toEqual({ state: 'paid', paidOn: '2026-01-05' });
      expect(await assertion(statementId)).toMatchObject({ holds: true, waiting: 0 });
      await db.write(actor, (tx) => postings.reverseLine(tx, line!.line.id));
      expect((await stateOf()).state).toBe('due');
      expect(await assertion(statementId)).toMatchObject({ holds: true, waiting: -850000 });
    });

    it('all that is certain, when nobody looks', async () => {
      const family = await buildTenancy(db, actor);
      const statementId = await take({ amount: 1550000, vs: family.variableSymbol }, { amount: 1 });
      const certain = await db.read(actor, (tx) => postings.certainOf(tx, statementId));
      await post(...certain);
      expect((await linesOf(statementId)).map(({ line }) => line.state)).toEqual(['posted', 'open']);
    });
  });

  describe('can be taken back', () => {
    it('as one batch, and the file imported again', async () => {
      const family = await buildTenancy(db, actor);
      const bytes = statementOf({ amount: 1550000, vs: family.variableSymbol }, { amount: 500 });
      const statementId = (await importFile(bytes))[0]!.statementId;
      const [a, b] = (await linesOf(statementId)).map(({ line }) => line.id) as [Id, Id];
      const batch = await post(toTenancy(a, [family, 1550000]), { lineId: b, as: 'suspense' });
      await db.write(actor, (tx) => postings.undoBatch(tx, batch.id));
      expect([await balance('bank', accountId), await balance('suspense', accountId), await balance('receivable', family.tenancyId)]).toEqual([100000, 0, 0]);
      expect(await assertion(statementId)).toMatchObject({ holds: true });
      expect(await refusalOf(db.write(actor, (tx) => postings.undoBatch(tx, batch.id)))).toMatchObject({ code: 'bank_batch_undone' });
      expect(await importFile(bytes)).toMatchObject([{ statementId, newLines: 0, knownLines: 2 }]);
      await post(toTenancy(a, [family, 1550000]));
      expect(await balance('receivable', family.tenancyId)).toBe(-1550000);
    });

    it('but not below what was built upon it', async () => {
      const family = await buildTenancy(db, actor);
      const [lineId] = (await linesOf(await take({ amount: 500 }))).map(({ line }) => line.id) as [Id];
      const batch = await post({ lineId, as: 'suspense' });
      await post(toTenancy(lineId, [family, 500]));
      expect(await refusalOf(db.write(actor, (tx) => postings.undoBatch(tx, batch.id)))).toMatchObject({ code: 'bank_batch_built_upon', params: { position: 1 } });
    });
  });

  it('refuses what cannot be, and changes nothing', async () => {
    const family = await buildTenancy(db, actor);
    const stranger = buildActor(await buildAgency(database), ['finance']);
    const theirs = await buildTenancy(db, stranger);
    const [inId, outId] = (await linesOf(await take({ amount: 1000 }, { amount: 300, code: '1' }))).map(({ line }) => line.id) as [Id, Id];
    const cases: [LineDecision[], string][] = [
      [[], 'bank_lines_none_chosen'],
      [[toTenancy(inId)], 'bank_shares_missing'],
      [[toTenancy(inId, [family, 999])], 'bank_shares_sum'],
      [[toTenancy(inId, [family, 1500], [theirs, -500])], 'bank_share_sign'],
      [[toTenancy(inId, [family, 500], [family, 500])], 'bank_share_twice'],
      [[toTenancy(inId, [theirs, 1000])], 'payment_tenancy_unknown'],
      [[toTenancy(inId, [family, 1000]), { lineId: inId, as: 'suspense' }], 'bank_line_chosen_twice'],
      [[{ lineId: inId, as: 'payout', payoutId: family.tenancyId }], 'bank_payout_incoming'],
      [[{ lineId: outId, as: 'payout', payoutId: null }], 'bank_payout_missing'],
      [[{ lineId: outId, as: 'payout', payoutId: family.tenancyId }], 'payout_unknown'],
      [[{ lineId: permanentId(), as: 'suspense' }], 'bank_line_unknown'],
    ];
    for (const [decisions, code] of cases) expect(await refusalOf(post(...decisions))).toMatchObject({ code });
    expect(await counts()).toMatchObject({ entries: 0 });
    expect(await refusalOf(db.write(actor, (tx) => postings.reverseLine(tx, inId)))).toMatchObject({ code: 'bank_line_not_posted' });
    expect(await refusalOf(db.write(stranger, (tx) => postings.postLines(tx, [{ lineId: inId, as: 'suspense' }])))).toMatchObject({ code: 'bank_line_unknown' });
    await post({ lineId: inId, as: 'suspense' });
    expect(await refusalOf(post({ lineId: inId, as: 'not_rent' }))).toMatchObject({ code: 'bank_line_not_open' });
  });

  it('books a line once, however many press the button', async () => {
    const family = await buildTenancy(db, actor);
    const [lineId] = (await linesOf(await take({ amount: 1000 }))).map(({ line }) => line.id) as [Id];
    const results = await Promise.all(Array.from({ length: 5 }, () => refusalOf(post(toTenancy(lineId, [family, 1000])))));
    expect(results.filter((result) => !isRefusal(result))).toHaveLength(1);
    expect(await balance('receivable', family.tenancyId)).toBe(-1000);
  });

  it('asks a fixed number of questions, however long the statement', async () => {
    const family = await buildTenancy(db, actor);
    const short = await take({ amount: 1000, vs: family.variableSymbol });
    const long = await take(...Array.from({ length: 300 }, (_, index) => ({ amount: 1000 + index, vs: family.variableSymbol, reference: `9${index}` })));
    const asked = (statementId: Id): Promise<number> => db.read(actor, async (tx) => (await imports.guessedLines(tx, statementId), tx.statementCount));
    expect(await asked(long)).toBe(await asked(short));
  });
});

const permanentId = (): Id => `00000000-0000-7000-8000-${permanentSymbol(2026, 1)!.padStart(12, '0')}` as Id;
