import { BOM, csvLine, halere, isoDate, month, newId, type Id } from '#kernel';
import { brokenRules, LEDGER_RULES, LedgerService } from '#ledger';
import type { Actor, Database } from '#platform';
import { buildActor, buildAgency, openTestDatabase, type TestDatabase } from '#platform/testing';
import { DepositSettlementService, PaymentRow, RENT_RULES, type PaymentSource } from '#rent';
import { buildBankLine, buildRent, buildTenancy, type BuiltTenancy } from '#rent/testing';
import { DepositBooks } from '../src/deposit-books';
import { OPENING_COLUMNS, OPENING_KEYS } from '../src/domain/opening/columns';
import { TAKEN_BACK_AT } from '../src/domain/payment-reversal';
import { POSTAL_HEADER } from '../src/domain/postal/read-postal';
import { buildBooks } from './books-builders';

const TODAY = isoDate('2026-03-16');
type KeptSource = Exclude<PaymentSource, 'correction'>;

/** Every kind of money that pays a debt: made by its own act, refused to any other, taken back by its own act. */
describe('a payment is taken back where it was made', () => {
  let database: TestDatabase;
  let db: Database;
  let finance: Actor;
  let manager: Actor;
  let books: ReturnType<typeof buildBooks>;
  let of: ReturnType<typeof buildRent>;
  let settlements: DepositSettlementService;

  beforeAll(async () => {
    database = await openTestDatabase();
    db = database.staff;
    books = buildBooks(db);
    of = buildRent(db);
    settlements = new DepositSettlementService(db, new DepositBooks(new LedgerService()), of.deposits, of.payments);
  });
  beforeEach(async () => {
    const agencyId = await buildAgency(database);
    [finance, manager] = [buildActor(agencyId, ['finance']), buildActor(agencyId, ['manager'])];
    database.clock.moveTo(TODAY);
  });
  afterEach(async () => {
    expect(await db.read(finance, (tx) => brokenRules(tx, [...LEDGER_RULES, ...RENT_RULES]))).toEqual([]);
  });
  afterAll(() => database.close());

  const charged = async (over: Parameters<typeof buildTenancy>[2] = {}): Promise<BuiltTenancy> => {
    const tenancy = await buildTenancy(db, finance, over);
    await of.rent.chargeMonth(finance, month('2026-03'));
    return tenancy;
  };
  const store = (name: string, text: string): Promise<Id> => db.write(finance, async (tx) => (await books.files.store(tx, { name, mediaType: 'text/csv', bytes: Buffer.from(text), purpose: 'spreadsheet' })).id);

  /** Makes one payment of each source by the act a person would do; gives the act that takes it back. */
  const MADE: Readonly<Record<KeptSource, () => Promise<() => Promise<unknown>>>> = {
    bank_line: async () => {
      const { tenancyId } = await charged();
      const { lineId } = await buildBankLine(db, finance, { amount: 500_000 });
      await db.write(finance, (tx) => books.bank.postLines(tx, [{ lineId, as: 'tenancies', shares: [{ tenancyId, amount: halere(500_000) }] }]));
      return () => db.write(finance, (tx) => books.bank.reverseLine(tx, lineId));
    },
    landlord_report: async () => {
      await charged({ model: 'A', route: 'direct_to_landlord', guarantee: {} });
      await of.arrivals.askAboutMonth(finance, month('2026-03'));
      const [question] = await db.read(finance, (tx) => of.arrivals.questionsOf(tx, month('2026-03')));
      await of.arrivals.recordAnswer(finance, { questionId: question!.id, answer: 'arrived', amount: null, arrivedOn: isoDate('2026-03-06') });
      return () => of.arrivals.takeBack(finance, question!.id);
    },
    guarantee: async () => {
      // The claim and its payout are told in the guarantee's own tests; here stands what they record.
      const { tenancyId } = await charged({ model: 'A', route: 'direct_to_landlord', guarantee: {} });
      const { id } = await db.write(finance, (tx) => of.payments.recordPayment(tx, { tenancyId, source: 'guarantee', sourceId: newId(), amount: halere(500_000), receivedOn: TODAY, paidTo: 'landlord', payer: 'household', message: null, specificSymbol: null }));
      return () => db.write(finance, (tx) => of.payments.reversePayment(tx, id, 'guarantee'));
    },
    cash: async () => {
      const { tenancyId } = await charged();
      const desk = await books.desks.openDesk(finance, { code: 'P1', name: 'Kancelář' });
      const paper = await books.desks.handOver(finance, { requestKey: newId(), deskId: desk.id, purpose: 'rent', tenancyId, amount: halere(500_000), counterparty: 'Jana Vzorná', message: null, language: 'cs' });
      return () => books.desks.cancel(finance, { documentId: paper.id, reason: 'omyl', requestKey: newId() });
    },
    postal_order: async () => {
      const { variableSymbol } = await charged();
      const { lineId } = await buildBankLine(db, finance, { amount: 500_000 });
      const fileId = await store('slozenky.csv', [POSTAL_HEADER.join(';'), `5. 3. 2026;5 000;${variableSymbol};;;;`].join('\n'));
      const batch = await books.postal.post(finance, { bankLineId: lineId, fileId, kind: 'postal_order' });
      return () => books.postal.undo(finance, batch.id);
    },
    deposit: async () => {
      const { tenancyId } = await charged();
      await database.asOwner('UPDATE core.tenancy SET deposit = 2000000, deposit_symbol = $2 WHERE id = $1', [tenancyId, '260900015']);
      await of.deposits.agreeTerms(finance, { tenancyId, holder: 'agency', interestPercent: 0 });
      const { lineId } = await buildBankLine(db, finance, { amount: 500_000 });
      await db.write(finance, (tx) => books.bank.postLines(tx, [{ lineId, as: 'deposit', depositId: tenancyId }]));
      await database.asOwner(`UPDATE core.tenancy SET state = 'ended', ended_on = '2026-03-12', end_reason = 'agreement' WHERE id = $1`, [tenancyId]);
      await settlements.settle(finance, { tenancyId, settledOn: TODAY });
      return () => settlements.undoSettlement(finance, tenancyId);
    },
    settlement: async () => {
      const home = await buildTenancy(db, finance);
      for (const each of ['2025-09', '2025-10']) await of.rent.chargeMonth(finance, month(each));
      await db.write(finance, (tx) => tx.run(`INSERT INTO intake.member (agency_id, id, household_id, given_name, family_name, birth_date, relation) VALUES ($1, $2, $3, 'Jana', 'Vzorná', '1988-03-14', 'applicant')`, [finance.agencyId, newId(), home.householdId]));
      const { buildingId } = (await db.read(finance, (tx) => tx.row<{ buildingId: Id }>('SELECT building_id FROM core.unit WHERE id = $1', [home.unitId])))!;
      const { id } = await books.services.draft(finance, { kind: 'computed', buildingId, unitId: null, periodFrom: isoDate('2025-01-01'), periodTo: isoDate('2025-12-31') });
      await books.services.write(finance, id, { costs: [{ service: 'heating', key: 'person_months', amount: halere(600_000), others: 0, evidence: 'faktura 1' }], readings: [] });
      await books.services.issue(finance, id, { deliveredOn: TODAY, dueOn: null });
      return () => books.services.withdraw(finance, id, 'omyl');
    },
    opening: async () => {
      const cells = { debt: '', debtSince: '', credit: '1 250,50', depositPaid: '' } as Record<string, string>;
      const row = OPENING_KEYS.map((key) => cells[key] ?? (key === 'formerSymbol' ? '' : OPENING_COLUMNS[key].example));
      const fileId = await store('prevzeti.csv', BOM + [OPENING_KEYS.map((key) => OPENING_COLUMNS[key].header), row].map((each) => csvLine(each)).join(''));
      const { importId } = await books.opening.import(manager, { fileId, asOf: isoDate('2026-02-28') });
      return () => books.opening.reverse(manager, importId!, 'jiný soubor');
    },
    write_off: async () => {
      const { tenancyId } = await charged();
      const { id } = await books.writeOffs.propose(finance, { tenancyId, kind: 'receivable', amount: halere(500_000), reason: 'exekuce zastavena' });
      await books.writeOffs.decide(manager, { writeOffId: id, approve: true, note: null });
      return () => books.writeOffs.reverse(manager, { writeOffId: id, reason: 'přece zaplatí' });
    },
  };
  const SOURCES = Object.keys(MADE) as KeptSource[];

  const moneyOf = (): Promise<unknown> =>
    db.read(finance, (tx) => tx.rows(`SELECT (SELECT count(*) FROM money.payment) AS payments, (SELECT count(*) FROM money.entry) AS entries, (SELECT sum(open) FROM money.open_debt)::bigint AS open, (SELECT sum(free) FROM money.open_credit)::bigint AS free`));

  it.each(SOURCES)('%s: others are sent there and change nothing; its own act leaves both entries', async (source) => {
    const takeBack = await MADE[source]();
    const paid = () => db.read(finance, (tx) => tx.find(PaymentRow, { source }, { orderBy: { id: 'ASC' } }));
    const [payment, ...more] = await paid();
    expect(more).toEqual([]);
    const before = await moneyOf();
    for (const by of [null, ...SOURCES.filter((each) => each !== source)]) {
      await expect(db.write(manager, (tx) => of.payments.reversePayment(tx, payment!.id, by))).rejects.toMatchObject({ refusal: { code: TAKEN_BACK_AT[source] } });
    }
    expect(await moneyOf()).toEqual(before);
    await takeBack();
    const rows = await paid();
    expect(rows.map((row) => row.amount)).toEqual([payment!.amount, -payment!.amount]);
    expect(rows[1]).toMatchObject({ reversesPaymentId: payment!.id, tenancyId: payment!.tenancyId });
    // Both entries stand, one the mirror of the other; the payment cannot go back a second time.
    const mirror = await db.read(finance, (tx) => tx.row('SELECT reverses_entry_id FROM money.entry WHERE agency_id = $1 AND id = $2', [tx.agencyId, rows[1]!.entryId]));
    expect(mirror).toEqual({ reversesEntryId: payment!.entryId });
    await expect(db.write(manager, (tx) => of.payments.reversePayment(tx, payment!.id, source))).rejects.toMatchObject({ refusal: { code: 'payment_already_reversed' } });
  });

  it('knows every source the database knows', async () => {
    const check = await database.asOwner<{ source: string }>(
      `SELECT DISTINCT m[1] AS source FROM pg_constraint c, regexp_matches(pg_get_constraintdef(c.oid), '''([a-z_]+)''', 'g') AS m WHERE c.conrelid = 'money.payment'::regclass AND c.conname = 'payment_source_check'`, []);
    expect(check.map((row) => row.source).sort()).toEqual([...SOURCES, 'correction'].sort());
  });
});
