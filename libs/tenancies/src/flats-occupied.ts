import { Injectable } from '@nestjs/common';
import type { Id } from '#kernel';
import { Occupancy } from '#matching';
import type { Tx } from '#platform';
import { occupiedUnits } from './store/tenancy.repository';

/** Tells matching in which flats a family lives or is about to: a signed contract that has not ended yet. */
@Injectable()
export class FlatsOccupied extends Occupancy {
  async occupiedOf(tx: Tx, unitIds: readonly Id[]): Promise<ReadonlySet<Id>> {
    return new Set(await occupiedUnits(tx, unitIds));
  }
}
