import { homeRoute } from './home';
import { helpRoute } from './help/route';
import { agencyRoute, partnersRoute } from './agency/route';
import { todayRoute } from './today/route';
import { ladderRoute } from './ladder/route';
import { leadRoute, leadsRoute } from './leads/route';
import { statementRoute, statementsRoute } from './bank-import/route';
import { rentIncreasesRoute } from './rent-increases/route';
import { calculatorRoute } from './calculator/route';
import { arrearsRoute } from './arrears/route';
import { documentsRoute } from './documents/route';
import { guaranteeRoute, outlookRoute } from './guarantee/route';
import { chargesRoute, payoutsRoute } from './rent/route';
import { cashRoute } from './cash/route';
import { accountingRoute } from './accounting/route';
import { settlementRoute, settlementsRoute } from './settlements/route';
import { flagsRoute } from './flags/route';
import { figureRoute, overviewRoute } from './overview/route';
import { teamsRoute } from './teams/route';
import { unitRoute, unitsRoute } from './units/route';
import { importBatchRoute, importRoute } from './imports/route';
import { duplicatesRoute, mergeRoute } from './duplicates/route';
import { householdRoute, householdsRoute, recordHouseholdRoute } from './households/route';
import { allocationRoute } from './allocation/route';
import { matchingRoute } from './matching/route';
import { outcomesRoute } from './outcomes/route';
import { panelsRoute, sittingRoute, sittingsRoute } from './panel/route';
import { policyRoute } from './policy/route';
import { appealRoute, appealsRoute } from './appeals/route';
import { offerRoute, offersRoute } from './offers/route';
import { drawTenancyRoute, tenanciesRoute, tenancyRoute } from './tenancies/route';
import { landlordRoute, landlordsRoute } from './landlords/route';

/** Every staff screen: one line each, from its own folder. */
export const screens = [
  homeRoute,
  todayRoute,
  helpRoute,
  agencyRoute,
  partnersRoute,
  ladderRoute,
  leadsRoute,
  leadRoute,
  statementsRoute,
  statementRoute,
  arrearsRoute,
  chargesRoute,
  payoutsRoute,
  guaranteeRoute,
  outlookRoute,
  documentsRoute,
  calculatorRoute,
  rentIncreasesRoute,
  cashRoute,
  accountingRoute,
  settlementsRoute,
  settlementRoute,
  flagsRoute,
  teamsRoute,
  overviewRoute,
  figureRoute,
  unitsRoute,
  unitRoute,
  householdsRoute,
  recordHouseholdRoute,
  duplicatesRoute,
  mergeRoute,
  householdRoute,
  importRoute,
  importBatchRoute,
  matchingRoute,
  allocationRoute,
  outcomesRoute,
  sittingsRoute,
  panelsRoute,
  sittingRoute,
  policyRoute,
  appealsRoute,
  appealRoute,
  offersRoute,
  offerRoute,
  tenanciesRoute,
  drawTenancyRoute,
  tenancyRoute,
  landlordsRoute,
  landlordRoute,
];
