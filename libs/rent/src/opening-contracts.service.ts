import { Injectable } from '@nestjs/common';
import { ageOn, halere, refuse, type Halere, type Id } from '#kernel';
import { HouseholdsService } from '#households';
import type { Tx } from '#platform';
import { FlatChecksService, FlatsService, LandlordsService, type UnitService } from '#properties';
import { OwnerContractsService, TenanciesService, type Component } from '#tenancies';
import type { OpeningRowRead } from './domain/opening/columns';
import type { OpeningRefusal } from './domain/opening/sentences';
import { buildingLike, landlordLike, unitByCode } from './store/opening.repository';

/** What a row stands on, and which parts of it the row itself made. */
export interface TakenOver {
  readonly landlordId: Id;
  readonly unitId: Id;
  readonly ownerContractId: Id;
  readonly householdId: Id;
  readonly tenancyId: Id;
  readonly made: string[];
}

const ADULT = 18;

/** Makes owner, flat, contracts and household of one row through the same acts as people do, each once. */
@Injectable()
export class OpeningContractsService {
  constructor(
    private readonly landlords: LandlordsService,
    private readonly flats: FlatsService,
    private readonly checks: FlatChecksService,
    private readonly ownerContracts: OwnerContractsService,
    private readonly households: HouseholdsService,
    private readonly tenancies: TenanciesService,
  ) {}

  async takeOver(tx: Tx, row: OpeningRowRead): Promise<TakenOver> {
    const made: string[] = [];
    const landlordId = await this.landlord(tx, row, made);
    const unitId = await this.unit(tx, row, landlordId, made);
    const ownerContractId = await this.ownerContract(tx, row, unitId, made);
    const householdId = await this.household(tx, row, made);
    const tenancyId = await this.tenancy(tx, row, unitId, householdId, made);
    return { landlordId, unitId, ownerContractId, householdId, tenancyId, made };
  }

  private async landlord(tx: Tx, row: OpeningRowRead, made: string[]): Promise<Id> {
    const known = await landlordLike(tx, row.landlord, row.landlordStreet, row.landlordCity);
    if (known) return known;
    made.push('landlord');
    const kind = row.landlordKind ?? 'person';
    return (await this.landlords.recordIn(tx, {
      kind, name: row.landlord, companyNumber: row.landlordNumber, birthDate: null, street: row.landlordStreet, city: row.landlordCity, postalCode: row.landlordPostalCode,
      email: row.landlordEmail, phone: row.landlordPhone, salutation: null, account: row.landlordAccount, language: 'cs',
    })).id;
  }

  private async unit(tx: Tx, row: OpeningRowRead, landlordId: Id, made: string[]): Promise<Id> {
    const known = await unitByCode(tx, row.unit);
    if (known) return known.landlordId === landlordId ? known.id : refuse<OpeningRefusal>('opening_unit_of_other', { unit: row.unit, landlord: known.landlordName }, 'unit');
    made.push('unit');
    const place = { street: row.street, houseNumber: row.houseNumber, city: row.city, postalCode: row.postalCode };
    const buildingId =
      (await buildingLike(tx, place)) ??
      (await this.flats.recordBuildingIn(tx, { ...place, part: null, ruianCode: null, hasLift: null, stepFreeEntrance: null, petsAllowed: null, smokingAllowed: null })).id;
    const unit = await this.flats.recordUnitIn(tx, {
      code: row.unit, buildingId, landlordId, unitNumber: null, floor: row.floor, layout: row.layout, habitableRooms: null, areaM2: row.area, stepFree: null, furnished: false, energyLabel: null,
      rent: row.rent, advances: servicesOf(row).map(({ component, amount }) => ({ service: component as UnitService, amount })), deposit: row.deposit ?? halere(0), energyEstimate: null, maxPersons: null,
      availableFrom: null, note: null,
    });
    const checked = row.cadastreOn !== null && row.titleDeed !== null && row.titleClear === true && row.inspectedOn !== null && row.fit === true;
    if (!checked) return refuse<OpeningRefusal>('opening_checks_missing', {}, 'cadastreOn');
    await this.checks.recordCadastreCheckIn(tx, unit.id, {
      checkedOn: row.cadastreOn!, titleDeedNumber: row.titleDeed!, ownerMatches: true, coOwnersConsent: 'none', execution: false, mortgageConsent: 'not_required', note: null,
    });
    await this.checks.recordInspectionIn(tx, unit.id, { inspectedOn: row.inspectedOn!, outcome: 'fit', note: null, defects: [] });
    return unit.id;
  }

  private async ownerContract(tx: Tx, row: OpeningRowRead, unitId: Id, made: string[]): Promise<Id> {
    const known = await this.ownerContracts.inForce(tx, unitId, row.from);
    if (known) return known.model === row.model ? known.id : refuse<OpeningRefusal>('opening_contract_of_other_model', { unit: row.unit, model: known.model }, 'model');
    made.push('owner_contract');
    const isA = row.model === 'A';
    const collects = isA && row.collects === true;
    const draft = await this.ownerContracts.drawIn(tx, {
      unitId, startsOn: row.ownerFrom, endsOn: null, model: row.model, ownerRent: isA ? null : row.ownerRent, ownerServices: 0, payoutDay: isA && !collects ? null : row.payoutDay,
      subleasePermitted: !isA, collectsForLandlord: collects, powerOfAttorney: collects,
      guarantee: isA ? guaranteeOf(row) : null,
    });
    return (await this.ownerContracts.signIn(tx, draft.id, row.ownerFrom < tx.today ? row.ownerFrom : tx.today)).id;
  }

  private async household(tx: Tx, row: OpeningRowRead, made: string[]): Promise<Id> {
    made.push('household');
    const others = (row.others ?? []).map((person) => ({ ...person, relation: ageOn(person.birthDate, tx.today) < ADULT ? 'child' : 'other' }));
    const household = await this.households.recordIn(tx, {
      appliedOn: row.from < tx.today ? row.from : tx.today,
      members: [{ givenName: row.givenName, familyName: row.familyName, birthDate: row.birthDate, relation: 'applicant' }, ...others],
    });
    return household.id;
  }

  private async tenancy(tx: Tx, row: OpeningRowRead, unitId: Id, householdId: Id, made: string[]): Promise<Id> {
    made.push('tenancy');
    const people = await this.households.peopleOn(tx, householdId, row.from);
    const adults = people.filter((person) => ageOn(person.birthDate, row.from) >= ADULT);
    const deposit = row.deposit ?? halere(0);
    const draft = await this.tenancies.drawIn(tx, {
      unitId, householdId, offerId: null, reason: `převzatá smlouva ${row.key}`, startsOn: row.from, endsOn: row.to,
      components: [{ component: 'rent' as Component, amount: row.rent }, ...servicesOf(row)], deposit, penalties: halere(0), dueDay: row.dueDay ?? 5, payerShares: [], language: 'cs',
      parties: adults.map((person) => ({ memberId: person.id, role: person.relation === 'applicant' ? ('tenant' as const) : ('joint_tenant' as const) })),
    });
    const signed = await this.tenancies.signIn(tx, { tenancyId: draft.id, signedOn: row.from < tx.today ? row.from : tx.today, signedByMemberIds: adults.map((person) => person.id), lessorSigned: true });
    return signed.id;
  }
}

/** All of them are there in a row of model A: the sheet was refused otherwise. */
const guaranteeOf = (row: OpeningRowRead) => ({
  covers: [...row.covers!], capMonths: row.capMonths!, capAmount: row.capAmount!, waitingDays: row.waitingDays!, claimWithinDays: row.claimWithinDays!,
  coPaymentPercent: row.coPaymentPercent!, payoutDays: row.payoutDays!, restoredByRecovery: row.restoredByRecovery!,
});

const SERVICE_COLUMNS = { water: 'water', heating: 'heating', electricity: 'common_electricity', waste: 'waste', cleaning: 'cleaning', lift: 'lift', other: 'other' } as const;

function servicesOf(row: OpeningRowRead): { component: Component; amount: Halere }[] {
  return (Object.keys(SERVICE_COLUMNS) as (keyof typeof SERVICE_COLUMNS)[]).flatMap((key) => {
    const amount = row[key];
    return amount === null || amount === 0 ? [] : [{ component: SERVICE_COLUMNS[key], amount }];
  });
}
