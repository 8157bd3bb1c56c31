import { useQuery, type UseQueryOptions } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { RequestFailure } from '../../app/graphql';
import { Failure, Waiting } from '../parts/states';
import { asking } from '../queries';
import { Door } from './door';
import { ApplicationQuery, type Application } from './queries';

type Again = UseQueryOptions<{ application: Application }>['refetchInterval'];

/** What is behind the door. Whoever came without the code, or stayed away too long, stands at the door, on any of the pages. */
export function Opened({ again, children }: { again?: Again; children: (application: Application) => ReactNode }) {
  const found = useQuery({ ...asking(ApplicationQuery, {}), ...(again ? { refetchInterval: again as never } : {}) });
  if (found.isPending) return <Waiting />;
  if (found.isError) return found.error instanceof RequestFailure && found.error.kind === 'signedOut' ? <Door /> : <Failure error={found.error} retry={() => void found.refetch()} />;
  return <>{children(found.data.application)}</>;
}
