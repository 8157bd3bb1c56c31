import { readFileSync } from 'node:fs';
import path from 'node:path';
import { halere, type Id } from '#kernel';
import { buildActor } from '#platform/testing';
import { buildTenancy, type BuiltTenancy } from '#rent/testing';
import { startApi, type Api, type Person } from './builders';

const STATEMENT = readFileSync(path.join(__dirname, '../../../libs/rent/test/bank/vypis.camt053.xml'));

const IMPORT = `mutation($fileId: UUID!) { importBankStatement(fileId: $fileId) { __typename
  ... on BankImport { statements { statementId newLines knownLines changedLines } } ... on Refused { code message field } } }`;
const STATEMENT_QUERY = `query($id: UUID!, $pile: String) { bankStatement(id: $id) { format periodFrom periodTo opening closing lineCount
  bankAccount { name bankAccount ledgerBalance } piles { certain toConfirm unknown suspense posted } ledgerCheck { closing ledger waiting holds }
  batches { id lineCount undoneAt }
  lines(first: 50, pile: $pile) { totalCount edges { node { id position amount counterAccount counterName variableSymbol message state pile reason shares { tenancyId label amount } postings { kind amount label isReversed } } } } } }`;
const POST = `mutation($input: PostBankLinesInput!) { postBankLines(input: $input) { __typename ... on BankBatch { id lineCount } ... on Refused { code message field } } }`;

describe('a bank statement', () => {
  let api: Api;
  let finance: Person;
  let family: BuiltTenancy;
  let statementId: Id;

  beforeAll(async () => {
    api = await startApi();
    finance = await api.person(['finance']);
    const actor = buildActor(api.agencyId, ['finance']);
    family = await buildTenancy(api.database.staff, actor, { components: [{ component: 'rent', amount: halere(950000) }] });
    await finance.ask(`mutation { addBankAccount(input: { name: "Nájemné", account: "19-2000145399/0800" }) { __typename } }`);
  });
  afterAll(() => api.close());

  it('is uploaded, read and laid into piles with reasons in the person’s language', async () => {
    const file = await finance.upload('vypis.xml', STATEMENT, 'text/xml', 'statement');
    expect(file.status).toBe(201);
    const { data } = await finance.ask(IMPORT, { fileId: file.body.id });
    expect(data['importBankStatement']).toEqual({ __typename: 'BankImport', statements: [{ statementId: expect.any(String), newLines: 7, knownLines: 0, changedLines: 0 }] });
    statementId = data['importBankStatement'].statements[0].statementId;
    const { data: read } = await finance.ask(STATEMENT_QUERY, { id: statementId }, 'en');
    expect(read['bankStatement']).toMatchObject({
      format: 'camt.053', periodFrom: '2026-01-05', periodTo: '2026-01-31', opening: 1000000, closing: 4010000, lineCount: 7,
      bankAccount: { bankAccount: '19-2000145399/0800', ledgerBalance: 0 },
      piles: { certain: 0, toConfirm: 0, unknown: 7, suspense: 0, posted: 0 },
      ledgerCheck: { ledger: 1000000, waiting: 3010000, closing: 4010000, holds: true },
    });
    expect(read['bankStatement'].lines.edges[0].node).toMatchObject({ position: 1, counterAccount: '280154417/0300', pile: 'unknown', reason: 'We do not know the variable symbol 260100010.' });
  });

  it('is booked line by line as a person decides, and taken back in one go', async () => {
    const { data } = await finance.ask(STATEMENT_QUERY, { id: statementId });
    const [first, second] = data['bankStatement'].lines.edges.map((edge: { node: { id: Id } }) => edge.node.id) as [Id, Id];
    const wrong = await finance.ask(POST, { input: { lines: [{ lineId: first, as: 'tenancies', shares: [{ tenancyId: family.tenancyId, amount: 900000 }] }] } });
    expect(wrong.data['postBankLines']).toEqual({ __typename: 'Refused', code: 'bank_shares_sum', message: 'Části řádku 1 nedávají jeho částku: zbývá rozdělit 500\u00a0Kč.', field: 'shares' });
    const lines = [{ lineId: first, as: 'tenancies', shares: [{ tenancyId: family.tenancyId, amount: 950000 }] }, { lineId: second, as: 'suspense' }];
    const posted = await finance.ask(POST, { input: { lines } });
    expect(posted.data['postBankLines']).toMatchObject({ __typename: 'BankBatch', lineCount: 2 });
    const after = (await finance.ask(STATEMENT_QUERY, { id: statementId, pile: 'posted' })).data['bankStatement'];
    expect(after).toMatchObject({ piles: { unknown: 4, toConfirm: 1, suspense: 1, posted: 1 }, bankAccount: { ledgerBalance: 2450000 }, ledgerCheck: { holds: true, waiting: 1560000 } });
    expect(after.lines.edges[0].node.postings).toEqual([{ kind: 'payment', amount: 950000, label: expect.stringMatching(/^Vzorná, T-/), isReversed: false }]);
    const waiting = await finance.ask(`{ bankSuspense(first: 10) { totalCount edges { node { amount ageDays } } } }`);
    expect(waiting.data['bankSuspense']).toMatchObject({ totalCount: 1, edges: [{ node: { amount: 500000, ageDays: 68 } }] });
    const undone = await finance.ask(`mutation($id: UUID!) { undoBankBatch(batchId: $id) { __typename ... on BankBatch { undoneAt lineCount } } }`, { id: posted.data['postBankLines'].id });
    expect(undone.data['undoBankBatch']).toMatchObject({ __typename: 'BankBatch', lineCount: 2, undoneAt: expect.any(String) });
    expect((await finance.ask(STATEMENT_QUERY, { id: statementId })).data['bankStatement']).toMatchObject({ piles: { unknown: 7, posted: 0 }, bankAccount: { ledgerBalance: 1000000 } });
  });

  it('again changes nothing; a damaged or foreign one is refused in one sentence', async () => {
    const again = await finance.upload('vypis.xml', STATEMENT, 'text/xml', 'statement');
    expect((await finance.ask(IMPORT, { fileId: again.body.id })).data['importBankStatement'].statements).toEqual([{ statementId, newLines: 0, knownLines: 7, changedLines: 0 }]);
    for (const [content, message] of [
      [STATEMENT.subarray(0, 2000), /poškozený nebo neúplný/],
      [Buffer.from('Datum;Částka'), /není bankovní výpis/],
      [Buffer.from(STATEMENT.toString().replace('>9500.00<', '>9500.01<')), /nesouhlasí o/],
    ] as const) {
      const file = await finance.upload('vypis.xml', content, 'text/xml', 'statement');
      const { data } = await finance.ask(IMPORT, { fileId: file.body.id });
      expect(data['importBankStatement'].message).toMatch(message);
    }
  });

  it('stands in the list with the number of lines that wait', async () => {
    const { data } = await finance.ask('{ bankStatements(first: 25) { totalCount pageInfo { hasNextPage } edges { node { id waitingCount bankAccount { name } } } } }');
    expect(data['bankStatements']).toEqual({ totalCount: 1, pageInfo: { hasNextPage: false }, edges: [{ node: { id: statementId, waitingCount: 7, bankAccount: { name: 'Nájemné' } } }] });
  });

  it('finds a tenancy by family, flat or symbol, without diacritics', async () => {
    for (const search of ['vzorna', family.variableSymbol]) {
      const { data } = await finance.ask('query($s: String!) { bankTenancies(search: $s) { id variableSymbol usualAmounts } }', { s: search });
      expect(data['bankTenancies']).toContainEqual({ id: family.tenancyId, variableSymbol: family.variableSymbol, usualAmounts: [950000] });
    }
    expect((await finance.ask('{ bankTenancies(search: "100%") { id } }')).data['bankTenancies']).toEqual([]);
  });

  it('is closed to those who do not handle money, and to other agencies', async () => {
    const worker = await api.person(['social_worker']);
    expect((await worker.ask(STATEMENT_QUERY, { id: statementId })).errors![0]!.extensions.code).toBe('FORBIDDEN');
    const { buildAgency } = await import('#platform/testing');
    const stranger = await api.person(['finance'], { agencyId: await buildAgency(api.database) });
    const theirs = await stranger.ask(STATEMENT_QUERY, { id: statementId });
    const unknown = await stranger.ask(STATEMENT_QUERY, { id: family.unitId });
    expect(theirs.errors![0]!.message).toBe(unknown.errors![0]!.message);
  });
});
