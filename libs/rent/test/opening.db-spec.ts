import writeXlsx from 'write-excel-file/node';
import { BOM, csvLine, isoDate, month, newId, type Id } from '#kernel';
import { brokenRules, LEDGER_RULES } from '#ledger';
import type { Actor, Database } from '#platform';
import { buildActor, buildAgency, openTestDatabase, type TestDatabase } from '#platform/testing';
import { RENT_RULES, openingTemplate, type OpeningService, type RentService } from '#rent';
import { buildBankLine, buildRent } from '#rent/testing';
import { OPENING_COLUMNS, OPENING_KEYS, type OpeningColumn } from '../src/domain/opening/columns';
import { tenancyFacts } from '../src/store/bank-facts.repository';
import { buildBooks } from './books-builders';

const AS_OF = isoDate('2026-02-28');
type Cells = Partial<Record<OpeningColumn, string>>;

describe('what the books begin with', () => {
  let database: TestDatabase;
  let db: Database;
  let actor: Actor;
  let opening: OpeningService;
  let rent: RentService;
  let files: ReturnType<typeof buildBooks>['files'];

  beforeAll(async () => {
    database = await openTestDatabase();
    db = database.staff;
    ({ opening, files } = buildBooks(db));
    ({ rent } = buildRent(db));
  });
  beforeEach(async () => {
    actor = buildActor(await buildAgency(database), ['manager']);
    database.clock.moveTo(isoDate('2026-03-16'));
  });
  afterEach(async () => {
    expect(await db.read(actor, (tx) => brokenRules(tx, [...LEDGER_RULES, ...RENT_RULES]))).toEqual([]);
  });
  afterAll(() => database.close());

  const store = (bytes: Buffer): Promise<Id> => db.write(actor, async (tx) => (await files.store(tx, { name: 'prevzeti', mediaType: 'application/octet-stream', bytes, purpose: 'spreadsheet' })).id);
  const headers = OPENING_KEYS.map((key) => OPENING_COLUMNS[key].header);
  const row = (over: Cells): string[] => OPENING_KEYS.map((key) => over[key] ?? (key === 'formerSymbol' ? '' : OPENING_COLUMNS[key].example));
  const csv = (...rows: Cells[]): Promise<Id> => store(Buffer.from(BOM + [headers, ...rows.map(row)].map((cells) => csvLine(cells)).join('')));
  const second: Cells = { key: 'N-2', unit: 'OV-12', floor: '3', givenName: 'Karel', familyName: 'Cvičný', others: '', debt: '', debtSince: '', credit: '1 250,50', depositPaid: '' };
  const counts = async (): Promise<number[]> =>
    (await db.read(actor, (tx) => tx.rows<{ n: number }>(`SELECT count(*) AS n FROM core.landlord UNION ALL SELECT count(*) FROM core.unit UNION ALL SELECT count(*) FROM intake.household UNION ALL SELECT count(*) FROM core.tenancy WHERE state = 'signed'`))).map((each) => each.n);
  const money = async (): Promise<Record<string, number>> =>
    Object.fromEntries((await db.read(actor, (tx) => tx.rows<{ kind: string; sum: number }>('SELECT a.kind, sum(l.amount)::bigint AS sum FROM money.account a JOIN money.entry_line l ON l.account_id = a.id GROUP BY 1 HAVING sum(l.amount) <> 0 ORDER BY 1'))).map((each) => [each.kind, each.sum]));

  it('is rehearsed without a trace and then taken over: owners, flats, contracts, families, balances', async () => {
    const fileId = await csv({}, second);
    const expected = { rows: 2, known: 0, made: { landlord: 1, unit: 2, owner_contract: 2, household: 2, tenancy: 2 }, receivable: 420000, credit: 125050, deposit: 1180000, problems: [] };
    expect(await opening.rehearse(actor, { fileId, asOf: AS_OF })).toMatchObject(expected);
    expect(await counts()).toEqual([0, 0, 0, 0]);
    expect(await opening.import(actor, { fileId, asOf: AS_OF })).toMatchObject(expected);
    expect(await counts()).toEqual([1, 2, 2, 2]);
    expect(await money()).toEqual({ deposit: -1180000, opening: 885050, receivable: 294950 });
  });

  it('finds a family by the symbol of its old standing order, which no other may bring along', async () => {
    const third: Cells = { ...second, key: 'N-3', unit: 'OV-13', givenName: 'Dana', familyName: 'Zkušební', credit: '', formerSymbol: '0020230014' };
    await opening.import(actor, { fileId: await csv(third), asOf: AS_OF });
    const facts = await db.read(actor, (tx) => tenancyFacts(tx, AS_OF));
    expect(facts.filter((each) => each.formerSymbols?.includes('20230014')).map((each) => each.label)).toEqual([expect.stringContaining('OV-13')]);
    const taken = await opening.rehearse(actor, { fileId: await csv({ ...third, key: 'N-4', unit: 'OV-14' }), asOf: AS_OF });
    expect(taken.problems).toMatchObject([{ row: 2, column: 'Dosavadní variabilní symbol', refusal: { code: 'opening_symbol_of_other' } }]);
  });

  it('reads the same from an XLSX, its own dates and numbers included', async () => {
    const cells = row({}).map((text, index) => {
      const key = OPENING_KEYS[index]!;
      if (key === 'from') return { value: new Date('2023-02-15T00:00:00Z'), type: Date, format: 'd.m.yyyy' };
      if (key === 'rent') return 11800.5;
      return text === '' ? null : text;
    });
    const fileId = await store(await writeXlsx([headers, cells as never], { sheet: 'Převzetí' }).toBuffer());
    expect(await opening.import(actor, { fileId, asOf: AS_OF })).toMatchObject({ problems: [], made: { tenancy: 1 } });
    const tenancy = await db.read(actor, (tx) => tx.row('SELECT t.starts_on, c.amount FROM core.tenancy t JOIN core.tenancy_component c ON c.tenancy_id = t.id AND c.component = $1', ['rent']));
    expect(tenancy).toEqual({ startsOn: '2023-02-15', amount: 1180050 });
  });

  it('takes its own template', async () => {
    for (const format of ['xlsx', 'csv'] as const) expect((await opening.rehearse(actor, { fileId: await store((await openingTemplate(format)).bytes), asOf: AS_OF })).problems).toEqual([]);
  });

  it('tells every row’s problems at once, also those only the acts themselves can know, and keeps nothing', async () => {
    const fileId = await csv({ landlordAccount: '9990000027/9999' }, { ...second, rent: 'dost' }, { ...second, key: 'N-3', unit: 'OV-13', from: '1. 1. 2022' });
    const { problems, importId } = await opening.rehearse(actor, { fileId, asOf: AS_OF });
    expect(importId).toBeNull();
    expect(problems.map((each) => [each.row, each.column])).toEqual([[2, 'Účet majitele'], [3, 'Nájemné'], [4, 'Nájem od']]);
    await expect(opening.import(actor, { fileId, asOf: AS_OF })).rejects.toMatchObject({ refusal: { code: 'opening_problems', params: { count: 3 } } });
    expect(await counts()).toEqual([0, 0, 0, 0]);
  });

  it('takes a row over once, however often its file comes, and refuses it with another content', async () => {
    await opening.import(actor, { fileId: await csv({}), asOf: AS_OF });
    expect(await opening.import(actor, { fileId: await csv({}, second), asOf: AS_OF })).toMatchObject({ rows: 2, known: 1, made: { tenancy: 1, landlord: 0 } });
    expect(await counts()).toEqual([1, 2, 2, 2]);
    const { problems } = await opening.rehearse(actor, { fileId: await csv({ debt: '9 999' }), asOf: AS_OF });
    expect(problems).toMatchObject([{ row: 2, column: 'Klíč', refusal: { code: 'opening_key_changed' } }]);
  });

  it('is taken back whole, with what was charged since, and may then be taken over anew', async () => {
    const { importId } = await opening.import(actor, { fileId: await csv({}, second), asOf: AS_OF });
    await rent.chargeMonth(actor, month('2026-03'));
    await opening.reverse(actor, importId!, 'špatný soubor');
    expect(await money()).toEqual({});
    expect((await counts())[3]).toBe(0);
    await expect(opening.reverse(actor, importId!, 'znovu')).rejects.toMatchObject({ refusal: { code: 'opening_reversed' } });
    expect(await opening.import(actor, { fileId: await csv({}, second), asOf: AS_OF })).toMatchObject({ known: 0, made: { tenancy: 2, unit: 0 } });
  });

  it('is not taken back once somebody has paid', async () => {
    const { importId } = await opening.import(actor, { fileId: await csv({}), asOf: AS_OF });
    const tenancy = (await db.read(actor, (tx) => tx.row<{ id: Id }>('SELECT id FROM core.tenancy')))!;
    const { payments } = buildRent(db);
    const { lineId } = await buildBankLine(db, actor, { amount: 1000 });
    await db.write(actor, (tx) => payments.recordPayment(tx, { tenancyId: tenancy.id, source: 'bank_line', sourceId: lineId, amount: 1000 as never, receivedOn: isoDate('2026-03-10'), paidTo: 'agency', payer: 'household', message: null, specificSymbol: null }));
    await expect(opening.reverse(actor, importId!, 'pozdě')).rejects.toMatchObject({ refusal: { code: 'opening_in_use', params: { row: 2, key: 'N-2023-14' } } });
  });

  it('refuses what is no such sheet with one sentence', async () => {
    const no = async (bytes: Buffer | string, code: string): Promise<void> => {
      const fileId = await store(Buffer.from(bytes as string));
      await expect(opening.rehearse(actor, { fileId, asOf: AS_OF })).rejects.toMatchObject({ refusal: { code } });
    };
    await no('%PDF-1.7 nesmysl', 'sheet_unreadable');
    await no(Buffer.from('PK\x03\x04 useknutý'), 'sheet_unreadable');
    await no(Buffer.from([0, 1, 2, 3, 59, 10]), 'sheet_unreadable');
    await no('Klíč;"neuzavřená', 'sheet_unreadable');
    await no('Klíč;Byt\n1;2', 'sheet_column_missing');
    await expect(opening.rehearse(actor, { fileId: newId(), asOf: AS_OF })).rejects.toMatchObject({ refusal: { code: 'unknown_id' } });
  });
});
