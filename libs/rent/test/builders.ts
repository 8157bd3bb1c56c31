import { halere, isoDate, newId, permanentSymbol, type Halere, type Id, type IsoDate } from '#kernel';
import { LedgerService } from '#ledger';
import type { Actor, Database } from '#platform';
import { ArrearsService, ArrivalsService, DepositsService, PaymentsService, PayoutsService, RentService, RepaymentPlansService } from '#rent';
import { OwnerContractsService, TenanciesService } from '#tenancies';
import { DepositBooks } from '../src/deposit-books';
import { SettlementService } from '../src/settlement.service';

/** A signed tenancy with everything it stands on; a test mentions only what it is about. */
export interface TenancyPlan {
  readonly model: 'A' | 'B' | 'C';
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly components: readonly { readonly component: string; readonly amount: Halere }[];
  readonly shares: readonly { readonly payer: string; readonly amount: Halere; readonly paidTo: 'agency' | 'landlord'; readonly usualDay: number | null }[];
  readonly route: 'direct_to_landlord' | 'via_agency';
  /** Own rent of the agency to the owner (B, C). */
  readonly ownerRent: Halere;
  readonly payoutDay: number;
  readonly guarantee: Partial<GuaranteePlan> | null;
}
export interface GuaranteePlan {
  readonly covers: readonly string[];
  readonly capMonths: number;
  readonly capAmount: Halere;
  readonly waitingDays: number;
  readonly claimWithinDays: number;
  readonly coPaymentPercent: number;
  readonly payoutDays: number;
}

export interface BuiltTenancy {
  readonly tenancyId: Id;
  readonly ownerContractId: Id;
  readonly landlordId: Id;
  readonly unitId: Id;
  readonly householdId: Id;
  readonly variableSymbol: string;
}

let sequence = 0;

export async function buildTenancy(db: Database, actor: Actor, over: Partial<TenancyPlan> = {}): Promise<BuiltTenancy> {
  const model = over.model ?? 'B';
  const plan: TenancyPlan = {
    model,
    from: isoDate('2025-09-01'),
    to: null,
    components: [{ component: 'rent', amount: halere(1180000) }, { component: 'heating', amount: halere(370000) }],
    shares: [],
    route: 'via_agency',
    ownerRent: halere(1000000),
    payoutDay: 10,
    guarantee: null,
    ...over,
  };
  const number = nextNumber();
  const built: BuiltTenancy = { tenancyId: newId(), ownerContractId: newId(), landlordId: newId(), unitId: newId(), householdId: newId(), variableSymbol: number.symbol };
  const buildingId = newId();
  const a = actor.agencyId;
  await db.write(actor, async (tx) => {
    await tx.run(
      `INSERT INTO core.landlord (agency_id, id, kind, name, street, city, postal_code, bank_account, iban, created_at)
       VALUES ($1, $2, 'person', 'Ivo Ukázkový', 'Opavská 9001', 'Ostrava', '702 00', '9990000026/9999', 'CZ0399990000009990000026', now())`,
      [a, built.landlordId],
    );
    await tx.run(`INSERT INTO core.building (agency_id, id, street, house_number, city, postal_code) VALUES ($1, $2, 'Rokycanská', $3, 'Plzeň', '312 00')`, [a, buildingId, String(9000 + number.value)]);
    await tx.run(
      `INSERT INTO core.unit (agency_id, id, code, building_id, landlord_id, floor, layout, habitable_rooms, area_m2, rent)
       VALUES ($1, $2, $3, $4, $5, 2, '2+1', 2, 54, 1180000)`,
      [a, built.unitId, `T-${number.value}`, buildingId, built.landlordId],
    );
    await tx.run(
      `INSERT INTO intake.household (agency_id, id, code, name, applied_on, waiting_since, recorded_by) VALUES ($1, $2, $3, 'Vzorná', '2025-06-01', '2025-06-01', $4)`,
      [a, built.householdId, `D-${number.value}`, actor.accountId ?? newId()],
    );
    await tx.run(
      `INSERT INTO core.owner_contract (agency_id, id, number, unit_id, landlord_id, model, starts_on, state, owner_rent, payout_day, collects_for_landlord, variable_symbol, signed_on)
       VALUES ($1, $2, $3, $4, $5, $6, $7, 'signed', $8, $9, $10, $11, $7)`,
      [a, built.ownerContractId, `S-${number.value}`, built.unitId, built.landlordId, model, plan.from,
        model === 'A' ? null : plan.ownerRent, plan.payoutDay, model === 'A' && plan.route === 'via_agency', nextNumber().symbol],
    );
    if (plan.guarantee !== null) await insertGuarantee(tx.run.bind(tx), a, built.ownerContractId, plan.guarantee);
    await tx.run(
      `INSERT INTO core.tenancy (agency_id, id, number, kind, model, unit_id, household_id, landlord_id, owner_contract_id, creditor, signatory,
         payment_route, state, variable_symbol, starts_on, ends_on, signed_on, draw_reason)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10, $11, 'signed', $12, $13, $14, $13, 'převzatá smlouva')`,
      [a, built.tenancyId, `N-${number.value}`, model === 'A' ? 'lease' : 'sublease', model, built.unitId, built.householdId, built.landlordId, built.ownerContractId,
        model === 'A' ? 'landlord' : 'agency', plan.route, number.symbol, plan.from, plan.to],
    );
    for (const { component, amount } of plan.components) {
      await tx.run(`INSERT INTO core.tenancy_component (agency_id, id, tenancy_id, component, amount, valid_from) VALUES ($1, $2, $3, $4, $5, $6)`, [a, newId(), built.tenancyId, component, amount, plan.from]);
    }
    for (const share of plan.shares) {
      await tx.run(`INSERT INTO core.payer_share (agency_id, id, tenancy_id, payer, amount, paid_to, usual_day, valid_from) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`, [
        a, newId(), built.tenancyId, share.payer, share.amount, share.paidTo, share.usualDay, plan.from,
      ]);
    }
  });
  return built;
}

async function insertGuarantee(run: (sql: string, params: readonly unknown[]) => Promise<number>, agencyId: Id, ownerContractId: Id, over: Partial<GuaranteePlan>): Promise<void> {
  const terms: GuaranteePlan = { covers: ['rent', 'services'], capMonths: 3, capAmount: halere(5000000), waitingDays: 30, claimWithinDays: 90, coPaymentPercent: 0, payoutDays: 14, ...over };
  await run(
    `INSERT INTO core.guarantee_terms (agency_id, id, owner_contract_id, covers, cap_months, cap_amount, waiting_days, claim_within_days, co_payment_percent, payout_days)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [agencyId, newId(), ownerContractId, terms.covers, terms.capMonths, terms.capAmount, terms.waitingDays, terms.claimWithinDays, terms.coPaymentPercent, terms.payoutDays],
  );
}

function nextNumber(): { value: number; symbol: string } {
  for (;;) {
    sequence += 1;
    const symbol = permanentSymbol(2026, sequence);
    if (symbol !== null) return { value: sequence, symbol };
  }
}

/** A bank account of the agency with one posted-able line on it. */
export async function buildBankLine(db: Database, actor: Actor, line: { readonly amount: number; readonly on?: string; readonly bankAccountId?: Id; readonly variableSymbol?: string }): Promise<{ lineId: Id; bankAccountId: Id }> {
  const [fileId, statementId, lineId] = [newId(), newId(), newId()];
  const on = isoDate(line.on ?? '2026-03-10');
  const bankAccountId = line.bankAccountId ?? newId();
  await db.write(actor, async (tx) => {
    if (line.bankAccountId === undefined) {
      await tx.run(`INSERT INTO money.bank_account (agency_id, id, name, bank_account, iban, is_default) VALUES ($1, $2, 'Provozní', '9990000018/9999', $3, true)`, [
        actor.agencyId, bankAccountId, `CZ25${bankAccountId.replaceAll('-', '').slice(0, 20)}`,
      ]);
    }
    await tx.run(`INSERT INTO core.file (agency_id, id, sha256, name, media_type, size, bytes, purpose, created_at) VALUES ($1, $2, $3, 'vypis.gpc', 'text/plain', 0, '', 'statement', now())`, [
      actor.agencyId, fileId, '0'.repeat(64),
    ]);
    await tx.run(
      `INSERT INTO money.bank_statement (agency_id, id, bank_account_id, file_id, file_sha256, format, period_to, line_count, imported_at)
       VALUES ($1, $2, $3, $4, '', 'gpc', $5, 1, now())`,
      [actor.agencyId, statementId, bankAccountId, fileId, on],
    );
    await tx.run(
      `INSERT INTO money.bank_line (agency_id, id, statement_id, bank_account_id, reference, position, booked_on, amount, variable_symbol) VALUES ($1, $2, $3, $4, $5, 1, $6, $7, $8)`,
      [actor.agencyId, lineId, statementId, bankAccountId, lineId, on, line.amount, line.variableSymbol ?? null],
    );
  });
  return { lineId, bankAccountId };
}


/** The services of rent on a test database, wired as the module wires them. */
export function buildRent(db: Database): { ledger: LedgerService; rent: RentService; payments: PaymentsService; payouts: PayoutsService; arrivals: ArrivalsService; arrears: ArrearsService; plans: RepaymentPlansService; deposits: DepositsService } {
  const ledger = new LedgerService();
  const settlement = new SettlementService();
  // Reading terms and owed rents needs the database alone.
  const tenancies = Object.create(TenanciesService.prototype) as TenanciesService;
  const contracts = Object.create(OwnerContractsService.prototype) as OwnerContractsService;
  const payments = new PaymentsService(db, ledger, settlement);
  return {
    ledger,
    rent: new RentService(db, tenancies, ledger, settlement),
    payments,
    payouts: new PayoutsService(db, contracts, ledger),
    arrivals: new ArrivalsService(db, payments),
    arrears: new ArrearsService(db),
    plans: new RepaymentPlansService(db),
    deposits: new DepositsService(db, new DepositBooks(ledger)),
  };
}

export { gpcFile, gpcHead, gpcLine, type GpcLine } from './bank/gpc-builder';
