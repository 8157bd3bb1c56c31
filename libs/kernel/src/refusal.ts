/**
 * An expected no. `code` is one of a context's union of codes, `params` fill the sentence of the
 * catalogue, `field` names the input field to mend (GraphQL path, e.g. "members.0.birthDate").
 */
export interface Refusal<Code extends string = string> {
  readonly refused: true;
  readonly code: Code;
  readonly params: Readonly<Record<string, string | number>>;
  readonly field: string | null;
}

export function refusal<Code extends string>(
  code: Code,
  params: Readonly<Record<string, string | number>> = {},
  field: string | null = null,
): Refusal<Code> {
  return { refused: true, code, params, field };
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && (value as { refused?: unknown }).refused === true;
}

/** Carries a refusal out of a service: the unit of work rolls back, the edge turns it into a sentence. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
    this.name = 'Refused';
  }
}

/** Throws a refusal out of the current act. */
export function refuse<Code extends string>(
  code: Code,
  params: Readonly<Record<string, string | number>> = {},
  field: string | null = null,
): never {
  throw new Refused(refusal(code, params, field));
}

/** The value of a rule, or the end of the act. */
export function orRefuse<T>(value: T | Refusal): T {
  if (isRefusal(value)) throw new Refused(value);
  return value as T;
}

export type Language = 'cs' | 'en';

/** Every code has a sentence in both languages, or the catalogue does not compile. `{name}` is filled from params. */
export type Sentences<Code extends string> = Readonly<Record<Code, Readonly<Record<Language, string>>>>;
