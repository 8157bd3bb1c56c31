import type { PaperParty, PayeeAccount } from '#documents';
import { addHalere, addMonths, ageOn, firstDayOf, halere, later, monthOf, monthsBetween, type Halere, type IsoDate, type Month } from '#kernel';
import { dueDateOf, firstBrokenMonth } from '../domain/due-date';
import { monthOfTenancy, rentAndAdvances } from '../domain/month-of-tenancy';
import { owesRent, type PersonOfHousehold } from '../domain/parties';
import { COMPONENTS, lastDayOfTerm, type ComponentTerm, type GuaranteeTerms, type Service } from '../domain/terms';
import type { TenancyFacts } from '../paper-facts';
import type { AdvanceOnPaper, DepositOnPaper, HouseholdContractSnapshot, LeaseSnapshot, MemberOnPaper, SignatoryOnPaper, SubleaseSnapshot } from './contract-snapshot';
import { SERVICE_WORDS } from './paper-words';
import type { GuaranteeCertificateSnapshot, PaymentScheduleSnapshot, ScheduledMonth, ScheduledPayment } from './papers-snapshot';

/** From rows to frozen data: what each contract paper says, as of the day it is issued. */
const ADULT_AGE = 18;
const SCHEDULE_MONTHS = 12;
const DEPOSIT_RETURN_DAYS = 30;
const SIGNING_ROLES = { tenant: 'tenant', joint_tenant: 'jointTenant', spouse_by_law: 'spouseByLaw' } as const;

const heldOn = (components: readonly ComponentTerm[], on: IsoDate): ComponentTerm[] =>
  components.filter(({ validFrom, validTo }) => validFrom <= on && (validTo === null || on <= validTo)).sort((a, b) => COMPONENTS.indexOf(a.component) - COMPONENTS.indexOf(b.component));

function rentOn(components: readonly ComponentTerm[], on: IsoDate): Halere {
  return heldOn(components, on).find(({ component }) => component === 'rent')?.amount ?? halere(0);
}

function advancesOn(components: readonly ComponentTerm[], on: IsoDate): AdvanceOnPaper[] {
  return heldOn(components, on).flatMap(({ component, amount }) => (component === 'rent' ? [] : [{ ...SERVICE_WORDS[component as Service], amount }]));
}

/** Contacts stay off the papers of a family in quiet mode: a paper may lie where somebody else reads it. */
function asParty(person: PersonOfHousehold, facts: TenancyFacts): PaperParty {
  const quiet = facts.household.quietMode;
  return {
    kind: 'person', name: person.name, birthDate: ageOn(person.birthDate, facts.tenancy.startsOn) >= ADULT_AGE ? person.birthDate : null, registrationNumber: null,
    address: quiet ? null : facts.household.contactAddress, phone: quiet ? null : facts.household.phone, email: quiet ? null : facts.household.email, dataBox: null, representedBy: null,
  };
}

export function landlordAsParty({ landlord, owner, agencyAsParty }: Pick<TenancyFacts, 'landlord' | 'owner' | 'agencyAsParty'>): PaperParty {
  return {
    kind: landlord.kind === 'person' ? 'person' : 'company', name: landlord.name, birthDate: landlord.birthDate, registrationNumber: landlord.companyNumber,
    address: `${landlord.street}, ${landlord.postalCode} ${landlord.city}`, phone: landlord.phone, email: landlord.email, dataBox: null,
    representedBy: owner.powerOfAttorney ? { name: agencyAsParty.representedBy!.name, capacity: 'powerOfAttorney', since: owner.signedOn } : null,
  };
}

/** Who signs, in the order of roles; somebody not of age is represented by the guardian, who signs for them. */
export function signatories(facts: TenancyFacts): SignatoryOnPaper[] {
  const byId = new Map(facts.people.map((person) => [person.id, person]));
  const guardian = facts.parties.find(({ role }) => role === 'guardian');
  const guardianName = guardian && byId.get(guardian.memberId)?.name;
  const order = Object.keys(SIGNING_ROLES);
  return facts.parties
    .filter(({ role }) => owesRent(role))
    .sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role))
    .flatMap(({ memberId, role }) => {
      const person = byId.get(memberId);
      if (!person) return [];
      const minor = ageOn(person.birthDate, facts.tenancy.startsOn) < ADULT_AGE;
      const party = { ...asParty(person, facts), representedBy: minor && guardianName ? { name: guardianName, capacity: 'guardian' as const, since: null } : null };
      return [{ role: SIGNING_ROLES[role as keyof typeof SIGNING_ROLES], party }];
    });
}

export const tenantNames = (facts: TenancyFacts): string[] => signatories(facts).map(({ party }) => party.name);

function members(facts: TenancyFacts): MemberOnPaper[] {
  const named = new Set(facts.parties.filter(({ role }) => owesRent(role)).map(({ memberId }) => memberId));
  return facts.people.filter(({ id }) => !named.has(id)).map(({ name, birthDate }) => {
    const child = ageOn(birthDate, facts.tenancy.startsOn) < ADULT_AGE;
    return { name, child, birthDate: child ? null : birthDate };
  });
}

function deposit(facts: TenancyFacts, account: PayeeAccount): DepositOnPaper | null {
  const { tenancy } = facts;
  if (tenancy.deposit === 0 || tenancy.depositSymbol === null) return null;
  return {
    amount: tenancy.deposit, heldBy: tenancy.paymentRoute === 'via_agency' ? 'agency' : 'landlord', penalties: tenancy.penalties, interestPercent: null,
    instalments: [{ amount: tenancy.deposit, dueOn: tenancy.startsOn }], account, variableSymbol: tenancy.depositSymbol, returnDays: DEPOSIT_RETURN_DAYS,
  };
}

function householdContract(facts: TenancyFacts, account: PayeeAccount, issuedOn: IsoDate): HouseholdContractSnapshot {
  const { tenancy, terms } = facts;
  return {
    agency: facts.agency, contractNumber: tenancy.number, issuedOn, place: facts.place, signatories: signatories(facts), members: members(facts), mostPersons: facts.unit.maxPersons,
    flat: facts.flat, from: tenancy.startsOn, to: tenancy.endsOn, rent: rentOn(terms.components, tenancy.startsOn), advances: advancesOn(terms.components, tenancy.startsOn),
    dueDay: tenancy.dueDay, firstMonth: firstBrokenMonth(terms), account, variableSymbol: tenancy.variableSymbol, deposit: deposit(facts, account), repairs: facts.repairs,
    indexation: null, contact: facts.contact,
  };
}

export function leaseSnapshot(facts: TenancyFacts, account: PayeeAccount, issuedOn: IsoDate): LeaseSnapshot {
  return { ...householdContract(facts, account, issuedOn), landlord: landlordAsParty(facts), rentGoesTo: facts.tenancy.paymentRoute === 'via_agency' ? 'agency' : 'landlord' };
}

export function subleaseSnapshot(facts: TenancyFacts, account: PayeeAccount, issuedOn: IsoDate): SubleaseSnapshot {
  const { owner } = facts;
  return {
    ...householdContract(facts, account, issuedOn),
    lessor: facts.agencyAsParty,
    ownerName: facts.landlord.name,
    head: {
      shape: owner.model as 'B' | 'C', number: owner.number, concludedOn: owner.signedOn!, from: owner.startsOn, to: lastDayOfTerm(owner), consentOn: owner.signedOn!, consentInContract: true,
    },
  };
}

/** Twelve months from today's (or from the first, when it is still to come), fewer when the term ends sooner. */
export function scheduleSnapshot(facts: TenancyFacts, account: PayeeAccount, issuedOn: IsoDate): PaymentScheduleSnapshot {
  const { tenancy, terms } = facts;
  const first = monthOf(later(tenancy.startsOn, issuedOn));
  const lastDay = lastDayOfTerm(terms);
  const twelfth = addMonths(first, SCHEDULE_MONTHS - 1);
  const last = lastDay === null || monthOf(lastDay) > twelfth ? twelfth : monthOf(lastDay);
  const validFrom = later(tenancy.startsOn, firstDayOf(first));
  return {
    agency: facts.agency, issuedOn, contract: tenancy.kind, contractNumber: tenancy.number,
    creditorName: tenancy.creditor === 'landlord' ? facts.landlord.name : facts.agency.name, tenants: tenantNames(facts), flat: facts.flat, persons: facts.people.length, validFrom,
    rent: rentOn(terms.components, validFrom), advances: advancesOn(terms.components, validFrom), dueDay: tenancy.dueDay,
    months: monthsBetween(first, last).map((month) => scheduledMonth(facts, month, account)), contact: facts.contact,
  };
}

function scheduledMonth({ terms, flat }: TenancyFacts, month: Month, account: PayeeAccount): ScheduledMonth {
  const owed = monthOfTenancy(terms, month);
  const byPayer = new Map<ScheduledPayment['payer'], Halere>();
  for (const part of owed.parts) {
    const payer = part.payer === 'household' ? 'household' : part.payer === 'benefit_office' ? 'benefitOffice' : 'other';
    byPayer.set(payer, addHalere(byPayer.get(payer) ?? halere(0), part.amount));
  }
  const message = `NAJEM ${Number(month.slice(5))}/${month.slice(0, 4)} ${flat.label}`.slice(0, 60);
  const payments = [...byPayer].map(([payer, amount]) => ({
    payer,
    amount,
    // The specific symbol names the month: with the permanent variable symbol it is the payer's will (§ 1932, § 1933).
    instruction: payer === 'household' ? { ...account, amount, variableSymbol: terms.variableSymbol, specificSymbol: month.replace('-', ''), message } : null,
  }));
  return { month, dueOn: dueDateOf(terms, month), ...rentAndAdvances(owed), payments };
}

export function guaranteeSnapshot(facts: TenancyFacts, promise: GuaranteeTerms, issuedOn: IsoDate): GuaranteeCertificateSnapshot {
  const { tenancy, terms, owner } = facts;
  const on = later(tenancy.startsOn, promise.validFrom);
  const ends = [lastDayOfTerm(terms), promise.validTo].filter((day) => day !== null).sort();
  const covers = { rent: 'rent', services: 'services', damage: 'damage', void: 'vacancy', legal_costs: 'legalCosts' } as const;
  return {
    agency: facts.agency, issuedOn, place: facts.place, guarantor: facts.agencyAsParty, landlord: landlordAsParty({ ...facts, owner: { ...owner, powerOfAttorney: false } }),
    tenants: tenantNames(facts), flat: facts.flat, leaseFrom: tenancy.startsOn, leaseTo: tenancy.endsOn, leaseNumber: tenancy.number, contractNumber: owner.number,
    rent: rentOn(terms.components, tenancy.startsOn), services: addHalere(...advancesOn(terms.components, tenancy.startsOn).map(({ amount }) => amount)),
    covers: promise.covers.map((cover) => covers[cover]), capMonths: promise.capMonths, capAmount: promise.capAmount, waitingDays: promise.waitingDays,
    claimWithinDays: promise.claimWithinDays, coPaymentPercent: promise.coPaymentPercent, payoutDays: promise.payoutDays, restoredByRecovery: promise.restoredByRecovery, ...(promise.capPerYear ? { capPerYear: promise.capPerYear } : {}),
    validFrom: on, validTo: ends[0] ?? null, contact: facts.contact,
  };
}
