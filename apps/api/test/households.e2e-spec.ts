import { newId } from '#kernel';
import { buildAgency } from '#platform/testing';
import { buildPartnerWorker } from '#households/testing';
import { startApi, type Api, type Person } from './builders';

const RECORD = `mutation($input: RecordHouseholdInput!) { recordHousehold(input: $input) { __typename
  ... on Household { id code name state persons children waitingSince unknown means { income benefits total } needs { need } situation { words } partnerName }
  ... on Refused { code message field } } }`;

const family = (different: Record<string, unknown> = {}) => ({
  members: [
    { givenName: 'Jana', familyName: 'Vzorná', birthDate: '1990-05-01', relation: 'applicant' },
    { givenName: 'Ema', familyName: 'Vzorná', birthDate: '2017-02-03', relation: 'child' },
  ],
  ...different,
});

describe('a family comes in', () => {
  let api: Api;
  let coordinator: Person;
  beforeAll(async () => {
    api = await startApi();
    coordinator = await api.person(['coordinator']);
  });
  afterAll(() => api.close());

  const record = async (person: Person, input: Record<string, unknown>, language?: 'cs' | 'en') => (await person.ask(RECORD, { input }, language)).data['recordHousehold'];

  it('a coordinator records a family in one act; what nobody asked about is unknown', async () => {
    const household = await record(coordinator, family());
    expect(household).toMatchObject({ __typename: 'Household', name: 'Vzorná Jana', persons: 2, children: 1, needs: null, situation: null, means: { total: null } });
    expect(household.unknown).toEqual(['income', 'housing_situation', 'needs', 'contact', 'privacy_notice']);
    const known = await record(coordinator, family({
      situation: { ethosCode: '3.2', since: '2026-01-10' }, needs: [], phone: '601 000 000', privacyNoticeOn: '2026-03-16',
      incomes: [{ kind: 'part_time', amount: 1_200_000, validFrom: '2026-01-01' }],
      benefits: [{ kind: 'state_social_assistance', payer: 'Úřad práce Plzeň', amount: 1_400_000, paidTo: 'household', validFrom: '2026-01-01' }],
    }));
    expect(known).toMatchObject({ unknown: [], needs: [], situation: { words: 'přechodné ubytování, azylový dům pro rodiny' }, means: { income: 1_200_000, total: 2_600_000 } });
  });

  it.each([
    ['nobody in it', { members: [] }, 'no_members', 'members'],
    ['a birth in the future', { members: [{ givenName: 'Jana', familyName: 'Vzorná', birthDate: '2026-03-17', relation: 'applicant' }] }, 'birth_in_future', 'members.0.birthDate'],
    ['a negative income', family({ incomes: [{ kind: 'pension', amount: -1, validFrom: '2026-01-01' }] }), 'household_amount_not_positive', 'incomes.0.amount'],
    ['an absurd income', family({ incomes: [{ kind: 'pension', amount: 9_000_000_000, validFrom: '2026-01-01' }] }), 'household_amount_absurd', 'incomes.0.amount'],
    ['wishes that contradict', family({ wishes: [{ kind: 'part', value: 'Poruba' }, { kind: 'avoid_part', value: 'poruba' }] }), 'wishes_contradict', 'wishes.0.value'],
    ['a consent that has ended', family({ consents: [{ purpose: 'reminders_by_sms', givenOn: '2025-01-01', validTo: '2025-12-31', evidence: 'formulář' }] }), 'consent_expired', 'consents.0.validTo'],
    ['a situation ETHOS does not know', family({ situation: { ethosCode: '14.1', since: '2026-01-01' } }), 'unknown_ethos', 'situation.ethosCode'],
    ['a partner that does not exist', family({ referredByPartnerId: newId() }), 'unknown_id', 'referredByPartnerId'],
  ])('%s is refused in one sentence at its field, and nothing is kept', async (_, input, code, field) => {
    const count = async (): Promise<number> => (await coordinator.ask('{ households { totalCount } }')).data['households'].totalCount;
    const before = await count();
    const czech = await record(coordinator, input);
    const english = await record(coordinator, input, 'en');
    expect(czech).toMatchObject({ __typename: 'Refused', code, field });
    expect(english.message).not.toBe(czech.message);
    expect(await count()).toBe(before);
  });

  it.each([
    ['an ethnicity', family({ ethnicity: 'x' })],
    ['a nationality of a member', { members: [{ givenName: 'Jana', familyName: 'Vzorná', birthDate: '1990-05-01', relation: 'applicant', nationality: 'x' }] }],
    ['a day that does not exist', { members: [{ givenName: 'Jana', familyName: 'Vzorná', birthDate: '2026-02-30', relation: 'applicant' }] }],
  ])('%s cannot even be said', async (_, input) => {
    const answer = await coordinator.ask(RECORD, { input });
    expect(answer.status).toBe(400);
    expect(answer.text).not.toMatch(/Did you mean|stack|SELECT/);
  });

  it('a partner worker sees the partner’s own referrals only; an unlisted relation of a member is refused', async () => {
    const one = await buildPartnerWorker(api.database, api.agencyId, 'Pomoc Vzorov');
    const two = await buildPartnerWorker(api.database, api.agencyId, 'Opora Příkladov');
    const first = await api.person(['partner_worker'], { partnerId: one.partnerId });
    const second = await api.person(['partner_worker'], { partnerId: two.partnerId });
    const own = await record(first, family());
    expect(own.partnerName).toBe('Pomoc Vzorov');
    expect((await first.ask('{ households { totalCount edges { node { id } } } }')).data['households']).toEqual({ totalCount: 1, edges: [{ node: { id: own.id } }] });
    expect((await second.ask('{ households { totalCount } }')).data['households'].totalCount).toBe(0);
    expect((await second.ask('query($id: UUID!) { household(id: $id) { name } }', { id: own.id })).data['household']).toBeNull();
    const quiet = await second.ask('mutation($id: UUID!) { setQuietMode(householdId: $id, quietMode: true) { __typename ... on Refused { code } } }', { id: own.id });
    expect(quiet.data['setQuietMode']).toEqual({ __typename: 'Refused', code: 'unknown_id' });
    const odd = await record(first, { members: [{ givenName: 'Jana', familyName: 'Vzorná', birthDate: '1990-05-01', relation: 'queen' }] });
    expect(odd).toMatchObject({ __typename: 'Refused', code: 'invalid_input' });
  });

  it('finance knows whose rent it is and nothing of the family; an auditor knows no family', async () => {
    const finance = await api.person(['finance']);
    expect((await finance.ask('{ households { edges { node { code name } } } }')).errors).toBeUndefined();
    for (const field of ['means { total }', 'members { givenName }', 'situation { words }', 'needs { need }', 'phone', 'unknown']) {
      expect((await finance.ask(`{ households { edges { node { ${field} } } } }`)).errors?.[0]?.extensions.refusal).toBe('not_allowed');
    }
    const auditor = await api.person(['auditor']);
    expect((await auditor.ask('{ households { totalCount } }')).errors?.[0]?.extensions.refusal).toBe('not_allowed');
  });

  it('a household of another agency gets the same answer as an unknown one', async () => {
    const stranger = await api.person(['coordinator'], { agencyId: await buildAgency(api.database) });
    const theirs = await record(stranger, family());
    const ask = async (id: string) => (await coordinator.ask('mutation($id: UUID!) { closeHousehold(input: { householdId: $id, reason: "omyl" }) { ... on Refused { code message field } } }', { id })).text;
    expect(await ask(theirs.id)).toBe(await ask(newId()));
  });

  it('what changes is kept with its day: wishes, needs, an income that ended, who left', async () => {
    const { id: householdId } = await record(coordinator, family({ incomes: [{ kind: 'pension', amount: 1_500_000, validFrom: '2026-01-01' }] }));
    const DETAIL = `... on Household { members { id givenName leftOn } incomes { id validTo } means { total } needs { need required } wishes { kind value } consents { id holds } } ... on Refused { code field }`;
    const act = async (field: string, input: Record<string, unknown>, type: string) =>
      (await coordinator.ask(`mutation($input: ${type}!) { ${field}(input: $input) { ${DETAIL} } }`, { input: { householdId, ...input } })).data[field];
    const before = await act('recordHouseholdNeeds', { needs: [{ need: 'step_free' }, { need: 'near_school', required: false }] }, 'RecordNeedsInput');
    expect(before.needs).toHaveLength(2);
    expect((await act('recordHouseholdNeeds', { needs: [{ need: 'pets' }] }, 'RecordNeedsInput')).needs).toEqual([{ need: 'pets', required: true }]);
    expect((await act('recordHouseholdWishes', { wishes: [{ kind: 'max_total', value: '12 000' }] }, 'RecordWishesInput')).wishes).toEqual([{ kind: 'max_total', value: '12 000' }]);
    expect((await act('endHouseholdIncome', { id: before.incomes[0].id, lastDay: '2026-03-15' }, 'EndMeansInput')).means.total).toBeNull();
    expect((await act('recordHouseholdIncome', { income: { kind: 'employment', amount: 2_000_000, validFrom: '2026-03-16' } }, 'RecordIncomeInput')).means.total).toBe(2_000_000);
    const left = await act('householdMemberLeft', { memberId: before.members[1].id, leftOn: '2026-03-01' }, 'MemberLeftInput');
    expect(left.members[1].leftOn).toBe('2026-03-01');
    expect(await act('householdMemberLeft', { memberId: before.members[0].id, leftOn: '2026-03-01' }, 'MemberLeftInput')).toMatchObject({ code: 'applicant_stays' });
  });
});
