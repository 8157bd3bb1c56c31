import type { Id, IsoDate } from '#kernel';
import type { Tx } from '#platform';
import type { InspectionOutcome } from '../domain/flat-checks';
import type { CadastreCheckRow, DefectRow, InspectionRow } from './flat-check.entity';

/** The newest cadastre check of each flat. */
export const latestCadastreChecks = (tx: Tx, unitIds: readonly Id[]): Promise<CadastreCheckRow[]> =>
  tx.rows<CadastreCheckRow>('SELECT DISTINCT ON (unit_id) * FROM core.cadastre_check WHERE agency_id = $1 AND unit_id = ANY ($2) ORDER BY unit_id, checked_on DESC, id DESC', [
    tx.agencyId,
    unitIds,
  ]);

export const inspectionsOfUnits = (tx: Tx, unitIds: readonly Id[]): Promise<InspectionRow[]> =>
  tx.rows<InspectionRow>('SELECT * FROM core.inspection WHERE agency_id = $1 AND unit_id = ANY ($2) ORDER BY unit_id, inspected_on DESC, id DESC', [tx.agencyId, unitIds]);

export const latestInspections = (tx: Tx, unitIds: readonly Id[]): Promise<{ id: Id; unitId: Id; inspectedOn: IsoDate; outcome: InspectionOutcome }[]> =>
  tx.rows('SELECT DISTINCT ON (unit_id) id, unit_id, inspected_on, outcome FROM core.inspection WHERE agency_id = $1 AND unit_id = ANY ($2) ORDER BY unit_id, inspected_on DESC, id DESC', [
    tx.agencyId,
    unitIds,
  ]);

/** Defects of flats, open ones first, then by how bad they are. */
export const defectsOfUnits = (tx: Tx, unitIds: readonly Id[]): Promise<DefectRow[]> =>
  tx.rows<DefectRow>(
    `SELECT * FROM core.defect WHERE agency_id = $1 AND unit_id = ANY ($2)
     ORDER BY unit_id, fixed_on NULLS FIRST, array_position(ARRAY['blocks_living', 'major', 'minor'], severity), fix_by, id`,
    [tx.agencyId, unitIds],
  );

export const blockingDefectCounts = (tx: Tx, unitIds: readonly Id[]): Promise<{ unitId: Id; count: number }[]> =>
  tx.rows(`SELECT unit_id, count(*) FROM core.defect WHERE agency_id = $1 AND unit_id = ANY ($2) AND severity = 'blocks_living' AND fixed_on IS NULL GROUP BY unit_id`, [
    tx.agencyId,
    unitIds,
  ]);
