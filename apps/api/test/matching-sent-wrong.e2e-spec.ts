import { isoDate, newId, type Id } from '#kernel';
import { buildHousehold } from '#households/testing';
import { buildFlat } from '#matching/testing';
import type { Actor } from '#platform';
import { buildActor, buildAgency } from '#platform/testing';
import { startApi, type Api, type Person } from './builders';

const REFUSED = '... on Refused { code message field }';

/** What no form sends and somebody still does: one sentence, no row changed, never a number to tell us. */
describe('matching, sent wrongly', () => {
  let api: Api;
  let agencyId: Id;
  let coordinator: Person;
  let actor: Actor;
  beforeAll(async () => void (api = await startApi()));
  beforeEach(async () => {
    agencyId = await buildAgency(api.database);
    coordinator = await api.person(['coordinator'], { agencyId });
    actor = buildActor(agencyId, ['coordinator'], { accountId: coordinator.accountId });
  });
  afterAll(() => api.close());

  const act = async (field: string, type: string, input: Record<string, unknown>, answer = '') =>
    (await coordinator.ask(`mutation($input: ${type}!) { ${field}(input: $input) { __typename ${answer} ${REFUSED} } }`, { input })).data[field];
  /** Every row of the agency, by its table. */
  const rows = async (): Promise<Record<string, string>> => {
    const tables = await api.database.asOwner<{ name: string }>(
      `SELECT c.table_schema || '.' || c.table_name AS name FROM information_schema.columns c JOIN pg_tables t ON t.schemaname = c.table_schema AND t.tablename = c.table_name
       WHERE c.column_name = 'agency_id' AND c.table_schema IN ('core', 'intake')`,
    );
    const found: Record<string, string> = {};
    for (const { name } of tables) {
      const [row] = await api.database.asOwner<{ state: string }>(`SELECT count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '') AS state FROM ${name} t WHERE agency_id = $1`, [agencyId]);
      found[name] = row!.state;
    }
    return found;
  };

  it.each(['Jana\u0000', 'zvonek\u0007', 'půlka \ud800'])('a text nobody can write (%j) is refused with the name of its field, in an act and in a search', async (text) => {
    const unitId = await buildFlat(api.database, actor);
    const family = await buildHousehold(api.database, actor);
    const before = await rows();
    const member = { givenName: text, familyName: 'Vzorná', birthDate: '1990-05-01', relation: 'applicant' };
    for (const refused of [
      await act('recordHousehold', 'RecordHouseholdInput', { members: [member] }),
      await act('amendHousehold', 'AmendHouseholdInput', { householdId: family.id, email: text }),
      await act('decideMatch', 'DecideMatchInput', { unitId, householdId: family.id, reason: text, deciderIds: [coordinator.accountId] }),
      await act('recordLandlordCondition', 'RecordConditionInput', { unitId, kind: 'other', words: text }),
      await act('drawLots', 'DrawLotsInput', { drawId: newId(), word: text }),
    ]) expect(refused).toMatchObject({ __typename: 'Refused', code: 'text_with_control_characters', message: expect.stringMatching(/^Údaj „\w+“ obsahuje znaky, které .*\.$/) });
    const searched = await coordinator.ask('query($search: String) { households(search: $search) { totalCount } }', { search: text });
    expect(searched.errors?.[0]?.extensions).toMatchObject({ code: 'REFUSED', refusal: 'text_with_control_characters' });
    expect(await rows()).toEqual(before);
  });

  it('a flat nobody knows among those taken from a plan refuses the whole of it', async () => {
    const unitId = await buildFlat(api.database, actor);
    await buildHousehold(api.database, actor);
    const { id: allocationId } = await act('allocateFlats', 'AllocateFlatsInput', { minimumFit: 0 }, '... on Allocation { id }');
    const before = await rows();
    expect(await act('proposeMatches', 'ProposeMatchesInput', { allocationId, unitIds: [unitId, newId()] })).toMatchObject({ code: 'proposal_not_in_allocation', field: 'unitIds.1' });
    expect(await act('proposeMatches', 'ProposeMatchesInput', { allocationId, unitIds: [newId()] })).toMatchObject({ code: 'proposal_not_in_allocation', field: 'unitIds.0' });
    expect(await rows()).toEqual(before);
  });

  it('an application of a hundred years ago would go before everybody, so the year is looked at', async () => {
    const family = await buildHousehold(api.database, actor, { appliedOn: isoDate('2026-01-10') });
    const before = await rows();
    expect(await act('amendHousehold', 'AmendHouseholdInput', { householdId: family.id, appliedOn: '1926-01-10' })).toMatchObject({ code: 'applied_too_long_ago', field: 'appliedOn' });
    expect(await rows()).toEqual(before);
  });

  it('what an owner may not ask for as a condition does not come in by the note of the flat either', async () => {
    await buildFlat(api.database, actor);
    const [known] = await api.database.asOwner<{ buildingId: Id; landlordId: Id }>('SELECT building_id AS "buildingId", landlord_id AS "landlordId" FROM core.unit WHERE agency_id = $1', [agencyId]);
    const flat = { ...known, code: 'PL-99', floor: 1, layout: '2+1', areaM2: 54, rent: 1_180_000, advances: [] };
    const before = await rows();
    expect(await act('recordUnit', 'UnitInput', { ...flat, note: 'Jen Češi, bez dětí' })).toMatchObject({ code: 'unit_note_protected', field: 'note', message: expect.stringContaining('198/2009') });
    expect(await rows()).toEqual(before);
    expect(await act('recordUnit', 'UnitInput', { ...flat, note: 'Klíče má paní Romana v přízemí' })).toMatchObject({ __typename: 'Unit' });
  });

  it('an owner’s condition about benefits is refused as indirect discrimination, and so is a reason that names an origin', async () => {
    const unitId = await buildFlat(api.database, actor);
    const before = await rows();
    expect(await act('recordLandlordCondition', 'RecordConditionInput', { unitId, kind: 'other', words: 'Nikoho na dávkách' })).toMatchObject({ code: 'condition_discriminatory_indirectly', field: 'words', message: expect.stringContaining('§ 3 odst. 1 zákona 198/2009 Sb.') });
    expect(await act('recordLandlordCondition', 'RecordConditionInput', { unitId, kind: 'max_persons', words: '', limit: 1, evidence: 'nechci tam Romy' })).toMatchObject({ code: 'condition_discriminatory', field: 'evidence' });
    expect(await rows()).toEqual(before);
    expect(await act('recordLandlordCondition', 'RecordConditionInput', { unitId, kind: 'no_pets', words: 'Psi ne, děti ano', evidence: 'alergie nemocného souseda' })).toMatchObject({ __typename: 'LandlordCondition' });
  });
});
