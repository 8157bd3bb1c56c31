import { Injectable } from '@nestjs/common';
import { newId, orRefuse, refuse, type Id, type IsoDate } from '#kernel';
import { Database, violatedConstraint, type Actor, type Tx } from '#platform';
import { examineBuilding, examineUnit, type BuildingDraft, type UnitDraft } from './domain/unit-rules';
import { PROPERTY_EVENTS } from './properties.events';
import { landlordsByIds } from './store/landlord.repository';
import { BuildingRow, UnitAdvanceRow, UnitRow } from './store/unit.entity';
import { advancesOfUnits, allBuildings, buildingsByIds, offeredUnits, pageOfUnits, unitsByIds, type AdvanceOfUnit, type UnitFilter } from './store/unit.repository';

/** Buildings and the flats in them. */
@Injectable()
export class FlatsService {
  constructor(private readonly db: Database) {}

  /** @throws Refused address_missing, postal_code, ruian_code */
  recordBuilding(actor: Actor, draft: BuildingDraft): Promise<BuildingRow> {
    return this.db.write(actor, (tx) => this.recordBuildingIn(tx, draft));
  }

  async recordBuildingIn(tx: Tx, draft: BuildingDraft): Promise<BuildingRow> {
    return (await this.recordBuildingsIn(tx, [draft]))[0]!;
  }

  async recordBuildingsIn(tx: Tx, drafts: readonly BuildingDraft[]): Promise<BuildingRow[]> {
    const buildings = drafts.map((draft) => ({ id: newId(), ...orRefuse<BuildingDraft>(examineBuilding(draft)) }));
    await tx.insert(BuildingRow, buildings);
    await tx.auditMany('record_building', 'building', buildings.map(({ id }) => ({ id })));
    return buildings.map((building) => ({ agencyId: tx.agencyId, ...building }));
  }

  amendBuilding(actor: Actor, buildingId: Id, draft: BuildingDraft): Promise<BuildingRow> {
    return this.db.write(actor, async (tx) => {
      const values = orRefuse(examineBuilding(draft));
      if ((await tx.update(BuildingRow, buildingId, values)) === 0) refuse('unknown_id', {}, 'buildingId');
      await tx.audit('amend_building', 'building', buildingId);
      return { agencyId: tx.agencyId, id: buildingId, ...values };
    });
  }

  /** @throws Refused unknown_id, unit_*, advance_twice */
  recordUnit(actor: Actor, draft: UnitDraft): Promise<UnitRow> {
    return this.db.write(actor, (tx) => this.recordUnitIn(tx, draft));
  }

  async recordUnitIn(tx: Tx, draft: UnitDraft): Promise<UnitRow> {
    return (await this.recordUnitsIn(tx, [draft]))[0]!;
  }

  /** Many flats by the same rules, in as many statements as one. The first refusal ends it. */
  async recordUnitsIn(tx: Tx, drafts: readonly UnitDraft[]): Promise<UnitRow[]> {
    if (drafts.length === 0) return [];
    const recorded = (await this.examined(tx, drafts)).map(({ advances, ...unit }) => ({ unit: { id: newId(), ...unit, withdrawnOn: null }, advances }));
    const units = recorded.map(({ unit }) => unit);
    await tx.insert(UnitRow, units).catch(labelTaken(units));
    await tx.insert(UnitAdvanceRow, recorded.flatMap(({ unit, advances }) => advances.map((advance) => ({ id: newId(), unitId: unit.id, ...advance }))));
    await tx.auditMany('record_unit', 'unit', units.map(({ id }) => ({ id })));
    await tx.publishMany(PROPERTY_EVENTS.unitRecorded, units.map(({ id, landlordId }) => ({ unitId: id, landlordId })));
    const rows = new Map((await unitsByIds(tx, units.map(({ id }) => id))).map((row) => [row.id, row]));
    return units.map(({ id }) => rows.get(id)!);
  }

  /** Writes the flat's data anew as a whole. @throws Refused unknown_id and those of `recordUnit` */
  amendUnit(actor: Actor, unitId: Id, draft: UnitDraft): Promise<UnitRow> {
    return this.db.write(actor, async (tx) => {
      await this.row(tx, unitId);
      const { advances, ...unit } = (await this.examined(tx, [draft]))[0]!;
      await tx.update(UnitRow, unitId, unit).catch(labelTaken([unit]));
      await tx.remove(UnitAdvanceRow, { unitId });
      if (advances.length > 0) await tx.insert(UnitAdvanceRow, advances.map((advance) => ({ id: newId(), unitId, ...advance })));
      await tx.audit('amend_unit', 'unit', unitId);
      return this.row(tx, unitId);
    });
  }

  /** Takes a flat out of what is offered from a day on, or with null brings it back. @throws Refused unknown_id */
  withdraw(actor: Actor, unitId: Id, on: IsoDate | null): Promise<UnitRow> {
    return this.db.write(actor, async (tx) => {
      await this.row(tx, unitId);
      await tx.update(UnitRow, unitId, { withdrawnOn: on });
      await tx.audit(on === null ? 'bring_unit_back' : 'withdraw_unit', 'unit', unitId, { on });
      if (on !== null) await tx.publish(PROPERTY_EVENTS.unitWithdrawn, { unitId });
      return this.row(tx, unitId);
    });
  }

  /** @throws Refused unknown_id, also for another agency's */
  async row(tx: Tx, unitId: Id): Promise<UnitRow> {
    return (await tx.get(UnitRow, unitId)) ?? refuse('unknown_id', {}, 'unitId');
  }

  unitsByIds(tx: Tx, ids: readonly Id[]): Promise<UnitRow[]> {
    return unitsByIds(tx, ids);
  }

  buildingsByIds(tx: Tx, ids: readonly Id[]): Promise<BuildingRow[]> {
    return buildingsByIds(tx, ids);
  }

  /** Every building by town and street. */
  buildings(tx: Tx): Promise<BuildingRow[]> {
    return allBuildings(tx);
  }

  /** Service advances of flats in the order of papers. */
  advancesOf(tx: Tx, unitIds: readonly Id[]): Promise<AdvanceOfUnit[]> {
    return advancesOfUnits(tx, unitIds);
  }

  page(tx: Tx, filter: UnitFilter, first: number, offset: number): Promise<{ rows: UnitRow[]; totalCount: number }> {
    return pageOfUnits(tx, filter, first, offset);
  }

  /** Flats not withdrawn on a day. Whether somebody lives in one is known to tenancies. */
  offered(tx: Tx, on: IsoDate): Promise<UnitRow[]> {
    return offeredUnits(tx, on);
  }

  /** How many months' rent a deposit may be today (Civil Code § 2254). */
  async depositCapMonths(tx: Tx): Promise<number> {
    const cap = await tx.row<{ value: number }>(
      `SELECT value FROM core.legal_parameter WHERE name = 'deposit_cap_months' AND valid_from <= $1 AND (valid_to IS NULL OR valid_to >= $1) ORDER BY valid_from DESC LIMIT 1`,
      [tx.today],
    );
    if (!cap) throw new Error(`The legal parameter deposit_cap_months has no value as of ${tx.today}.`);
    return cap.value;
  }

  private async examined(tx: Tx, drafts: readonly UnitDraft[]): Promise<(UnitDraft & { readonly habitableRooms: number })[]> {
    const buildings = new Set((await buildingsByIds(tx, distinct(drafts, 'buildingId'))).map(({ id }) => id));
    const landlords = new Set((await landlordsByIds(tx, distinct(drafts, 'landlordId'))).map(({ id }) => id));
    for (const draft of drafts) {
      if (!buildings.has(draft.buildingId)) refuse('unknown_id', {}, 'buildingId');
      if (!landlords.has(draft.landlordId)) refuse('unknown_id', {}, 'landlordId');
    }
    const cap = await this.depositCapMonths(tx);
    return drafts.map((draft) => orRefuse<UnitDraft & { readonly habitableRooms: number }>(examineUnit(draft, tx.today, cap)));
  }
}

const distinct = (drafts: readonly UnitDraft[], key: 'buildingId' | 'landlordId'): Id[] => [...new Set(drafts.map((draft) => draft[key]))];

/** Two flats with one label, also when both are written in the same moment. */
function labelTaken(units: readonly { readonly code: string }[]): (error: unknown) => never {
  return (error) => {
    if (violatedConstraint(error) !== 'unit_agency_id_code_key') throw error;
    const taken = /\(agency_id, code\)=\([^,]+, ([^)]*)\)/.exec(detailOf(error))?.[1];
    return refuse('unit_code_taken', { code: taken ?? units[0]!.code }, 'code');
  };
}

const detailOf = (error: unknown): string => String((error as { detail?: unknown }).detail ?? (error as { driverError?: { detail?: unknown } }).driverError?.detail ?? '');
