import { DocumentsService } from '#documents';
import { LandlordConditionsService, MatchingPoliciesService, MatchingService, OffersService, PromisesService, ReservesService, WaitingListService } from '#matching';
import { FilesService } from '#platform';
import type { TestDatabase } from '#platform/testing';
import { buildHouseholds } from '#households/testing';

export interface MatchingServices {
  readonly policies: MatchingPoliciesService;
  readonly matching: MatchingService;
  readonly offers: OffersService;
  readonly promises: PromisesService;
  readonly conditions: LandlordConditionsService;
  readonly reserves: ReservesService;
  readonly waitingList: WaitingListService;
}

export function buildMatching(database: TestDatabase): MatchingServices {
  const households = buildHouseholds(database);
  const policies = new MatchingPoliciesService(database.staff);
  const waitingList = new WaitingListService(database.staff, households, policies);
  const matching = new MatchingService(database.staff, households, policies, waitingList);
  const offers = new OffersService(database.staff, matching, policies, households);
  return {
    policies,
    matching,
    offers,
    promises: new PromisesService(database.staff, offers, matching, households, new DocumentsService(new FilesService())),
    conditions: new LandlordConditionsService(database.staff, matching),
    reserves: new ReservesService(database.staff, matching, offers, households, policies),
    waitingList,
  };
}
