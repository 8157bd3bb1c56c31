import { BatchKinds, DocumentBatchesService, DocumentsService } from '#documents';
import { readPdf } from '#documents/testing';
import { halere, isoDate, month, newId, type Id } from '#kernel';
import { FilesService, systemActor, type Actor, type Database } from '#platform';
import { buildActor, buildAgency, buildStaffMember, openTestDatabase, type TestDatabase } from '#platform/testing';
import { LandlordBatches, LandlordPapersService, LettersService } from '#rent';
import { buildBankLine, buildRent, buildTenancy, type BuiltTenancy } from '#rent/testing';
import { OwnerContractsService } from '#tenancies';

jest.setTimeout(60_000);

describe('papers for landlords', () => {
  let database: TestDatabase;
  let db: Database;
  let actor: Actor;
  let services: ReturnType<typeof buildRent>;
  let papers: LandlordPapersService;
  let documents: DocumentsService;
  let batches: DocumentBatchesService;

  beforeAll(async () => {
    database = await openTestDatabase();
    db = database.staff;
    services = buildRent(db);
    documents = new DocumentsService(new FilesService());
    const contracts = Object.create(OwnerContractsService.prototype) as OwnerContractsService;
    papers = new LandlordPapersService(db, documents, contracts);
    const kinds = new BatchKinds();
    new LandlordBatches(kinds, new LettersService(db, documents, services.arrears, contracts), papers).onModuleInit();
    batches = new DocumentBatchesService(db, kinds, documents);
  });
  beforeEach(async () => {
    actor = buildActor(await buildAgency(database), ['finance']);
    await buildStaffMember(database, actor);
    database.clock.moveTo(isoDate('2026-03-16'));
  });
  afterAll(() => database.close());

  const textOf = async (documentId: Id): Promise<string> => (await readPdf((await db.read(actor, (tx) => documents.file(tx, documentId))).bytes)).text;
  /** The family paid the agency 15 500 Kč for March; it is ordered for the landlord. */
  const ordered = async (): Promise<{ tenancy: BuiltTenancy; number: string; dueOn: string; payoutId: Id }> => {
    const tenancy = await buildTenancy(db, actor, { model: 'A', route: 'via_agency', from: isoDate('2026-03-01') });
    await services.rent.chargeMonth(actor, month('2026-03'));
    const { lineId, bankAccountId } = await buildBankLine(db, actor, { amount: 1_550_000 });
    await db.write(actor, (tx) => services.payments.recordPayment(tx, {
      tenancyId: tenancy.tenancyId, source: 'bank_line', sourceId: lineId, amount: halere(1_550_000), receivedOn: isoDate('2026-03-10'), paidTo: 'agency', payer: 'household', message: null, specificSymbol: null,
    }));
    await services.payouts.preparePayouts(actor, month('2026-03'), true);
    const payout = (await db.read(actor, (tx) => tx.row<{ id: Id }>('SELECT id FROM money.payout WHERE agency_id = $1', [tx.agencyId])))!;
    const order = await services.payouts.orderPayouts(actor, { payoutIds: [payout.id], dueOn: isoDate('2026-03-20'), bankAccountId });
    return { tenancy, number: order.number, dueOn: order.dueOn, payoutId: payout.id };
  };

  it('an advice says what a payment holds before it comes, and not one word about the family', async () => {
    const { tenancy, number } = await ordered();
    const text = await textOf((await papers.issueAdvice(actor, { landlordId: tenancy.landlordId, orderNumber: number, month: month('2026-03') })).id);
    expect(text).toContain('20. 3. 2026 vám pošleme 15 500 Kč.');
    expect(text).toContain('vybrané nájemné a služby, březen 2026');
    expect(text).toContain('končí na 0026');
    for (const word of ['Vzorná', 'nájemní', 'dávk', 'nedoplat', 'splát']) expect(text).not.toContain(word);
  });

  it('a year tells month by month what was due, came straight to him and was sent, for his taxes', async () => {
    const { tenancy, payoutId } = await ordered();
    const out = await buildBankLine(db, actor, { amount: -1_550_000, on: '2026-03-16' });
    await db.write(actor, (tx) => services.payouts.close(tx, payoutId, { bankLineId: out.lineId, bankAccountId: out.bankAccountId, amount: halere(-1_550_000), bookedOn: isoDate('2026-03-16'), held: 'bank' }));
    const text = await textOf((await papers.issueYear(actor, { landlordId: tenancy.landlordId, year: 2026 })).id);
    expect(text).toContain('Za rok 2026 jste dostali celkem 15 500 Kč.');
    expect(text).toContain('březen 2026 15 500 Kč 0 Kč 15 500 Kč 0 Kč');
    expect(text).not.toContain('Vzorná');
    await expect(papers.issueYear(actor, { landlordId: tenancy.landlordId, year: 2027 })).rejects.toMatchObject({ refusal: { code: 'year_not_begun' } });
    await expect(papers.issueYear(actor, { landlordId: tenancy.landlordId, year: 2024 })).rejects.toMatchObject({ refusal: { code: 'year_empty' } });
  });

  it('statements and advices of all landlords come in one batch, one advice for each order', async () => {
    const { number } = await ordered();
    const start = (kind: string) => batches.start(actor, { id: newId(), kind, month: month('2026-03'), year: null, language: null, subjectIds: null });
    for (const kind of ['landlordStatement', 'payoutAdvice']) {
      const batchId = await start(kind);
      await batches.work(systemActor(actor.agencyId), batchId);
      const [item] = await db.read(actor, (tx) => tx.rows<{ state: string; key: string }>('SELECT state, key FROM core.document_batch_item WHERE agency_id = $1 AND batch_id = $2', [tx.agencyId, batchId]));
      expect(item).toEqual({ state: 'issued', key: kind === 'payoutAdvice' ? number : '2026-03' });
    }
  });
});
