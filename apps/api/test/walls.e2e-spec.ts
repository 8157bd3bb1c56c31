import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema, getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType, isObjectType, isScalarType, isUnionType,
  type GraphQLField, type GraphQLInputType, type GraphQLOutputType,
} from 'graphql';
import { isoDate, newId, type Id } from '#kernel';
import { buildAgency, buildStaffMember } from '#platform/testing';
import { buildActor } from '#platform/testing';
import { buildColleague, buildFlagConsent, supportServices } from '#support/testing';
import { buildTenancy } from '#tenancies/testing';
import { startApi, type Api, type Person } from './builders';

jest.setTimeout(60_000);

const CANARY = 'KANAREK';
const schema = buildSchema(readFileSync(join(__dirname, '..', 'schema.graphql'), 'utf8'));
const queries = Object.values(schema.getQueryType()!.getFields());
// Acts that end or change the session of the one who asks.
const mutations = Object.values(schema.getMutationType()!.getFields()).filter((field) => !['signIn', 'signOut', 'chooseAgency'].includes(field.name));

/** Every field that can be read without arguments, down to `depth`. */
function selection(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (isUnionType(named)) return `{ __typename ${named.getTypes().map((each) => `... on ${each.name} ${selection(each, depth)}`).join(' ')} }`;
  if (!isObjectType(named)) return '';
  const fields = Object.values(named.getFields())
    .filter((field) => field.args.every((argument) => !isNonNullType(argument.type)))
    .flatMap((field) => {
      const leaf = !isObjectType(getNamedType(field.type)) && !isUnionType(getNamedType(field.type));
      return leaf ? [field.name] : depth > 0 ? [`${field.name} ${selection(field.type, depth - 1)}`] : [];
    });
  return `{ __typename ${fields.join(' ')} }`;
}

/** A value that is well formed, with `id` wherever an identifier is asked for. */
function sample(type: GraphQLInputType, id: string): unknown {
  if (isNonNullType(type)) return sample(type.ofType, id);
  if (isListType(type)) return [sample(type.ofType, id)];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) return Object.fromEntries(Object.values(type.getFields()).map((field) => [field.name, sample(field.type, id)]));
  if (!isScalarType(type)) return null;
  const values: Record<string, unknown> = { UUID: id, Date: '2026-03-16', DateTime: '2026-03-16T09:00:00Z', Month: '2026-03', Halere: 100000, Int: 1, Float: 1, Boolean: true };
  return type.name in values ? values[type.name] : 'text';
}

/** What most identifiers belong to. */
const GREAT = ['intake.household', 'core.tenancy', 'core.unit', 'core.landlord', 'care.risk_flag'];

const asksForId = (field: GraphQLField<unknown, unknown>): boolean => {
  const inside = (type: GraphQLInputType, seen = new Set<string>()): boolean => {
    const named = getNamedType(type);
    if (named.name === 'UUID') return true;
    if (!isInputObjectType(named) || seen.has(named.name)) return false;
    seen.add(named.name);
    return Object.values(named.getFields()).some((each) => inside(each.type, seen));
  };
  return field.args.some((argument) => inside(argument.type));
};

describe('the walls of the staff’s endpoint', () => {
  let api: Api;
  let everybody: Person;
  let theirs: Id;
  /** One identifier of another agency per table that has rows. */
  const foreign: { table: string; id: string }[] = [];

  const call = async (kind: 'query' | 'mutation', field: GraphQLField<unknown, unknown>, id: string): Promise<string> => {
    const variables = Object.fromEntries(field.args.map((argument) => [argument.name, sample(argument.type, id)]));
    const head = field.args.length > 0 ? `(${field.args.map((each) => `$${each.name}: ${each.type.toString()}`).join(', ')})` : '';
    const given = field.args.length > 0 ? `(${field.args.map((each) => `${each.name}: $${each.name}`).join(', ')})` : '';
    const answer = await everybody.ask(`${kind} ${head} { ${field.name}${given} ${selection(field.type, 1)} }`, variables);
    return answer.text;
  };
  /** Two answers are the same when they differ in nothing but the identifier that was sent. */
  const normal = (text: string, id: string): string => text.replaceAll(id, 'ID');

  /** Identifiers worth trying on a field: of the tables its name and arguments speak of, and of the great ones. */
  const likely = (field: GraphQLField<unknown, unknown>): { table: string; id: string }[] => {
    const words = (text: string): string[] => text.replace(/([A-Z])/g, ' $1').toLowerCase().split(/[^a-z]+/).filter((word) => word.length > 3);
    const names = field.args.flatMap((argument) => {
      const type = getNamedType(argument.type);
      return [argument.name, ...(isInputObjectType(type) ? Object.keys(type.getFields()) : [])];
    });
    const spoken = new Set([field.name, ...names].flatMap(words));
    return foreign.filter(({ table }) => GREAT.includes(table) || words(table.split('.')[1]!).some((word) => spoken.has(word)));
  };

  const fingerprint = async (): Promise<Record<string, string>> => {
    const tables = await api.database.asOwner<{ name: string }>(
      `SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.columns
       WHERE column_name = 'agency_id' AND table_schema IN ('core', 'intake', 'care', 'money') ORDER BY 1`,
    );
    const prints: Record<string, string> = {};
    for (const { name } of tables) {
      const [row] = await api.database.asOwner<{ print: string }>(`SELECT count(*) || ':' || coalesce(md5(string_agg(t::text, ',' ORDER BY t::text)), '') AS print FROM ${name} t WHERE agency_id = $1`, [theirs]);
      prints[name] = row!.print;
    }
    return prints;
  };

  beforeAll(async () => {
    api = await startApi();
    everybody = await api.person(['administrator', 'manager', 'coordinator', 'finance', 'social_worker', 'auditor'], { name: 'Všeumělka Zkušební' });
    theirs = await buildAgency(api.database, `${CANARY} agentura`);
    const boss = buildActor(theirs, ['coordinator', 'manager']);
    await buildStaffMember(api.database, boss, `${CANARY} vedoucí`);
    const worker = await buildColleague(api.database, theirs, 'social_worker', `${CANARY} pracovnice`);
    const { tenancy, family } = await buildTenancy(api.database, boss, 'A');
    await api.database.asOwner(`UPDATE intake.household SET name = $2 WHERE id = $1`, [family.householdId, `${CANARY} rodina`]);
    await api.database.asOwner(`UPDATE core.landlord SET name = $2 WHERE agency_id = $1`, [theirs, `${CANARY} majitel`]);
    await buildFlagConsent(api.database, boss, family.householdId);
    const support = supportServices(api.database);
    await support.teams.assign(boss, { householdId: family.householdId, staffMemberId: worker.accountId, role: 'key_worker', validFrom: null, validTo: null });
    await support.casework.recordVisit(worker, {
      id: newId(), householdId: family.householdId, visitedOn: isoDate('2026-03-16'), form: 'home', lengthMinutes: null, present: null, content: CANARY, nextStep: CANARY, nextVisitOn: null, nextVisitAt: null,
    });
    await support.casework.setGoal(worker, { id: newId(), householdId: family.householdId, title: CANARY, firstStep: null, dueOn: null });
    await support.casework.keepDoorNote(worker, family.householdId, CANARY);
    await support.flags.raise(worker, { id: newId(), householdId: family.householdId, kind: 'payment', level: 'urgent' });
    expect(tenancy.state).toBe('signed');

    const tables = await api.database.asOwner<{ name: string }>(
      `SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.columns
       WHERE column_name = 'agency_id' AND table_schema IN ('core', 'intake', 'care', 'money') ORDER BY 1`,
    );
    for (const { name } of tables) {
      const [row] = await api.database.asOwner<{ id: string }>(`SELECT id FROM ${name} WHERE agency_id = $1 LIMIT 1`, [theirs]);
      if (row) foreign.push({ table: name, id: row.id });
    }
  });
  afterAll(() => api.close());

  it('knows enough of another agency to be worth testing', () => {
    expect(foreign.map((each) => each.table)).toEqual(
      expect.arrayContaining(['care.goal', 'care.risk_flag', 'care.visit', 'core.building', 'core.landlord', 'core.owner_contract', 'core.tenancy', 'core.unit', 'intake.household', 'intake.member']),
    );
    expect(queries.length + mutations.length).toBeGreaterThan(50);
  });

  it('shows nothing of another agency in any question that can be asked without an identifier', async () => {
    const open = queries.filter((field) => field.args.every((argument) => !isNonNullType(argument.type)));
    expect(open.length).toBeGreaterThan(5);
    for (const field of open) {
      for (const depth of [3, 2]) {
        const { text, status } = await everybody.ask(`{ ${field.name} ${selection(field.type, depth)} }`);
        expect({ field: field.name, found: text.includes(CANARY), broken: text.includes('"internal"') }).toEqual({ field: field.name, found: false, broken: false });
        for (const { id } of foreign) expect(text).not.toContain(id);
        if (status === 200) break;
      }
    }
  });

  it('answers the same for an identifier of another agency as for one that does not exist, in every question and act', async () => {
    const before = await fingerprint();
    const different: string[] = [];
    const broken: string[] = [];
    for (const [kind, fields] of [['query', queries], ['mutation', mutations]] as const) {
      for (const field of fields.filter(asksForId)) {
        const unknown = newId();
        const expected = normal(await call(kind, field, unknown), unknown);
        if (/INTERNAL_SERVER_ERROR|"internal"/.test(expected)) broken.push(field.name);
        for (const { table, id } of likely(field)) {
          const text = await call(kind, field, id);
          if (text.includes(CANARY) || normal(text, id) !== expected) different.push(`${field.name} with ${table}: ${text.slice(0, 300)} instead of ${expected.slice(0, 200)}`);
        }
      }
    }
    expect({ different, broken }).toEqual({ different: [], broken: [] });
    expect(await fingerprint()).toEqual(before);
  }, 180_000);
});
