import { isoDate, Refused, type Id } from '#kernel';
import { FilesService, type Actor } from '#platform';
import { buildActor, buildAgency, openTestDatabase, type TestDatabase } from '#platform/testing';
import { BankAccountsService, BankImportService, fromBytes } from '#rent';
import { buildRent } from '#rent/testing';
import { camtDocument, camtEntry, camtStatement } from './bank/camt-builder';
import { gpcFile, gpcHead, gpcLine } from './bank/gpc-builder';

const LINES = 5_000;

describe('a large statement', () => {
  let database: TestDatabase;
  let actor: Actor;
  let imports: BankImportService;

  beforeAll(async () => {
    database = await openTestDatabase();
    const { ledger } = buildRent(database.staff);
    imports = new BankImportService(ledger);
    actor = buildActor(await buildAgency(database), ['finance']);
    database.clock.moveTo(isoDate('2026-03-16'));
    await database.staff.write(actor, (tx) => new BankAccountsService(ledger).addBankAccount(tx, { name: 'Nájemné', account: '19-2000145399/0800' }));
  });
  afterAll(() => database.close());

  const keep = (bytes: Buffer): Promise<{ id: Id; size: number; sha256: string }> =>
    database.staff.write(actor, (tx) => new FilesService().storeLarge(tx, { name: 'vypis', mediaType: 'application/octet-stream', purpose: 'statement', open: () => asynchronous(bytes) }));
  const take = async (bytes: Buffer) => {
    const { id } = await keep(bytes);
    return database.staff.write(actor, async (tx) => ({ imported: await imports.importStatement(tx, id), statements: tx.statementCount }));
  };
  const counts = () => database.staff.read(actor, (tx) => tx.row('SELECT (SELECT count(*) FROM money.bank_statement) AS statements, (SELECT count(*) FROM money.bank_line) AS lines, (SELECT count(*) FROM money.bank_line_change) AS changes'));
  const gpcOf = (count: number, altered = 0, first = 1): Buffer => {
    const amounts = Array.from({ length: count }, (_, index) => (index < altered ? 100001 : 100000));
    return gpcFile(gpcHead(0, amounts.reduce((sum, amount) => sum + amount, 0)), ...amounts.map((amount, index) => gpcLine({ amount, reference: String(first + index) })));
  };

  it('that breaks in its very last line leaves nothing', async () => {
    const bytes = Buffer.concat([gpcOf(LINES), Buffer.from('099konec\r\n')]);
    await expect(take(bytes)).rejects.toMatchObject({ refusal: { code: 'GPC_RECORD', params: { line: LINES + 2 } } });
    const entries = Array.from({ length: LINES }, (_, index) => camtEntry({ reference: String(index) })).join('');
    const xml = camtDocument(camtStatement(entries, { closing: `${LINES * 100}.00` }));
    await expect(take(Buffer.from(xml.slice(0, -3)))).rejects.toBeInstanceOf(Refused);
    await expect(take(Buffer.from(xml.replace(`${LINES * 100}.00`, '0.01')))).rejects.toMatchObject({ refusal: { code: 'bank_statement_unbalanced' } });
    expect(await counts()).toEqual({ statements: 0, lines: 0, changes: 0 });
  });

  it('is kept in pieces and comes back as it was', async () => {
    const bytes = gpcOf(LINES * 4, 0, 1_000_000);
    expect(bytes.length).toBeGreaterThan(2_000_000);
    const { id, size } = await keep(bytes);
    expect(size).toBe(bytes.length);
    const back = await database.staff.read(actor, (tx) => new FilesService().content(tx, id));
    expect(back.bytes.equals(bytes)).toBe(true);
  });

  it('is taken in once however often it comes, and its altered lines are flagged once', async () => {
    expect((await take(gpcOf(LINES))).imported).toMatchObject([{ newLines: LINES, knownLines: 0, changedLines: 0 }]);
    for (const _again of [1, 2]) expect((await take(gpcOf(LINES))).imported).toMatchObject([{ newLines: 0, knownLines: LINES, changedLines: 0 }]);
    for (const _again of [1, 2]) expect((await take(gpcOf(LINES, 50))).imported).toMatchObject([{ newLines: 0, knownLines: LINES - 50, changedLines: 50 }]);
    expect(await counts()).toEqual({ statements: 1, lines: LINES, changes: 50 });
  });

  it('asks the database a fixed number of questions for each chunk of lines', async () => {
    const asked = async (count: number, first: number): Promise<number> => (await take(gpcOf(count, 0, first))).statements;
    const [one, three] = [await asked(2_000, 100_000), await asked(6_000, 200_000)];
    expect(three - one).toBeLessThanOrEqual(6);
  });
});

async function* asynchronous(bytes: Buffer): AsyncGenerator<Uint8Array> {
  for (const chunk of fromBytes(bytes)() as Iterable<Uint8Array>) yield chunk;
}
