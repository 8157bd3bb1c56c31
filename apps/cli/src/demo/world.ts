import type { INestApplicationContext } from '@nestjs/common';
import type { Halere, Id, IsoDate, SettableClock } from '#kernel';
import type { Actor } from '#platform';
import type { DemoApplication } from './applicants';
import type { DemoFamily } from './families';
import type { DemoFlat } from './flats';

/** A family's home in the demo: what the money side needs to play its payments. */
export interface DemoHome {
  readonly family: DemoFamily;
  readonly flat: DemoFlat;
  readonly tenancyId: Id;
  readonly variableSymbol: string;
  readonly startsOn: IsoDate;
  /** Haléře a month. */
  readonly monthly: number;
  readonly benefitToAgency: number;
  readonly account: string;
  readonly benefitAccount: string;
  /** Agreed deposit in haléře, and its own symbol. */
  readonly deposit: Halere;
  readonly depositSymbol: string | null;
}

/** Everything made so far, by the keys of the declarations. */
export interface DemoWorld {
  readonly app: INestApplicationContext;
  readonly clock: SettableClock;
  readonly agencyId: Id;
  /** The real day the demo ends on. */
  readonly today: IsoDate;
  readonly colleagues: Map<string, Actor>;
  readonly landlords: Map<string, Id>;
  readonly units: Map<string, Id>;
  readonly ownerContracts: Map<string, Id>;
  readonly households: Map<string, Id>;
  /** Offers promised to families that have not moved in yet, by the family's key. */
  readonly promises: Map<string, Id>;
  readonly homes: DemoHome[];
  partnerId: Id | null;
  /** The link and code of the family whose page the demo opens. */
  application: DemoApplication | null;
}

export function actorOf(world: DemoWorld, key: string): Actor {
  const actor = world.colleagues.get(key);
  if (!actor) throw new Error(`The demo has no colleague called ${key}.`);
  return actor;
}

export function known<T>(map: ReadonlyMap<string, T>, key: string): T {
  const value = map.get(key);
  if (value === undefined) throw new Error(`The demo knows no ${key}.`);
  return value;
}
