import {
  GraphQLError,
  TypeInfo,
  getNamedType,
  isIntrospectionType,
  isObjectType,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import type { Role } from '#kernel';

/** `public` is everybody, signed in or not: what sign-in itself answers with. */
export type Reader = Role | 'public';

/** Who may read which field. A field without a line is closed to everybody. */
export type PolicyTable = Readonly<Record<string, Readonly<Record<string, readonly Reader[]>>>>;

const ROOTS = new Set(['Query', 'Mutation', 'Subscription']);

export function mergePolicies(...tables: readonly PolicyTable[]): PolicyTable {
  const merged: Record<string, Readonly<Record<string, readonly Reader[]>>> = {};
  for (const table of tables) {
    for (const [type, fields] of Object.entries(table)) {
      for (const field of Object.keys(fields)) if (merged[type]?.[field]) throw new Error(`Two contexts rule over the field ${type}.${field}.`);
      // A context further down may add fields of its own to a type from above (a flat's current tenancy).
      merged[type] = { ...merged[type], ...fields };
    }
  }
  return merged;
}

/** Differences between the table and the schema, both ways, as sentences; none means the table is whole. */
export function policyGaps(schema: GraphQLSchema, policy: PolicyTable): string[] {
  const gaps: string[] = [];
  const types = schema.getTypeMap();
  for (const type of Object.values(types)) {
    if (!isObjectType(type) || isIntrospectionType(type) || ROOTS.has(type.name)) continue;
    for (const field of Object.keys(type.getFields())) {
      if (!policy[type.name]?.[field]) gaps.push(`${type.name}.${field} is in the schema, but nobody is allowed to read it.`);
    }
  }
  for (const [name, fields] of Object.entries(policy)) {
    const type = types[name];
    if (!type || !isObjectType(type)) {
      gaps.push(`${name} is in the policy table, but not in the schema.`);
      continue;
    }
    for (const field of Object.keys(fields)) {
      if (!type.getFields()[field]) gaps.push(`${name}.${field} is in the policy table, but not in the schema.`);
    }
  }
  return gaps;
}

/** One error for each field of a query that none of these readers may read. */
export function forbiddenFields(schema: GraphQLSchema, document: DocumentNode, policy: PolicyTable, readers: readonly Reader[]): GraphQLError[] {
  const errors: GraphQLError[] = [];
  const info = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(info, {
      Field(node) {
        const parent = info.getParentType();
        const name = node.name.value;
        if (!parent || ROOTS.has(parent.name) || name.startsWith('__') || isIntrospectionType(getNamedType(parent))) return;
        const allowed = policy[parent.name]?.[name];
        if (!allowed?.some((role) => readers.includes(role))) {
          errors.push(new GraphQLError('not allowed', { nodes: [node], extensions: { code: 'FORBIDDEN', refusal: 'not_allowed', field: `${parent.name}.${name}` } }));
        }
      },
    }),
  );
  return errors;
}
