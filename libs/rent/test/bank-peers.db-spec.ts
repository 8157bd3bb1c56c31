import { halere, isoDate, type Id } from '#kernel';
import { FilesService, type Actor, type Database } from '#platform';
import { buildActor, buildAgency, openTestDatabase, type TestDatabase } from '#platform/testing';
import { BankAccountsService, BankImportService, BankPostingService, type GuessedLine } from '#rent';
import { buildRent, buildTenancy } from '#rent/testing';
import { camtDocument, camtEntry, camtStatement } from './bank/camt-builder';
import { fioCsv, fioJson, fioRow, fioTransaction } from './bank/fio-builder';
import { gpcFile, gpcHead, gpcLine } from './bank/gpc-builder';
import { mt940, mt940Item } from './bank/mt940-builder';

// Each test is a defect seen in the code or the issue tracker of a comparable product; its name says which.
describe('what others got wrong with bank statements', () => {
  let database: TestDatabase;
  let db: Database;
  let actor: Actor;
  let rent: ReturnType<typeof buildRent>;
  let imports: BankImportService;
  let postings: BankPostingService;
  const accounts: Record<string, Id> = {};

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
    for (const account of ['19-2000145399/0800', '2000145399/2010', '34278-727558021/0100']) {
      accounts[account] = (await db.write(actor, (tx) => new BankAccountsService(rent.ledger).addBankAccount(tx, { name: account, account }))).id;
    }
  });
  afterAll(() => database.close());

  const take = (bytes: string | Buffer) =>
    db.write(actor, async (tx) => {
      const file = await new FilesService().store(tx, { name: 'vypis', mediaType: 'application/octet-stream', bytes: Buffer.from(bytes), purpose: 'statement' });
      return imports.importStatement(tx, file.id);
    });
  const linesOf = (statementId: Id): Promise<GuessedLine[]> => db.read(actor, (tx) => imports.guessedLines(tx, statementId));
  const balance = (kind: 'bank' | 'receivable', ownerId: Id) => db.read(actor, (tx) => rent.ledger.balance(tx, { kind, ownerId }));
  const same = { amount: '100.0', account: '280154417', bank: '0300', vs: '24', message: 'nájem' };

  it.each([
    ['GPC', () => gpcFile(gpcHead(0, 20000), gpcLine({ amount: 10000, reference: '0' }), gpcLine({ amount: 10000, reference: '0' }))],
    ['camt.053', () => camtDocument(camtStatement(camtEntry({ reference: '7' }).repeat(2), { closing: '200.00' }))],
    ['Fio JSON', () => fioJson([fioTransaction({ id: '1', ...same }), fioTransaction({ id: '2', ...same })], { closing: '200.00' })],
    ['Fio CSV', () => fioCsv([fioRow({ id: '1' }), fioRow({ id: '2' })], { closing: '200,00' })],
    ['MT940', () => mt940([mt940Item('260105C100,00NTRFNONREF', 'nájem'), mt940Item('260105C100,00NTRFNONREF', 'nájem')], { closing: 'C260131CZK200,00' })],
  ])('Actual, Firefly III: two equal payments of one day are merged; here they are two, also when the file comes again (%s)', async (_format, file) => {
    const [first] = await take(file());
    expect(first).toMatchObject({ newLines: 2, knownLines: 0 });
    expect(await take(file())).toMatchObject([{ newLines: 0, knownLines: 2, changedLines: 0 }]);
    expect((await linesOf(first!.statementId)).map(({ line }) => line.amount)).toEqual([10000, 10000]);
  });

  it('OCA / Odoo: the total of a batch is booked on every line of it; here each detail is a line of its own amount', async () => {
    const [one, two] = [await buildTenancy(db, actor), await buildTenancy(db, actor)];
    const detail = (symbol: string, amount: string): string => `<TxDtls><Refs><EndToEndId>/VS${symbol}</EndToEndId></Refs><Amt Ccy="CZK">${amount}</Amt></TxDtls>`;
    const entry = camtEntry({ amount: '31000.00', details: detail(one.variableSymbol, '15500.00') + detail(two.variableSymbol, '15500.00') });
    const [statement] = await take(camtDocument(camtStatement(entry, { closing: '31000.00' })));
    await db.write(actor, async (tx) => postings.postLines(tx, await postings.certainOf(tx, statement!.statementId)));
    expect([await balance('receivable', one.tenancyId), await balance('receivable', two.tenancyId)]).toEqual([-1550000, -1550000]);
    expect(await balance('bank', accounts['19-2000145399/0800']!)).toBe(3100000);
  });

  it('OCA / Odoo: several accounts of one file are booked to the last; here each statement is its account’s', async () => {
    const other = '0342780727558021';
    const imported = await take(gpcFile(gpcHead(0, 10000), gpcLine({ amount: 10000 }), gpcHead(500, 30500, { account: other }), gpcLine({ amount: 30000 }, other)));
    const owners = await Promise.all(imported.map(({ statementId }) => db.read(actor, (tx) => imports.statement(tx, statementId)).then((statement) => statement.bankAccountId)));
    expect(owners).toEqual([accounts['19-2000145399/0800'], accounts['34278-727558021/0100']]);
    const sums = await Promise.all(imported.map(async ({ statementId }) => (await linesOf(statementId)).map(({ line }) => line.amount)));
    expect(sums).toEqual([[10000], [30000]]);
  });

  it('OCA / Odoo: 0000000024 is not 24, and a symbol of two digits is ignored; here leading zeros mean nothing and trailing ones do', async () => {
    const family = await buildTenancy(db, actor);
    const symbols = [`0${family.variableSymbol}`, family.variableSymbol, `${family.variableSymbol}0`, '0000000024', '240'];
    const [statement] = await take(gpcFile(gpcHead(0, 7750000), ...symbols.map((vs, index) => gpcLine({ amount: 1550000, vs, name: 'Cizí Plátce', reference: String(index + 1) }))));
    const lines = await linesOf(statement!.statementId);
    expect(lines.map(({ line }) => line.variableSymbol)).toEqual([family.variableSymbol, family.variableSymbol, `${family.variableSymbol}0`, '24', '240']);
    expect(lines.map(({ guess }) => guess!.shares[0]?.tenancyId ?? null)).toEqual([family.tenancyId, family.tenancyId, null, null, null]);
  });

  it('Actual: what was taken back cannot be imported and booked again; here it can', async () => {
    const family = await buildTenancy(db, actor);
    const file = gpcFile(gpcHead(0, 1550000), gpcLine({ amount: 1550000, vs: family.variableSymbol }));
    const [statement] = await take(file);
    const post = () => db.write(actor, async (tx) => postings.postLines(tx, await postings.certainOf(tx, statement!.statementId)));
    const batch = await post();
    await db.write(actor, (tx) => postings.undoBatch(tx, batch.id));
    expect(await balance('receivable', family.tenancyId)).toBe(0);
    expect(await take(file)).toMatchObject([{ statementId: statement!.statementId, newLines: 0, knownLines: 1 }]);
    await post();
    expect(await balance('receivable', family.tenancyId)).toBe(halere(-1550000));
  });
});
