import { buildPartnerWorker } from '#households/testing';
import { startApi, type Api, type Person } from './builders';

const REFUSED = '... on Refused { code message field }';
const RECORD = `mutation($input: RecordHouseholdInput!) { recordHousehold(input: $input) { __typename ... on Household { id code } ${REFUSED} } }`;
const PAIRS = '{ householdDuplicates(first: 50) { totalCount edges { node { key strength first { id code } second { id code } evidence { kind words } dismissedBefore { reason } } } } }';
const SIMILAR = 'query($input: FamilyToCompareInput!) { similarHouseholds(input: $input) { strength household { id } evidence { words } } }';
const PREVIEW = `query($input: PreviewMergeInput!) { previewMerge(input: $input) { __typename ... on MergePreview { waitingSince fields { field before after } added { list kind text amount } removed { list } same { kept { id } merged { id } } ties { kind } } ${REFUSED} } }`;
const MERGE = `mutation($input: MergeHouseholdsInput!) { mergeHouseholds(input: $input) { __typename ... on HouseholdMerge { id mergedByName kept { id waitingSince phone aliases { id } } merged { id state isMerged mergedInto { id } } } ${REFUSED} } }`;
const TAKE_BACK = `mutation($input: TakeBackMergeInput!) { takeBackMerge(input: $input) { __typename ... on HouseholdMerge { id stayed takeBackReason merged { id state isMerged } } ${REFUSED} } }`;
const DISMISS = `mutation($input: DismissDuplicateInput!) { dismissDuplicate(input: $input) { __typename ... on DuplicateDismissal { id decidedByName } ${REFUSED} } }`;

const member = (givenName: string, familyName: string, birthDate: string, relation = 'applicant') => ({ givenName, familyName, birthDate, relation });

describe('one family written down twice', () => {
  let api: Api;
  let coordinator: Person;
  beforeEach(async () => {
    api = await startApi();
    coordinator = await api.person(['coordinator']);
  });
  afterEach(() => api.close());

  const record = async (input: Record<string, unknown>, by = coordinator): Promise<{ id: string; code: string }> => (await by.ask(RECORD, { input })).data['recordHousehold'];
  const twice = async () => ({
    kept: await record({ appliedOn: '2026-02-01', phone: '777 123 456', members: [member('Jana', 'Vzorná', '1990-05-01'), member('Ema', 'Vzorná', '2017-02-03', 'child')] }),
    merged: await record({ appliedOn: '2025-12-24', email: 'jana@example.com', incomes: [{ kind: 'pension', amount: 1_500_000, validFrom: '2026-01-01' }], members: [member('JANA', 'Vzorna', '1990-05-01'), member('Adam', 'Vzorný', '2019-08-14', 'child')] }),
  });

  it('is proposed with reasons, previewed, merged by a person, and taken back', async () => {
    expect((await coordinator.ask(SIMILAR, { input: { members: [member('Jana', 'Vzorná', '1990-05-01')] } })).data['similarHouseholds']).toEqual([]);
    const { kept, merged } = await twice();
    expect((await coordinator.ask(SIMILAR, { input: { members: [member('Vzorna', 'Jana', '1990-05-01')] } })).data['similarHouseholds']).toHaveLength(2);
    const pairs = (await coordinator.ask(PAIRS, {}, 'en')).data['householdDuplicates'];
    expect(pairs).toMatchObject({ totalCount: 1, edges: [{ node: { strength: 'strong', evidence: [{ kind: 'same_person' }], dismissedBefore: null } }] });
    expect(pairs.edges[0].node.evidence[0].words).toMatch(/^The same person: .*born 1.May.1990 in both\.$/u);
    const input = { keptId: kept.id, mergedId: merged.id };
    const preview = (await coordinator.ask(PREVIEW, { input })).data['previewMerge'];
    expect(preview).toMatchObject({ waitingSince: '2025-12-24', added: [{ list: 'members', kind: 'child', text: 'Adam Vzorný' }, { list: 'incomes', kind: 'pension', amount: 1_500_000 }], removed: [], ties: [] });
    expect(preview.same).toHaveLength(1);
    const merge = (await coordinator.ask(MERGE, { input: { ...input, reason: 'Stejná maminka.' } })).data['mergeHouseholds'];
    expect(merge).toMatchObject({ kept: { waitingSince: '2025-12-24', phone: '777 123 456', aliases: [{ id: merged.id }] }, merged: { state: 'closed', isMerged: true, mergedInto: { id: kept.id } } });
    expect((await coordinator.ask(PAIRS)).data['householdDuplicates'].totalCount).toBe(0);
    const back = (await coordinator.ask(TAKE_BACK, { input: { mergeId: merge.id, reason: 'Byly to dvě rodiny.' } })).data['takeBackMerge'];
    expect(back).toMatchObject({ stayed: [], takeBackReason: 'Byly to dvě rodiny.', merged: { state: 'applicant', isMerged: false } });
    expect((await coordinator.ask(PAIRS)).data['householdDuplicates'].totalCount).toBe(1);
  });

  it('bad input is one sentence in both languages and changes nothing', async () => {
    const { kept, merged } = await twice();
    const input = { keptId: kept.id, mergedId: merged.id, reason: 'Stejná maminka.' };
    const tries: [Record<string, unknown>, string][] = [
      [{ ...input, reason: ' ' }, 'merge_reason_missing'], [{ ...input, mergedId: kept.id }, 'merge_same_household'],
      [{ ...input, mergedId: '01900000-0000-7000-8000-000000000000' }, 'unknown_id'], [{ ...input, choices: { leaveMembers: [kept.id] } }, 'merge_of_other'],
    ];
    for (const [bad, code] of tries) {
      const [czech, english] = [(await coordinator.ask(MERGE, { input: bad })).data['mergeHouseholds'], (await coordinator.ask(MERGE, { input: bad }, 'en')).data['mergeHouseholds']];
      expect(czech).toMatchObject({ __typename: 'Refused', code });
      expect(english.message).not.toBe(czech.message);
    }
    const unheard = await coordinator.ask(MERGE, { input: { ...input, choices: { means: 'everything' } } });
    expect(unheard.data?.['mergeHouseholds']?.__typename).not.toBe('HouseholdMerge');
    expect((await coordinator.ask(PAIRS)).data['householdDuplicates'].totalCount).toBe(1);
  });

  it('two people who merge it at once: one does, the other reads where the family goes on', async () => {
    const { kept, merged } = await twice();
    const manager = await api.person(['manager']);
    const answers = await Promise.all([[coordinator, kept, merged], [manager, merged, kept], [manager, kept, merged]].map(async ([who, stays, goes]) =>
      (await (who as Person).ask(MERGE, { input: { keptId: (stays as { id: string }).id, mergedId: (goes as { id: string }).id, reason: 'Stejná maminka.' } })).data['mergeHouseholds']));
    expect(answers.map((answer) => answer.code ?? answer.__typename).sort()).toEqual(['HouseholdMerge', 'household_merged', 'household_merged']);
  });

  it('“not a duplicate” is kept with who and why', async () => {
    const { kept, merged } = await twice();
    const input = { firstId: kept.id, secondId: merged.id, reason: 'Ověřeno v dokladech.' };
    expect((await coordinator.ask(DISMISS, { input: { ...input, reason: '' } })).data['dismissDuplicate']).toMatchObject({ code: 'household_reason_missing' });
    expect((await coordinator.ask(DISMISS, { input })).data['dismissDuplicate'].__typename).toBe('DuplicateDismissal');
    expect((await coordinator.ask(PAIRS)).data['householdDuplicates'].totalCount).toBe(0);
    expect((await coordinator.ask('{ duplicateDismissals { reason first { id } second { id } } }')).data['duplicateDismissals']).toMatchObject([{ reason: 'Ověřeno v dokladech.' }]);
  });

  it('a partner worker reads pairs of own families and merges none; finance reads none', async () => {
    const { kept, merged } = await twice();
    const { partnerId } = await buildPartnerWorker(api.database, api.agencyId, 'Azyl');
    const worker = await api.person(['partner_worker'], { partnerId });
    expect((await worker.ask(PAIRS)).data['householdDuplicates'].totalCount).toBe(0);
    expect((await worker.ask(SIMILAR, { input: { members: [member('Jana', 'Vzorná', '1990-05-01')] } })).data['similarHouseholds']).toEqual([]);
    for (const person of [worker, await api.person(['finance'])]) {
      const answer = await person.ask(MERGE, { input: { keptId: kept.id, mergedId: merged.id, reason: 'chci' } });
      expect(answer.data?.['mergeHouseholds'] ?? null).toBeNull();
    }
    expect((await coordinator.ask(PAIRS)).data['householdDuplicates'].totalCount).toBe(1);
  });
});
