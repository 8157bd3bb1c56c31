import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType, isObjectType, isUnionType, type GraphQLInputType, type GraphQLOutputType } from 'graphql';
import { newId, type Id } from '#kernel';
import { readPdf } from '#documents/testing';
import { buildHousehold } from '#households/testing';
import { buildFlat } from '#matching/testing';
import type { Actor } from '#platform';
import { buildActor } from '#platform/testing';
import { startApi, type Api, type Person } from './builders';

jest.setTimeout(60_000);

const schema = buildSchema(readFileSync(join(__dirname, '..', 'schema.graphql'), 'utf8'));

const SITTING = `__typename ... on PanelSitting { id state quorum voters voted chosen tiedLabels deadlineAt countedAt chairReason minutesUrl
  flat { code city } panel { name } seats { displayName role votes barred answered } candidates { label adults children needs reasons unknown exception gone }
  tally { label for against abstain } mine { conflict reason choices { label choice } } votes { displayName conflict reason dissents choices { label choice } }
  may { vote voteRefusal lead count decideTie } } ... on Refused { code message field }`;
const PLAIN = SITTING.replace('__typename ... on PanelSitting {', '').replace('} ... on Refused { code message field }', '');

/** What a member from outside may ask at all. */
const OWN_FIELDS = ['panels', 'panelSittings', 'panelSitting', 'castPanelVote', 'barPanelMember', 'countPanelVotes', 'extendPanelSitting', 'decidePanelTie', 'cancelPanelSitting', 'me', 'signIn', 'signOut', 'chooseAgency'];

describe('a committee chooses for whom a flat is', () => {
  let api: Api;
  let coordinator: Person;
  let manager: Person;
  let chair: Person;
  let member: Person;
  let tenant: Person;
  let actor: Actor;
  let panelId: Id;

  const act = async (who: Person, field: string, type: string, input: Record<string, unknown>, answer = SITTING) =>
    (await who.ask(`mutation($input: ${type}!) { ${field}(input: $input) { ${answer} } }`, { input })).data[field];
  const vote = (who: Person, sittingId: Id, choices: Record<string, string>, reason: string | null = 'Tak to vidím.') =>
    act(who, 'castPanelVote', 'CastPanelVoteInput', { sittingId, choices: Object.entries(choices).map(([label, choice]) => ({ label, choice })), reason });
  const count = async (who: Person, sittingId: Id) => (await who.ask(`mutation($id: UUID!) { countPanelVotes(sittingId: $id) { ${SITTING} } }`, { id: sittingId })).data['countPanelVotes'];
  const see = async (who: Person, id: Id, language: 'cs' | 'en' = 'cs') => (await who.ask(`query($id: UUID!) { panelSitting(id: $id) { ${PLAIN} } }`, { id }, language)).data['panelSitting'];
  const convene = (unitId: Id, households: Id[], over: Record<string, unknown> = {}) =>
    act(coordinator, 'convenePanel', 'ConvenePanelInput', { panelId, unitId, candidates: households.map((householdId) => ({ householdId })), deadlineAt: '2026-03-20T17:00:00Z', ...over });
  const aSitting = async (families: number, over: Record<string, unknown> = {}) => {
    const unitId = await buildFlat(api.database, actor);
    const ids: Id[] = [];
    for (let each = 0; each < families; each += 1) ids.push((await buildHousehold(api.database, actor)).id);
    return { unitId, ids, sitting: await convene(unitId, ids, { skippedReason: 'Ostatní rodiny jedná jiná komise.', ...over }) };
  };

  beforeAll(async () => {
    api = await startApi();
    coordinator = await api.person(['coordinator'], { name: 'Karla Koordinátorová' });
    manager = await api.person(['manager'], { name: 'Věra Vedoucí' });
    chair = await api.person(['panel_member'], { name: 'Petr Předsedající' });
    member = await api.person(['social_worker'], { name: 'Milena Členská' });
    tenant = await api.person(['panel_member'], { name: 'Tereza Zástupná' });
    actor = buildActor(api.agencyId, ['coordinator'], { accountId: coordinator.accountId });
    panelId = (await act(manager, 'recordPanel', 'PanelInput', { name: 'Komise pro byty', quorum: 2, meetsOn: '2026-03-20' }, '__typename ... on Panel { id }')).id;
    for (const [who, role] of [[chair, 'chair'], [member, 'member'], [tenant, 'tenant_representative'], [coordinator, 'secretary']] as const) {
      const seated = await act(coordinator, 'seatPanelMember', 'SeatPanelMemberInput', { panelId, staffMemberId: who.accountId, role, validFrom: '2026-01-01' }, '__typename ... on PanelMember { role inTerm displayName } ... on Refused { code }');
      expect(seated).toMatchObject({ __typename: 'PanelMember', role, inTerm: true });
    }
  });
  afterAll(() => api.close());

  it('the packet is blind, the votes are sealed, the count decides, and the minutes open for those who sat', async () => {
    const { sitting } = await aSitting(2);
    expect(sitting).toMatchObject({ state: 'open', voters: 3, voted: 0, tally: null, votes: [] });
    const packet = await tenant.ask(`query($id: UUID!) { panelSitting(id: $id) { ${PLAIN} } }`, { id: sitting.id });
    expect(packet.data['panelSitting'].candidates[0]).toMatchObject({ label: 'A', adults: 1, children: 2, needs: [], exception: false, reasons: ['naléhavá bytová situace', '2\u00a0děti', '3\u00a0místnosti, právě kolik potřebuje', 'čeká 4\u00a0měsíce'] });
    expect(packet.text).not.toMatch(/Vzorn|4200000|1900000|42\s?000|příjm|%|D26/);
    expect((await see(tenant, sitting.id, 'en')).candidates[0].reasons[1]).toBe('2\u00a0children');

    expect(await vote(tenant, sitting.id, { A: 'for', B: 'against' }, null)).toMatchObject({ __typename: 'Refused', code: 'panel_against_without_reason', field: 'reason' });
    expect(await vote(tenant, sitting.id, { A: 'for', B: 'against' }, 'Rodina A má děti ve zdejší škole.')).toMatchObject({ voted: 1, mine: { reason: 'Rodina A má děti ve zdejší škole.' } });
    for (const who of [coordinator, manager, chair, member]) {
      const { text, data } = await who.ask(`query($id: UUID!) { panelSitting(id: $id) { ${PLAIN} } }`, { id: sitting.id });
      expect(data['panelSitting']).toMatchObject({ voted: 1, votes: [], tally: null, mine: null });
      expect(text).not.toMatch(/zdejší škole|"against"/);
    }
    expect(await count(coordinator, sitting.id)).toMatchObject({ code: 'sitting_votes_missing', message: expect.stringContaining('chybí 2') });
    await vote(member, sitting.id, { A: 'for', B: 'abstain' });
    expect(await count(member, sitting.id)).toMatchObject({ code: 'sitting_not_led' });
    await vote(chair, sitting.id, { A: 'against', B: 'for' }, 'Rodině B hrozí, že zůstane venku.');
    expect((await see(chair, sitting.id)).may).toMatchObject({ vote: true, count: true });
    const done = await count(chair, sitting.id);
    expect(done).toMatchObject({ state: 'decided', chosen: 'A', tally: [{ label: 'A', for: 2, against: 1, abstain: 0 }, { label: 'B', for: 1, against: 1, abstain: 1 }] });
    expect(done.votes.find((one: { displayName: string }) => one.displayName === 'Petr Předsedající')).toMatchObject({ dissents: true, reason: 'Rodině B hrozí, že zůstane venku.' });

    for (const who of [tenant, member, coordinator]) {
      const paper = await who.get(done.minutesUrl);
      expect(paper.status).toBe(200);
      const { text } = await readPdf(paper.body);
      expect(text).toContain('kandidát A');
      expect(text).not.toMatch(/Vzorn/);
    }
    for (const who of [await api.person(['panel_member']), await api.person(['social_worker']), await api.person(['finance'])]) {
      expect((await who.get(done.minutesUrl)).status).toBe((await who.get(`/documents/panel-minutes/${newId()}.pdf`)).status);
      expect((await who.get(done.minutesUrl)).status).not.toBe(200);
    }
    const { data } = await coordinator.ask(`query($id: UUID!) { panelSitting(id: $id) { decision { reason deciders } candidates { label file { household { name } rank score rules { name found } } } } }`, { id: sitting.id });
    expect(data['panelSitting']).toMatchObject({ decision: { deciders: ['Milena Členská', 'Petr Předsedající', 'Tereza Zástupná'] }, candidates: [{ file: { household: { name: 'Vzorná Jana' } } }, {}] });
    const offer = await act(coordinator, 'makeOffer', 'MakeOfferInput', { decisionId: (await coordinator.ask(`query($id: UUID!) { panelSitting(id: $id) { decisionId } }`, { id: sitting.id })).data['panelSitting'].decisionId, lessor: 'landlord' }, '__typename ... on Offer { state }');
    expect(offer).toMatchObject({ state: 'offered' });
  });

  it('a tie waits for the chair; a conflict shows, never what it was', async () => {
    const { sitting } = await aSitting(2);
    const { text } = await member.ask(`mutation($input: CastPanelVoteInput!) { castPanelVote(input: $input) { ${SITTING} } }`, { input: { sittingId: sitting.id, conflict: true, reason: 'Kanárek je sestra.' } });
    expect(text).toContain('"conflict":true');
    expect(await vote(member, sitting.id, { A: 'for', B: 'for' })).toMatchObject({ code: 'panel_conflict_votes' });
    await vote(chair, sitting.id, { A: 'for', B: 'abstain' });
    await vote(tenant, sitting.id, { A: 'abstain', B: 'for' });
    expect(await count(coordinator, sitting.id)).toMatchObject({ state: 'tied', tiedLabels: ['A', 'B'], may: { decideTie: false } });
    expect((await see(chair, sitting.id)).may.decideTie).toBe(true);
    const tie = (who: Person, input: Record<string, unknown>) => act(who, 'decidePanelTie', 'DecidePanelTieInput', { sittingId: sitting.id, ...input });
    expect(await tie(coordinator, { label: 'A', reason: 'x' })).toMatchObject({ code: 'sitting_chair_only' });
    expect(await tie(chair, { label: 'A', reason: ' ' })).toMatchObject({ code: 'sitting_reason_missing', field: 'reason' });
    const done = await tie(chair, { label: 'B', reason: 'Rodina B čeká v horších podmínkách.' });
    expect(done).toMatchObject({ state: 'decided', chosen: 'B', chairReason: 'Rodina B čeká v horších podmínkách.' });
    expect(done.votes.find((one: { displayName: string }) => one.displayName === 'Milena Členská')).toEqual({ displayName: 'Milena Členská', conflict: true, reason: null, dissents: false, choices: [] });
    const paper = await readPdf((await tenant.get(done.minutesUrl)).body);
    expect(paper.text).toContain('střet zájmů, bez hlasu');
    for (const who of [chair, tenant, coordinator, manager]) expect((await who.ask(`query($id: UUID!) { panelSitting(id: $id) { ${PLAIN} } }`, { id: sitting.id })).text).not.toMatch(/Kanárek/);
    expect(paper.text).not.toMatch(/Kanárek|sestra/);
  });

  it('at the deadline below the quorum the sitting says so; more time is given, or it ends and another is called', async () => {
    const { unitId, ids, sitting } = await aSitting(1, { deadlineAt: '2026-03-16T09:10:00Z' });
    await vote(chair, sitting.id, { A: 'for' });
    api.database.clock.moveTo(new Date('2026-03-16T09:10:01Z'));
    try {
      expect(await vote(tenant, sitting.id, { A: 'for' })).toMatchObject({ code: 'sitting_deadline_passed', message: 'Čas na hlasování už uplynul, hlas se nepočítá.' });
      expect(await count(coordinator, sitting.id)).toMatchObject({ state: 'inquorate', tally: null, votes: [], may: { lead: true, count: false } });
      expect(await vote(tenant, sitting.id, { A: 'for' })).toMatchObject({ code: 'sitting_inquorate' });
      expect(await act(tenant, 'extendPanelSitting', 'ExtendPanelSittingInput', { sittingId: sitting.id, deadlineAt: '2026-03-25T17:00:00Z' })).toMatchObject({ code: 'sitting_not_led' });
      expect(await act(chair, 'extendPanelSitting', 'ExtendPanelSittingInput', { sittingId: sitting.id, deadlineAt: '2026-03-25T17:00:00Z' })).toMatchObject({ state: 'open', voted: 1 });
    } finally {
      api.database.clock.moveTo(new Date('2026-03-16T09:00:00Z'));
    }
    expect(await convene(unitId, ids)).toMatchObject({ code: 'sitting_unit_taken' });
    const decided = await act(coordinator, 'decideMatch', 'DecideMatchInput', { unitId, householdId: ids[0], reason: 'Bez komise.', deciderIds: [coordinator.accountId] }, '__typename ... on Refused { code message }');
    expect(decided).toMatchObject({ code: 'unit_before_panel', message: 'O bytu právě rozhoduje komise. Počkejte na její výsledek, nebo jednání zrušte.' });
    expect(await act(chair, 'cancelPanelSitting', 'CancelPanelSittingInput', { sittingId: sitting.id, reason: 'Byt se prodává.' })).toMatchObject({ state: 'cancelled', votes: [], tally: null });
    expect(await act(coordinator, 'extendPanelSitting', 'ExtendPanelSittingInput', { sittingId: sitting.id, deadlineAt: '2026-03-25T17:00:00Z' })).toMatchObject({ code: 'sitting_closed' });
    expect(await convene(unitId, ids, { skippedReason: 'Ostatní rodiny jedná jiná komise.' })).toMatchObject({ state: 'open' });
  });

  it('every no at the call is one sentence', async () => {
    const unitId = await buildFlat(api.database, actor);
    const family = await buildHousehold(api.database, actor);
    expect(await convene(unitId, [])).toMatchObject({ code: 'sitting_candidates_count', message: 'Komisi se předkládá jeden až 3 kandidáti. Vyberte je znovu.' });
    expect(await convene(unitId, [family.id, family.id, family.id, family.id])).toMatchObject({ code: 'sitting_candidates_count' });
    expect(await convene(unitId, [newId()])).toMatchObject({ code: 'unknown_id' });
    expect(await convene(newId(), [family.id])).toMatchObject({ code: 'unknown_id', field: 'unitId' });
    expect(await convene(unitId, [family.id], { barredIds: [chair.accountId, tenant.accountId] })).toMatchObject({ code: 'panel_below_quorum', message: expect.stringContaining('jen 1 členů a kvorum je 2') });
    expect(await convene(unitId, [family.id], { deadlineAt: '2026-03-16T08:59:00Z' })).toMatchObject({ code: 'sitting_deadline_past', field: 'deadlineAt' });
    expect((await coordinator.ask(`query($id: UUID!) { panelSittings(unitId: $id) { totalCount } }`, { id: unitId })).data['panelSittings'].totalCount).toBe(0);
  });

  it('a member from outside is invited with a password told once, and only for a seat that is free', async () => {
    const invite = (who: Person, input: Record<string, unknown>) =>
      act(who, 'invitePanelMember', 'InvitePanelMemberInput', { panelId, displayName: 'Nora Nájemnice', email: 'nora@example.com', role: 'tenant_representative', validFrom: '2026-01-01', ...input }, '__typename ... on InvitedPanelMember { email password member { displayName role } } ... on Refused { code field }');
    expect(await invite(manager, { role: 'chair' })).toMatchObject({ code: 'panel_chair_twice', field: 'role' });
    expect(await invite(manager, {})).toMatchObject({ email: 'nora@example.com', password: expect.stringMatching(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/), member: { displayName: 'Nora Nájemnice' } });
    expect(await invite(manager, {})).toMatchObject({ code: 'account_known_here', field: 'email' });
  });

  /** A value that is well formed. */
  function sample(type: GraphQLInputType): unknown {
    if (isNonNullType(type)) return sample(type.ofType);
    if (isListType(type)) return [sample(type.ofType)];
    if (isEnumType(type)) return type.getValues()[0]!.name;
    if (isInputObjectType(type)) return Object.fromEntries(Object.values(type.getFields()).map((field) => [field.name, sample(field.type)]));
    const values: Record<string, unknown> = { UUID: newId(), Date: '2026-03-16', DateTime: '2026-03-16T09:00:00Z', Month: '2026-03', Halere: 100000, Int: 1, Float: 1, Boolean: true };
    return getNamedType(type).name in values ? values[getNamedType(type).name] : 'text';
  }
  const some = (type: GraphQLOutputType): string => (isObjectType(getNamedType(type)) || isUnionType(getNamedType(type)) ? '{ __typename }' : '');

  it('a member from outside may ask for own sittings and for nothing else in the whole schema', async () => {
    const open: string[] = [];
    for (const kind of ['query', 'mutation'] as const) {
      const root = kind === 'query' ? schema.getQueryType()! : schema.getMutationType()!;
      for (const field of Object.values(root.getFields())) {
        if (OWN_FIELDS.includes(field.name)) continue;
        const variables = Object.fromEntries(field.args.map((argument) => [argument.name, sample(argument.type)]));
        const head = field.args.length > 0 ? `(${field.args.map((each) => `$${each.name}: ${each.type.toString()}`).join(', ')})` : '';
        const given = field.args.length > 0 ? `(${field.args.map((each) => `${each.name}: $${each.name}`).join(', ')})` : '';
        const { errors } = await tenant.ask(`${kind} ${head} { ${field.name}${given} ${some(field.type)} }`, variables);
        if (errors?.[0]?.extensions.refusal !== 'not_allowed') open.push(field.name);
      }
    }
    expect(open.filter((name) => name !== 'health')).toEqual([]);
    const seen = (await tenant.ask('{ panelSittings { totalCount edges { node { id seats { displayName } } } } }')).data['panelSittings'];
    expect(seen.edges.every(({ node }: { node: { seats: { displayName: string }[] } }) => node.seats.some(({ displayName }) => displayName === 'Tereza Zástupná'))).toBe(true);
    for (const field of ['unitId', 'decisionId', 'skippedReason', 'decision { reason }', 'candidates { file { score } }', 'candidates { file { household { name } } }', 'panel { members { displayName } }']) {
      expect([field, (await tenant.ask(`{ panelSittings { edges { node { ${field} } } } }`)).errors?.[0]?.extensions.refusal]).toEqual([field, 'not_allowed']);
    }
    expect((await tenant.upload('x.pdf', Buffer.from('%PDF-1.4'), 'application/pdf')).status).toBe(403);
    expect((await tenant.get(`/documents/${newId()}.pdf`)).status).toBe(403);
  });

  it('a coordinator who votes is shown no names before the end either', async () => {
    const [{ id: own }] = [await act(manager, 'recordPanel', 'PanelInput', { name: 'Malá komise', quorum: 2 }, '__typename ... on Panel { id }')];
    for (const [who, role] of [[manager, 'chair'], [member, 'member']] as const) await act(manager, 'seatPanelMember', 'SeatPanelMemberInput', { panelId: own, staffMemberId: who.accountId, role, validFrom: '2026-01-01' }, '__typename');
    const unitId = await buildFlat(api.database, actor);
    const family = await buildHousehold(api.database, actor);
    const sitting = await convene(unitId, [family.id], { panelId: own, skippedReason: 'Ostatní rodiny jedná jiná komise.' });
    const files = async (who: Person) => (await who.ask(`query($id: UUID!) { panelSitting(id: $id) { candidates { file { household { name } } } } }`, { id: sitting.id })).data['panelSitting'].candidates;
    expect([await files(manager), await files(coordinator)]).toEqual([[{ file: null }], [{ file: { household: { name: 'Vzorná Jana' } } }]]);
  });
});
