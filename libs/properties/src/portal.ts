import { Module } from '@nestjs/common';
import type { PolicyTable } from '#platform/portal';
import { HomeResolver } from './portal/home.resolver';
import { PortalWritingService } from './portal/portal-writing.service';

export { AgencyContact, Coordinator, MyFlat, MyHome } from './portal/home.type';
export { agencyOf, landlordOf } from './portal/home.view';
export { keepPhoto } from './portal/portal-writing.service';
export { readPhoto, type Photo } from './domain/photo';
export { propertiesPortalSentences } from './portal/sentences';

@Module({ providers: [HomeResolver, PortalWritingService] })
export class PropertiesPortalModule {}

const everybody = ['public'] as const;
const landlord = ['landlord'] as const;

/** The public form is for everybody; a flat is for its landlord, whose views show him no other. */
export const propertiesPortalPolicy: PolicyTable = {
  AgencyContact: { name: everybody, phone: everybody, email: everybody, street: everybody, city: everybody, postalCode: everybody, isDemo: everybody },
  Coordinator: { name: everybody, phone: everybody, email: everybody },
  RentBand: { city: everybody, size: everybody, low: everybody, high: everybody, validFrom: everybody, source: everybody },
  OfferForm: { agency: everybody, coordinator: everybody, cities: everybody, bands: everybody },
  FlatOffer: { reference: everybody, callBy: everybody, callerName: everybody },
  MyHome: { landlordName: landlord, agency: landlord, coordinator: landlord, flats: landlord, documents: landlord },
  ProblemReport: { id: landlord, reportedAt: landlord, place: landlord, description: landlord, state: landlord, solvedOn: landlord },
  MyFlat: {
    id: landlord, code: landlord, street: landlord, city: landlord, unitNumber: landlord, floor: landlord, layout: landlord, areaM2: landlord,
    problemReports: landlord, contract: landlord, documents: landlord,
    sentence: landlord, months: landlord, nextPayout: landlord, questions: landlord,
  },
};
