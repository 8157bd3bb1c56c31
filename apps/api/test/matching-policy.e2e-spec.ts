import { halere, isoDate } from '#kernel';
import { buildHousehold } from '#households/testing';
import { buildFlat } from '#matching/testing';
import type { Actor } from '#platform';
import { buildActor, buildAgency } from '#platform/testing';
import { startApi, type Api, type Person } from './builders';

const VERSION = `version state from reason adoptedByName values { maxSharePercent offerWorkingDays reservesAtMost weights { term cap } }
  rules { code name sentence test law overridable } criteria { code name sentence test law weight }`;

describe('the rules of choosing', () => {
  let api: Api;
  let coordinator: Person;
  let manager: Person;
  let actor: Actor;
  beforeAll(async () => void (api = await startApi()));
  beforeEach(async () => {
    api.database.clock.moveTo(isoDate('2026-03-16'));
    const agencyId = await buildAgency(api.database);
    coordinator = await api.person(['coordinator'], { agencyId });
    manager = await api.person(['manager'], { agencyId, name: 'Marie Vedoucí' });
    actor = buildActor(agencyId, ['coordinator'], { accountId: coordinator.accountId });
  });
  afterAll(() => api.close());

  const values = (different: Record<string, unknown> = {}) => ({
    maxPersonsPerRoom: 2, minM2PerPerson: 8, maxSharePercent: 45, comfortableSharePercent: 30, offerWorkingDays: 5, pointsPerChild: 5, pointsLostPerMissingRoom: 5, pointsLostPerSpareRoom: 5,
    pointsPerMonthWaiting: 1, weights: [], ...different,
  });
  const attempt = async (different: Record<string, unknown>) =>
    (await coordinator.ask(`mutation($values: PolicyValuesInput!) { tryPolicy(values: $values) { __typename ... on PolicyReplay { housedBefore housedAfter gainers { bestBefore bestAfter household { name } }
      losers { household { name } } flats { eligibleBefore eligibleAfter } } ... on Refused { code message field } } }`, { values: values(different) })).data['tryPolicy'];
  const adopt = async (person: Person, different: Record<string, unknown>, from = '2026-03-16', reason = 'Rodiny potřebují víc času.') =>
    person.ask(`mutation($input: AdoptPolicyInput!) { adoptPolicy(input: $input) { __typename ... on PolicyVersion { version state } ... on Refused { code message field } } }`, { input: { values: values(different), from, reason } });
  const versions = async (person: Person, language: 'cs' | 'en' = 'cs') => (await person.ask(`{ matchingPolicies { ${VERSION} } }`, {}, language)).data['matchingPolicies'];

  it('are published with a sentence, a check and a paragraph for each, in both languages, also to the auditor', async () => {
    const auditor = await api.person(['auditor'], { agencyId: actor.agencyId });
    const [standard] = await versions(auditor);
    expect(standard).toMatchObject({ version: 0, state: 'in_force', values: { reservesAtMost: 3 } });
    for (const one of [...standard.rules, ...standard.criteria]) {
      expect([one.name, one.sentence, one.test].every((text: string) => text.length > 3)).toBe(true);
      if (one.law) expect(one.law).toMatch(/§ \d|čl\. \d/);
    }
    expect(standard.rules.filter((rule: { overridable: boolean }) => rule.overridable).map((rule: { code: string }) => rule.code)).toEqual(['affordability']);
    const [english] = await versions(auditor, 'en');
    expect(english.rules.find((rule: { code: string }) => rule.code === 'persons_per_room')).toMatchObject({ test: 'people ≤ 2 × habitable rooms', law: expect.stringContaining('§ 2272 (3) of Act 89/2012') });
  });

  it('are tried on today’s list with who gains, and nothing is kept; a changed weight needs no programmer', async () => {
    await buildFlat(api.database, actor);
    await buildHousehold(api.database, actor, { name: 'Vzorná Jana', incomes: [{ kind: 'part_time', amount: halere(2_900_000), validFrom: isoDate('2025-01-01') }], benefits: [] });
    expect(await attempt({ maxSharePercent: 70 })).toMatchObject({ housedBefore: 0, housedAfter: 1, gainers: [{ bestBefore: null, bestAfter: 1, household: { name: 'Vzorná Jana' } }], losers: [], flats: [{ eligibleBefore: 0, eligibleAfter: 1 }] });
    expect(await versions(coordinator)).toHaveLength(1);
    await adopt(manager, { weights: [{ term: 'children', cap: 30 }], pointsPerChild: 10 });
    const [newest] = await versions(coordinator);
    expect(newest.criteria.find((criterion: { code: string }) => criterion.code === 'children')).toMatchObject({ weight: 30, sentence: 'Za každé dítě 10, nejvýše 30.', test: 'nejmenší z 30 a 10 × děti' });
  });

  it('are adopted by a manager for a day to come with a reason; the list goes by them from that day', async () => {
    expect((await adopt(coordinator, { offerWorkingDays: 7 })).errors?.[0]?.extensions.refusal).toBe('not_allowed');
    expect((await adopt(manager, { offerWorkingDays: 7 }, '2026-03-15')).data['adoptPolicy']).toMatchObject({ code: 'policy_from_past', field: 'from' });
    expect((await adopt(manager, { offerWorkingDays: 7 }, '2026-04-01', ' ')).data['adoptPolicy']).toMatchObject({ code: 'policy_without_reason' });
    expect((await adopt(manager, {}, '2026-04-01')).data['adoptPolicy']).toMatchObject({ code: 'policy_unchanged' });
    expect((await adopt(manager, { offerWorkingDays: 7, reservesAtMost: 5 }, '2026-04-01')).data['adoptPolicy']).toMatchObject({ __typename: 'PolicyVersion', version: 1 });
    expect((await versions(manager)).map(({ version, state }: { version: number; state: string }) => [version, state])).toEqual([[1, 'planned'], [0, 'in_force']]);
    const inForce = async () => (await manager.ask('{ matchingPolicy { version offerWorkingDays reservesAtMost } }')).data['matchingPolicy'];
    expect(await inForce()).toEqual({ version: 0, offerWorkingDays: 5, reservesAtMost: 3 });
    api.database.clock.moveTo(isoDate('2026-04-01'));
    manager = await api.person(['manager'], { agencyId: actor.agencyId });
    expect(await inForce()).toEqual({ version: 1, offerWorkingDays: 7, reservesAtMost: 5 });
  });
});
