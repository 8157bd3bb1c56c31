import { QueryClient, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { RequestFailure, act, request, type Done, type TypedDocument } from '../app/graphql';
import { graphql } from '../graphql/portal';

const ENDPOINT = '/portal/graphql';

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 30_000, retry: (count, error) => count < 2 && error instanceof RequestFailure && error.kind === 'offline' },
  },
});

/** A question to the portal's own server; the landlord's phone never speaks to the staff one. */
export function asking<Result, Variables>(document: TypedDocument<Result, Variables>, variables: Variables) {
  const name = /query (\w+)/.exec(document.toString())?.[1] ?? document.toString();
  return queryOptions({ queryKey: [name, variables], queryFn: ({ signal }) => request(document, variables, { endpoint: ENDPOINT, signal }) });
}

export function useAct<Result extends object, Variables>(document: TypedDocument<Result, Variables>) {
  const client = useQueryClient();
  return useMutation<Done<Result>, Error, Variables>({
    mutationFn: (variables) => act(document, variables, { endpoint: ENDPOINT }),
    onSuccess: () => client.invalidateQueries(),
  });
}

export const MeQuery = graphql(`
  query PortalMe {
    me {
      account { displayName language }
      memberships { id agencyName }
      current { id agencyName }
    }
  }
`);

const SignOutMutation = graphql(`
  mutation PortalSignOut {
    signOut { __typename }
  }
`);

export async function signOut(): Promise<void> {
  await request(SignOutMutation, {}, { endpoint: ENDPOINT }).catch(() => undefined);
  queryClient.clear();
}
