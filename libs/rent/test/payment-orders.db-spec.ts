import { isoDate, month, type Id } from '#kernel';
import { FilesService, type Actor, type Database } from '#platform';
import { buildActor, buildAgency, openTestDatabase, type TestDatabase } from '#platform/testing';
import { BankAccountsService, BankImportService, BankPostingService, type OrderFormat } from '#rent';
import { buildRent, buildTenancy } from '#rent/testing';
import { camtDocument, camtEntry, camtStatement } from './bank/camt-builder';
import { gpcFile, gpcHead, gpcLine } from './bank/gpc-builder';

const PAYEE = 'CZ0399990000009990000026';

describe('a payment order', () => {
  let database: TestDatabase;
  let db: Database;
  let actor: Actor;
  let rent: ReturnType<typeof buildRent>;
  let imports: BankImportService;
  let postings: BankPostingService;

  beforeAll(async () => {
    database = await openTestDatabase();
    db = database.staff;
    rent = buildRent(db);
    imports = new BankImportService(rent.ledger);
    postings = new BankPostingService(rent.ledger, rent.payments, rent.payouts, imports, rent.deposits);
  });
  beforeEach(async () => {
    actor = buildActor(await buildAgency(database), ['finance']);
    database.clock.moveTo(isoDate('2026-03-09'));
  });
  afterAll(() => database.close());

  const take = async (bytes: Buffer) =>
    db.write(actor, async (tx) => {
      const file = await new FilesService().store(tx, { name: 'vypis', mediaType: 'application/octet-stream', bytes, purpose: 'statement' });
      const [statement] = await imports.importStatement(tx, file.id);
      return imports.guessedLines(tx, statement!.statementId);
    });

  it.each<[OrderFormat, string, string]>([
    ['abo', 'kpc', 'text/plain; charset=windows-1250'],
    ['pain.001', 'xml', 'application/xml'],
  ])('is written as the bank of the account takes it (%s) and its line on the next statement closes the payout', async (format, extension, mediaType) => {
    const accounts = new BankAccountsService(rent.ledger);
    const account = await db.write(actor, async (tx) => {
      const added = await accounts.addBankAccount(tx, { name: 'Nájemné', account: '19-2000145399/0800' });
      return accounts.chooseOrderFormat(tx, added.id, format);
    });
    expect(account.orderFormat).toBe(format);
    await buildTenancy(db, actor, { model: 'B' });
    await rent.payouts.preparePayouts(actor, month('2026-03'));
    const [payout] = await db.read(actor, (tx) => tx.rows<{ id: Id; variableSymbol: string; amount: number }>('SELECT id, variable_symbol, amount FROM money.payout WHERE agency_id = $1', [actor.agencyId]));
    const order = await rent.payouts.orderPayouts(actor, { payoutIds: [payout!.id], dueOn: null });
    const file = await db.read(actor, (tx) => new FilesService().content(tx, order.fileId));
    expect([file.name, file.mediaType]).toEqual([`${order.number}.${extension}`, mediaType]);
    const text = file.bytes.toString('utf8');
    expect(text).toContain(payout!.variableSymbol);
    const sent = format === 'abo' ? gpcOf(payout!.variableSymbol, payout!.amount) : camtOf(/<EndToEndId>(.*?)<\/EndToEndId>/.exec(text)![1]!, payout!.amount);
    const [line] = await take(sent);
    expect(line!.guess).toMatchObject({ pile: 'certain', reason: 'payout_certain', payoutId: payout!.id });
    await db.write(actor, (tx) => postings.postLines(tx, [{ lineId: line!.line.id, as: 'payout', payoutId: payout!.id }]));
    expect(await db.read(actor, (tx) => tx.row('SELECT state FROM money.payout WHERE agency_id = $1 AND id = $2', [actor.agencyId, payout!.id]))).toEqual({ state: 'paid' });
  });

  const gpcOf = (symbol: string, amount: number): Buffer => gpcFile(gpcHead(0, -amount), gpcLine({ amount, code: '1', vs: symbol, counter: PAYEE.slice(8), bank: '9999', date: '090326' }));
  const camtOf = (endToEndId: string, amount: number): Buffer => {
    const crowns = (amount / 100).toFixed(2);
    const details = `<TxDtls><Refs><EndToEndId>${endToEndId}</EndToEndId></Refs><RltdPties><CdtrAcct><Id><IBAN>${PAYEE}</IBAN></Id></CdtrAcct></RltdPties></TxDtls>`;
    return Buffer.from(camtDocument(camtStatement(camtEntry({ amount: crowns, direction: 'DBIT', details, date: '<Dt>2026-03-09</Dt>' }), { opening: '0.00', closing: `-${crowns}` })));
  };
});
