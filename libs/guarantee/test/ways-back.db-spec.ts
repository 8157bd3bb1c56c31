import { brokenRules, LEDGER_RULES } from '#ledger';
import { GUARANTEE_RULES } from '#guarantee';
import { halere, isoDate } from '#kernel';
import { openTestDatabase, type TestDatabase } from '#platform/testing';
import { RENT_RULES } from '#rent';
import { ClaimStory, refusedWith } from './claim-story';

jest.setTimeout(60_000);

describe('every step of a guarantee has a way back that leaves both entries visible', () => {
  let database: TestDatabase;
  let story: ClaimStory;

  beforeAll(async () => {
    database = await openTestDatabase();
    story = new ClaimStory(database);
  });
  beforeEach(() => story.begin(10_000_000));
  afterEach(async () => {
    // The bank's own rule needs statements with balances; the tests book single lines.
    const rules = [...LEDGER_RULES, ...RENT_RULES.filter(({ rule }) => !rule.includes('closing balance')), ...GUARANTEE_RULES];
    expect(await story.db.read(story.manager, (tx) => brokenRules(tx, rules))).toEqual([]);
  });
  afterAll(() => database.close());

  it('a claim is withdrawn while nobody has decided, and may then be made again', async () => {
    const tenancy = await story.unpaid();
    const claim = await story.propose(tenancy);
    const { decisions } = story.of;
    await expect(decisions.withdrawClaim(story.coordinator, { claimId: claim.id, reason: ' ' })).rejects.toEqual(refusedWith('claim_reason_missing'));
    expect(await decisions.withdrawClaim(story.coordinator, { claimId: claim.id, reason: 'Rodina platí' })).toMatchObject({ state: 'withdrawn', endReason: 'Rodina platí' });
    await expect(story.approve(claim.id)).rejects.toEqual(refusedWith('claim_already_decided'));
    expect((await story.propose(tenancy)).payoutAmount).toBe(3_100_000);
  });

  it('an approval taken back gives the fund its money by a mirror entry, and the payout will not be sent', async () => {
    const tenancy = await story.unpaid();
    const claim = await story.approve((await story.propose(tenancy)).id);
    expect(await story.balance('fund', story.fundId)).toBe(-6_900_000);
    const reverse = () => story.of.decisions.reverseDecision(story.manager, { claimId: claim.id, reason: 'Rodina mezitím zaplatila' });
    expect(await reverse()).toMatchObject({ state: 'reversed' });
    expect(await story.balance('fund', story.fundId)).toBe(-10_000_000);
    expect(await story.balance('owner_payable', tenancy.ownerContractId)).toBe(0);
    expect(await story.entriesOf('claim', claim.id)).toEqual([{ text: `Garance ${claim.number} přiznána`, reverses: false }, { text: `Storno: garance ${claim.number}`, reverses: true }]);
    await expect(story.rent.payouts.orderPayouts(story.manager, { payoutIds: [claim.payoutId!], dueOn: null })).rejects.toEqual(refusedWith('payout_not_due'));
    await expect(reverse()).rejects.toEqual(refusedWith('claim_not_reversible'));
  });

  it('what is in a payment order or has left is not taken back behind the bank’s back', async () => {
    const tenancy = await story.unpaid();
    const claim = await story.approve((await story.propose(tenancy)).id);
    await story.incoming(100);
    const order = await story.rent.payouts.orderPayouts(story.manager, { payoutIds: [claim.payoutId!], dueOn: null });
    const reverse = () => story.of.decisions.reverseDecision(story.manager, { claimId: claim.id, reason: 'Omyl' });
    await expect(reverse()).rejects.toEqual(refusedWith('payout_in_order'));
    await story.of.returns.cancelOrder(story.manager, { orderId: order.id, reason: 'Nepředáno bance' });
    await expect(story.of.returns.cancelOrder(story.manager, { orderId: order.id, reason: 'Podruhé' })).rejects.toEqual(refusedWith('order_cancelled'));
    expect(await reverse()).toMatchObject({ state: 'reversed' });
  });

  it('a paid claim goes back through its statement line: the debt opens, the recourse is gone, then the approval may be taken back', async () => {
    const { tenancy, claimId, lineId } = await story.paidClaim();
    expect(await story.balance('recourse', tenancy.tenancyId)).toBe(3_100_000);
    const reverse = () => story.of.decisions.reverseDecision(story.manager, { claimId, reason: 'Omyl' });
    await expect(reverse()).rejects.toEqual(refusedWith('claim_paid_reverse_line'));
    await story.db.write(story.manager, (tx) => story.of.postings.reverseLine(tx, lineId));
    expect(await story.balance('recourse', tenancy.tenancyId)).toBe(0);
    expect(await story.balance('receivable', tenancy.tenancyId)).toBe(4_650_000);
    await expect(reverse()).rejects.toEqual(refusedWith('payout_in_order'));
  });

  it('recourse is found by its own symbol, refills the fund, and can be taken back once', async () => {
    const { tenancy } = await story.paidClaim();
    const symbol = await story.db.read(story.manager, (tx) => tx.row<{ variableSymbol: string }>('SELECT variable_symbol FROM money.recourse_symbol WHERE tenancy_id = $1', [tenancy.tenancyId]));
    const { lineId, bankAccountId } = await story.incoming(600_000, symbol!.variableSymbol);
    const { recoveries } = story.of;
    expect(await story.db.read(story.manager, (tx) => recoveries.candidates(tx))).toMatchObject([{ bankLineId: lineId, tenancyId: tenancy.tenancyId, amount: 600_000, owed: 3_100_000, because: 'recourse_symbol' }]);
    const recovery = await recoveries.recordRecovery(story.manager, { tenancyId: tenancy.tenancyId, bankLineId: lineId, amount: halere(600_000) });
    expect(await story.balance('fund', story.fundId)).toBe(-7_500_000);
    expect(await story.balance('recourse', tenancy.tenancyId)).toBe(2_500_000);
    expect(await story.balance('bank', bankAccountId)).toBe(600_000);
    expect(await story.balance('suspense', bankAccountId)).toBe(0);
    const takeBack = () => recoveries.reverseRecovery(story.manager, { recoveryId: recovery.id, reason: 'Byl to nájem' });
    await takeBack();
    expect(await story.balance('fund', story.fundId)).toBe(-6_900_000);
    expect(await story.balance('recourse', tenancy.tenancyId)).toBe(3_100_000);
    expect(await story.balance('suspense', bankAccountId)).toBe(-600_000);
    await expect(takeBack()).rejects.toEqual(refusedWith('recovery_reversed'));
    expect((await story.entriesOf('recovery', recovery.id)).map((each) => each.reverses)).toEqual([false, true]);
    // The line waits again and may be told to be recourse after all.
    await recoveries.recordRecovery(story.manager, { tenancyId: tenancy.tenancyId, bankLineId: lineId, amount: halere(600_000) });
    expect(await story.balance('fund', story.fundId)).toBe(-7_500_000);
  });

  it('a payment after the payout pays what the landlord is still owed; told to be recourse by a person, it is', async () => {
    const { tenancy } = await story.paidClaim();
    const { lineId } = await story.incoming(500_000, tenancy.variableSymbol);
    await story.db.write(story.manager, (tx) => story.of.postings.postLines(tx, [{ lineId, as: 'tenancies', shares: [{ tenancyId: tenancy.tenancyId, amount: halere(500_000) }] }]));
    // March is the landlord's own claim still, and comes first.
    expect(await story.balance('receivable', tenancy.tenancyId)).toBe(1_050_000);
    expect(await story.balance('recourse', tenancy.tenancyId)).toBe(3_100_000);
    await story.of.recoveries.recordRecovery(story.manager, { tenancyId: tenancy.tenancyId, bankLineId: lineId, amount: halere(500_000) });
    expect(await story.balance('receivable', tenancy.tenancyId)).toBe(1_550_000);
    expect(await story.balance('recourse', tenancy.tenancyId)).toBe(2_600_000);
    expect(await story.balance('held_for_owner', tenancy.ownerContractId)).toBe(0);
  });

  it('a payout already paid back in part is not taken back before its instalments', async () => {
    const { tenancy, lineId } = await story.paidClaim();
    const back = await story.incoming(100_000);
    await story.of.recoveries.recordRecovery(story.manager, { tenancyId: tenancy.tenancyId, bankLineId: back.lineId, amount: halere(100_000) });
    await expect(story.db.write(story.manager, (tx) => story.of.postings.reverseLine(tx, lineId))).rejects.toEqual(refusedWith('claim_recourse_paid'));
  });

  it('a grant is taken back while its money is free, once, and never below zero', async () => {
    const second = await story.grant(500_000);
    const takeBack = (grantId: string) => story.of.recoveries.reverseGrant(story.manager, { grantId: grantId as never, reason: 'Patřilo jinam' });
    await takeBack(second.id);
    await expect(takeBack(second.id)).rejects.toEqual(refusedWith('grant_reversed'));
    expect(await story.balance('fund', story.fundId)).toBe(-10_000_000);
    await story.approve((await story.propose(await story.unpaid())).id);
    const first = await story.db.read(story.manager, (tx) => tx.row<{ id: string }>(`SELECT id FROM money.fund_grant WHERE agency_id = $1 AND amount = 10000000`, [tx.agencyId]));
    await expect(takeBack(first!.id)).rejects.toEqual(refusedWith('grant_spent'));
  });

  it('a payout the bank sends back is owed again with its debt, and the return itself can be undone', async () => {
    const { tenancy, claimId, payoutId } = await story.paidClaim();
    const { lineId, bankAccountId } = await story.incoming(3_100_000);
    const { returns } = story.of;
    expect(await story.db.read(story.manager, (tx) => returns.candidates(tx, payoutId))).toMatchObject([{ bankLineId: lineId, amount: 3_100_000 }]);
    const returned = await returns.recordReturn(story.manager, { payoutId, bankLineId: lineId });
    expect(await story.balance('owner_payable', tenancy.ownerContractId)).toBe(-3_100_000);
    expect(await story.balance('recourse', tenancy.tenancyId)).toBe(0);
    expect(await story.balance('receivable', tenancy.tenancyId)).toBe(4_650_000);
    expect(await story.balance('suspense', bankAccountId)).toBe(0);
    await expect(story.db.write(story.manager, (tx) => story.of.postings.reverseLine(tx, lineId))).rejects.toEqual(refusedWith('bank_batch_built_upon'));
    await returns.undoReturn(story.manager, returned.id);
    await expect(returns.undoReturn(story.manager, returned.id)).rejects.toEqual(refusedWith('payout_return_undone'));
    expect(await story.balance('owner_payable', tenancy.ownerContractId)).toBe(0);
    expect(await story.balance('recourse', tenancy.tenancyId)).toBe(3_100_000);
    expect(await story.balance('suspense', bankAccountId)).toBe(-3_100_000);
    // Sent back for good: then it is decided anew.
    await returns.recordReturn(story.manager, { payoutId, bankLineId: lineId });
    expect(await story.of.decisions.reverseDecision(story.manager, { claimId, reason: 'Účet je zrušený' })).toMatchObject({ state: 'reversed' });
    expect(await story.balance('fund', story.fundId)).toBe(-10_000_000);
  });

  it('does not order the payout of a debt that was paid after the approval', async () => {
    const tenancy = await story.unpaid();
    const claim = await story.approve((await story.propose(tenancy)).id);
    const { lineId } = await story.incoming(1_550_000, tenancy.variableSymbol);
    await story.db.write(story.manager, (tx) => story.of.postings.postLines(tx, [{ lineId, as: 'tenancies', shares: [{ tenancyId: tenancy.tenancyId, amount: halere(1_550_000) }] }]));
    await expect(story.rent.payouts.orderPayouts(story.manager, { payoutIds: [claim.payoutId!], dueOn: null })).rejects.toEqual(refusedWith('payout_debt_changed'));
  });

  it('in B the fund makes up for the agency’s own loss: two people, no payout, no recourse, and a way back', async () => {
    const tenancy = await story.unpaid({ model: 'B', route: 'via_agency', guarantee: null });
    const { guarantee, decisions } = story.of;
    const ask = (amount: number) => guarantee.proposeOwnLoss(story.coordinator, { tenancyId: tenancy.tenancyId, amount: halere(amount), evidence: 'Nezaplacený nájem za tři měsíce' });
    await expect(ask(4_650_001)).rejects.toEqual(refusedWith('own_loss_too_much'));
    const claim = await ask(4_000_000);
    await expect(story.approve(claim.id, story.coordinator)).rejects.toEqual(refusedWith('claim_needs_second_person'));
    expect(await story.approve(claim.id)).toMatchObject({ state: 'paid', payoutId: null });
    expect(await story.balance('fund', story.fundId)).toBe(-6_000_000);
    expect(await story.balance('loss_covered', tenancy.ownerContractId)).toBe(-4_000_000);
    expect(await story.balance('recourse', tenancy.tenancyId)).toBe(0);
    expect(await story.balance('receivable', tenancy.tenancyId)).toBe(4_650_000);
    await expect(ask(650_001)).rejects.toEqual(refusedWith('own_loss_too_much'));
    await decisions.reverseDecision(story.manager, { claimId: claim.id, reason: 'Rodina zaplatila' });
    expect(await story.balance('fund', story.fundId)).toBe(-10_000_000);
    await expect(guarantee.proposeOwnLoss(story.coordinator, { tenancyId: (await story.unpaid()).tenancyId, amount: halere(100), evidence: 'x' })).rejects.toEqual(refusedWith('own_loss_only_b_c'));
  });

  it('a surety is called after the debtor: without a written call the decider must say why', async () => {
    const claim = await story.propose(await story.unpaid());
    const decide = (waiverReason: string | null) => story.of.decisions.decideClaim(story.manager, { claimId: claim.id, approve: true, reason: 'Splněno', waiverReason });
    await expect(decide(null)).rejects.toEqual(refusedWith('claim_call_missing'));
    expect(await decide('Nájemnice dluh uznala osobně')).toMatchObject({ state: 'approved', waivedEvidence: ['written_call'], waiverReason: 'Nájemnice dluh uznala osobně' });
    const scan = await story.scan();
    const called = await story.propose(await story.unpaid(), { papers: [{ kind: 'written_call', fileId: scan, documentId: null }] });
    await story.database.asOwner(`UPDATE money.claim_evidence SET dated_on = '2026-03-01' WHERE claim_id = $1`, [called.id]);
    expect(await story.of.decisions.decideClaim(story.manager, { claimId: called.id, approve: true, reason: 'Splněno' })).toMatchObject({ waivedEvidence: [] });
  });

  it('covers damage and legal costs with their proof, and an empty flat without any recourse', async () => {
    const covers = ['rent', 'services', 'damage', 'void', 'legal_costs'];
    const tenancy = await story.unpaid({ guarantee: { covers, capMonths: 12 }, to: isoDate('2026-02-10') });
    const damage = { thing: 'damage' as const, occurredOn: isoDate('2026-02-10'), until: null, amount: halere(800_000), reason: 'Rozbité dveře' };
    const empty = { thing: 'void' as const, occurredOn: isoDate('2026-02-11'), until: isoDate('2026-02-28'), amount: null, reason: 'Hledá se nový nájemník' };
    await expect(story.propose(tenancy, { items: [damage] })).rejects.toEqual(refusedWith('claim_proof_damage'));
    await expect(story.propose(tenancy, { items: [{ ...empty, occurredOn: isoDate('2026-02-01') }] })).rejects.toEqual(refusedWith('claim_flat_lived_in'));
    const claim = await story.propose(tenancy, { items: [damage, empty], papers: [{ kind: 'damage', fileId: await story.scan(), documentId: null }] });
    // January, ten days of February, the door, and eighteen empty days of twenty-eight.
    const voidRent = Math.round((1_550_000 * 18) / 28);
    expect(claim).toMatchObject({ recourseAmount: claim.payoutAmount - voidRent });
    expect(claim.items).toMatchObject([{ thing: 'damage', payout: 800_000 }, { thing: 'void', amount: voidRent, payout: voidRent }]);
    const { payoutId } = await story.approve(claim.id);
    await story.send(payoutId!);
    expect(await story.balance('recourse', tenancy.tenancyId)).toBe(claim.recourseAmount);
    await expect(story.propose(await story.unpaid(), { items: [damage] })).rejects.toEqual(refusedWith('claim_item_not_covered'));
  });
});
