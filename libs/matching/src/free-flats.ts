import type { Tx } from '#platform';
import type { Occupancy } from './occupancy';
import { flatsOf, type Flat } from './store/flats.repository';

/** Flats that can be given today: on offer, without a running offer, nobody lives there. */
export async function freeFlatsIn(tx: Tx, occupancy: Occupancy | undefined): Promise<Flat[]> {
  const onOffer = await flatsOf(tx, 'onOffer');
  if (!occupancy || onOffer.length === 0) return onOffer;
  const occupied = await occupancy.occupiedOf(tx, onOffer.map((flat) => flat.id));
  return onOffer.filter((flat) => !occupied.has(flat.id));
}
