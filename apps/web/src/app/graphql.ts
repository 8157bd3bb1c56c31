import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';

/** A generated document of either face: its text, and the types of what it asks and answers. */
export type TypedDocument<Result, Variables> = DocumentTypeDecoration<Result, Variables> & { toString(): string };

/** An expected no from the server: `message` is a sentence in the user's language, `field` the input to mend. */
export class RefusedError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly field: string | null,
  ) {
    super(message);
    this.name = 'RefusedError';
  }
}

export type FailureKind = 'offline' | 'signedOut' | 'forbidden' | 'notFound' | 'badInput' | 'unexpected';

/** A surprise: what kind it is and the reference number under which the server logged it. */
export class RequestFailure extends Error {
  constructor(
    readonly kind: FailureKind,
    readonly reference: string | null = null,
    readonly detail: string | null = null,
  ) {
    super(detail ?? kind);
    this.name = 'RequestFailure';
  }
}

interface GraphQLAnswer<Result> {
  data?: Result | null;
  errors?: { message: string; extensions?: { code?: string; refusal?: string; reference?: string } }[];
}

const KIND_OF_CODE: Readonly<Record<string, FailureKind>> = {
  UNAUTHENTICATED: 'signedOut',
  FORBIDDEN: 'forbidden',
  NOT_FOUND: 'notFound',
  BAD_USER_INPUT: 'badInput',
  GRAPHQL_VALIDATION_FAILED: 'badInput',
  BAD_REQUEST: 'badInput',
  REFUSED: 'badInput',
};

/** An unknown id and a malformed one get the same answer. */
const NOT_FOUND_REFUSALS = ['unknown_id', 'not_an_id'];

const KIND_OF_STATUS: Readonly<Record<number, FailureKind>> = { 401: 'signedOut', 403: 'forbidden', 404: 'notFound', 413: 'badInput', 400: 'badInput' };

let onSignedOut: () => void = () => undefined;

/** Who is told when the session has ended while somebody worked. */
export function whenSignedOut(listener: () => void): void {
  onSignedOut = listener;
}

/** Failures of any endpoint of ours, uploads included, in the same words. */
export async function failureOf(response: Response, answer?: GraphQLAnswer<unknown> | null): Promise<RequestFailure> {
  const first = answer?.errors?.[0];
  const kind: FailureKind = NOT_FOUND_REFUSALS.includes(first?.extensions?.refusal ?? '') ? 'notFound' : KIND_OF_CODE[first?.extensions?.code ?? ''] ?? KIND_OF_STATUS[response.status] ?? 'unexpected';
  if (kind === 'signedOut') onSignedOut();
  return new RequestFailure(kind, first?.extensions?.reference ?? response.headers.get('x-request-id'), first?.message ?? null);
}

/** One GraphQL request. Throws RequestFailure; an expected refusal is data, see `act`. */
export async function request<Result, Variables>(
  document: TypedDocument<Result, Variables>,
  variables: Variables,
  { endpoint = '/graphql', signal }: { endpoint?: string; signal?: AbortSignal } = {},
): Promise<Result> {
  let response: Response;
  try {
    response = await fetch(endpoint, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', accept: 'application/json', 'accept-language': globalThis.document.documentElement.lang || 'cs' },
      body: JSON.stringify({ query: document.toString(), variables }),
      ...(signal ? { signal } : {}),
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new RequestFailure('offline');
  }
  const answer = (await response.json().catch(() => null)) as GraphQLAnswer<Result> | null;
  if (!response.ok || !answer || answer.errors?.length || !answer.data) throw await failureOf(response, answer);
  return answer.data;
}

interface RefusedShape {
  code: string;
  message: string;
  field?: string | null;
}

/** What an act answers when it is not refused: its root field without the `Refused` member of the union. */
export type Done<Result> = Exclude<NonNullable<Result[Exclude<keyof Result, '__typename'>]>, { __typename?: 'Refused' }>;

const isRefused = (value: unknown): value is RefusedShape => {
  if (typeof value !== 'object' || value === null) return false;
  const named = (value as { __typename?: string }).__typename;
  return named ? named === 'Refused' : 'code' in value && 'message' in value && 'field' in value;
};

/** One mutation with one root field. Throws RefusedError when the answer is `Refused`. */
export async function act<Result extends object, Variables>(
  document: TypedDocument<Result, Variables>,
  variables: Variables,
  options: { endpoint?: string } = {},
): Promise<Done<Result>> {
  const data = await request(document, variables, options);
  const value: unknown = Object.entries(data).find(([key]) => key !== '__typename')?.[1];
  if (isRefused(value)) throw new RefusedError(value.code, value.message, value.field ?? null);
  return value as Done<Result>;
}
