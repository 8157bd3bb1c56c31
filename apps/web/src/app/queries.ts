import { QueryClient, keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
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

interface Connection<Node> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null | undefined };
  readonly edges: readonly { readonly node: Node }[];
}

/** A long list as far as it has been asked for, and how long it is in truth. */
export interface Pages<Result, Node> {
  /** The first answer: what the query asks besides the list. */
  readonly answer: Result;
  readonly rows: readonly Node[];
  readonly totalCount: number;
}

/** A list a page at a time: `const list = useAskPages(Query, { tab }, (answer) => answer.arrears)`, below it `<More of={list} />`. */
export function useAskPages<Result, Variables extends { after?: string | null | undefined }, Node>(
  document: TypedDocument<Result, Variables>,
  variables: Omit<Variables, 'after'>,
  listOf: (answer: Result) => Connection<Node>,
) {
  return useInfiniteQuery({
    queryKey: [nameOf(document), variables, 'pages'],
    queryFn: ({ pageParam, signal }) => request(document, { ...variables, after: pageParam } as Variables, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => (listOf(last).pageInfo.hasNextPage ? (listOf(last).pageInfo.endCursor ?? null) : null),
    select: ({ pages }): Pages<Result, Node> => ({ answer: pages[0]!, rows: pages.flatMap((page) => listOf(page).edges.map(({ node }) => node)), totalCount: listOf(pages.at(-1)!).totalCount }),
    placeholderData: keepPreviousData,
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
