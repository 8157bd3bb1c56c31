import type { UseQueryResult } from '@tanstack/react-query';
import type { Queue } from './queue';

type Shape = Pick<Queue, 'count' | 'items'>;

/** A queue as far as its question is answered. */
export function answered<Data>(of: UseQueryResult<Data, Error>, shape: (data: Data) => Shape): Pick<Queue, 'count' | 'items' | 'state' | 'error' | 'retry'> {
  const shared = { error: of.error, retry: () => void of.refetch() };
  if (of.data !== undefined) return { ...shape(of.data), state: 'here', ...shared };
  return { count: 0, items: [], state: of.isError ? 'failed' : 'waiting', ...shared };
}
