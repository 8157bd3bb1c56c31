const SLICE = 1_000;
/** One is written, one waits its turn with its rows ready, one is computed. */
const UNDER_WAY = 3;

/**
 * Long work in slices, several of them under way: while the database writes one, the next are computed. Slices are begun in
 * their order. Rows of all of them in the order of the items; the first failure is thrown once nothing is under way.
 */
export async function inSlices<Item, Row>(items: readonly Item[], work: (some: readonly Item[]) => Promise<readonly Row[]>, size = SLICE): Promise<Row[]> {
  const results: (readonly Row[])[] = [];
  let next = 0;
  const go = async (): Promise<void> => {
    for (let at = next++; at * size < items.length; at = next++) results[at] = await work(items.slice(at * size, (at + 1) * size));
  };
  for (const done of await Promise.allSettled(Array.from({ length: UNDER_WAY }, go))) if (done.status === 'rejected') throw done.reason;
  return results.flat();
}

/** Slices of about a thousand in which all items of one key stand together, in the order in which the keys come. */
export function together<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key, size = SLICE): Item[][] {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  const slices: Item[][] = [];
  for (const group of groups.values()) {
    const last = slices.at(-1);
    if (last && last.length + group.length <= size) last.push(...group);
    else slices.push([...group]);
  }
  return slices;
}
