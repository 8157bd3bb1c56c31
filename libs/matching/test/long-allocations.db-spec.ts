import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isoDate, type Id } from '#kernel';
import { AllocationRunsService, AllocationsService, STANDARD_POLICY } from '#matching';
import type { Actor } from '#platform';
import { buildActor, buildAgency, buildStaffMember, openTestDatabase, type TestDatabase } from '#platform/testing';
import { buildHouseholds } from '#households/testing';
import { startSolve } from '../src/solver/solver';
import { buildMatching } from './builders';
import { aFamily, aFlat } from './facts';
import { buildLargeAgency } from './large-agency';

const TODAY = isoDate('2026-03-16');
const [FLATS, FAMILIES] = [500, 6_000];

// Threads and processes run what was built: `node apps/launcher/build.mjs` before this file alone.
describe('an allocation that takes long', () => {
  let database: TestDatabase;
  let runs: AllocationRunsService;
  let allocations: AllocationsService;
  let agencyId: Id;
  let coordinator: Actor;
  let asked: Id;

  beforeAll(async () => {
    database = await openTestDatabase();
    const { matching, policies } = buildMatching(database);
    runs = new AllocationRunsService(database.staff, matching, buildHouseholds(database), policies);
    allocations = new AllocationsService(database.staff, matching, buildHouseholds(database), policies, runs);
    database.clock.moveTo(TODAY);
    agencyId = await buildAgency(database);
    coordinator = buildActor(agencyId);
    await buildStaffMember(database, coordinator, 'Karla Koordinátorová');
    await buildLargeAgency(database, agencyId, FLATS, FAMILIES);
  });
  beforeEach(async () => {
    database.clock.moveTo(TODAY);
    const row = await allocations.ask(coordinator, { minimumFit: 0 });
    expect(row).toMatchObject({ state: 'waiting', flats: FLATS, families: FAMILIES, progress: 0 });
    asked = row.id;
  });
  afterAll(() => database.close());

  const row = async () => (await database.asOwner<{ state: string; progress: number; attempts: number; failure: string | null }>('SELECT state, progress, attempts, failure FROM core.allocation WHERE id = $1', [asked]))[0]!;
  async function underWay(): Promise<void> {
    for (let look = 0; look < 400; look += 1) {
      const { state, progress } = await row();
      if (state === 'solving' && progress > 0) return;
      if (state === 'done') throw new Error('It was over before it was seen.');
      await setTimeout(20);
    }
    throw new Error('It never began.');
  }

  it('is solved apart: how far it is can be seen, the process goes on answering, and it is proved', async () => {
    const solving = runs.solve(coordinator, asked);
    await underWay();
    let longest = 0;
    for (let tick = 0; tick < 20; tick += 1) {
      const before = performance.now();
      await setTimeout(10);
      longest = Math.max(longest, performance.now() - before);
    }
    expect(longest).toBeLessThan(400);
    const done = await solving;
    expect(done).toMatchObject({ state: 'done', progress: 100, attempts: 1, result: { proven: true } });
    expect(done.result!.optimal.housed).toBeGreaterThan(400);
    // Heard again, nothing more is done.
    expect((await runs.solve(coordinator, asked)).finishedAt).toEqual(done.finishedAt);
  });

  it('is stopped in the middle, within about a second, and a second listener leaves it to the first', async () => {
    const solving = runs.solve(coordinator, asked);
    await underWay();
    expect(await runs.solve(coordinator, asked)).toMatchObject({ state: 'solving', result: null });
    const before = performance.now();
    expect(await runs.cancel(coordinator, asked)).toMatchObject({ state: 'cancelled' });
    expect(await solving).toMatchObject({ state: 'cancelled', result: null });
    expect(performance.now() - before).toBeLessThan(1_500);
    expect((await runs.solve(coordinator, asked)).state).toBe('cancelled');
  });

  it('whose worker is killed is taken up by the next one and solved again; the third time it is given up, with the reason', async () => {
    const script = join(__dirname, '..', '..', '..', 'dist', 'libs', 'matching', 'test', 'solving-process.js');
    const kill = async (): Promise<void> => {
      const worker = spawn(process.execPath, [script, agencyId, asked, TODAY], { env: { ...process.env, ...database.urls }, stdio: ['ignore', 'ignore', 'inherit'] });
      await underWay();
      worker.kill('SIGKILL');
      await once(worker, 'exit');
    };
    await kill();
    expect(await row()).toMatchObject({ state: 'solving', attempts: 1 });
    expect(await runs.resume(coordinator)).toBe(0);
    database.clock.moveTo(isoDate('2026-03-17'));
    expect(await runs.resume(coordinator)).toBe(1);
    expect(await runs.solve(coordinator, asked)).toMatchObject({ state: 'done', attempts: 2, result: { proven: true } });
    expect(await runs.resume(coordinator)).toBe(0);
    await database.asOwner(`UPDATE core.allocation SET state = 'solving', attempts = 3, result = NULL, finished_at = NULL, moved_at = '2026-03-01' WHERE id = $1`, [asked]);
    expect(await runs.solve(coordinator, asked)).toMatchObject({ state: 'failed', failure: 'interrupted' });
  });

  it('that does not fit into its memory ends as too large, and the process that started it lives on', async () => {
    const facts = { flats: [aFlat()], families: Array.from({ length: 200_000 }, () => aFamily()), policy: STANDARD_POLICY, asOf: TODAY, minimumFit: 0 };
    await expect(startSolve(facts, 16).result).rejects.toMatchObject({ fault: 'too_large' });
  });
});
