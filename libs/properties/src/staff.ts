import { Module } from '@nestjs/common';
import type { PolicyTable } from '#platform/staff';
import { FlatCheckResolver } from './graphql/flat-check.resolver';
import { LandlordAccessResolver } from './graphql/landlord-access.resolver';
import { LandlordResolver } from './graphql/landlord.resolver';
import { UnitResolver } from './graphql/unit.resolver';
import { LandlordAccessService } from './landlord-access.service';
import { PropertiesModule } from './properties.module';

export { Landlord } from './graphql/landlord.type';
export { landlordById, unitById } from './graphql/properties.loader';
export { Building, Unit } from './graphql/unit.type';

@Module({ imports: [PropertiesModule], providers: [LandlordAccessService, LandlordResolver, LandlordAccessResolver, UnitResolver, FlatCheckResolver] })
export class PropertiesStaffModule {}

/** A flat is known to everybody who works with the family in it; what its owner is and is paid is the office's. */
const flat = ['coordinator', 'manager', 'finance', 'social_worker', 'administrator'] as const;
const office = ['coordinator', 'manager', 'finance', 'administrator'] as const;
const doorkeepers = ['coordinator', 'manager', 'administrator'] as const;
const acquiring = ['coordinator', 'manager'] as const;

export const propertiesPolicy: PolicyTable = {
  Landlord: {
    id: flat, kind: office, name: flat, companyNumber: office, birthDate: office, street: office, city: office, postalCode: office, email: office, phone: flat,
    salutation: office, bankAccount: office, iban: office, accountCheckedOn: office, language: office,
  },
  LandlordAccess: { email: doorkeepers, since: doorkeepers, password: doorkeepers },
  LandlordConnection: { edges: office, pageInfo: office, totalCount: office },
  LandlordEdge: { cursor: office, node: office },
  LandlordLead: {
    id: acquiring, reference: acquiring, stage: acquiring, lostReason: acquiring, source: acquiring, contactName: acquiring, phone: acquiring, email: acquiring,
    city: acquiring, street: acquiring, layout: acquiring, areaM2: acquiring, furnished: acquiring, expectedRent: acquiring, availableFrom: acquiring, worries: acquiring,
    note: acquiring, callBy: acquiring, landlordId: acquiring, createdAt: acquiring, nextStages: acquiring,
  },
  LandlordLeadConnection: { edges: acquiring, pageInfo: acquiring, totalCount: acquiring },
  LandlordLeadEdge: { cursor: acquiring, node: acquiring },
  Building: {
    id: flat, street: flat, houseNumber: flat, part: flat, city: flat, postalCode: flat, ruianCode: flat, hasLift: flat, stepFreeEntrance: flat, petsAllowed: flat, smokingAllowed: flat,
  },
  Unit: {
    id: flat, code: flat, buildingId: flat, landlordId: flat, unitNumber: flat, floor: flat, layout: flat, habitableRooms: flat, areaM2: flat, stepFree: flat, furnished: flat,
    energyLabel: flat, rent: flat, deposit: flat, energyEstimate: flat, maxPersons: flat, availableFrom: flat, withdrawnOn: flat, note: office, building: flat, landlord: flat,
    advances: flat, total: flat, cadastreCheck: office, inspections: flat, defects: flat,
  },
  UnitConnection: { edges: flat, pageInfo: flat, totalCount: flat },
  UnitEdge: { cursor: flat, node: flat },
  UnitAdvance: { service: flat, amount: flat },
  CadastreCheck: { id: office, checkedOn: office, titleDeedNumber: office, ownerMatches: office, coOwnersConsent: office, execution: office, mortgageConsent: office, note: office },
  Inspection: { id: flat, inspectedOn: flat, outcome: flat, note: flat },
  Defect: { id: flat, place: flat, description: flat, severity: flat, fixBy: flat, fixedOn: flat },
  ProblemReport: { id: acquiring, unitId: acquiring, reportedAt: acquiring, place: acquiring, description: acquiring, callWhen: acquiring, state: acquiring, solvedOn: acquiring, unit: acquiring },
};
