import * as fc from 'fast-check';
import { isoDate, type Id } from '#kernel';
import { FilesService, type Actor, type Database } from '#platform';
import { buildActor, buildAgency, openTestDatabase, type TestDatabase } from '#platform/testing';
import { BankAccountsService, BankImportService, BankPostingService, type ImportedStatement } from '#rent';
import { buildRent, buildTenancy } from '#rent/testing';
import { changesOfStatement } from '../src/store/bank-view.repository';
import { camtDocument, camtStatement } from './bank/camt-builder';
import { gpcFile, gpcHead, gpcLine } from './bank/gpc-builder';

interface Told {
  readonly amount: string;
  readonly reference: string | null;
  readonly endToEnd?: string;
  readonly transaction?: string;
  readonly iban?: string;
  readonly symbol?: string;
  readonly on?: string;
}

const ANNA = 'CZ2599990000009990000018';
const PETR = 'CZ0399990000009990000026';

const entry = ({ amount, reference, endToEnd, transaction, iban = ANNA, symbol, on = '2026-03-10' }: Told): string =>
  `<Ntry><Amt Ccy="CZK">${amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>${on}</Dt></BookgDt>${reference === null ? '' : `<AcctSvcrRef>${reference}</AcctSvcrRef>`}
   <NtryDtls><TxDtls><Refs>${transaction ? `<TxId>${transaction}</TxId>` : ''}<EndToEndId>${endToEnd ?? (symbol ? `/VS${symbol}` : 'NOTPROVIDED')}</EndToEndId></Refs>
   <RltdPties><Dbtr><Nm>Plátce</Nm></Dbtr><DbtrAcct><Id><IBAN>${iban}</IBAN></Id></DbtrAcct></RltdPties></TxDtls></NtryDtls></Ntry>`;

const statement = (lines: readonly Told[]): string =>
  camtDocument(camtStatement(lines.map(entry).join(''), { closing: lines.reduce((sum, line) => sum + Number(line.amount), 0).toFixed(2) }));
const notification = (lines: readonly Told[]): string =>
  statement(lines).replaceAll('camt.053', 'camt.054').replaceAll('BkToCstmrStmt', 'BkToCstmrDbtCdtNtfctn').replaceAll('<Stmt>', '<Ntfctn>').replaceAll('</Stmt>', '</Ntfctn>').replaceAll(/<Bal>.*?<\/Bal>/gs, '');

/** Banks send notifications (camt.054) during the day and the statement (camt.053) after it, each with references of its own. */
describe('a notification and the statement that follows it', () => {
  let database: TestDatabase;
  let db: Database;
  let actor: Actor;
  let imports: BankImportService;
  let postings: BankPostingService;
  let rent: ReturnType<typeof buildRent>;
  let accountId: Id;

  beforeAll(async () => {
    database = await openTestDatabase();
    db = database.staff;
    rent = buildRent(db);
    imports = new BankImportService(rent.ledger);
    postings = new BankPostingService(rent.ledger, rent.payments, rent.payouts, imports, rent.deposits);
  });
  const begin = async (): Promise<void> => {
    actor = buildActor(await buildAgency(database), ['finance']);
    database.clock.moveTo(isoDate('2026-03-16'));
    accountId = (await db.write(actor, (tx) => new BankAccountsService(rent.ledger).addBankAccount(tx, { name: 'Provozní', account: '19-2000145399/0800' }))).id;
  };
  beforeEach(begin);
  afterAll(() => database.close());

  const take = (bytes: string | Buffer): Promise<ImportedStatement[]> =>
    db.write(actor, async (tx) => {
      const file = await new FilesService().store(tx, { name: 'vypis', mediaType: 'application/octet-stream', bytes: Buffer.from(bytes), purpose: 'statement' });
      return imports.importStatement(tx, file.id);
    });
  const lines = () => db.read(actor, (tx) => tx.rows<{ reference: string; amount: number }>('SELECT reference, amount FROM money.bank_line WHERE agency_id = $1 ORDER BY statement_id, position', [tx.agencyId]));
  const asked = () => db.read(actor, (tx) => tx.rows<{ id: Id; known: string; found: string }>(`SELECT c.id, l.reference AS known, c.found->>'reference' AS found FROM money.bank_line_change c JOIN money.bank_line l ON l.agency_id = c.agency_id AND l.id = c.line_id WHERE c.agency_id = $1 AND c.settled_at IS NULL ORDER BY l.position`, [tx.agencyId]));

  it('naming one payment differently is asked about and booked once; the statement’s balance is kept and holds', async () => {
    const family = await buildTenancy(db, actor);
    const rentOf = { amount: '15500.00', symbol: family.variableSymbol };
    const [told] = await take(notification([{ ...rentOf, reference: 'AV-1' }]));
    await db.write(actor, async (tx) => postings.postLines(tx, await postings.certainOf(tx, told!.statementId)));
    const [closing] = await take(statement([{ ...rentOf, reference: '20260310-7' }]));
    expect(closing).toMatchObject({ newLines: 0, knownLines: 0, changedLines: 1 });
    expect(await lines()).toEqual([{ reference: 'AV-1', amount: 1_550_000 }]);
    expect(await asked()).toMatchObject([{ known: 'AV-1', found: '20260310-7' }]);
    expect(await db.read(actor, async (tx) => imports.assertion(tx, await imports.statement(tx, closing!.statementId)))).toMatchObject({ closing: 1_550_000, ledger: 1_550_000, waiting: 0, holds: true });
    // Taken in again, decided, taken in once more: nothing is asked twice, nothing doubles.
    await take(statement([{ ...rentOf, reference: '20260310-7' }]));
    const [{ id }] = (await asked()) as [{ id: Id; known: string; found: string }];
    await db.write(actor, (tx) => imports.settleChange(tx, id, 'ignored'));
    await take(statement([{ ...rentOf, reference: '20260310-7' }]));
    expect([await asked(), await lines()]).toEqual([[], [{ reference: 'AV-1', amount: 1_550_000 }]]);
    expect(await db.read(actor, (tx) => rent.ledger.balance(tx, { kind: 'bank', ownerId: accountId }))).toBe(1_550_000);
  });

  it('is another payment when a person says so: then it is taken in under its own reference, once', async () => {
    const [told] = await take(notification([{ amount: '9500.00', reference: 'AV-1' }]));
    await take(statement([{ amount: '9500.00', reference: 'B-1' }]));
    const [{ id }] = (await asked()) as [{ id: Id; known: string; found: string }];
    await db.write(actor, (tx) => imports.settleChange(tx, id, 'another_booking'));
    expect(await lines()).toEqual([{ reference: 'AV-1', amount: 950_000 }, { reference: 'B-1', amount: 950_000 }]);
    expect(await take(statement([{ amount: '9500.00', reference: 'B-1' }]))).toMatchObject([{ newLines: 0 }]);
    expect([await asked(), (await lines()).length]).toEqual([[], 2]);
    expect(told!.newLines).toBe(1);
  });

  it('two truly equal payments stay two: one told by the notification, both by the statement', async () => {
    const same = { amount: '9500.00', symbol: '260000019' };
    await take(notification([{ ...same, reference: 'AV-1' }]));
    expect(await take(statement([{ ...same, reference: 'B-1' }, { ...same, reference: 'B-2' }]))).toMatchObject([{ newLines: 1, changedLines: 1 }]);
    expect((await lines()).map((line) => line.reference).sort()).toEqual(['AV-1', 'B-2']);
  });

  it('a shared transaction says which of two equal ones it is; another payer is another payment', async () => {
    const same = { amount: '9500.00' };
    await take(notification([{ ...same, reference: null, transaction: 'TX-2' }]));
    expect(await take(statement([{ ...same, reference: 'B-1', transaction: 'TX-1' }, { ...same, reference: 'B-2', transaction: 'TX-2' }, { ...same, reference: 'B-3', iban: PETR }]))).toMatchObject([{ newLines: 2, changedLines: 1 }]);
    expect(await asked()).toMatchObject([{ known: 'TX-2', found: 'B-2' }]);
  });

  it('works the other way round, and with a GPC statement; the same reference needs no question at all', async () => {
    await take(statement([{ amount: '9500.00', reference: 'B-1', symbol: '24' }]));
    expect(await take(notification([{ amount: '9500.00', reference: 'AV-1', symbol: '24' }]))).toMatchObject([{ newLines: 0, changedLines: 1 }]);
    await begin();
    await take(notification([{ amount: '100.00', reference: 'AV-1', on: '2026-01-05' }]));
    expect(await take(gpcFile(gpcHead(0, 10000), gpcLine({ amount: 10000, reference: '5', date: '050126', counter: '9990000018', bank: '9999' })))).toMatchObject([{ newLines: 0, changedLines: 1 }]);
    await begin();
    await take(notification([{ amount: '9500.00', reference: 'R-1' }]));
    expect(await take(statement([{ amount: '9500.00', reference: 'R-1' }]))).toMatchObject([{ newLines: 0, knownLines: 1, changedLines: 0 }]);
    expect(await asked()).toEqual([]);
  });

  it('two statements are never compared so: a second equal payment in tomorrow’s statement is new', async () => {
    await take(statement([{ amount: '9500.00', reference: 'B-1' }]));
    expect(await take(statement([{ amount: '9500.00', reference: 'B-2' }]))).toMatchObject([{ newLines: 1, changedLines: 0 }]);
  });

  describe('of a batch that one of them tells as one total', () => {
    const PAYMENTS = [{ amount: '9500.00', symbol: '260000019' }, { amount: '4750.00', symbol: '260000027' }, { amount: '9500.00', symbol: '260000019' }];
    const details = (payments: readonly { amount: string; symbol: string }[], own: boolean): string =>
      payments.map(({ amount, symbol }, index) => `<TxDtls><Refs>${own ? `<AcctSvcrRef>D-${index}</AcctSvcrRef>` : ''}<EndToEndId>/VS${symbol}</EndToEndId></Refs><Amt Ccy="CZK">${amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd></TxDtls>`).join('');
    const batch = (reference: string | null, payments: readonly { amount: string; symbol: string }[] | null, own = true): string =>
      `<Ntry><Amt Ccy="CZK">23750.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-03-10</Dt></BookgDt>${reference === null ? '' : `<AcctSvcrRef>${reference}</AcctSvcrRef>`}<NtryDtls><Btch><NbOfTxs>3</NbOfTxs></Btch>${payments === null ? '' : details(payments, own)}</NtryDtls></Ntry>`;
    const closing = (entries: string, sum = '23750.00'): string => camtDocument(camtStatement(entries, { closing: sum }));
    const notified = (entries: string): string => notification([]).replace('</Ntfctn>', `${entries}</Ntfctn>`);
    const total = async (): Promise<number> => (await lines()).reduce((sum, line) => sum + line.amount, 0);

    it.each([
      ['under another reference', 'B-1', 'AV-1', true], ['under the same reference', 'B-1', 'B-1', true], ['whose payments have no references of their own', 'B-1', 'B-1', false], ['without any reference', null, 'AV-1', true],
    ] as const)('%s asks one question and takes no money twice, whichever comes first', async (_what, ofTotal, ofBatch, own) => {
      for (const files of [[notified(batch(ofBatch, PAYMENTS, own)), closing(batch(ofTotal, null))], [closing(batch(ofTotal, null)), notified(batch(ofBatch, PAYMENTS, own))]] as const) {
        await begin();
        const first = await take(files[0]);
        const second = await take(files[1]);
        expect([first[0]!.newLines, second[0]!.newLines, await total(), (await asked()).length]).toEqual([files[0] === closing(batch(ofTotal, null)) ? 1 : 3, 0, 2_375_000, 1]);
        const statementId = [first, second][files[0].includes('camt.053') ? 0 : 1]![0]!.statementId;
        expect(await db.read(actor, async (tx) => imports.assertion(tx, await imports.statement(tx, statementId)))).toMatchObject({ closing: 2_375_000, waiting: 2_375_000, holds: true });
        for (const file of files) await take(file);
        const [{ id }] = (await asked()) as [{ id: Id; known: string; found: string }];
        await db.write(actor, (tx) => imports.settleChange(tx, id, 'ignored'));
        for (const file of files) await take(file);
        expect([await asked(), await total()]).toEqual([[], 2_375_000]);
      }
    });

    it('is another batch when a person says so: its total, or each of its payments, comes in once', async () => {
      for (const [files, expected] of [[[notified(batch('AV-1', PAYMENTS)), closing(batch('B-1', null))], 4], [[closing(batch('B-1', null)), notified(batch('AV-1', PAYMENTS))], 4]] as const) {
        await begin();
        for (const file of files) await take(file);
        const [{ id }] = (await asked()) as [{ id: Id; known: string; found: string }];
        await db.write(actor, (tx) => imports.settleChange(tx, id, 'another_booking'));
        for (const file of files) await take(file);
        expect([await asked(), await total(), (await lines()).length]).toEqual([[], 4_750_000, expected]);
      }
    });

    it('beside another of the same sum stays two: each total stands for one batch', async () => {
      await take(notified(batch('AV-1', PAYMENTS)));
      expect(await take(closing(batch('B-1', null) + batch('B-2', null), '47500.00'))).toMatchObject([{ newLines: 1, changedLines: 1 }]);
      expect(await total()).toBe(4_750_000);
    });

    it('and told payment by payment by both is asked about payment by payment', async () => {
      await take(notified(batch('AV-1', PAYMENTS)));
      expect(await take(closing(PAYMENTS.map(({ amount, symbol }, index) => entry({ amount, symbol, reference: `B-${index}` })).join('')))).toMatchObject([{ newLines: 0, changedLines: 3 }]);
      expect([await total(), (await asked()).length]).toEqual([2_375_000, 3]);
    });

    it('is proposed to the families whose symbols its payments name, also once the person has said that it is the same', async () => {
      const families = [await buildTenancy(db, actor), await buildTenancy(db, actor)];
      const payments = [{ amount: '9500.00', symbol: families[0]!.variableSymbol }, { amount: '4750.00', symbol: families[1]!.variableSymbol }, { amount: '9500.00', symbol: families[0]!.variableSymbol }];
      const [{ statementId }] = (await take(closing(batch('B-1', null)))) as [ImportedStatement];
      await take(notified(batch('AV-1', payments)));
      const proposed = () => db.read(actor, async (tx) => (await imports.guessedLines(tx, statementId))[0]!);
      const shares = [{ tenancyId: families[0]!.tenancyId, amount: 1_900_000 }, { tenancyId: families[1]!.tenancyId, amount: 475_000 }];
      expect((await proposed()).guess).toMatchObject({ pile: 'to_confirm', reason: 'batch_payments', params: { count: '3' }, shares });
      await db.write(actor, async (tx) => imports.settleChange(tx, (await changesOfStatement(tx, statementId))[0]!.id, 'ignored'));
      const { line, guess } = await proposed();
      expect(guess).toMatchObject({ reason: 'batch_payments', shares });
      await db.write(actor, (tx) => postings.postLines(tx, [{ lineId: line.id, as: 'tenancies', shares: guess!.shares }]));
      expect(await db.read(actor, (tx) => rent.ledger.balance(tx, { kind: 'bank', ownerId: accountId }))).toBe(2_375_000);
    });

    it('shows the person how many payments the batch has', async () => {
      const [told] = await take(notified(batch('AV-1', PAYMENTS)));
      await take(closing(batch('B-1', null)));
      expect(await db.read(actor, (tx) => changesOfStatement(tx, told!.statementId))).toMatchObject([{ batchLines: 3, isProbablySame: true, foundAmount: 2_375_000 }]);
    });
  });

  it('whatever was notified before, a statement makes as many bookings as it has lines', async () => {
    const payment = fc.record({ amount: fc.constantFrom('9500.00', '4750.00'), iban: fc.constantFrom(ANNA, PETR), symbol: fc.constantFrom('260000019', '260000027'), notified: fc.boolean(), sameReference: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(payment, { minLength: 1, maxLength: 8 }), fc.boolean(), async (payments, notificationFirst) => {
        await begin();
        const closing = payments.map((each, index): Told => ({ ...each, reference: `B-${index}` }));
        const told = payments.flatMap((each, index): Told[] => (each.notified ? [{ ...each, reference: each.sameReference ? `B-${index}` : `AV-${index}` }] : []));
        const files = [told.length > 0 ? notification(told) : null, statement(closing)].filter((file) => file !== null);
        for (const file of notificationFirst ? files : files.toReversed()) await take(file);
        // Once more, in any order: nothing changes.
        for (const file of files) await take(file);
        expect((await lines()).length).toBe(payments.length);
        const sums = (of: readonly { amount: number }[]): number => of.reduce((sum, line) => sum + line.amount, 0);
        expect(sums(await lines())).toBe(payments.reduce((sum, each) => sum + Math.round(Number(each.amount) * 100), 0));
        // One question for each payment that was told under two references.
        expect((await asked()).length).toBe(payments.filter((each) => each.notified && !each.sameReference).length);
      }),
      { numRuns: 25 },
    );
  });
});
