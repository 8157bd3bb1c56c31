import { halere, isoDate, month, newId, type Halere, type Id } from '#kernel';
import { brokenRules, LEDGER_RULES, LedgerService } from '#ledger';
import type { Actor, Database } from '#platform';
import { buildActor, buildAgency, openTestDatabase, type TestDatabase } from '#platform/testing';
import { RENT_RULES, type PostalService, type RentService } from '#rent';
import { buildBankLine, buildRent, buildTenancy } from '#rent/testing';
import { POSTAL_HEADER } from '../src/domain/postal/read-postal';
import { buildBooks } from './books-builders';

describe('postal orders and SIPO', () => {
  let database: TestDatabase;
  let db: Database;
  let actor: Actor;
  let postal: PostalService;
  let books: ReturnType<typeof buildBooks>;
  let rent: RentService;
  const ledger = new LedgerService();

  beforeAll(async () => {
    database = await openTestDatabase();
    db = database.staff;
    books = buildBooks(db);
    ({ postal } = books);
    ({ rent } = buildRent(db));
  });
  beforeEach(async () => {
    actor = buildActor(await buildAgency(database), ['finance']);
    database.clock.moveTo(isoDate('2026-03-16'));
  });
  afterEach(async () => {
    expect(await db.read(actor, (tx) => brokenRules(tx, [...LEDGER_RULES, ...RENT_RULES]))).toEqual([]);
  });
  afterAll(() => database.close());

  const list = (...rows: string[]): Promise<Id> =>
    db.write(actor, async (tx) => (await books.files.store(tx, { name: 'slozenky.csv', mediaType: 'text/csv', bytes: Buffer.from([POSTAL_HEADER.join(';'), ...rows].join('\n')), purpose: 'spreadsheet' })).id);
  const balance = (kind: 'receivable' | 'suspense', ownerId: Id): Promise<Halere> => db.read(actor, (tx) => ledger.balance(tx, { kind, ownerId }));

  it('explain one lump of the bank: each goes to its tenancy, twice to one too, and the unknown one stays in suspense', async () => {
    const [a, b] = [await buildTenancy(db, actor), await buildTenancy(db, actor)];
    await rent.chargeMonth(actor, month('2026-03'));
    const line = await buildBankLine(db, actor, { amount: 2100000 });
    const fileId = await list(`5. 3. 2026;10 000;${a.variableSymbol};;;;`, `6. 3. 2026;5 500;0${a.variableSymbol};;;;`, `6. 3. 2026;5 000;${b.variableSymbol};;;;`, '6. 3. 2026;500;123;;Kdosi;;');
    const batch = await postal.post(actor, { bankLineId: line.lineId, fileId, kind: 'postal_order' });
    expect([await balance('receivable', a.tenancyId), await balance('receivable', b.tenancyId), await balance('suspense', line.bankAccountId)]).toEqual([0, 1050000, -50000]);
    await expect(postal.post(actor, { bankLineId: line.lineId, fileId, kind: 'postal_order' })).rejects.toMatchObject({ refusal: { code: 'postal_line_used' } });
    // The bank's own way back is shut while a list uses the line.
    await expect(db.write(actor, (tx) => books.bank.reverseLine(tx, line.lineId))).rejects.toMatchObject({ refusal: { code: 'bank_batch_built_upon' } });
    await postal.undo(actor, batch.id);
    expect([await balance('receivable', a.tenancyId), await balance('suspense', line.bankAccountId)]).toEqual([1550000, -2100000]);
    await expect(postal.undo(actor, batch.id)).rejects.toMatchObject({ refusal: { code: 'postal_undone' } });
    await postal.post(actor, { bankLineId: line.lineId, fileId, kind: 'postal_order' });
    expect(await balance('receivable', b.tenancyId)).toBe(1050000);
  });

  it('must make the line to the haléř and name somebody of ours', async () => {
    const a = await buildTenancy(db, actor);
    const line = await buildBankLine(db, actor, { amount: 1000000 });
    const post = async (...rows: string[]) => postal.post(actor, { bankLineId: line.lineId, fileId: await list(...rows), kind: 'sipo' });
    await expect(post(`5. 3. 2026;9 999,99;${a.variableSymbol};;;;`)).rejects.toMatchObject({ refusal: { code: 'postal_sum', params: { fileAmount: 999999, lineAmount: 1000000 } } });
    await expect(post('5. 3. 2026;10 000;77;;;;')).rejects.toMatchObject({ refusal: { code: 'postal_nobody' } });
    const outgoing = await buildBankLine(db, actor, { amount: -1000000, bankAccountId: line.bankAccountId });
    const fileId = await list(`5. 3. 2026;10 000;${a.variableSymbol};;;;`);
    await expect(postal.post(actor, { bankLineId: outgoing.lineId, fileId, kind: 'sipo' })).rejects.toMatchObject({ refusal: { code: 'postal_line_outgoing' } });
    await expect(postal.post(actor, { bankLineId: newId(), fileId, kind: 'sipo' })).rejects.toMatchObject({ refusal: { code: 'unknown_id' } });
    expect(await balance('receivable', a.tenancyId)).toBe(halere(0));
  });
});
