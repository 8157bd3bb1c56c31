import { halere, isoDate, month, type Halere, type Id } from '#kernel';
import type { AccountKind } from '#ledger';
import { FilesService, type Actor, type Database } from '#platform';
import { buildActor, buildAgency, type TestDatabase } from '#platform/testing';
import { buildBankLine, buildRent, buildTenancy, type BuiltTenancy } from '#rent/testing';
import { buildGuarantee } from '#guarantee/testing';

export const refusedWith = (code: string): unknown => expect.objectContaining({ refusal: expect.objectContaining({ code }) });

/** An agency with a fund, families that pay nothing and the people who ask, decide and pay. Today is 16 March 2026. */
export class ClaimStory {
  readonly rent: ReturnType<typeof buildRent>;
  readonly of: ReturnType<typeof buildGuarantee>;
  coordinator!: Actor;
  manager!: Actor;
  fundId!: Id;

  constructor(
    readonly database: TestDatabase,
    readonly db: Database = database.staff,
  ) {
    this.rent = buildRent(db);
    this.of = buildGuarantee(db, this.rent);
  }

  async begin(grant: number): Promise<void> {
    const agencyId = await buildAgency(this.database);
    this.coordinator = buildActor(agencyId, ['coordinator']);
    this.manager = buildActor(agencyId, ['manager']);
    this.database.clock.moveTo(isoDate('2026-03-16'));
    this.fundId = (await this.of.funds.openFund(this.manager, 'Garanční fond')).id;
    if (grant > 0) await this.grant(grant);
  }

  grant(amount: number) {
    return this.of.funds.recordGrant(this.manager, { fundId: this.fundId, amount: halere(amount), grantor: 'Město Plzeň', receivedOn: isoDate('2026-01-10'), bankLineId: null });
  }

  balance(kind: AccountKind, ownerId: Id): Promise<Halere> {
    return this.db.read(this.manager, (tx) => this.rent.ledger.balance(tx, { kind, ownerId }));
  }

  /** A lease of A whose rent of January to March (15 500 Kč a month) never came; the landlord's money goes through the agency. */
  async unpaid(over: Parameters<typeof buildTenancy>[2] = {}): Promise<BuiltTenancy> {
    const tenancy = await buildTenancy(this.db, this.coordinator, { model: 'A', route: 'via_agency', guarantee: {}, from: isoDate('2026-01-01'), ...over });
    for (const each of ['2026-01', '2026-02', '2026-03']) await this.rent.rent.chargeMonth(this.coordinator, month(each));
    return tenancy;
  }

  propose(tenancy: BuiltTenancy, more: Partial<Parameters<typeof this.of.guarantee.proposeClaim>[1]> = {}) {
    return this.of.guarantee.proposeClaim(this.coordinator, { tenancyId: tenancy.tenancyId, evidence: 'Upomínka z 20. 2. 2026', ...more });
  }

  approve(claimId: Id, by = this.manager) {
    return this.of.decisions.decideClaim(by, { claimId, approve: true, reason: 'Podmínky jsou splněné', waiverReason: 'Upomínku poslal majitel sám' });
  }

  /** Ordered, and shown as sent by a statement line. */
  async send(payoutId: Id, on = '2026-03-16'): Promise<{ lineId: Id; bankAccountId: Id }> {
    const amount = await this.db.read(this.manager, async (tx) => (await tx.row<{ amount: Halere }>('SELECT amount FROM money.payout WHERE agency_id = $1 AND id = $2', [tx.agencyId, payoutId]))!.amount);
    const line = await buildBankLine(this.db, this.manager, { amount: -amount, on });
    await this.rent.payouts.orderPayouts(this.manager, { payoutIds: [payoutId], dueOn: null, bankAccountId: line.bankAccountId });
    await this.db.write(this.manager, (tx) => this.of.postings.postLines(tx, [{ lineId: line.lineId, as: 'payout', payoutId }]));
    return line;
  }

  /** January and February are claimed, approved and sent: 31 000 Kč. */
  async paidClaim(): Promise<{ tenancy: BuiltTenancy; claimId: Id; payoutId: Id; lineId: Id }> {
    const tenancy = await this.unpaid();
    const claim = await this.propose(tenancy);
    const { payoutId } = await this.approve(claim.id);
    const { lineId } = await this.send(payoutId!);
    return { tenancy, claimId: claim.id, payoutId: payoutId!, lineId };
  }

  incoming(amount: number, variableSymbol?: string) {
    return buildBankLine(this.db, this.manager, { amount, on: '2026-03-16', ...(variableSymbol !== undefined && { variableSymbol }) });
  }

  /** A scan somebody uploaded. */
  async scan(): Promise<Id> {
    return (await this.db.write(this.coordinator, (tx) => new FilesService().store(tx, { name: 'protokol.pdf', mediaType: 'application/pdf', bytes: Buffer.from('%PDF-'), purpose: 'scan' }))).id;
  }

  async entriesOf(cause: string, id: Id): Promise<{ text: string; reverses: boolean }[]> {
    return this.db.read(this.manager, (tx) =>
      tx.rows('SELECT text, reverses_entry_id IS NOT NULL AS reverses FROM money.entry WHERE agency_id = $1 AND cause_kind = $2 AND cause_id = $3 ORDER BY id', [tx.agencyId, cause, id]),
    );
  }

}
