import { halere, isoDate } from '#kernel';
import { GuaranteeModule } from '#guarantee';
import { buildGuarantee } from '#guarantee/testing';
import { buildActor, buildAgency, openTestDatabase, type TestDatabase } from '#platform/testing';
import { BankImportService, BankPostingService } from '#rent';
import { buildBankLine, buildRent, buildTenancy } from '#rent/testing';

describe('money of the fund on the statement', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(() => database.close());

  it('once it fed the fund is not booked elsewhere, nor taken back behind the fund’s back', async () => {
    const db = database.staff;
    const actor = buildActor(await buildAgency(database), ['finance']);
    const rent = buildRent(db);
    const { funds } = buildGuarantee(db, rent);
    const postings = new BankPostingService(rent.ledger, rent.payments, rent.payouts, new BankImportService(rent.ledger), rent.deposits);
    new GuaranteeModule(postings);
    const fund = await funds.openFund(actor, 'Garanční fond');
    const tenancy = await buildTenancy(db, actor);
    const { lineId } = await buildBankLine(db, actor, { amount: 500_000 });
    const batch = await db.write(actor, (tx) => postings.postLines(tx, [{ lineId, as: 'suspense' }]));
    await funds.recordGrant(actor, { fundId: fund.id, amount: halere(200_000), grantor: 'Město Plzeň', receivedOn: isoDate('2026-03-10'), bankLineId: lineId });
    const builtUpon = expect.objectContaining({ refusal: expect.objectContaining({ code: 'bank_batch_built_upon' }) });
    await expect(db.write(actor, (tx) => postings.reverseLine(tx, lineId))).rejects.toEqual(builtUpon);
    await expect(db.write(actor, (tx) => postings.undoBatch(tx, batch.id))).rejects.toEqual(builtUpon);
    await expect(db.write(actor, (tx) => postings.postLines(tx, [{ lineId, as: 'tenancies', shares: [{ tenancyId: tenancy.tenancyId, amount: halere(500_000) }] }]))).rejects.toEqual(builtUpon);
  });
});
