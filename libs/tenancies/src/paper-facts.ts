import { Injectable } from '@nestjs/common';
import { DocumentsService, type ContactPerson, type Issuer, type PaperParty, type PayeeAccount } from '#documents';
import { HouseholdsService, type HouseholdRow, type PersonOfHousehold } from '#households';
import { halere, refuse, type Id, type IsoDate } from '#kernel';
import type { Tx } from '#platform';
import { FlatChecksService, FlatsService, LandlordsService, type BuildingRow, type LandlordRow, type UnitRow } from '#properties';
import { AgencyAccounts } from './agency-accounts';
import type { FlatOnPaper, MinorRepairCaps } from './documents/contract-snapshot';
import { workOf } from './documents/paper-words';
import type { TenanciesRefusal } from './domain/sentences';
import type { PaymentRoute, TenancyTerms } from './domain/terms';
import { TenancyPartyRow, TenancyRow, type OwnerContractRow } from './store/contract.entity';
import { legalParameter, termsByIds } from './store/tenancy.repository';
import { OwnerContractsService } from './owner-contracts.service';

/** Who issues papers, in whose name, and whom to call. */
export interface IssuerFacts {
  readonly agency: Issuer;
  readonly agencyAsParty: PaperParty;
  readonly place: string;
  readonly contact: ContactPerson;
}

/** The flat of a paper and its owner. */
export interface FlatFacts {
  readonly unit: UnitRow;
  readonly building: BuildingRow;
  readonly landlord: LandlordRow;
  readonly flat: FlatOnPaper;
}

/** Everything papers of a tenancy are made from, as it is now. */
export interface TenancyFacts extends IssuerFacts, FlatFacts {
  readonly tenancy: TenancyRow;
  readonly terms: TenancyTerms;
  readonly owner: OwnerContractRow;
  readonly household: HouseholdRow;
  readonly people: readonly PersonOfHousehold[];
  readonly parties: readonly TenancyPartyRow[];
  readonly repairs: MinorRepairCaps;
}

/** Collects what a paper freezes. */
@Injectable()
export class PaperFacts {
  constructor(
    private readonly documents: DocumentsService,
    private readonly flats: FlatsService,
    private readonly checks: FlatChecksService,
    private readonly landlords: LandlordsService,
    private readonly households: HouseholdsService,
    private readonly ownerContracts: OwnerContractsService,
    private readonly accounts: AgencyAccounts,
  ) {}

  /** @throws Refused unknown_id, tenancy_cancelled */
  async ofTenancy(tx: Tx, tenancyId: Id): Promise<TenancyFacts> {
    const tenancy = (await tx.get(TenancyRow, tenancyId)) ?? refuse<'unknown_id'>('unknown_id');
    if (tenancy.state === 'cancelled') refuse<TenanciesRefusal>('tenancy_cancelled');
    const [terms] = await termsByIds(tx, [tenancyId]);
    return {
      tenancy,
      terms: terms!,
      ...(await this.ofIssuer(tx)),
      ...(await this.ofFlat(tx, tenancy.unitId)),
      landlord: await this.landlords.row(tx, tenancy.landlordId),
      owner: await this.ownerContracts.row(tx, tenancy.ownerContractId),
      household: await this.households.getIn(tx, tenancy.householdId),
      people: await this.households.peopleOn(tx, tenancy.householdId, tenancy.startsOn),
      parties: await tx.find(TenancyPartyRow, { tenancyId }, { orderBy: { id: 'ASC' } }),
      repairs: await repairCaps(tx, tx.today),
    };
  }

  async ofFlat(tx: Tx, unitId: Id): Promise<FlatFacts> {
    const unit = await this.flats.row(tx, unitId);
    const [building] = await this.flats.buildingsByIds(tx, [unit.buildingId]);
    const { cadastre } = await this.checks.checksOf(tx, unitId);
    return { unit, building: building!, landlord: await this.landlords.row(tx, unit.landlordId), flat: flatOnPaper(unit, building!, cadastre?.titleDeedNumber ?? null) };
  }

  async ofIssuer(tx: Tx): Promise<IssuerFacts> {
    const agency = await this.documents.issuer(tx);
    const profile = await tx.row<{ signatoryName: string; signatoryRole: string; city: string }>(
      'SELECT signatory_name, signatory_role, city FROM core.agency_profile WHERE agency_id = $1',
      [tx.agencyId],
    );
    const colleague = await tx.row<{ displayName: string; roles: string[]; phone: string | null; email: string | null }>(
      'SELECT display_name, roles, phone, email FROM core.staff_member WHERE agency_id = $1 AND id = $2',
      [tx.agencyId, tx.actor.accountId],
    );
    const { signatoryName, city } = profile!;
    return {
      agency,
      agencyAsParty: {
        kind: 'company', name: agency.name, birthDate: null, registrationNumber: agency.registrationNumber, address: agency.address, phone: agency.phone, email: agency.email,
        dataBox: null, representedBy: { name: signatoryName, capacity: 'statutoryBody', since: null },
      },
      place: city,
      // A paper made by a scheduled run has no colleague behind it: then the agency itself is to be called.
      contact: colleague
        ? { name: colleague.displayName, role: workOf(colleague.roles), phone: colleague.phone ?? agency.phone, email: colleague.email ?? agency.email }
        : { name: agency.name, role: workOf([]), phone: agency.phone, email: agency.email },
    };
  }

  /** Where the household pays. @throws Refused payee_account_missing */
  async payee(tx: Tx, route: PaymentRoute, landlord: LandlordRow, agencyName: string): Promise<PayeeAccount> {
    if (route === 'direct_to_landlord') {
      if (landlord.bankAccount === null || landlord.iban === null) return refuse<TenanciesRefusal>('payee_account_missing');
      return { payee: landlord.name, account: landlord.bankAccount, iban: landlord.iban };
    }
    const account = (await this.accounts.rentAccount(tx)) ?? refuse<TenanciesRefusal>('payee_account_missing');
    return { payee: agencyName, ...account };
  }
}

function flatOnPaper(unit: UnitRow, building: BuildingRow, titleDeed: string | null): FlatOnPaper {
  return {
    label: unit.code,
    address: `${building.street} ${building.houseNumber}, ${building.postalCode} ${building.city}`,
    unitNumber: unit.unitNumber,
    floor: unit.floor,
    layout: unit.layout,
    areaSquareMetres: unit.areaM2,
    lift: building.hasLift ?? false,
    fittings: unit.furnished ? [{ cs: 'byt je zařízený, vybavení je popsáno v předávacím protokolu', en: 'the flat is furnished; the handover protocol lists the furnishings' }] : [],
    cadastre: titleDeed === null ? null : `LV ${titleDeed}`,
  };
}

async function repairCaps(tx: Tx, on: IsoDate): Promise<MinorRepairCaps> {
  const perRepair = await legalParameter(tx, 'minor_repair_cap', on);
  const perSquareMetre = await legalParameter(tx, 'minor_repair_yearly_cap_m2', on);
  return { perRepair: halere(perRepair.value), perSquareMetreYear: halere(perSquareMetre.value), validFrom: perRepair.validFrom, source: perRepair.source };
}
