import { halere, isoDate, newId, type Id } from '#kernel';
import { readPdf } from '#documents/testing';
import { buildActor } from '#platform/testing';
import { buildTenancy, type BuiltTenancy } from '#rent/testing';
import { startApi, type Api, type Person } from './builders';
import { refusedUntouched } from './untouched';

jest.setTimeout(60_000);

const REFUSED = '... on Refused { code message field }';
const PROPOSE = `mutation($input: ProposeRentIncreaseInput!) { proposeRentIncrease(input: $input) { __typename ... on RentIncrease { id state papers { id } } ${REFUSED} } }`;
const ISSUE = `mutation($id: UUID!, $language: String) { issueRentIncreaseProposal(id: $id, language: $language) { __typename ... on RentIncrease { id papers { id number receiver } } ${REFUSED} } }`;
const ANSWER = `mutation($id: UUID!, $answer: String!) { answerRentIncrease(id: $id, answer: $answer) { __typename ... on RentIncrease { state } ${REFUSED} } }`;
const LIST = '{ rentIncreases { id state papers { number receiver } } }';

/** A landlord of A proposes 11 000 Kč instead of 10 000; Jana and Petr owe the rent together, their son does not. */
describe('a rent that is to rise', () => {
  let api: Api;
  let manager: Person;
  let finance: Person;
  let lease: BuiltTenancy;

  const memberOf = async (tenancy: BuiltTenancy, role: string, given: string, born: string): Promise<void> => {
    const id = newId();
    await api.database.asOwner(`INSERT INTO intake.member (agency_id, id, household_id, given_name, family_name, birth_date, relation) VALUES ($1, $2, $3, $4, 'Vzorná', $5, $6)`, [api.agencyId, id, tenancy.householdId, given, born, role === 'member' ? 'child' : role === 'tenant' ? 'applicant' : 'partner']);
    await api.database.asOwner('INSERT INTO core.tenancy_party (agency_id, id, tenancy_id, member_id, role) VALUES ($1, $2, $3, $4, $5)', [api.agencyId, newId(), tenancy.tenancyId, id, role]);
  };
  const leased = async (): Promise<BuiltTenancy> => {
    const tenancy = await buildTenancy(api.database.staff, buildActor(api.agencyId, ['finance']), { model: 'A', from: isoDate('2025-01-01'), guarantee: {}, components: [{ component: 'rent', amount: halere(1_000_000) }] });
    await memberOf(tenancy, 'tenant', 'Jana', '1990-01-01');
    await memberOf(tenancy, 'joint_tenant', 'Petr', '1988-01-01');
    await memberOf(tenancy, 'member', 'Adam', '2018-01-01');
    return tenancy;
  };
  const ask = async (person: Person, query: string, variables: Record<string, unknown> = {}) => {
    const { data, errors, text } = await person.ask(query, variables);
    if (errors) throw new Error(text);
    return Object.values(data)[0];
  };
  const propose = (tenancy: BuiltTenancy) => ({ input: { tenancyId: tenancy.tenancyId, newRent: 1_100_000, comparableRent: 1_200_000, source: 'mapa nájemného MF 2026' } });

  beforeAll(async () => {
    api = await startApi();
    api.database.clock.moveTo(isoDate('2026-03-16'));
    [manager, finance] = [await api.person(['manager']), await api.person(['finance'])];
    lease = await leased();
  });
  afterAll(() => api.close());

  let increaseId: Id;

  it('is proposed by a letter to each who owes the rent, once however often the button is pressed', async () => {
    increaseId = (await ask(manager, PROPOSE, propose(lease))).id;
    const issued = await ask(manager, ISSUE, { id: increaseId });
    expect(issued.papers).toMatchObject([{ number: 'NZ-2026-0001', receiver: 'Jana Vzorná' }, { number: 'NZ-2026-0002', receiver: 'Petr Vzorná' }]);
    const again = await Promise.all([1, 2, 3].map(() => ask(manager, ISSUE, { id: increaseId, language: 'en' })));
    for (const each of again) expect(each.papers).toEqual(issued.papers);
    const pdf = await manager.get(`/documents/${issued.papers[0].id}.pdf`);
    expect(pdf.headers['content-type']).toBe('application/pdf');
    expect((await readPdf(pdf.body)).text).toContain('z 10 000 Kč na 11 000 Kč měsíčně');
    expect((await ask(finance, LIST))[0].papers).toHaveLength(2);
  });

  it('is refused in one sentence where no letter may go, and nothing is written', async () => {
    expect(await refusedUntouched(api, () => manager.ask(ISSUE, { id: newId() }))).toMatchObject({ code: 'increase_unknown' });
    expect((await finance.ask(ISSUE, { id: increaseId })).errors).toBeDefined();
    const quiet = await leased();
    await api.database.asOwner('UPDATE intake.household SET quiet_mode = true WHERE id = $1', [quiet.householdId]);
    const { id } = await ask(manager, PROPOSE, propose(quiet));
    expect(await refusedUntouched(api, () => manager.ask(ISSUE, { id }))).toMatchObject({ code: 'increase_quiet_mode', message: 'Rodina má tichý režim, dopisy se jí neposílají. Domluvte předání s tím, kdo o ni pečuje.' });
    await ask(manager, ANSWER, { id, answer: 'withdrawn' });
    expect(await refusedUntouched(api, () => manager.ask(ISSUE, { id }))).toMatchObject({ code: 'increase_answered' });
  });
});
