import { halere, isoDate, type Id, type IsoDate } from '#kernel';
import { HouseholdsService } from '#households';
import { MatchingPoliciesService, MatchingService, OffersService, WaitingListService } from '#matching';
import type { Actor } from '#platform';
import type { TestDatabase } from '#platform/testing';
import { FlatChecksService, FlatsService, type UnitRow } from '#properties';
import { buildChecks, buildUnit } from '#properties/testing';
import {
  FlatsOccupied,
  HandoversService,
  OwnerContractsService,
  TenanciesService,
  TenancyChangesService,
  type DrawOwnerContract,
  type DrawWithReason,
  type Model,
  type OwnerContractRow,
  type TenancyRow,
} from '#tenancies';

/** The services of this context over a test database, wired as the app wires them. */
export function tenancyServices(database: TestDatabase) {
  const db = database.staff;
  const households = new HouseholdsService(db);
  const policies = new MatchingPoliciesService(db);
  const occupied = new FlatsOccupied();
  const matching = new MatchingService(db, households, policies, new WaitingListService(db, households, policies, occupied), occupied);
  const offers = new OffersService(db, matching, policies, households);
  const ownerContracts = new OwnerContractsService(db, new FlatsService(db), new FlatChecksService(db));
  const tenancies = new TenanciesService(db, ownerContracts, households, offers);
  return { households, offers, ownerContracts, tenancies, changes: new TenancyChangesService(db), handovers: new HandoversService(db) };
}

const SHAPES: Readonly<Record<Model, Omit<DrawOwnerContract, 'unitId' | 'startsOn' | 'endsOn'>>> = {
  A: {
    model: 'A', ownerRent: null, ownerServices: 0, payoutDay: null, subleasePermitted: false, collectsForLandlord: false, powerOfAttorney: false,
    guarantee: { covers: ['rent', 'services'], capMonths: 3, capAmount: 3000000, waitingDays: 30, claimWithinDays: 90, coPaymentPercent: 10, payoutDays: 14, restoredByRecovery: false },
  },
  B: { model: 'B', ownerRent: 700000, ownerServices: 210000, payoutDay: 15, subleasePermitted: true, collectsForLandlord: false, powerOfAttorney: false, guarantee: null },
  C: { model: 'C', ownerRent: 650000, ownerServices: 0, payoutDay: 10, subleasePermitted: false, collectsForLandlord: false, powerOfAttorney: false, guarantee: null },
};

/** A signed contract with the owner of a checked flat, since 1 January 2026 without end unless told. */
export async function buildOwnerContract(
  database: TestDatabase,
  actor: Actor,
  model: Model,
  over: Partial<DrawOwnerContract> & { readonly unit?: UnitRow } = {},
): Promise<OwnerContractRow> {
  const { unit: given, ...terms } = over;
  const unit = given ?? (await buildUnit(database, actor));
  if (!given) await buildChecks(database, actor, unit);
  const { ownerContracts } = tenancyServices(database);
  const draft = await ownerContracts.draw(actor, { ...SHAPES[model], unitId: unit.id, startsOn: isoDate('2026-01-01'), endsOn: null, ...terms });
  return ownerContracts.sign(actor, draft.id, database.clock.today());
}

export interface TestFamily {
  readonly householdId: Id;
  readonly mother: Id;
  readonly child: Id;
}

export async function buildFamilyOfTwo(database: TestDatabase, actor: Actor): Promise<TestFamily> {
  const { households } = tenancyServices(database);
  const household = await households.record(actor, {
    phone: '601 000 000',
    members: [
      { givenName: 'Jana', familyName: 'Vzorná', birthDate: isoDate('1990-05-05'), relation: 'applicant' },
      { givenName: 'Ela', familyName: 'Vzorná', birthDate: isoDate('2017-06-07'), relation: 'child' },
    ],
  });
  const people = await database.staff.read(actor, (tx) => households.peopleOn(tx, household.id, isoDate('2026-01-01')));
  const idOf = (name: string): Id => people.find((person) => person.name === name)!.id;
  return { householdId: household.id, mother: idOf('Jana Vzorná'), child: idOf('Ela Vzorná') };
}

export function termsOfContract(contract: Pick<OwnerContractRow, 'unitId'>, family: TestFamily, over: Partial<DrawWithReason> = {}): DrawWithReason {
  return {
    unitId: contract.unitId, householdId: family.householdId, reason: 'převzatá smlouva', startsOn: isoDate('2026-02-01'), endsOn: isoDate('2027-01-31'),
    components: [{ component: 'rent', amount: 740000 }, { component: 'water', amount: 60000 }, { component: 'heating', amount: 150000 }],
    deposit: halere(1480000), penalties: halere(0), dueDay: 5, parties: [{ memberId: family.mother, role: 'tenant' }], payerShares: [], language: 'cs', ...over,
  };
}

/** A signed contract of a mother with a child, under an owner's contract of the named model. */
export async function buildTenancy(
  database: TestDatabase,
  actor: Actor,
  model: Model = 'A',
  over: Partial<DrawWithReason> & { readonly signedOn?: IsoDate } = {},
): Promise<{ readonly tenancy: TenancyRow; readonly contract: OwnerContractRow; readonly family: TestFamily }> {
  const { signedOn, ...terms } = over;
  const contract = await buildOwnerContract(database, actor, model);
  const family = await buildFamilyOfTwo(database, actor);
  const { tenancies } = tenancyServices(database);
  const draft = await tenancies.drawWithReason(actor, termsOfContract(contract, family, terms));
  const tenancy = await tenancies.sign(actor, { tenancyId: draft.id, signedOn: signedOn ?? database.clock.today(), signedByMemberIds: [family.mother], lessorSigned: true });
  return { tenancy, contract, family };
}
