import { halere, isoDate, month, type Id, type IsoDate } from '#kernel';
import { Database, openDataSource, type Actor } from '#platform';
import { buildActor, buildAgency, openTestDatabase, type TestDatabase } from '#platform/testing';
import { BankAccountsService, BankImportService, BankPostingService, PayoutReturnsService } from '#rent';
import { buildBankLine, buildRent, buildTenancy, type BuiltTenancy } from '#rent/testing';
import { landlordMonths, type FlatMoney } from '../src/domain/landlord-months';
import { landlordSentence } from '../src/domain/landlord-sentence';
import { collectedOf, payoutsOf, rentMonthsOf } from '../src/portal/flat-money.view';

const RENT = 900_000;

describe('a landlord whose rent is collected looks at his page', () => {
  let database: TestDatabase;
  let db: Database;
  let portal: Database;
  let actor: Actor;
  let close: () => Promise<unknown>;
  let rent: ReturnType<typeof buildRent>;
  let returns: PayoutReturnsService;

  beforeAll(async () => {
    database = await openTestDatabase();
    db = database.staff;
    rent = buildRent(db);
    const postings = new BankPostingService(rent.ledger, rent.payments, rent.payouts, new BankImportService(rent.ledger), rent.deposits);
    returns = new PayoutReturnsService(db, rent.ledger, rent.payouts, postings);
    returns.onModuleInit();
    const source = await openDataSource({ url: database.urls.DATABASE_URL_PORTAL, poolSize: 2, applicationName: 'landlord months' }).initialize();
    close = () => source.destroy();
    portal = new Database(source, database.clock);
  });
  beforeEach(async () => {
    actor = buildActor(await buildAgency(database), ['finance']);
    database.clock.moveTo(isoDate('2026-03-02'));
  });
  afterAll(async () => {
    await close();
    await database.close();
  });

  async function lent(): Promise<BuiltTenancy> {
    await db.write(actor, (tx) => new BankAccountsService(rent.ledger).addBankAccount(tx, { name: 'Nájemné', account: '19-2000145399/0800' }));
    const tenancy = await buildTenancy(db, actor, { model: 'A', from: isoDate('2026-03-01'), payoutDay: 15, components: [{ component: 'rent', amount: halere(RENT) }] });
    await rent.rent.chargeMonth(actor, month('2026-03'));
    return tenancy;
  }
  async function comes(tenancy: BuiltTenancy, on: string): Promise<void> {
    database.clock.moveTo(isoDate(on));
    const { lineId } = await buildBankLine(db, actor, { amount: RENT, on });
    await db.write(actor, (tx) =>
      rent.payments.recordPayment(tx, { tenancyId: tenancy.tenancyId, source: 'bank_line', sourceId: lineId, amount: halere(RENT), receivedOn: isoDate(on), paidTo: 'agency', payer: 'household', message: null, specificSymbol: null }));
  }
  const waiting = async (): Promise<Id> => (await db.read(actor, (tx) => tx.row<{ id: Id }>(`SELECT id FROM money.payout WHERE agency_id = $1 AND state <> 'paid'`, [actor.agencyId])))!.id;
  const leaves = async (payoutId: Id, bookedOn: string): Promise<void> => {
    const { lineId: bankLineId, bankAccountId } = await buildBankLine(db, actor, { amount: -RENT, on: bookedOn });
    await db.write(actor, (tx) => rent.payouts.close(tx, payoutId, { bankLineId, bankAccountId, amount: halere(-RENT), bookedOn: isoDate(bookedOn), held: 'bank' }));
  };
  /** What his page says of a month, and its first sentence, on a day. */
  async function page(tenancy: BuiltTenancy, of: string, asOf: string): Promise<{ readonly state: string; readonly sentence: string }> {
    const him: Actor = { ...buildActor(actor.agencyId), roles: ['landlord'], landlordId: tenancy.landlordId };
    const day: IsoDate = isoDate(asOf);
    const money = await portal.read(him, async (tx): Promise<FlatMoney> => ({
      model: 'A', startsOn: isoDate('2026-03-01'), endsOn: null, ownerRent: null, payoutDay: 15, coPaymentPercent: 0, answers: [], leased: [], nextLeaseOn: null,
      payouts: await payoutsOf(tx, [tenancy.unitId]), collected: await collectedOf(tx, [tenancy.unitId]), rent: await rentMonthsOf(tx, [tenancy.unitId]),
    }));
    return { state: landlordMonths(money, day).find((each) => each.month === of)!.state, sentence: landlordSentence(money, day, 'cs').text.replaceAll('\u00a0', ' ') };
  }

  it('rent of one month that left with the payout of the next is sent, not still to be sent', async () => {
    const tenancy = await lent();
    await comes(tenancy, '2026-03-30');
    expect(await page(tenancy, '2026-03', '2026-03-31')).toEqual({ state: 'planned', sentence: 'Nájem za březen máme a pošleme vám ho.' });
    database.clock.moveTo(isoDate('2026-04-13'));
    await rent.rent.chargeMonth(actor, month('2026-04'));
    await rent.payouts.preparePayouts(actor, month('2026-04'));
    const payoutId = await waiting();
    // The bank is told to pay on the promised day, two days from now.
    await rent.payouts.orderPayouts(actor, { payoutIds: [payoutId], dueOn: isoDate('2026-04-15') });
    expect((await page(tenancy, '2026-03', '2026-04-13')).state).toBe('planned');
    expect((await page(tenancy, '2026-03', '2026-04-15')).state).toBe('ordered');
    database.clock.moveTo(isoDate('2026-04-16'));
    await leaves(payoutId, '2026-04-15');
    expect(await page(tenancy, '2026-03', '2026-04-16')).toEqual({ state: 'sent', sentence: 'Nájem za duben zatím nepřišel. Zbývá 9 000 Kč.' });
    expect((await page(tenancy, '2026-04', '2026-04-16')).state).toBe('open');
  });

  it('what the bank sent back is owed again, on its way when ordered anew, sent once a statement shows it', async () => {
    const tenancy = await lent();
    await comes(tenancy, '2026-03-04');
    database.clock.moveTo(isoDate('2026-03-12'));
    await rent.payouts.preparePayouts(actor, month('2026-03'));
    const payoutId = await waiting();
    await rent.payouts.orderPayouts(actor, { payoutIds: [payoutId], dueOn: null });
    expect((await page(tenancy, '2026-03', '2026-03-12')).sentence).toBe('Nájem za březen je na cestě. Příkaz bance jsme dali na 12. 3.');
    database.clock.moveTo(isoDate('2026-03-13'));
    await leaves(payoutId, '2026-03-12');
    expect((await page(tenancy, '2026-03', '2026-03-13')).sentence).toBe('Březen je zaplacený. 9 000 Kč odesláno 12. 3.');
    const { lineId } = await buildBankLine(db, actor, { amount: RENT, on: '2026-03-17' });
    database.clock.moveTo(isoDate('2026-03-18'));
    await returns.recordReturn(actor, { payoutId, bankLineId: lineId });
    expect((await page(tenancy, '2026-03', '2026-03-18')).sentence).toContain('jsme měli poslat do 16. 3.');
    await rent.payouts.orderPayouts(actor, { payoutIds: [payoutId], dueOn: isoDate('2026-03-18') });
    expect((await page(tenancy, '2026-03', '2026-03-18')).sentence).toBe('Nájem za březen je na cestě. Příkaz bance jsme dali na 18. 3.');
    await leaves(payoutId, '2026-03-18');
    expect((await page(tenancy, '2026-03', '2026-03-19')).sentence).toBe('Březen je zaplacený. 9 000 Kč odesláno 18. 3.');
  });
});
