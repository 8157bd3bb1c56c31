import { halere, isoDate, month, newId, type Halere, type Id } from '#kernel';
import { LedgerService, type AccountKind } from '#ledger';
import type { Actor, Database } from '#platform';
import { buildActor, buildAgency, openTestDatabase, type TestDatabase } from '#platform/testing';
import { buildBankLine, buildRent, buildTenancy, type BuiltTenancy } from '#rent/testing';
import type { ClaimDecisionsService, FundService, GuaranteeService, RecoveriesService } from '#guarantee';
import { buildGuarantee } from '#guarantee/testing';

describe('the guarantee in the books', () => {
  let database: TestDatabase;
  let db: Database;
  let coordinator: Actor;
  let manager: Actor;
  let services: ReturnType<typeof buildRent>;
  let guarantee: GuaranteeService;
  let decisions: ClaimDecisionsService;
  let funds: FundService;
  let recoveries: RecoveriesService;
  let fundId: Id;
  const ledger = new LedgerService();

  beforeAll(async () => {
    database = await openTestDatabase();
    db = database.staff;
    services = buildRent(db);
    ({ guarantee, decisions, funds, recoveries } = buildGuarantee(db, services));
  });
  beforeEach(async () => {
    const agencyId = await buildAgency(database);
    coordinator = buildActor(agencyId, ['coordinator']);
    manager = buildActor(agencyId, ['manager']);
    database.clock.moveTo(isoDate('2026-03-16'));
    fundId = (await funds.openFund(manager, 'Garanční fond')).id;
  });
  afterAll(() => database.close());

  const balance = (kind: AccountKind, ownerId: Id): Promise<Halere> => db.read(manager, (tx) => ledger.balance(tx, { kind, ownerId }));
  const grant = (amount: number) => funds.recordGrant(manager, { fundId, amount: halere(amount), grantor: 'Město Plzeň', receivedOn: isoDate('2026-01-10'), bankLineId: null });
  const unpaid = async (over: Parameters<typeof buildTenancy>[2] = {}): Promise<BuiltTenancy> => {
    const tenancy = await buildTenancy(db, coordinator, { model: 'A', route: 'direct_to_landlord', guarantee: {}, ...over });
    for (const each of ['2026-01', '2026-02', '2026-03']) {
      await services.rent.chargeMonth(coordinator, month(each));
      await landlordSaysNo(each);
    }
    return tenancy;
  };
  /** Rent goes straight to him: only his word tells that it has not come. */
  const landlordSaysNo = async (asked: string): Promise<void> => {
    await services.arrivals.askAboutMonth(coordinator, month(asked));
    for (const question of await db.read(coordinator, (tx) => services.arrivals.questionsOf(tx, month(asked)))) {
      if (question.answer === null) await services.arrivals.recordAnswer(coordinator, { questionId: question.id, answer: 'not_arrived', amount: null, arrivedOn: null });
    }
  };
  const propose = (tenancy: BuiltTenancy) => guarantee.proposeClaim(coordinator, { tenancyId: tenancy.tenancyId, evidence: 'Upomínka z 20. 2. 2026' });
  const approve = (claimId: Id, by = manager) => decisions.decideClaim(by, { claimId, approve: true, reason: 'Podmínky jsou splněné', waiverReason: 'Upomínku poslal majitel sám' });
  const refusedWith = (code: string) => expect.objectContaining({ refusal: expect.objectContaining({ code }) });

  it('pays the landlord what it covers, and the household owes it to the agency instead: nothing is erased', async () => {
    await grant(10_000_000);
    const tenancy = await unpaid();
    const claim = await propose(tenancy);
    // January and February have waited thirty days, March has not.
    expect(claim).toMatchObject({ claimedAmount: 3_100_000, payoutAmount: 3_100_000, state: 'proposed' });
    const decided = await approve(claim.id);
    expect(decided).toMatchObject({ state: 'approved', payableOn: '2026-03-30' });
    expect(await balance('fund', fundId)).toBe(-6_900_000);
    expect(await balance('recourse', tenancy.tenancyId)).toBe(0);

    const { lineId, bankAccountId } = await buildBankLine(db, manager, { amount: -3_100_000, on: '2026-03-16' });
    const order = await services.payouts.orderPayouts(manager, { payoutIds: [decided.payoutId!], dueOn: null });
    expect(order.total).toBe(3_100_000);
    await db.write(manager, (tx) => services.payouts.close(tx, decided.payoutId!, { bankLineId: lineId, bankAccountId, amount: halere(-3_100_000), bookedOn: isoDate('2026-03-16'), held: 'bank' }));
    expect(await balance('receivable', tenancy.tenancyId)).toBe(1_550_000);
    expect(await balance('landlord_claim', tenancy.ownerContractId)).toBe(-1_550_000);
    expect(await balance('recourse', tenancy.tenancyId)).toBe(3_100_000);
    expect(await balance('owner_payable', tenancy.ownerContractId)).toBe(0);
    const months = await db.read(manager, (tx) => tx.rows(`SELECT c.month, sum(d.open)::bigint AS open FROM money.open_debt d JOIN money.charge c USING (agency_id, id) GROUP BY 1`));
    expect(months).toEqual([{ month: '2026-03', open: 1_550_000 }]);

    await expect(db.write(manager, (tx) => services.payouts.reopen(tx, decided.payoutId!, newId()))).rejects.toMatchObject({ refusal: { code: 'payout_sent_by_another_line' } });
    await db.write(manager, (tx) => services.payouts.reopen(tx, decided.payoutId!, lineId));
    expect(await balance('receivable', tenancy.tenancyId)).toBe(4_650_000);
    expect(await balance('recourse', tenancy.tenancyId)).toBe(0);
  });

  it('refills the fund when the household pays back, and never takes more than is owed', async () => {
    await grant(10_000_000);
    const tenancy = await unpaid();
    const decided = await approve((await propose(tenancy)).id);
    const out = await buildBankLine(db, manager, { amount: -3_100_000, on: '2026-03-16' });
    await services.payouts.orderPayouts(manager, { payoutIds: [decided.payoutId!], dueOn: null });
    await db.write(manager, (tx) => services.payouts.close(tx, decided.payoutId!, { bankLineId: out.lineId, bankAccountId: out.bankAccountId, amount: halere(-3_100_000), bookedOn: isoDate('2026-03-16'), held: 'bank' }));
    const { lineId, bankAccountId } = await buildBankLine(db, manager, { amount: 600_000 });
    const recover = (amount: number) => recoveries.recordRecovery(manager, { tenancyId: tenancy.tenancyId, bankLineId: lineId, amount: halere(amount) });
    await expect(recover(4_000_000)).rejects.toEqual(refusedWith('recovery_too_much'));
    await recover(600_000);
    await expect(recover(600_000)).rejects.toEqual(refusedWith('recovery_line_other'));
    expect(await balance('fund', fundId)).toBe(-7_500_000);
    expect(await balance('recourse', tenancy.tenancyId)).toBe(2_500_000);
    expect(await balance('suspense', bankAccountId)).toBe(0);
  });

  it('is decided by somebody else than who proposed it, once', async () => {
    await grant(10_000_000);
    const claim = await propose(await unpaid());
    await expect(approve(claim.id, coordinator)).rejects.toEqual(refusedWith('claim_needs_second_person'));
    await approve(claim.id);
    await expect(approve(claim.id)).rejects.toEqual(refusedWith('claim_already_decided'));
  });

  it('does not pay a debt that was paid in the meantime', async () => {
    await grant(10_000_000);
    const tenancy = await unpaid();
    const claim = await propose(tenancy);
    await db.write(coordinator, (tx) => services.payments.recordPayment(tx, {
      tenancyId: tenancy.tenancyId, source: 'landlord_report', sourceId: newId(), amount: halere(100), receivedOn: isoDate('2026-03-16'), paidTo: 'landlord', payer: 'household', message: null, specificSymbol: null,
    }));
    await expect(approve(claim.id)).rejects.toEqual(refusedWith('claim_debt_changed'));
    const refused = await decisions.decideClaim(manager, { claimId: claim.id, approve: false, reason: 'Rodina začala platit' });
    expect(refused).toMatchObject({ state: 'refused', decisionReason: 'Rodina začala platit' });
  });

  it('promises its money once, however many decide at the same moment', async () => {
    await grant(2 * 3_100_000 + 100);
    const claims = [];
    for (let index = 0; index < 6; index += 1) claims.push(await propose(await unpaid()));
    const tries = await Promise.allSettled(claims.map((claim) => approve(claim.id)));
    expect(tries.filter((each) => each.status === 'fulfilled')).toHaveLength(2);
    expect(tries.filter((each) => each.status === 'rejected').map((each) => (each as PromiseRejectedResult).reason)).toEqual(Array(4).fill(refusedWith('claim_fund_short')));
    expect(await balance('fund', fundId)).toBe(-100);
  });

  it('lets one claim of a tenancy wait at a time, and none in B', async () => {
    await grant(10_000_000);
    const tenancy = await unpaid();
    await propose(tenancy);
    await expect(propose(tenancy)).rejects.toEqual(refusedWith('claim_already_open'));
    await expect(propose(await unpaid({ model: 'B', route: 'via_agency', guarantee: null }))).rejects.toEqual(refusedWith('claim_only_model_a'));
    await expect(guarantee.proposeClaim(coordinator, { tenancyId: tenancy.tenancyId, evidence: '  ' })).rejects.toEqual(refusedWith('claim_evidence_missing'));
    await expect(guarantee.proposeClaim(coordinator, { tenancyId: newId(), evidence: 'x' })).rejects.toEqual(refusedWith('claim_tenancy_unknown'));
  });

  it('tells how exposed the fund is', async () => {
    await grant(10_000_000);
    await unpaid();
    const exposure = await db.read(manager, (tx) => funds.exposure(tx));
    // Cap: three months of 15 500 = 46 500 Kč; all three unpaid months are covered.
    expect(exposure).toMatchObject({ free: 10_000_000, promised: 0, expected: 4_650_000, worstCase: 4_650_000, monthsOfCover: 6.4, tenancies: 1 });
  });
});
