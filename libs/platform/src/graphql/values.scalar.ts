import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { Refused, dateInZone, halere, id, isId, isIsoDate, isMonth, refusal } from '#kernel';

function refuseValue(code: string, value: unknown): never {
  throw new Refused(refusal(code, { value: String(value).slice(0, 40) }));
}

function textOf(node: ValueNode): unknown {
  return node.kind === Kind.STRING ? node.value : node.kind === Kind.INT ? Number(node.value) : undefined;
}

function parseHalere(value: unknown): number {
  if (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value)) return refuseValue('number_too_large', value);
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) return refuseValue('amount_not_exact', value);
  return halere(value);
}

/** Money: a whole number of haléře within ±2^53. GraphQL's Int ends at 21 million crowns. */
export const HalereScalar = new GraphQLScalarType({
  name: 'Halere',
  description: 'Money as a whole number of haléře (1 Kč = 100), |value| < 2^53.',
  serialize: (value) => halere(Number(value)),
  parseValue: parseHalere,
  parseLiteral: (node) => parseHalere(node.kind === Kind.INT ? Number(node.value) : 'value' in node ? node.value : null),
});

function parseDate(value: unknown): string {
  if (typeof value !== 'string' || !isIsoDate(value)) return refuseValue('date_does_not_exist', value);
  return value;
}

export const DateScalar = new GraphQLScalarType({
  name: 'Date',
  description: 'A calendar day, YYYY-MM-DD.',
  serialize: (value) => (value instanceof Date ? dateInZone(value, 'UTC') : String(value)),
  parseValue: parseDate,
  parseLiteral: (node) => parseDate(textOf(node)),
});

function parseMonth(value: unknown): string {
  if (typeof value !== 'string' || !isMonth(value)) return refuseValue('month_does_not_exist', value);
  return value;
}

export const MonthScalar = new GraphQLScalarType({
  name: 'Month',
  description: 'A calendar month, YYYY-MM.',
  serialize: String,
  parseValue: parseMonth,
  parseLiteral: (node) => parseMonth(textOf(node)),
});

function parseInstant(value: unknown): Date {
  const parsed = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(value) && isIsoDate(value.slice(0, 10)) ? new Date(value) : null;
  return parsed && !Number.isNaN(parsed.getTime()) ? parsed : refuseValue('date_does_not_exist', value);
}

export const DateTimeScalar = new GraphQLScalarType({
  name: 'DateTime',
  description: 'An instant, ISO 8601 in UTC.',
  serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
  parseValue: parseInstant,
  parseLiteral: (node) => parseInstant(textOf(node)),
});

function parseId(value: unknown): string {
  const text = typeof value === 'string' ? value.toLowerCase() : '';
  return isId(text) ? id(text) : refuseValue('not_an_id', value);
}

/** An identifier. A malformed one gets the same answer as an unknown one. */
export const IdScalar = new GraphQLScalarType({
  name: 'UUID',
  description: 'An identifier.',
  serialize: String,
  parseValue: parseId,
  parseLiteral: (node) => parseId(textOf(node)),
});
