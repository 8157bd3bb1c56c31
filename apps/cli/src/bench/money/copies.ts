import type { ThrowAwayDatabase } from '../database';

/** Every measurement begins with the same rows. */
export async function onCopy<T>(original: ThrowAwayDatabase, work: (copy: ThrowAwayDatabase) => Promise<T>): Promise<T> {
  const copy = await original.copy();
  try {
    return await work(copy);
  } finally {
    await copy.remove();
  }
}
