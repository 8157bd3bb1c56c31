import { addDays, addMonths, firstDayOf, halere, isoDate, monthOf, type IsoDate } from '#kernel';
import { AccountsService } from '#identity';
import { HouseholdsService } from '#households';
import { PartnersService } from '#partners';
import { Database } from '#platform';
import { FlatChecksService, FlatsService, LandlordsService } from '#properties';
import { RentService } from '#rent';
import { OwnerContractsService, TenanciesService, type Component } from '#tenancies';
import { demoAccount } from './accounts';
import { FAMILIES, type DemoFamily } from './families';
import type { DemoFlat } from './flats';
import { COLLEAGUES, LANDLORDS, PARTNER } from './people';
import { actorOf, known, type DemoHome, type DemoWorld } from './world';

const KC = 100;
/** Families' own accounts come after the agency's and the landlords'. */
const FIRST_FAMILY_ACCOUNT = 20;
/** Benefits come from the account of the state's bank. */
const STATE_BANK = '0710';
const BENEFIT_ACCOUNT = 40;
const VOID_DAYS = 41;
const ENDING_DAYS = 45;

export async function inviteColleagues(world: DemoWorld, password: string): Promise<void> {
  const accounts = world.app.get(AccountsService, { strict: false });
  for (const { key, email, name, roles } of COLLEAGUES) {
    const accountId = await accounts.invite({ agencyId: world.agencyId, email, displayName: name, password, roles });
    world.colleagues.set(key, { agencyId: world.agencyId, accountId, roles, partnerId: null, landlordId: null });
  }
  const partners = world.app.get(PartnersService, { strict: false });
  const partner = await partners.register(actorOf(world, 'coordinator'), { name: PARTNER.name, kind: 'referring_organisation', email: 'azyl@example.com' });
  world.partnerId = partner.id;
  const { email, name } = PARTNER.worker;
  const accountId = await accounts.invite({ agencyId: world.agencyId, email, displayName: name, password, roles: ['partner_worker'], partnerId: partner.id });
  world.colleagues.set('partner', { agencyId: world.agencyId, accountId, roles: ['partner_worker'], partnerId: partner.id, landlordId: null });
}

export async function recordLandlords(world: DemoWorld, password: string): Promise<void> {
  const service = world.app.get(LandlordsService, { strict: false });
  const accounts = world.app.get(AccountsService, { strict: false });
  for (const [index, { key, account, birthDate, email, ...landlord }] of LANDLORDS.entries()) {
    const row = await service.record(actorOf(world, 'coordinator'), {
      ...landlord, email, birthDate: birthDate === null ? null : isoDate(birthDate), phone: `601 000 2${String(index + 1).padStart(2, '0')}`, salutation: null, account: demoAccount(account), language: 'cs',
    });
    world.landlords.set(key, row.id);
    await accounts.invite({ agencyId: world.agencyId, email, displayName: landlord.name, password, roles: ['landlord'], landlordId: row.id });
  }
}

/** A flat with its house, checks and the owner's contract, from a day on. */
export async function takeInFlat(world: DemoWorld, flat: DemoFlat, from: IsoDate): Promise<void> {
  const coordinator = actorOf(world, 'coordinator');
  const flats = world.app.get(FlatsService, { strict: false });
  const building = await flats.recordBuilding(coordinator, {
    street: flat.street, houseNumber: flat.houseNumber, part: flat.part, city: flat.city, postalCode: flat.postalCode, ruianCode: null,
    hasLift: flat.lift, stepFreeEntrance: flat.stepFree, petsAllowed: flat.pets, smokingAllowed: false,
  });
  const unit = await flats.recordUnit(coordinator, {
    code: flat.code, buildingId: building.id, landlordId: known(world.landlords, flat.landlord), unitNumber: null, floor: flat.floor, layout: flat.layout,
    habitableRooms: null, areaM2: flat.areaM2, stepFree: flat.stepFree, furnished: false, energyLabel: 'C', rent: halere(flat.rent * KC),
    advances: advancesOf(flat), deposit: halere(flat.rent * KC), energyEstimate: halere(Math.round(flat.areaM2 * 35) * KC), maxPersons: null, availableFrom: from, note: 'DEMO',
  });
  world.units.set(flat.code, unit.id);
  const checks = world.app.get(FlatChecksService, { strict: false });
  const checkedOn = world.clock.today();
  await checks.recordCadastreCheck(coordinator, unit.id, {
    checkedOn, titleDeedNumber: `DEMO ${flat.code}`, ownerMatches: true, coOwnersConsent: 'none', execution: false, mortgageConsent: 'no_mortgage', note: null,
  });
  const defects = flat.code === 'OV-03' ? [{ place: 'Koupelna', description: 'Kape baterie u umyvadla', severity: 'minor' as const, fixBy: addDays(from, 30) }] : [];
  await checks.recordInspection(coordinator, unit.id, { inspectedOn: checkedOn, outcome: defects.length > 0 ? 'fit_with_defects' : 'fit', note: null, defects });
  await signOwnerContract(world, flat, from);
}

async function signOwnerContract(world: DemoWorld, flat: DemoFlat, from: IsoDate): Promise<void> {
  const service = world.app.get(OwnerContractsService, { strict: false });
  const coordinator = actorOf(world, 'coordinator');
  const isA = flat.model === 'A';
  const contract = await service.draw(coordinator, {
    unitId: known(world.units, flat.code), startsOn: from, endsOn: null, model: flat.model,
    ownerRent: isA ? null : halere(flat.ownerRent! * KC), ownerServices: isA ? 0 : flat.services * KC, payoutDay: isA && !flat.collects ? null : 20,
    subleasePermitted: !isA, collectsForLandlord: flat.collects, powerOfAttorney: flat.collects,
    guarantee: isA
      ? { covers: ['rent', 'services'], capMonths: 3, capAmount: flat.rent * 3 * KC, waitingDays: 30, claimWithinDays: 120, coPaymentPercent: 10, payoutDays: 14, restoredByRecovery: false }
      : null,
  });
  const signed = await service.sign(coordinator, contract.id, world.clock.today());
  world.ownerContracts.set(flat.code, signed.id);
}

/** @param appliedOn when it applied before it is written down */
export async function recordFamily(world: DemoWorld, family: DemoFamily, appliedOn: IsoDate = world.clock.today()): Promise<void> {
  const service = world.app.get(HouseholdsService, { strict: false });
  const today = world.clock.today();
  const actor = actorOf(world, family.referred ? 'partner' : 'coordinator');
  const household = await service.record(actor, {
    name: family.name,
    appliedOn,
    privacyNoticeOn: today,
    quietMode: family.quiet,
    interpreterLanguage: family.interpreter,
    contactAddress: family.quiet ? null : 'Skvrňanská 9900, 318 00 Plzeň',
    phone: phoneOf(family),
    members: family.people.map(({ given, family: surname, born, relation }) => ({ givenName: given, familyName: surname, birthDate: isoDate(born), relation })),
    situation: { ethosCode: family.ethos, since: addDays(today, -200) },
    incomes: family.incomes.map(({ kind, amount }) => ({ kind, amount: halere(amount * KC), validFrom: addDays(today, -90), evidence: 'DEMO: potvrzení' })),
    benefits: family.benefits.map(({ kind, amount, housingPart, paidTo }) => ({
      kind, amount: halere(amount * KC), housingPart: housingPart === null ? null : halere(housingPart * KC), payer: 'Úřad práce (DEMO)', paidTo, validFrom: addDays(today, -60),
    })),
    needs: family.needs.map((need) => ({ need })),
    wishes: family.wishes,
    consents: [
      { purpose: 'share_names_with_landlord', givenOn: today, evidence: 'DEMO: podepsaný souhlas' },
      { purpose: 'share_flags_with_coordinator', givenOn: today, evidence: 'DEMO: podepsaný souhlas' },
    ],
  });
  world.households.set(family.key, household.id);
}

/** Who lives somewhere can be called; each its own number, so that nobody is taken for another. */
function phoneOf(family: DemoFamily): string | null {
  return family.home && !family.quiet ? `601 000 1${String(FAMILIES.indexOf(family) + 1).padStart(2, '0')}` : null;
}

/** Draws up and signs the contract of a family that moves in: from the promise of the flat. */
export async function houseFamily(world: DemoWorld, family: DemoFamily, flat: DemoFlat, startsOn: IsoDate): Promise<DemoHome> {
  const coordinator = actorOf(world, 'coordinator');
  const db = world.app.get(Database, { strict: false });
  const householdId = known(world.households, family.key);
  const people = await db.read(coordinator, (tx) => world.app.get(HouseholdsService, { strict: false }).peopleOn(tx, householdId, startsOn));
  const adults = people.filter((person) => person.relation === 'applicant' || person.relation === 'partner');
  const scenario = family.home!.scenario;
  const shareOfBenefit = family.benefits.find((benefit) => benefit.paidTo === 'agency');
  const benefitToAgency = (shareOfBenefit?.housingPart ?? 0) * KC;
  const tenancies = world.app.get(TenanciesService, { strict: false });
  const draft = await tenancies.drawFromOffer(coordinator, {
    offerId: known(world.promises, family.key), startsOn, endsOn: scenario === 'lease_ending' ? addDays(world.today, ENDING_DAYS) : null,
    components: [{ component: 'rent' as Component, amount: flat.rent * KC }, ...advancesOf(flat).map(({ service, amount }) => ({ component: service as Component, amount }))],
    deposit: halere(flat.rent * KC), penalties: halere(0), dueDay: 5, language: 'cs',
    parties: adults.map((person) => ({ memberId: person.id, role: person.relation === 'applicant' ? ('tenant' as const) : ('joint_tenant' as const) })),
    payerShares:
      benefitToAgency > 0
        ? [{ payer: 'benefit_office', amount: halere(benefitToAgency), paidTo: 'agency', usualDay: scenario === 'benefit_late' ? 12 : 4, validFrom: startsOn, validTo: null }]
        : [],
  });
  const signed = await tenancies.sign(coordinator, { tenancyId: draft.id, signedOn: world.clock.today(), signedByMemberIds: adults.map((person) => person.id), lessorSigned: true });
  // In the running application the worker hears of the signature and does the same.
  await world.app.get(RentService, { strict: false }).chargeAfterChange(coordinator, signed.id, null);
  const home: DemoHome = {
    family, flat, tenancyId: signed.id, variableSymbol: signed.variableSymbol, startsOn, monthly: (flat.rent + flat.services) * KC, benefitToAgency,
    account: demoAccount(FIRST_FAMILY_ACCOUNT + world.homes.length), benefitAccount: demoAccount(BENEFIT_ACCOUNT, STATE_BANK), deposit: signed.deposit, depositSymbol: signed.depositSymbol,
  };
  world.homes.push(home);
  return home;
}

/** The services of a flat, split as a Czech evidence sheet names them. */
export function advancesOf(flat: DemoFlat): { service: 'water' | 'heating' | 'common_electricity'; amount: ReturnType<typeof halere> }[] {
  const water = Math.round(flat.services * 0.35);
  const heating = Math.round(flat.services * 0.55);
  return [
    { service: 'water', amount: halere(water * KC) },
    { service: 'heating', amount: halere(heating * KC) },
    { service: 'common_electricity', amount: halere((flat.services - water - heating) * KC) },
  ];
}

/** When a flat comes in: before its family, or lately when nobody lives there. */
export function flatFrom(flat: DemoFlat, today: IsoDate, startsOn: IsoDate | null): IsoDate {
  if (startsOn) return firstDayOf(monthOf(startsOn));
  return flat.code === 'PL-06' ? addDays(today, -VOID_DAYS) : firstDayOf(monthOf(today));
}

export function moveInDay(family: DemoFamily, today: IsoDate): IsoDate {
  const { monthsAgo, startDay } = family.home!;
  return isoDate(`${addMonths(monthOf(today), -monthsAgo)}-${String(startDay).padStart(2, '0')}`);
}
