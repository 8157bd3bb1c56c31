import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, getNamedType, isNonNullType, isObjectType, isUnionType, type GraphQLField, type GraphQLOutputType } from 'graphql';
import { readPdf } from '#documents/testing';
import { HouseholdsModule } from '#households';
import { IdentityModule } from '#identity';
import { isoDate, newId, type Id } from '#kernel';
import { MatchingModule } from '#matching';
import { PartnersModule } from '#partners';
import { FilesService, InfrastructureModule } from '#platform';
import { buildActor, buildStaffMember } from '#platform/testing';
import { PropertiesModule } from '#properties';
import { RentModule } from '#rent';
import { buildColleague, buildFlagConsent, supportServices } from '#support/testing';
import { HandoversService, TenanciesModule, TenancyPapersService } from '#tenancies';
import { buildTenancy } from '#tenancies/testing';
import { startPortal, type Portal, type Visitor } from './builders';

jest.setTimeout(60_000);

const CANARY = 'KANAREK';
const schema = buildSchema(readFileSync(join(__dirname, '..', 'schema.graphql'), 'utf8'));

/** Everything that can be read below a field, however deep. */
function everything(type: GraphQLOutputType, depth = 8): string {
  const named = getNamedType(type);
  if (isUnionType(named)) return `{ __typename ${named.getTypes().map((each) => `... on ${each.name} ${everything(each, depth)}`).join(' ')} }`;
  if (!isObjectType(named) || depth === 0) return '';
  const fields = Object.values(named.getFields())
    .filter((field) => field.args.every((argument) => !isNonNullType(argument.type)))
    .map((field) => `${field.name} ${everything(field.type, depth - 1)}`);
  return `{ __typename ${fields.join(' ')} }`;
}

/** A thousand notes with a canary in them, and not one of them in anything a landlord can reach. */
describe('the wall between a landlord and the family’s life', () => {
  let portal: Portal;
  let staff: INestApplicationContext;
  const landlords: Visitor[] = [];
  const papers: string[] = [];

  /** The staff's services without their endpoint: its GraphQL classes must not be loaded beside the portal's. */
  const startStaff = async (): Promise<INestApplicationContext> => {
    const { DATABASE_URL_STAFF, DATABASE_URL_AUTH } = portal.database.urls;
    const settings = { host: '127.0.0.1', port: 0, poolSize: 4, urls: { app_staff: DATABASE_URL_STAFF, app_auth: DATABASE_URL_AUTH } };
    @Module({
      imports: [
        InfrastructureModule.for({ settings, role: 'app_staff', clock: portal.database.clock }), IdentityModule.for('staff'),
        PartnersModule, PropertiesModule, HouseholdsModule, MatchingModule, TenanciesModule, RentModule,
      ],
      providers: [FilesService],
    })
    class StaffServices {}
    return NestFactory.createApplicationContext(StaffServices, { logger: ['error'] });
  };

  /** What the team wrote about a family, and what the family told: canaries everywhere a landlord has no business. */
  async function writeCanaries(actor: ReturnType<typeof buildActor>, householdId: Id): Promise<void> {
    const { database, agencyId } = portal;
    const worker = await buildColleague(database, agencyId, 'social_worker', 'Pavla Pracovnicová');
    await buildFlagConsent(database, actor, householdId);
    const { casework, flags, teams } = supportServices(database);
    await teams.assign(actor, { householdId, staffMemberId: worker.accountId, role: 'key_worker', validFrom: null, validTo: null });
    await casework.setGoal(worker, { id: newId(), householdId, title: `${CANARY} cíl`, firstStep: CANARY, dueOn: null });
    await casework.keepDoorNote(worker, householdId, `${CANARY} dveře`);
    for (const kind of ['payment', 'condition', 'health'] as const) {
      const id = newId();
      await flags.raise(worker, { id, householdId, kind, level: 'urgent' });
      await flags.addNote(worker, { id: newId(), flagId: id, content: `${CANARY} poznámka` });
      if (kind !== 'health') await flags.answer(actor, id, 'other', `${CANARY} odpověď`);
    }
    await database.asOwner(
      `INSERT INTO care.visit (agency_id, id, household_id, visited_on, form, content, next_step, written_by, written_at)
       SELECT $1, uuidv7(), $2, '2026-03-16', 'home', $4 || n, $4, $3, now() FROM generate_series(1, 500) n`,
      [agencyId, householdId, worker.accountId, `${CANARY} návštěva `],
    );
    await database.asOwner(`INSERT INTO intake.housing_situation (agency_id, id, household_id, ethos_code, since, note) VALUES ($1, uuidv7(), $2, '10.1', '2025-01-01', $3)`, [agencyId, householdId, CANARY]);
    await database.asOwner(`INSERT INTO intake.income (agency_id, id, household_id, kind, amount, valid_from, evidence) VALUES ($1, uuidv7(), $2, 'employment', 1234500, '2025-01-01', $3)`, [agencyId, householdId, CANARY]);
    await database.asOwner(`INSERT INTO intake.benefit (agency_id, id, household_id, kind, payer, amount, paid_to, valid_from) VALUES ($1, uuidv7(), $2, 'other', $3, 654300, 'household', '2025-01-01')`, [agencyId, householdId, CANARY]);
  }

  beforeAll(async () => {
    portal = await startPortal();
    staff = await startStaff();
    const actor = buildActor(portal.agencyId, ['coordinator', 'manager']);
    await buildStaffMember(portal.database, actor, 'Karla Koordinátorová');
    await portal.database.asOwner(
      `INSERT INTO money.bank_account (agency_id, id, name, bank_account, iban, is_default) VALUES ($1, uuidv7(), 'Hlavní účet', '9990000026/9999', 'CZ7799990000009990000026', true)`,
      [portal.agencyId],
    );
    for (const model of ['A', 'B'] as const) {
      const { tenancy, contract, family } = await buildTenancy(portal.database, actor, model);
      await portal.database.asOwner(`UPDATE core.landlord SET bank_account = '9990000018/9999', iban = 'CZ2599990000009990000018' WHERE id = $1`, [contract.landlordId]);
      await writeCanaries(actor, family.householdId);
      await staff.get(HandoversService, { strict: false }).record(actor, {
        tenancyId: tenancy.id, kind: 'move_in', heldOn: isoDate('2026-02-01'), energyTransferBy: null, note: null,
        meters: [], keys: [{ kind: 'flat', count: 2 }], rooms: [{ room: 'Kuchyň', condition: 'good', note: null }], defects: [],
      });
      const issue = staff.get(TenancyPapersService, { strict: false });
      for (const kind of model === 'A' ? (['contract', 'guarantee_certificate', 'handover_in'] as const) : (['contract', 'handover_in'] as const)) {
        papers.push((await issue.issue(actor, tenancy.id, kind, 'cs')).id);
      }
      landlords.push(await portal.landlord(contract.landlordId));
    }
  });
  afterAll(async () => {
    await staff?.close();
    await portal.close();
  });

  it('has a thousand canaries behind it', async () => {
    const [row] = await portal.database.asOwner<{ n: string }>(`SELECT count(*) AS n FROM care.visit WHERE content LIKE '%${CANARY}%'`);
    expect(Number(row!.n)).toBeGreaterThanOrEqual(1000);
  });

  it('lets none through any question a landlord can ask', async () => {
    const fields = Object.values(schema.getQueryType()!.getFields()) as GraphQLField<unknown, unknown>[];
    for (const landlord of [...landlords, portal.anybody]) {
      for (const field of fields) {
        const args = field.args.length > 0 ? `(${field.args.map((each) => `${each.name}: "${portal.slug}"`).join(', ')})` : '';
        const answer = await landlord.ask(`{ ${field.name}${args} ${everything(field.type)} }`);
        expect({ field: field.name, found: answer.text.includes(CANARY), broken: answer.text.includes('"internal"') }).toEqual({ field: field.name, found: false, broken: false });
      }
    }
    const home = await landlords[0]!.ask(`{ home ${everything(schema.getQueryType()!.getFields()['home']!.type)} }`);
    expect(home.errors).toBeUndefined();
    expect(home.data.home.flats).toHaveLength(1);
  });

  it('lets none into the papers he may open, and no paper of a subtenancy', async () => {
    const texts: string[] = [];
    for (const landlord of landlords) {
      for (const paper of papers) {
        const response = await landlord.get(`/portal/documents/${paper}.pdf`);
        if (response.status !== 200) {
          expect(response.status).toBe(404);
          continue;
        }
        texts.push((await readPdf(response.body as Buffer)).text);
      }
    }
    // The lease, the guarantee and the handover of A. Of B the landlord is no party to the sublease.
    expect(texts).toHaveLength(3);
    expect(texts.join('\n')).toMatch(/nájemní smlouva/i);
    for (const text of texts) expect(text).not.toContain(CANARY);
    expect(texts.join('\n')).not.toMatch(/12\s?345 Kč|6\s?543 Kč/);
  });

  it('tells none to a landlord who asks wrongly', async () => {
    for (const query of ['{ familyInCare { visits { edges { node { content } } } } }', '{ home { flats { tenancy { household { name } } } } }', 'mutation { recordVisit(input: {}) { __typename } }', '{ __schema { types { name fields { name } } } }']) {
      const answer = await landlords[0]!.ask(query);
      expect(answer.text).not.toContain(CANARY);
      expect(answer.text).not.toMatch(/riskFlag|familyInCare"|household_id|RiskFlag|HouseholdMember/);
    }
  });
});
