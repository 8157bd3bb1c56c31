import { writeFileSync } from 'node:fs';
import { DocumentsService } from '#documents';
import { readPdf, readQrCodes } from '#documents/testing';
import { halere, isoDate, month, newId, type Id } from '#kernel';
import { LedgerService } from '#ledger';
import { FilesService, type Actor, type Database } from '#platform';
import { buildActor, buildAgency, openTestDatabase, type TestDatabase } from '#platform/testing';
import { BreachService, DepositSettlementService, DepositsService, LetterData, LettersService, TenancyLettersService, type LetterKind } from '#rent';
import { buildBankLine, buildRent, buildTenancy, type BuiltTenancy } from '#rent/testing';
import { OwnerContractsService } from '#tenancies';
import { DepositBooks } from '../src/deposit-books';

jest.setTimeout(60_000);

describe('papers about the money of a tenancy', () => {
  let database: TestDatabase;
  let db: Database;
  let actor: Actor;
  let services: ReturnType<typeof buildRent>;
  let documents: DocumentsService;
  let letters: TenancyLettersService;
  let breach: BreachService;
  let deposits: DepositsService;
  let settlements: DepositSettlementService;

  beforeAll(async () => {
    database = await openTestDatabase();
    db = database.staff;
    services = buildRent(db);
    documents = new DocumentsService(new FilesService());
    const books = new DepositBooks(new LedgerService());
    deposits = new DepositsService(db, books);
    settlements = new DepositSettlementService(db, books, deposits, services.payments);
    breach = new BreachService(db, services.arrears, documents);
    // Reading what the agency owes needs the database alone.
    const reminders = new LettersService(db, documents, services.arrears, Object.create(OwnerContractsService.prototype) as OwnerContractsService);
    letters = new TenancyLettersService(db, documents, services.arrears, reminders, breach, new LetterData(documents, services.arrears, deposits));
  });
  beforeEach(async () => {
    actor = buildActor(await buildAgency(database));
    database.clock.moveTo(isoDate('2026-03-16'));
    await database.asOwner(`INSERT INTO money.bank_account (agency_id, id, name, bank_account, iban, is_default) VALUES ($1, $2, 'Nájmy', '9990000018/9999', 'CZ2599990000009990000018', true)`, [actor.agencyId, newId()]);
  });
  afterAll(() => database.close());

  const living = async (over: Parameters<typeof buildTenancy>[2] = {}, months: readonly string[] = []): Promise<BuiltTenancy> => {
    const tenancy = await buildTenancy(db, actor, over);
    for (const [role, given] of [['tenant', 'Jana'], ['spouse_by_law', 'Petr']] as const) {
      const member = newId();
      await database.asOwner(`INSERT INTO intake.member (agency_id, id, household_id, given_name, family_name, birth_date, relation) VALUES ($1, $2, $3, $4, 'Vzorných', '1990-01-01', $5)`, [
        actor.agencyId, member, tenancy.householdId, given, role === 'tenant' ? 'applicant' : 'partner',
      ]);
      await database.asOwner('INSERT INTO core.tenancy_party (agency_id, id, tenancy_id, member_id, role) VALUES ($1, $2, $3, $4, $5)', [actor.agencyId, newId(), tenancy.tenancyId, member, role]);
    }
    for (const each of months) await services.rent.chargeMonth(actor, month(each));
    return tenancy;
  };
  const contact = async (tenancy: BuiltTenancy, step: 'call' | 'second_contact' | 'direct_payment', on: string) => {
    database.clock.moveTo(isoDate(on));
    await services.arrears.recordContact(actor, { tenancyId: tenancy.tenancyId, step, outcome: 'reached', promisedOn: null, note: null });
  };
  const issue = (tenancy: BuiltTenancy, kind: LetterKind, language: 'cs' | 'en' | null = null) => letters.issue(actor, { tenancyId: tenancy.tenancyId, kind, language });
  const whyNot = async (tenancy: BuiltTenancy, kind: LetterKind) => (await db.read(actor, (tx) => letters.whyNot(tx, kind, tenancy.tenancyId)))?.code ?? null;
  const bytesOf = async (documentId: Id): Promise<Buffer> => {
    const { bytes } = await db.read(actor, (tx) => documents.open(tx, documentId, ['coordinator']));
    if (process.env['KEEP_PAPERS']) writeFileSync(`${process.env['KEEP_PAPERS']}/${documentId}.pdf`, bytes);
    return bytes;
  };
  const textOf = async (documentId: Id) => (await readPdf(await bytesOf(documentId))).text.replaceAll('\u00a0', ' ');
  const pay = async (tenancy: BuiltTenancy, amount: number, on: string, message: string | null = null) => {
    const { lineId } = await buildBankLine(db, actor, { amount, on });
    await db.write(actor, (tx) => services.payments.recordPayment(tx, {
      tenancyId: tenancy.tenancyId, source: 'bank_line', sourceId: lineId, amount: halere(amount), receivedOn: isoDate(on), paidTo: 'agency', payer: 'household', message, specificSymbol: null,
    }));
  };
  const refusedWith = (code: string) => expect.objectContaining({ refusal: expect.objectContaining({ code }) });

  it('the rent statement says what was charged, what came, why it went there and what remains, in both languages', async () => {
    const tenancy = await living({}, ['2026-01', '2026-02', '2026-03']);
    await pay(tenancy, 1_550_000, '2026-03-06', 'nájem březen');
    await pay(tenancy, 500_000, '2026-03-10');
    const [paper] = await issue(tenancy, 'rentStatement');
    expect(paper!.number).toBe('PP-2026-0001');
    const text = await textOf(paper!.id);
    expect(text).toContain('Zbývá zaplatit 26 000 Kč.');
    expect(text).toContain('podle zprávy');
    expect(text).toContain('nejdřív nejstarší dluh');
    expect(text).not.toContain('dlužník');
    const [english] = await issue(tenancy, 'rentStatement', 'en');
    expect(await textOf(english!.id)).toContain('CZK 26,000 remains to be paid.');
  });

  it('a call to pay comes after a person and a reminder, gives at least the law’s seven days, and is a step of the ladder', async () => {
    const tenancy = await living({}, ['2026-02', '2026-03']);
    expect(await whyNot(tenancy, 'callToPay')).toBe('letter_human_first');
    await contact(tenancy, 'call', '2026-03-16');
    await contact(tenancy, 'second_contact', '2026-03-20');
    database.clock.moveTo(isoDate('2026-03-24'));
    expect(await whyNot(tenancy, 'callToPay')).toBe('letter_reminder_first');
    await issue(tenancy, 'reminder');
    expect(await whyNot(tenancy, 'callToPay')).toBe('arrears_one_step_a_day');
    database.clock.moveTo(isoDate('2026-03-30'));
    await database.asOwner(`INSERT INTO core.agency_policy (agency_id, id, name, valid_from, value) VALUES ($1, $2, 'letter_days', '2026-01-01', '{"callToPay": 6}')`, [actor.agencyId, newId()]);
    expect(await whyNot(tenancy, 'callToPay')).toBe('letter_period_too_short');
    await database.asOwner(`UPDATE core.agency_policy SET value = '{"callToPay": 10}' WHERE agency_id = $1 AND name = 'letter_days'`, [actor.agencyId]);
    const [paper] = await issue(tenancy, 'callToPay');
    const text = await textOf(paper!.id);
    expect(text).toContain('31 000 Kč');
    expect(text).toContain('do 9. 4. 2026');
    expect(text).toContain('§ 142a');
    expect((await db.read(actor, (tx) => services.arrears.historyOf(tx, tenancy.tenancyId)))[0]).toMatchObject({ step: 'call_to_pay', documentId: paper!.id });
    await expect(issue(tenancy, 'breachCall')).rejects.toEqual(refusedWith('letter_breach_too_little'));
  });

  it('a call under § 2291 is one paper for each who owes the rent; the gate opens when the last of them had it and the time has passed', async () => {
    const tenancy = await living({}, ['2026-01', '2026-02', '2026-03']);
    const gate = () => db.read(actor, async (tx) => (await breach.view(tx, tenancy.tenancyId)).gate);
    expect(await gate()).toMatchObject({ open: false, owed: { found: 4_650_000, needed: 4_650_000, met: true }, called: { sentOn: null, needed: 2 } });
    expect(await whyNot(tenancy, 'breachCall')).toBe('letter_human_first');
    await contact(tenancy, 'call', '2026-03-17');
    expect(await whyNot(tenancy, 'breachCall')).toBe('arrears_one_step_a_day');
    await expect(issue(tenancy, 'breachCall')).rejects.toEqual(refusedWith('arrears_one_step_a_day'));
    database.clock.moveTo(isoDate('2026-03-18'));
    const papers = await issue(tenancy, 'breachCall');
    expect(papers.map((paper) => paper.number)).toEqual(['VV-2026-0001', 'VV-2026-0002']);
    const texts = await Promise.all(papers.map((paper) => textOf(paper.id)));
    expect(texts[0]).toContain('Jana Vzorných');
    expect(texts[1]).toContain('Potvrzení o doručení');
    expect(texts[0]).toContain('do 14 dnů od doručení této výzvy');
    const [call] = (await db.read(actor, (tx) => breach.view(tx, tenancy.tenancyId))).calls;
    const [hers, his] = call!.papers;
    expect(await whyNot(tenancy, 'breachCall')).toBe('arrears_one_step_a_day');
    database.clock.moveTo(isoDate('2026-03-19'));
    expect(await whyNot(tenancy, 'breachCall')).toBe('letter_call_stands');
    const delivered = (paperId: Id, on: string) => breach.recordDelivery(actor, { paperId, delivery: { on: isoDate(on), way: 'post', proof: 'DEMO RR 1' } });
    await expect(delivered(hers!.id, '2026-03-17')).rejects.toEqual(refusedWith('letter_delivery_day'));
    database.clock.moveTo(isoDate('2026-03-25'));
    await delivered(hers!.id, '2026-03-20');
    expect(await gate()).toMatchObject({ open: false, called: { found: 1, needed: 2, missing: ['Petr Vzorných'], met: false } });
    await delivered(his!.id, '2026-03-25');
    expect(await gate()).toMatchObject({ open: false, called: { met: true }, passed: { needed: '2026-04-09', met: false } });
    database.clock.moveTo(isoDate('2026-04-09'));
    expect(await gate()).toMatchObject({ open: true });
    // A delivery written down by mistake closes it again; so does a withdrawn call, and a payment.
    await breach.recordDelivery(actor, { paperId: his!.id, delivery: null });
    expect(await gate()).toMatchObject({ open: false });
    await delivered(his!.id, '2026-03-25');
    await pay(tenancy, 100, '2026-04-09');
    expect(await gate()).toMatchObject({ open: false, owed: { met: false } });
  });

  it('a withdrawn call under § 2291 is no call any more', async () => {
    const tenancy = await living({}, ['2026-01', '2026-02', '2026-03']);
    await contact(tenancy, 'call', '2026-03-16');
    database.clock.moveTo(isoDate('2026-03-17'));
    await issue(tenancy, 'breachCall');
    const [act] = await db.read(actor, (tx) => services.arrears.historyOf(tx, tenancy.tenancyId));
    await services.arrears.undoAct(actor, { actId: act!.id, because: 'Odesláno omylem' });
    expect((await db.read(actor, (tx) => breach.view(tx, tenancy.tenancyId))).calls).toEqual([]);
  });

  it('agreement on instalments and recognition of the debt name both sides, the reason and the amount to the haléř', async () => {
    const tenancy = await living({}, ['2026-02', '2026-03']);
    expect(await whyNot(tenancy, 'repaymentAgreement')).toBe('letter_plan_missing');
    const { plan } = await services.plans.agree(actor, {
      tenancyId: tenancy.tenancyId, toleranceDays: 5, includesInterest: false, mayLoseInstalments: true, note: null,
      instalments: [['2026-04-15', 1_550_050], ['2026-05-15', 1_549_950]].map(([dueOn, amount]) => ({ dueOn: isoDate(dueOn as string), amount: halere(amount as number) })),
    });
    const [agreement] = await issue(tenancy, 'repaymentAgreement');
    const bytes = await bytesOf(agreement!.id);
    const text = (await readPdf(bytes)).text.replaceAll('\u00a0', ' ');
    expect(text).toContain('31 000 Kč');
    expect(text).toContain(`1. 15. 4. 2026 ${plan.symbol} 15 500,50 Kč 15 499,50 Kč`);
    expect(text).toContain('§ 1931');
    expect(text).toContain('Petr Vzorných');
    expect(await readQrCodes(bytes)).toEqual([expect.stringContaining(`AM:15500.50*CC:CZK*`)]);
    expect((await readQrCodes(bytes))[0]).toContain(`X-VS:${plan.symbol}`);
    const [recognition] = await issue(tenancy, 'debtRecognition');
    const recognised = await textOf(recognition!.id);
    expect(recognised).toContain('co do důvodu i výše dluh 31 000 Kč');
    expect(recognised).toContain('únor 2026, březen 2026');
    expect(recognised).toContain('§ 639');
  });

  it('no debt is confirmed only when nothing is open', async () => {
    const tenancy = await living({}, ['2026-03']);
    await expect(issue(tenancy, 'noDebtConfirmation')).rejects.toEqual(refusedWith('letter_something_open'));
    await pay(tenancy, 1_600_000, '2026-03-10');
    const [paper] = await issue(tenancy, 'noDebtConfirmation');
    const text = await textOf(paper!.id);
    expect(text).toContain('žádný dluh');
    expect(text).toContain('500 Kč');
  });

  it('no debt is not confirmed while the landlord has not said whether the rent came', async () => {
    expect(await whyNot(await living({ model: 'A', route: 'direct_to_landlord' }, ['2026-03']), 'noDebtConfirmation')).toBe('letter_month_unknown');
  });

  it('the settled deposit says what was held, its interest by days, what it paid and what goes back', async () => {
    const tenancy = await living({}, ['2026-03']);
    await database.asOwner(`UPDATE core.tenancy SET deposit = 2000000, deposit_symbol = '260900210', state = 'ended', ended_on = '2026-03-10', end_reason = 'agreement' WHERE id = $1`, [tenancy.tenancyId]);
    expect(await whyNot(tenancy, 'depositSettlement')).toBe('letter_deposit_not_settled');
    await deposits.agreeTerms(actor, { tenancyId: tenancy.tenancyId, holder: 'agency', interestPercent: 3.65 });
    const { lineId, bankAccountId } = await buildBankLine(db, actor, { amount: 2_000_000, on: '2026-01-05' });
    await db.write(actor, (tx) => deposits.receive(tx, { depositId: tenancy.tenancyId, amount: halere(2_000_000), movedOn: isoDate('2026-01-05'), source: 'bank_line', sourceId: lineId, where: { kind: 'bank', ownerId: bankAccountId } }));
    await settlements.settle(actor, { tenancyId: tenancy.tenancyId, settledOn: isoDate('2026-03-16') });
    const [paper] = await issue(tenancy, 'depositSettlement');
    const text = await textOf(paper!.id);
    expect(text).toContain('Vrátí se vám 4 640 Kč.');
    expect(text).toContain('5. 1. 2026 15. 3. 2026 70 3,65 % 20 000 Kč');
    expect(text).toContain('březen 2026, nájemné a služby 15 500 Kč');
  });

  it('goes by post to nobody in quiet mode, and leaves no number used', async () => {
    const tenancy = await living({}, ['2026-03']);
    await database.asOwner('UPDATE intake.household SET quiet_mode = true WHERE id = $1', [tenancy.householdId]);
    for (const kind of ['rentStatement', 'reminder', 'callToPay', 'breachCall'] as const) await expect(issue(tenancy, kind)).rejects.toEqual(refusedWith('arrears_quiet_mode'));
    expect(await database.asOwner(`SELECT 1 FROM core.number_series WHERE agency_id = $1 AND series LIKE 'document%'`, [actor.agencyId])).toEqual([]);
  });

  it.each(['rentStatement', 'debtRecognition'] as const)('every %s is frozen: made again from its data it is the same to the byte', async (kind) => {
    const tenancy = await living({ model: 'A', route: 'via_agency' }, ['2026-02', '2026-03']);
    const [paper] = await issue(tenancy, kind);
    expect(await db.read(actor, (tx) => documents.verify(tx, paper!.id))).toMatchObject({ state: 'same', fileIntact: true });
  });
});
