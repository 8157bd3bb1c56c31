import { halere, isoDate, month, type Id } from '#kernel';
import { buildActor } from '#platform/testing';
import { buildRent, buildTenancy, gpcFile, gpcHead, gpcLine, type BuiltTenancy, type GpcLine } from '#rent/testing';
import { startApi, type Api, type Person } from './builders';

const IMPORT = `mutation($fileId: UUID!) { importBankStatement(fileId: $fileId) { __typename
  ... on BankImport { statements { statementId newLines knownLines changedLines } } ... on Refused { code message field } } }`;
const STATEMENT = `query($id: UUID!) { bankStatement(id: $id) { opening closing lineCount ledgerCheck { closing ledger waiting holds why } piles { certain toConfirm unknown suspense posted }
  changes { id knownAmount foundAmount isProbablySame batchLines } batches { id undoneAt } bankAccount { ledgerBalance }
  lines(first: 50) { totalCount edges { node { id position bookedOn amount state variableSymbol } } } } }`;
const POST = `mutation($input: PostBankLinesInput!) { postBankLines(input: $input) { __typename ... on BankBatch { id lineCount } ... on Refused { code message field } } }`;
const UNDO = `mutation($id: UUID!) { undoBankBatch(batchId: $id) { __typename ... on BankBatch { id undoneAt } ... on Refused { code message } } }`;

interface Imported {
  readonly statementId: Id;
  readonly newLines: number;
  readonly knownLines: number;
  readonly changedLines: number;
}

/** Files as people send them: twice, at once, overlapping, sorted anew, with a gap between them. */
describe('files of one bank account', () => {
  let api: Api;
  let finance: Person;
  let actor: ReturnType<typeof buildActor>;
  let number = 0;
  let own: { readonly digits: string; readonly printed: string };

  beforeAll(async () => {
    api = await startApi();
    finance = await api.person(['finance', 'manager']);
    actor = buildActor(api.agencyId, ['finance', 'manager']);
    api.database.clock.moveTo(isoDate('2026-03-16'));
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    own = OWN[number]!;
    number += 1;
    const added = await finance.ask('mutation($account: String!) { addBankAccount(input: { name: "Nájemné", account: $account }) { __typename } }', { account: own.printed });
    expect(added.data['addBankAccount'].__typename).toBe('BankAccount');
  });

  const take = async (file: Buffer): Promise<{ statements: Imported[]; message?: string; code?: string }> => {
    const uploaded = await finance.upload('vypis.gpc', file, 'application/octet-stream', 'statement');
    expect(uploaded.status).toBe(201);
    return (await finance.ask(IMPORT, { fileId: uploaded.body.id })).data['importBankStatement'];
  };
  const read = async (id: Id) => (await finance.ask(STATEMENT, { id })).data['bankStatement'];
  const post = async (lines: readonly object[]) => (await finance.ask(POST, { input: { lines } })).data['postBankLines'];
  const signed = ({ amount = 100_000, code }: GpcLine): number => (code === '1' || code === '5' ? -amount : amount);
  /** A statement that adds up, of the account of this test. */
  const statement = (opening: number, ...lines: readonly GpcLine[]): Buffer =>
    gpcFile(gpcHead(opening, opening + lines.reduce((sum, line) => sum + signed(line), 0), { account: own.digits }), ...lines.map((line) => gpcLine(line, own.digits)));
  const DAY: readonly GpcLine[] = [{ reference: '1', amount: 50_000, date: '020326' }, { reference: '2', amount: 70_000, date: '020326' }];
  const NEXT: readonly GpcLine[] = [{ reference: '3', amount: 90_000, date: '030326' }];

  it('bring each booking once: the same file twice, five times at once, a day and then its month', async () => {
    const [first] = (await take(statement(0, ...DAY))).statements;
    expect(first).toMatchObject({ newLines: 2, knownLines: 0, changedLines: 0 });
    expect((await take(statement(0, ...DAY))).statements).toEqual([{ statementId: first!.statementId, newLines: 0, knownLines: 2, changedLines: 0 }]);
    const atOnce = await Promise.all(Array.from({ length: 5 }, () => take(statement(120_000, ...NEXT))));
    expect(atOnce.map(({ statements }) => statements[0]!.newLines).sort()).toEqual([0, 0, 0, 0, 1]);
    const [ofMonth] = (await take(statement(0, ...DAY, ...NEXT, { reference: '4', amount: 10_000, date: '310326' }))).statements;
    expect(ofMonth).toMatchObject({ newLines: 1, knownLines: 3, changedLines: 0 });
    expect(await read(ofMonth!.statementId)).toMatchObject({ ledgerCheck: { closing: 220_000, holds: true, why: null }, changes: [] });
    // The month first, then one of its days: nothing is new.
    expect((await take(statement(120_000, ...NEXT))).statements).toMatchObject([{ newLines: 0, knownLines: 1, changedLines: 0 }]);
  });

  it('are known whatever the order of their lines, also where the bank gives all of a day one number', async () => {
    const shared = DAY.map((line) => ({ ...line, reference: '302000001' }));
    const [first] = (await take(statement(0, ...shared))).statements;
    expect((await take(statement(0, ...shared.toReversed()))).statements).toMatchObject([{ newLines: 0, knownLines: 2, changedLines: 0 }]);
    expect((await take(statement(0, shared[1]!, { reference: '302000001', amount: 1, date: '020326' }, shared[0]!))).statements).toMatchObject([{ newLines: 1, knownLines: 2, changedLines: 0 }]);
    expect((await read(first!.statementId)).changes).toEqual([]);
  });

  it('that tell a known booking differently ask a person and change nothing', async () => {
    const [first] = (await take(statement(0, ...DAY))).statements;
    const changed = statement(0, { ...DAY[0]!, amount: 50_100 }, DAY[1]!);
    expect((await take(changed)).statements).toMatchObject([{ newLines: 0, knownLines: 1, changedLines: 1 }]);
    await take(changed);
    const { changes, lines } = await read(first!.statementId);
    expect(changes).toMatchObject([{ knownAmount: 50_000, foundAmount: 50_100, isProbablySame: false, batchLines: null }]);
    expect(lines.edges.map((edge: { node: { amount: number } }) => edge.node.amount)).toEqual([50_000, 70_000]);
    const settle = (as: string) => finance.ask('mutation($id: UUID!, $as: String!) { settleBankLineChange(changeId: $id, as: $as) { __typename ... on Refused { code message } } }', { id: changes[0].id, as });
    expect((await settle('ignored')).data['settleBankLineChange'].__typename).toBe('BankStatement');
    expect((await settle('ignored')).data['settleBankLineChange']).toMatchObject({ code: 'bank_change_unknown', message: 'Tato změna tu není nebo už je vyřízená.' });
    await take(changed);
    expect((await read(first!.statementId)).changes).toEqual([]);
  });

  it('of an account the agency does not have are refused by its name', async () => {
    const stranger = gpcFile(gpcHead(0, 100_000, { account: '0342780727558021' }), gpcLine({}, '0342780727558021'));
    expect(await take(stranger)).toMatchObject({ code: 'bank_account_unknown', message: 'Výpis je z účtu 34278-727558021, který agentura nemá v nastavení. Přidejte účet, nebo nahrajte výpis jiného účtu.' });
  });

  it('with a gap between them say which days and how much money is missing; the statement in between closes it', async () => {
    await take(statement(0, ...DAY));
    const [later] = (await take(statement(210_000, { reference: '9', amount: 5_000, date: '100326' }))).statements;
    expect((await read(later!.statementId)).ledgerCheck).toMatchObject({ holds: false, why: 'Chybí výpis mezi 2.\u00a03.\u00a02026 a 10.\u00a03.\u00a02026: předchozí končí zůstatkem 1\u00a0200\u00a0Kč, další začíná zůstatkem 2\u00a0100\u00a0Kč. Nahrajte výpis, který je mezi nimi.' });
    await take(statement(120_000, ...NEXT));
    expect((await read(later!.statementId)).ledgerCheck).toMatchObject({ holds: true, why: null });
  });

  describe('posted as one batch', () => {
    let families: BuiltTenancy[];
    const letTwo = async (): Promise<void> => {
      families = [];
      for (const amount of [900_000, 600_000]) families.push(await buildTenancy(api.database.staff, actor, { components: [{ component: 'rent', amount: halere(amount) }] }));
    };
    const benefit: GpcLine = { reference: '7', amount: 1_500_000, date: '050226', counter: '500021502', bank: '0710', name: 'Urad prace CR', notes: ['078prispevek na bydleni'] };
    const split = async (): Promise<{ statementId: Id; batchId: Id; lineId: Id }> => {
      const [{ statementId }] = (await take(statement(0, benefit))).statements as [Imported];
      const lineId = (await read(statementId)).lines.edges[0].node.id as Id;
      const shares = families.map(({ tenancyId }, index) => ({ tenancyId, amount: [900_000, 600_000][index] }));
      const posted = await post([{ lineId, as: 'tenancies', shares }]);
      expect(posted).toMatchObject({ __typename: 'BankBatch', lineCount: 1 });
      return { statementId, batchId: posted.id, lineId };
    };

    it('split a benefit over two families; undone, everything waits again, and the file taken in again is posted anew', async () => {
      await letTwo();
      const { statementId, batchId, lineId } = await split();
      expect(await read(statementId)).toMatchObject({ piles: { posted: 1, unknown: 0 }, bankAccount: { ledgerBalance: 1_500_000 }, ledgerCheck: { holds: true } });
      expect((await finance.ask(UNDO, { id: batchId })).data['undoBankBatch']).toMatchObject({ __typename: 'BankBatch', undoneAt: expect.any(String) });
      expect(await read(statementId)).toMatchObject({ piles: { posted: 0 }, bankAccount: { ledgerBalance: 0 }, ledgerCheck: { waiting: 1_500_000, holds: true } });
      expect((await take(statement(0, benefit))).statements).toEqual([{ statementId, newLines: 0, knownLines: 1, changedLines: 0 }]);
      const again = await post([{ lineId, as: 'tenancies', shares: families.map(({ tenancyId }, index) => ({ tenancyId, amount: [900_000, 600_000][index] })) }]);
      expect(again).toMatchObject({ __typename: 'BankBatch' });
      expect((await finance.ask(UNDO, { id: batchId })).data['undoBankBatch']).toMatchObject({ code: 'bank_batch_undone', message: 'Toto zaúčtování už je vrácené.' });
      expect(await read(statementId)).toMatchObject({ piles: { posted: 1 }, bankAccount: { ledgerBalance: 1_500_000 } });
    });

    it('is undone once, also when five people press at the same moment', async () => {
      await letTwo();
      const { statementId, batchId } = await split();
      const answers = await Promise.all(Array.from({ length: 5 }, () => finance.ask(UNDO, { id: batchId })));
      expect(answers.map(({ data }) => data['undoBankBatch'].code ?? data['undoBankBatch'].__typename).sort()).toEqual(['BankBatch', ...Array.from({ length: 4 }, () => 'bank_batch_undone')]);
      expect(await read(statementId)).toMatchObject({ bankAccount: { ledgerBalance: 0 }, ledgerCheck: { holds: true } });
    });

    it('cannot be undone once its month is closed: one sentence says so, and nothing moves', async () => {
      await letTwo();
      const { statementId, batchId } = await split();
      await buildRent(api.database.staff).rent.chargeMonth(actor, month('2026-02'));
      const closed = await finance.ask('mutation { closeMonth(month: "2026-02", exceptions: "zkouška") { __typename ... on Refused { code message } } }');
      expect(closed.data['closeMonth']).toMatchObject({ __typename: 'ClosedMonth' });
      const refused = (await finance.ask(UNDO, { id: batchId })).data['undoBankBatch'];
      expect(refused).toMatchObject({ code: 'bank_batch_month_closed' });
      expect(refused.message).toMatch(/^Toto zaúčtování je v uzavřeném měsíci [^{}]+\.$/);
      expect((await read(statementId)).ledgerCheck).toMatchObject({ holds: true });
      await finance.ask('mutation { reopenMonth(month: "2026-02", reason: "oprava") { __typename } }');
      expect((await finance.ask(UNDO, { id: batchId })).data['undoBankBatch']).toMatchObject({ __typename: 'BankBatch' });
      expect(await read(statementId)).toMatchObject({ piles: { posted: 0 }, bankAccount: { ledgerBalance: 0 }, ledgerCheck: { holds: true } });
    });
  });
});

/** Accounts at one bank, one for each test: each passes modulo 11. */
const OWN = [18, 26, 34, 42, 50, 69, 77, 85, 93].map((last) => {
  const digits = `99900000${last}`;
  return { digits: digits.padStart(16, '0'), printed: `${digits}/9999` };
});
