import { halere, isoDate, month, type Id } from '#kernel';
import { openTestDatabase, type TestDatabase } from '#platform/testing';
import { ArrivalsService } from '#rent';
import { buildBankLine, type BuiltTenancy } from '#rent/testing';
import { ClaimStory, refusedWith } from './claim-story';

jest.setTimeout(60_000);

describe('recording what a household paid back', () => {
  let database: TestDatabase;
  let story: ClaimStory;
  beforeAll(async () => {
    database = await openTestDatabase();
    story = new ClaimStory(database);
  });
  beforeEach(() => story.begin(10_000_000));
  afterAll(() => database.close());

  const sources = (tenancy: BuiltTenancy, search = '') => story.db.read(story.coordinator, (tx) => story.of.recoveries.sources(tx, tenancy.tenancyId, search));
  const symbolOf = async (tenancy: BuiltTenancy) => (await database.asOwner<{ symbol: string }>('SELECT variable_symbol AS symbol FROM money.recourse_symbol WHERE tenancy_id = $1', [tenancy.tenancyId]))[0]!.symbol;
  const asRent = (lineId: Id, tenancy: BuiltTenancy, amount: number) =>
    story.db.write(story.manager, (tx) => story.of.postings.postLines(tx, [{ lineId, as: 'tenancies', shares: [{ tenancyId: tenancy.tenancyId, amount: halere(amount) }] }]));

  it('offers what points to the household first: its recourse symbol, then money booked as its rent, then what nobody knows', async () => {
    const other = await story.unpaid();
    const { tenancy } = await story.paidClaim();
    const stranger = await story.incoming(70_000);
    const underSymbol = await story.incoming(50_000, await symbolOf(tenancy));
    const rent = await story.incoming(60_000, tenancy.variableSymbol);
    await asRent(rent.lineId, tenancy, 60_000);
    const othersRent = await story.incoming(80_000, other.variableSymbol);
    await asRent(othersRent.lineId, other, 80_000);
    const { lines, owed } = await sources(tenancy);
    expect(owed).toBe(3_100_000);
    expect(lines.map(({ bankLineId, standsAs, because }) => ({ bankLineId, standsAs, because }))).toEqual([
      { bankLineId: underSymbol.lineId, standsAs: 'open', because: 'recourse_symbol' },
      { bankLineId: rent.lineId, standsAs: 'rent', because: 'rent_symbol' },
      { bankLineId: stranger.lineId, standsAs: 'open', because: null },
    ]);
    expect((await sources(tenancy, await symbolOf(tenancy))).lines.map((line) => line.bankLineId)).toEqual([underSymbol.lineId]);
    expect((await sources(tenancy, '700')).lines.map((line) => line.bankLineId)).toEqual([stranger.lineId]);
    expect((await sources(tenancy, '%')).lines).toEqual([]);
  });

  it('money that came as rent is recourse after all: the rent is taken back in the same act', async () => {
    const { tenancy } = await story.paidClaim();
    const { lineId } = await story.incoming(500_000, tenancy.variableSymbol);
    await asRent(lineId, tenancy, 500_000);
    expect(await story.balance('receivable', tenancy.tenancyId)).toBe(1_050_000);
    await story.of.recoveries.recordRecovery(story.manager, { tenancyId: tenancy.tenancyId, bankLineId: lineId, amount: halere(500_000) });
    expect([await story.balance('receivable', tenancy.tenancyId), await story.balance('recourse', tenancy.tenancyId)]).toEqual([1_550_000, 2_600_000]);
    expect((await sources(tenancy)).lines).toEqual([]);
  });

  it('of a line of which the fund had a part, what is left is offered', async () => {
    const { tenancy } = await story.paidClaim();
    const { lineId } = await story.incoming(500_000);
    await story.of.recoveries.recordRecovery(story.manager, { tenancyId: tenancy.tenancyId, bankLineId: lineId, amount: halere(200_000) });
    expect((await sources(tenancy)).lines).toMatchObject([{ bankLineId: lineId, standsAs: 'aside', amount: 300_000 }]);
  });

  it('the household paid the landlord, who hands it over: his report is offered, chosen, and taken back in the same act', async () => {
    const tenancy = await story.unpaid({ route: 'direct_to_landlord' });
    const arrivals = new ArrivalsService(story.db, story.rent.payments);
    const answer = async (of: string, arrived: boolean) => {
      await arrivals.askAboutMonth(story.coordinator, month(of));
      const [question] = await database.asOwner<{ id: Id }>('SELECT id FROM money.arrival_question WHERE tenancy_id = $1 AND month = $2', [tenancy.tenancyId, of]);
      return arrivals.recordAnswer(story.coordinator, { questionId: question!.id, answer: arrived ? 'arrived' : 'not_arrived', amount: null, arrivedOn: arrived ? isoDate('2026-03-16') : null });
    };
    for (const each of ['2026-01', '2026-02', '2026-03']) await answer(each, false);
    const { payoutId } = await story.approve((await story.propose(tenancy)).id);
    await story.send(payoutId!);
    // March comes after all, and February a second time: of that nothing is owed any more.
    await answer('2026-03', true);
    await answer('2026-02', true);
    const [report] = (await sources(tenancy)).reports;
    expect(report).toMatchObject({ amount: 1_550_000, receivedOn: '2026-03-16' });
    const handed = await buildBankLine(story.db, story.manager, { amount: 1_550_000, on: '2026-03-16' });
    const record = (amount: number, insteadOfPaymentId: Id) => story.of.recoveries.recordRecovery(story.manager, { tenancyId: tenancy.tenancyId, bankLineId: handed.lineId, amount: halere(amount), insteadOfPaymentId });
    await expect(record(1_000_000, report!.paymentId)).rejects.toEqual(refusedWith('recovery_payment_used'));
    await record(1_550_000, report!.paymentId);
    expect((await sources(tenancy)).reports).toEqual([]);
    expect([await story.balance('recourse', tenancy.tenancyId), await story.balance('receivable', tenancy.tenancyId)]).toEqual([1_550_000, 0]);
  });
});
