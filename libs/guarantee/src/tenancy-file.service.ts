import { Injectable } from '@nestjs/common';
import { addDays, addHalere, firstDayOf, halere, later, monthOf, refuse, type Halere, type Id, type IsoDate } from '#kernel';
import type { Tx } from '#platform';
import { interestPolicy, interestRates } from '#rent';
import { OwnerContractsService, TenanciesService, type ComponentTerm, type TenancyTerms } from '#tenancies';
import { chargedFacts, claimsAndRecoveries, remindersOf, standingPayments } from './store/calculator.repository';

type Facts = Awaited<ReturnType<typeof chargedFacts>>;

/** A real tenancy as a file for the calculator, so that what the books say can be followed step by step. */
@Injectable()
export class TenancyFileService {
  constructor(
    private readonly tenancies: TenanciesService,
    private readonly ownerContracts: OwnerContractsService,
  ) {}

  /**
   * The tenancy's terms, changes, payments, reminders and claims as of today, in the calculator's own form. A contract
   * taken over begins with the first month the books charged: its past came as one balance nobody can take apart.
   */
  async fileOf(tx: Tx, tenancyId: Id): Promise<Readonly<Record<string, unknown>>> {
    const [terms] = await this.tenancies.terms(tx, [tenancyId]);
    if (terms === undefined) return refuse('unknown_id');
    const facts = await chargedFacts(tx, tenancyId);
    const from = facts.firstMonth === null ? terms.startsOn : later(terms.startsOn, firstDayOf(facts.firstMonth));
    const payments = await standingPayments(tx, tenancyId);
    const reminders = await remindersOf(tx, tenancyId);
    const { claims, recoveries, fund } = await claimsAndRecoveries(tx, tenancyId);
    const promised = addHalere(...claims.map((claim) => claim.promised));
    const recovered = addHalere(...recoveries.map((recovery) => recovery.amount));
    // The fund as it was before this tenancy's claims, so that the calculator ends at what is free today.
    const guarantee = await this.guaranteeOf(tx, terms, halere(fund + promised - recovered));
    const rates = (await interestPolicy(tx)).pressed ? await interestRates(tx) : [];
    const events = [
      ...payments.map((payment) => ({ ...payment, kind: 'payment' })),
      ...reminders.filter((reminder) => reminder.month >= monthOf(from)).map((reminder) => ({ ...reminder, kind: 'reminder' })),
      ...(guarantee === null ? [] : claims.map(({ on, approvedOn }) => ({ on, kind: 'claim', approvedOn }))),
      ...(guarantee === null ? [] : recoveries.map((recovery) => ({ ...recovery, kind: 'recovery' }))),
    ].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
    return {
      asOf: tx.today,
      tenancy: { model: terms.model, from, to: terms.endedOn ?? terms.endsOn, dueDay: terms.dueDay, components: componentsAt(terms.components, from) },
      changes: changesSince(terms.components, from, facts),
      defaultInterest: rates.map(({ from: day, percent }) => ({ from: day, percent })),
      events,
      ...(guarantee && { guarantee }),
    };
  }

  private async guaranteeOf(tx: Tx, terms: TenancyTerms, fund: Halere): Promise<Readonly<Record<string, unknown>> | null> {
    if (terms.model !== 'A') return null;
    const [of] = await this.ownerContracts.guaranteeTerms(tx, [terms.ownerContractId]);
    if (of === undefined) return null;
    const { covers, waitingDays, claimWithinDays, coPaymentPercent, capMonths, capAmount, restoredByRecovery, payoutDays } = of;
    return { covers, waitingDays, claimWithinDays, coPaymentPercent, capMonths, capAmount, restoredByRecovery, fund: Math.max(0, fund), payoutDays };
  }
}

const inForce = (term: ComponentTerm, on: IsoDate): boolean => term.validFrom <= on && (term.validTo === null || term.validTo >= on);

function componentsAt(terms: readonly ComponentTerm[], from: IsoDate): { name: string; amount: Halere }[] {
  return terms.filter((term) => inForce(term, from)).map(({ component, amount }) => ({ name: component, amount }));
}

/**
 * Every later amount as an amendment. When it was entered is read from the books: on the day of the first correction it
 * caused, else no later than the day its month was charged. A component that ends falls to nothing.
 */
function changesSince(terms: readonly ComponentTerm[], from: IsoDate, facts: Facts): Readonly<Record<string, unknown>>[] {
  const begun = terms.filter((term) => term.validFrom > from).map((term) => ({ component: term.component, amount: term.amount as number, from: term.validFrom }));
  const ended = terms
    .filter((term) => term.validTo !== null && term.validTo >= from && !terms.some((next) => next.component === term.component && next.validFrom > term.validTo!))
    .map((term) => ({ component: term.component, amount: 0, from: addDays(term.validTo!, 1) }));
  return [...begun, ...ended]
    .map((change) => {
      const corrected = facts.corrections.find((each) => each.component === change.component && each.month >= monthOf(change.from));
      const charged = later(firstDayOf(monthOf(change.from)), from);
      return { enteredOn: corrected !== undefined && corrected.month === monthOf(change.from) ? corrected.enteredOn : charged, kind: 'amendment', ...change };
    })
    .sort((a, b) => (a.enteredOn < b.enteredOn ? -1 : 1));
}
