import { QueryClient, keepPreviousData, useMutation, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { RequestFailure, act, request, type Done, type TypedDocument } from './graphql';

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (count, error) => count < 2 && error instanceof RequestFailure && error.kind === 'offline',
    },
  },
});

const nameOf = (document: { toString(): string }): string => /(?:query|mutation)\s+(\w+)/.exec(document.toString())?.[1] ?? document.toString();

/** Reads: `const tenancies = useAsk(TenanciesQuery, { first: 20 })`. Give the answer to `<Answer of={tenancies}>`. */
export function useAsk<Result, Variables>(
  document: TypedDocument<Result, Variables>,
  variables: Variables,
  options: { enabled?: boolean; keepPrevious?: boolean; refetchIntervalMs?: number } = {},
): UseQueryResult<Result, Error> {
  return useQuery({
    queryKey: [nameOf(document), variables],
    queryFn: ({ signal }) => request(document, variables, { signal }),
    enabled: options.enabled ?? true,
    ...(options.keepPrevious ? { placeholderData: keepPreviousData as never } : {}),
    ...(options.refetchIntervalMs ? { refetchInterval: options.refetchIntervalMs } : {}),
  });
}

interface Then<Result> {
  readonly onSuccess?: (done: Done<Result>) => void;
  readonly onError?: (error: Error) => void;
}

/** Acts without a form: `const confirm = useAct(ConfirmMutation)`, `confirm.mutate(variables)`. Afterwards every screen asks anew. */
export function useAct<Result extends object, Variables>(document: TypedDocument<Result, Variables>) {
  const client = useQueryClient();
  const mutation = useMutation<Done<Result>, Error, Variables>({
    mutationFn: (variables) => act(document, variables),
    onSuccess: () => client.invalidateQueries(),
  });
  // What follows is told even when the act took its own button off the page; the library's callbacks end with the component.
  const mutate = (variables: Variables, { onSuccess, onError }: Then<Result> = {}): void => {
    mutation.mutateAsync(variables).then(
      (done) => onSuccess?.(done),
      (error: Error) => onError?.(error),
    );
  };
  return { ...mutation, mutate };
}
