import type { Id } from '#kernel';
import { groupLoader, rowLoader } from '#platform/staff';
import { guaranteeTermsOf, ownerContractsByIds, ownerContractsOfUnits } from '../store/owner-contract.repository';
import { handoversOf } from '../store/handover.repository';
import { currentTenanciesOfUnits, partiesOf, scansOf, sharesOf, tenanciesByIds, tenanciesOfHouseholds, tenanciesOfUnits, termsByIds } from '../store/tenancy.repository';

export const tenancyById = rowLoader(tenanciesByIds, (row): Id => row.id);
export const tenanciesByUnit = groupLoader(tenanciesOfUnits, (row): Id => row.unitId);
export const tenanciesByHousehold = groupLoader(tenanciesOfHouseholds, (row): Id => row.householdId);
export const currentTenancyByUnit = rowLoader(currentTenanciesOfUnits, (row): Id => row.unitId);
export const termsById = rowLoader(termsByIds, (row): Id => row.tenancyId);
export const partiesByTenancy = groupLoader(partiesOf, (row): Id => row.tenancyId);
export const sharesByTenancy = groupLoader(sharesOf, (row): Id => row.tenancyId);
export const scansByTenancy = groupLoader(scansOf, (row): Id => row.tenancyId);
export const handoversByTenancy = groupLoader(handoversOf, (row): Id => row.tenancyId);
export const ownerContractById = rowLoader(ownerContractsByIds, (row): Id => row.id);
export const ownerContractsByUnit = groupLoader(ownerContractsOfUnits, (row): Id => row.unitId);
export const guaranteeByContract = rowLoader(guaranteeTermsOf, (row): Id => row.ownerContractId);
