import { Injectable } from '@nestjs/common';
import { newId, orRefuse, refuse, type Id, type IsoDate } from '#kernel';
import { Database, type Actor, type Tx } from '#platform';
import { examineCadastreCheck, examineDefect, examineInspection, type CadastreCheckDraft, type DefectDraft, type FlatChecks, type InspectionDraft } from './domain/flat-checks';
import { CadastreCheckRow, DefectRow, InspectionRow, ProblemReportRow } from './store/flat-check.entity';
import { blockingDefectCounts, defectsOfUnits, inspectionsOfUnits, latestCadastreChecks, latestInspections } from './store/flat-check.repository';
import { LandlordRow } from './store/landlord.entity';
import { UnitRow } from './store/unit.entity';

/** What is known of a flat before the agency binds itself: who owns it, and whether one can live there. */
@Injectable()
export class FlatChecksService {
  constructor(private readonly db: Database) {}

  /** @throws Refused unknown_id, check_in_future, title_deed_missing */
  recordCadastreCheck(actor: Actor, unitId: Id, draft: CadastreCheckDraft): Promise<UnitRow> {
    return this.db.write(actor, (tx) => this.recordCadastreCheckIn(tx, unitId, draft));
  }

  async recordCadastreCheckIn(tx: Tx, unitId: Id, draft: CadastreCheckDraft): Promise<UnitRow> {
    const unit = await this.unit(tx, unitId);
    const check = orRefuse(examineCadastreCheck(draft, tx.today));
    const checkId = newId();
    await tx.insert(CadastreCheckRow, { id: checkId, unitId, ...check, checkedBy: tx.actor.accountId });
    await tx.audit('record_cadastre_check', 'unit', unitId, { checkId });
    return unit;
  }

  /** @throws Refused unknown_id, check_in_future, defect_description_missing, inspection_fit_with_blocking_defect */
  recordInspection(actor: Actor, unitId: Id, draft: InspectionDraft): Promise<UnitRow> {
    return this.db.write(actor, (tx) => this.recordInspectionIn(tx, unitId, draft));
  }

  async recordInspectionIn(tx: Tx, unitId: Id, draft: InspectionDraft): Promise<UnitRow> {
    const unit = await this.unit(tx, unitId);
    const { defects, ...inspection } = orRefuse(examineInspection(draft, tx.today));
    const inspectionId = newId();
    await tx.insert(InspectionRow, { id: inspectionId, unitId, ...inspection, inspectedBy: tx.actor.accountId });
    if (defects.length > 0) await tx.insert(DefectRow, defects.map((defect) => ({ id: newId(), unitId, inspectionId, ...defect, fixedOn: null })));
    await tx.audit('record_inspection', 'unit', unitId, { inspectionId, outcome: draft.outcome });
    return unit;
  }

  /** A defect found between inspections. @throws Refused unknown_id, defect_description_missing */
  recordDefect(actor: Actor, unitId: Id, draft: DefectDraft): Promise<UnitRow> {
    return this.db.write(actor, async (tx) => {
      const unit = await this.unit(tx, unitId);
      const defectId = newId();
      await tx.insert(DefectRow, { id: defectId, unitId, inspectionId: null, ...orRefuse(examineDefect(draft, '')), fixedOn: null });
      await tx.audit('record_defect', 'unit', unitId, { defectId });
      return unit;
    });
  }

  /** @throws Refused unknown_id, defect_fixed_already, defect_fixed_in_future */
  mendDefect(actor: Actor, defectId: Id, fixedOn: IsoDate): Promise<UnitRow> {
    return this.db.write(actor, async (tx) => {
      const defect = (await tx.get(DefectRow, defectId)) ?? refuse('unknown_id', {}, 'defectId');
      if (defect.fixedOn !== null) refuse('defect_fixed_already');
      if (fixedOn > tx.today) refuse('defect_fixed_in_future', { fixedOn }, 'fixedOn');
      await tx.update(DefectRow, defectId, { fixedOn });
      await tx.audit('mend_defect', 'unit', defect.unitId, { defectId });
      return this.unit(tx, defect.unitId);
    });
  }

  /** The newest of each kind for one flat. @throws Refused unknown_id */
  async checksOf(tx: Tx, unitId: Id): Promise<FlatChecks> {
    const unit = await this.unit(tx, unitId);
    const [cadastre] = await latestCadastreChecks(tx, [unitId]);
    const [inspection] = await latestInspections(tx, [unitId]);
    const [blocking] = await blockingDefectCounts(tx, [unitId]);
    const landlord = await tx.get(LandlordRow, unit.landlordId);
    return { cadastre: cadastre ?? null, inspection: inspection ?? null, blockingDefects: blocking?.count ?? 0, landlordHasAccount: landlord?.iban != null };
  }

  latestCadastreChecks(tx: Tx, unitIds: readonly Id[]): Promise<CadastreCheckRow[]> {
    return latestCadastreChecks(tx, unitIds);
  }

  inspectionsOf(tx: Tx, unitIds: readonly Id[]): Promise<InspectionRow[]> {
    return inspectionsOfUnits(tx, unitIds);
  }

  defectsOf(tx: Tx, unitIds: readonly Id[]): Promise<DefectRow[]> {
    return defectsOfUnits(tx, unitIds);
  }

  /** Takes a reported problem in hand, or closes it. @throws Refused unknown_id, problem_state */
  settleProblem(actor: Actor, reportId: Id, to: 'taken' | 'solved'): Promise<ProblemReportRow> {
    return this.db.write(actor, async (tx) => {
      const report = (await tx.get(ProblemReportRow, reportId)) ?? refuse('unknown_id', {}, 'reportId');
      if (report.state === 'solved') refuse('problem_state');
      const patch = { state: to, takenBy: report.takenBy ?? tx.actor.accountId, solvedOn: to === 'solved' ? tx.today : null };
      await tx.update(ProblemReportRow, reportId, patch);
      await tx.audit('settle_problem', 'problem_report', reportId, { to });
      return { ...report, ...patch };
    });
  }

  /** Problems not yet solved, the oldest first. */
  openProblems(tx: Tx): Promise<ProblemReportRow[]> {
    return tx.rows<ProblemReportRow>(`SELECT * FROM core.problem_report WHERE agency_id = $1 AND state <> 'solved' ORDER BY reported_at, id`, [tx.agencyId]);
  }

  private async unit(tx: Tx, unitId: Id): Promise<UnitRow> {
    return (await tx.get(UnitRow, unitId)) ?? refuse('unknown_id', {}, 'unitId');
  }
}
