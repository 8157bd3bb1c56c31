import type { LooksAt } from '../criteria/criterion';
import type { FlatFacts } from '../facts';

interface Looking {
  readonly looksAt: LooksAt;
}

/** What something says of every family, one value each, for a flat. */
export interface Column<Values> {
  of(flat: FlatFacts): Values;
}

/** The same for flats alike in what is looked at: said once for each kind of them. */
export function columnOf<Values>(looking: Looking, say: (flat: FlatFacts) => Values): Column<Values> {
  const said = new Map<string, Values>();
  return {
    of(flat) {
      const kind = kindOf(looking, flat);
      let values = said.get(kind);
      if (!values) said.set(kind, (values = say(flat)));
      return values;
    },
  };
}

/** So many flats alike make a column worth its while: most pairs end at the first no, a column asks everybody. */
const FEW = 8;

/**
 * Those worth a column, because their kinds are few among these flats, and the others, to be asked pair by pair and only about
 * who is left.
 */
export function byKinds<One extends Looking>(all: readonly One[], flats: readonly FlatFacts[]): { readonly few: One[]; readonly many: One[] } {
  const areFew = new Set(all.filter((one) => FEW * new Set(flats.map((flat) => kindOf(one, flat))).size <= flats.length));
  return { few: all.filter((one) => areFew.has(one)), many: all.filter((one) => !areFew.has(one)) };
}

const kindOf = ({ looksAt }: Looking, flat: FlatFacts): string => JSON.stringify(Object.keys(looksAt).map((fact) => flat[fact as keyof FlatFacts]));
