import type { UseQueryResult } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { PanelSittingQuery } from '../../graphql/staff/graphql';

/** A timer waits no longer than this. */
const LONGEST_WAIT_MS = 2 ** 31 - 1;
/** The clock of a phone may be a little ahead of ours. */
const AFTER_MS = 1_000;
const UNTIL_COUNTED_MS = 3_000;

/** A screen left open asks anew at the deadline, and then until the votes are counted. */
export function useDeadline({ data, refetch }: UseQueryResult<PanelSittingQuery, Error>): void {
  const sitting = data?.panelSitting ?? null;
  const deadlineAt = sitting?.deadlineAt ?? null;
  const stage = sitting?.stage ?? null;
  useEffect(() => {
    if (deadlineAt === null || (stage !== 'open' && stage !== 'vote_over')) return;
    if (stage === 'vote_over') {
      const every = setInterval(() => void refetch(), UNTIL_COUNTED_MS);
      return () => clearInterval(every);
    }
    const wait = Math.max(0, new Date(deadlineAt).getTime() - Date.now()) + AFTER_MS;
    const once = setTimeout(() => void refetch(), Math.min(wait, LONGEST_WAIT_MS));
    return () => clearTimeout(once);
  }, [deadlineAt, stage, refetch]);
}
