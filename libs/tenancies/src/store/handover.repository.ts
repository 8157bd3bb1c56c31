import type { Id } from '#kernel';
import type { Tx } from '#platform';
import type { HandoverDefectRow, HandoverKeyRow, HandoverMeterRow, HandoverRoomRow, HandoverRow } from './handover.entity';

/** A handover with all that was written down, in the order it was written. */
export interface HandoverRecord extends HandoverRow {
  readonly meters: readonly HandoverMeterRow[];
  readonly keys: readonly HandoverKeyRow[];
  readonly rooms: readonly HandoverRoomRow[];
  readonly defects: readonly HandoverDefectRow[];
}

/** Handovers of tenancies, the first first, with their details: five statements for any number. */
export async function handoversOf(tx: Tx, tenancyIds: readonly Id[]): Promise<HandoverRecord[]> {
  const handovers = await tx.rows<HandoverRow>('SELECT * FROM core.handover WHERE agency_id = $1 AND tenancy_id = ANY ($2) ORDER BY held_on, id', [tx.agencyId, tenancyIds]);
  if (handovers.length === 0) return [];
  const ids = handovers.map(({ id }) => id);
  const details = <Row>(table: string, order: string): Promise<Row[]> =>
    tx.rows<Row>(`SELECT * FROM core.${table} WHERE agency_id = $1 AND handover_id = ANY ($2) ORDER BY ${order}`, [tx.agencyId, ids]);
  const meters = await details<HandoverMeterRow>('handover_meter', 'id');
  const keys = await details<HandoverKeyRow>('handover_key', 'id');
  const rooms = await details<HandoverRoomRow>('handover_room', 'position');
  const defects = await details<HandoverDefectRow>('handover_defect', 'position');
  const of = <Row extends { handoverId: Id }>(rows: readonly Row[], id: Id): Row[] => rows.filter((row) => row.handoverId === id);
  return handovers.map((handover) => ({ ...handover, meters: of(meters, handover.id), keys: of(keys, handover.id), rooms: of(rooms, handover.id), defects: of(defects, handover.id) }));
}
