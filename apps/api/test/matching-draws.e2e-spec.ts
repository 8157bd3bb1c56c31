import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Id } from '#kernel';
import { buildHousehold } from '#households/testing';
import { buildFlat } from '#matching/testing';
import type { Actor } from '#platform';
import { buildActor, buildAgency } from '#platform/testing';
import { startApi, type Api, type Person } from './builders';

const DRAW = `__typename ... on Draw { id state rank codes commitment seed word drawnCodes households { name } } ... on Refused { code message field }`;

describe('a tie is drawn', () => {
  let api: Api;
  let coordinator: Person;
  let actor: Actor;
  beforeAll(async () => void (api = await startApi()));
  beforeEach(async () => {
    const agencyId = await buildAgency(api.database);
    coordinator = await api.person(['coordinator'], { agencyId });
    actor = buildActor(agencyId, ['coordinator'], { accountId: coordinator.accountId });
  });
  afterAll(() => api.close());

  const act = async (field: string, type: string, input: Record<string, unknown>, answer = DRAW) => (await coordinator.ask(`mutation($input: ${type}!) { ${field}(input: $input) { ${answer} } }`, { input })).data[field];
  async function tied(families: number): Promise<Id> {
    const unitId = await buildFlat(api.database, actor);
    for (let each = 1; each <= families; each += 1) await buildHousehold(api.database, actor, { name: `Shodná ${each}` });
    return unitId;
  }

  it('shown as a tie, announced with the hash of a seed nobody sees, drawn with a witness’s word, recomputed by an independent script', async () => {
    const unitId = await tied(4);
    const ranking = (await coordinator.ask('query($id: UUID!) { unitMatching(unitId: $id) { eligible { rank tied } draws { id } } }', { id: unitId })).data['unitMatching'];
    expect(ranking).toEqual({ eligible: Array.from({ length: 4 }, () => ({ rank: 1, tied: true })), draws: [] });
    const announced = await act('announceDraw', 'AnnounceDrawInput', { unitId, rank: 1 });
    expect(announced).toMatchObject({ state: 'announced', seed: null, drawnCodes: null });
    expect(announced.codes).toHaveLength(4);
    const drawn = await act('drawLots', 'DrawLotsInput', { drawId: announced.id, word: 'řeřicha' });
    expect(drawn).toMatchObject({ state: 'drawn', word: 'řeřicha', commitment: announced.commitment });
    const folder = mkdtempSync(join(tmpdir(), 'draw-'));
    try {
      const file = join(folder, 'draw.json');
      const published = { commitment: drawn.commitment, seed: drawn.seed, word: drawn.word, entrants: drawn.codes, order: drawn.drawnCodes };
      writeFileSync(file, JSON.stringify(published));
      const script = join(__dirname, '..', '..', '..', 'docs', 'recompute-draw.mjs');
      expect(execFileSync(process.execPath, [script, file], { encoding: 'utf8' }).length).toBeGreaterThan(0);
      writeFileSync(file, JSON.stringify({ ...published, order: [...published.order].reverse() }));
      expect(() => execFileSync(process.execPath, [script, file], { stdio: 'pipe' })).toThrow();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('once, in the open: another one only after it was cancelled with a reason', async () => {
    const unitId = await tied(2);
    const announced = await act('announceDraw', 'AnnounceDrawInput', { unitId, rank: 1 });
    expect(await act('announceDraw', 'AnnounceDrawInput', { unitId, rank: 1 })).toMatchObject({ code: 'draw_announced' });
    expect(await act('cancelDraw', 'CancelDrawInput', { drawId: announced.id, reason: ' ' })).toMatchObject({ code: 'draw_without_reason', field: 'reason' });
    expect(await act('cancelDraw', 'CancelDrawInput', { drawId: announced.id, reason: 'Rodina se odhlásila.' })).toMatchObject({ state: 'cancelled', seed: null });
    expect(await act('drawLots', 'DrawLotsInput', { drawId: announced.id, word: '' })).toMatchObject({ code: 'draw_closed' });
    const again = await act('announceDraw', 'AnnounceDrawInput', { unitId, rank: 1 });
    expect(await act('drawLots', 'DrawLotsInput', { drawId: again.id, word: 'x'.repeat(101) })).toMatchObject({ code: 'draw_word_long', field: 'word' });
    expect(await act('drawLots', 'DrawLotsInput', { drawId: again.id, word: 'x' })).toMatchObject({ state: 'drawn' });
    expect(await act('drawLots', 'DrawLotsInput', { drawId: again.id, word: 'y' })).toMatchObject({ code: 'draw_closed', message: 'Losování už proběhlo nebo je zrušené, podruhé nejde.' });
  });

  it('only of a tie', async () => {
    const unitId = await tied(1);
    expect(await act('announceDraw', 'AnnounceDrawInput', { unitId, rank: 1 })).toMatchObject({ code: 'draw_no_tie' });
  });
});
