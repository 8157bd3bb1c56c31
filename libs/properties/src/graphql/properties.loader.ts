import type { Id } from '#kernel';
import { groupLoader, rowLoader } from '#platform/staff';
import { defectsOfUnits, inspectionsOfUnits, latestCadastreChecks } from '../store/flat-check.repository';
import { landlordsByIds, leadsByIds } from '../store/landlord.repository';
import { advancesOfUnits, buildingsByIds, unitsByIds } from '../store/unit.repository';

export const unitById = rowLoader(unitsByIds, (row): Id => row.id);
export const buildingById = rowLoader(buildingsByIds, (row): Id => row.id);
export const leadById = rowLoader(leadsByIds, (row): Id => row.id);
export const landlordById = rowLoader(landlordsByIds, (row): Id => row.id);
export const advancesByUnit = groupLoader(advancesOfUnits, (row): Id => row.unitId);
export const cadastreCheckByUnit = rowLoader(latestCadastreChecks, (row): Id => row.unitId);
export const inspectionsByUnit = groupLoader(inspectionsOfUnits, (row): Id => row.unitId);
export const defectsByUnit = groupLoader(defectsOfUnits, (row): Id => row.unitId);
