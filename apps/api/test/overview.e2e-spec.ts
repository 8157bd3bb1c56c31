import { isoDate } from '#kernel';
import { buildActor } from '#platform/testing';
import { buildTenancy } from '#tenancies/testing';
import { startApi, type Api, type Person } from './builders';

jest.setTimeout(60_000);

const OVERVIEW = 'query($f: Date, $a: Date) { overview(from: $f, asOf: $a) { from asOf figures { code title definition unit asOf count amount suppressed cells { code count amount suppressed } } } }';
const ROWS = 'query($g: FigureCode!, $n: Int) { figureRows(figure: $g, first: $n) { totalCount pageInfo { hasNextPage endCursor } edges { node { ordinal code name date evidence } } } }';

describe('the manager looks', () => {
  let api: Api;
  let manager: Person;
  let auditor: Person;
  const figure = (data: any, code: string) => data.overview.figures.find((each: any) => each.code === code);

  beforeAll(async () => {
    api = await startApi();
    manager = await api.person(['manager', 'coordinator'], { name: 'Marie Vzorná' });
    auditor = await api.person(['auditor']);
    const actor = buildActor(api.agencyId, ['manager', 'coordinator'], { accountId: manager.accountId });
    for (let count = 0; count < 3; count += 1) await buildTenancy(api.database, actor, 'B', { signedOn: isoDate('2026-01-28') });
  });
  afterAll(() => api.close());

  it('every figure says what it counts, as of which day, in the reader’s language', async () => {
    const cs = await manager.ask(OVERVIEW);
    expect(cs.errors).toBeUndefined();
    expect(cs.data['overview']).toMatchObject({ from: '2025-03-16', asOf: '2026-03-16' });
    expect(figure(cs.data, 'persons_housed')).toMatchObject({ title: 'Zabydlené osoby', unit: 'persons', asOf: '2026-03-16', count: 6, suppressed: false });
    expect(figure((await manager.ask(OVERVIEW, {}, 'en')).data, 'persons_housed').definition).toMatch(/named in the contracts/);
  });

  it('leads from a number to its rows, each with the day and the contract that proves it', async () => {
    const { data } = await manager.ask(ROWS, { g: 'persons_housed', n: 2 });
    expect(data['figureRows']).toMatchObject({ totalCount: 6, pageInfo: { hasNextPage: true } });
    expect(data['figureRows'].edges.map(({ node }: any) => [node.ordinal, node.name, node.date])).toEqual([[1, 'Jana Vzorná', '2026-02-01'], [2, 'Ela Vzorná', '2026-02-01']]);
    const sixth = await manager.ask('{ housedAt(of: persons_housed, ordinal: 6) { ordinal date code evidence } }');
    expect(sixth.data['housedAt']).toMatchObject({ ordinal: 6, date: '2026-02-01', evidence: expect.stringMatching(/^POD-2026-/) });
    const hundredth = await manager.ask('{ housedAt(of: persons_housed, ordinal: 100) { code } }');
    expect(hundredth.errors?.[0]).toMatchObject({ message: expect.stringContaining('zabydlených je 6'), extensions: { refusal: 'nobody_at_that_place' } });
  });

  it('the auditor reads aggregates: no rows, no names, and no group under five', async () => {
    const { data, text } = await auditor.ask(OVERVIEW);
    expect(figure(data, 'flats_under_contract')).toMatchObject({ count: 3, suppressed: false });
    expect(figure(data, 'households_housed')).toMatchObject({ count: null, suppressed: true, cells: [{ count: null, suppressed: true }, { count: null, suppressed: true }] });
    expect(figure(data, 'persons_housed')).toMatchObject({ count: 6, suppressed: false });
    expect(figure(data, 'arrears')).toMatchObject({ count: 0, amount: 0, suppressed: false });
    expect(text).not.toContain('Vzorná');
    for (const query of [ROWS.replace('$g: FigureCode!, $n: Int', '$n: Int').replace('$g', 'persons_housed'), '{ housedAt(of: persons_housed, ordinal: 1) { code } }', '{ milestones(of: persons_housed) { next } }']) {
      expect((await auditor.ask(query)).errors?.[0]?.extensions.refusal).toBe('not_allowed');
    }
  });

  it.each([
    [{ a: '2026-03-17' }, 'period_in_future', '17. 3. 2026'],
    [{ f: '2026-02-01', a: '2026-01-01' }, 'period_reversed', '1. 1. 2026'],
    [{ a: '2026-02-30' }, 'date_does_not_exist', '2026-02-30'],
  ])('a period of %j is refused in a sentence', async (variables, refusal, sentence) => {
    const { errors } = await manager.ask(OVERVIEW, variables);
    expect(errors?.[0]?.extensions.refusal).toBe(refusal);
    expect(errors?.[0]?.message.replaceAll('\u00a0', ' ')).toContain(sentence);
  });

  it('a social worker and a partner have no overview', async () => {
    const worker = await api.person(['social_worker']);
    expect((await worker.ask(OVERVIEW)).errors?.[0]?.extensions.refusal).toBe('not_allowed');
  });
});
