import { randomInt } from 'node:crypto';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { Refused, type Language } from '#kernel';
import type { SentenceBook } from '../sentences';

interface Known {
  readonly code: string;
  readonly refusal: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly field?: string | null;
}

/** A short number a person can read over the telephone; the log holds the same. */
export function newReference(): string {
  return String(randomInt(100_000, 1_000_000));
}

/** What a person is told: a sentence they can act on, or a number to tell us. Never a stack, SQL or a hint about the schema. */
export function publicError(error: GraphQLError, book: SentenceBook, language: Language, onSurprise: (error: unknown) => string): GraphQLFormattedError {
  const known = expected(error);
  if (known) {
    return {
      message: book.say({ code: known.refusal, params: known.params }, language),
      ...(error.path && { path: error.path }),
      extensions: { code: known.code, refusal: known.refusal, ...(known.field && { field: known.field }) },
    };
  }
  const reference = onSurprise(error.originalError ?? error);
  return {
    message: book.say({ code: 'internal', params: { reference } }, language),
    ...(error.path && { path: error.path }),
    extensions: { code: 'INTERNAL_SERVER_ERROR', refusal: 'internal', reference },
  };
}

function expected(error: GraphQLError): Known | null {
  const refused = refusedBehind(error);
  if (refused) return { code: 'REFUSED', refusal: refused.refusal.code, params: refused.refusal.params, field: refused.refusal.field };
  const code = String(error.extensions['code'] ?? '');
  const named = error.extensions['refusal'];
  if (typeof named === 'string') return { code, refusal: named, params: {} };
  if (code === 'GRAPHQL_PARSE_FAILED') return { code, refusal: /token/i.test(error.message) ? 'query_too_large' : 'unreadable_query', params: {} };
  if (code === 'GRAPHQL_VALIDATION_FAILED') return { code, ...validationFault(error.message) };
  if (code === 'BAD_USER_INPUT') return { code, ...inputFault(error.message) };
  if (code === 'BAD_REQUEST' || code === 'OPERATION_RESOLUTION_FAILURE' || code.startsWith('PERSISTED_QUERY')) return { code: 'BAD_REQUEST', refusal: 'unreadable_query', params: {} };
  return null;
}

function refusedBehind(error: unknown): Refused | null {
  for (let current = error, depth = 0; current && depth < 5; depth += 1) {
    if (current instanceof Refused) return current;
    current = (current as { originalError?: unknown }).originalError;
  }
  return null;
}

function validationFault(message: string): { refusal: string; params: Record<string, string> } {
  const field = /(?:Cannot query field|Unknown argument|Field) "([^"]+)"(?: on| is not defined)/.exec(message)?.[1];
  if (field) return { refusal: 'unknown_field', params: { field } };
  if (/limit|exceed|too many|too deep/i.test(message)) return { refusal: 'query_too_large', params: {} };
  return { refusal: 'unreadable_query', params: {} };
}

function inputFault(message: string): { refusal: string; params: Record<string, string>; field?: string } {
  const unknown = /Field "([^"]+)" is not defined/.exec(message)?.[1];
  if (unknown) return { refusal: 'unknown_field', params: { field: unknown }, field: unknown };
  const missing = /Field "([^"]+)" of required type/.exec(message)?.[1] ?? /Variable "\$([^"]+)" of required type/.exec(message)?.[1];
  if (missing) return { refusal: 'input_missing', params: { field: missing }, field: missing };
  const at = /at "([^"]+)"/.exec(message)?.[1] ?? /Variable "\$([^"]+)"/.exec(message)?.[1] ?? '?';
  return { refusal: 'invalid_input', params: { field: at.split('.').at(-1)! }, field: at };
}
