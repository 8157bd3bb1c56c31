import { openTestDatabase, type TestDatabase } from '#platform/testing';
import { ClaimStory, refusedWith } from './claim-story';

jest.setTimeout(60_000);

describe('the fund twelve months ahead', () => {
  let database: TestDatabase;
  let story: ClaimStory;

  beforeAll(async () => {
    database = await openTestDatabase();
    story = new ClaimStory(database);
    await story.begin(5_000_000);
  });
  afterAll(() => database.close());

  it('is played from what families have paid and what they owe, the same for the same seed', async () => {
    await story.unpaid();
    await story.paidClaim();
    const play = (seed: number) => story.db.read(story.manager, (tx) => story.of.simulation.simulate(tx, { seed, runs: 200 }));
    const simulation = await play(7);
    // January and February of two leases had thirty days and came to nothing; the guarantee's own payment is no payment of theirs.
    expect(simulation.basis).toMatchObject({ leases: 2, monthsSeen: 4, defaultsSeen: 4, overdue: 4_650_000 + 1_550_000, recourse: 3_100_000, monthlyCovered: 3_100_000 });
    expect(simulation.basis.agencyDefault).toBeCloseTo(5 / 24, 12);
    expect(simulation).toMatchObject({ seed: 7, runs: 200, start: 1_900_000, asOf: '2026-03-16' });
    expect(simulation.months.map((each) => each.month)).toEqual(expect.arrayContaining(['2026-04', '2027-03']));
    // What is overdue alone is more than the fund has.
    expect(simulation.shortfall).toBe(1);
    expect(await play(7)).toEqual(simulation);
    expect(await play(8)).not.toEqual(simulation);
    await expect(story.db.read(story.manager, (tx) => story.of.simulation.simulate(tx, { runs: 5 }))).rejects.toEqual(refusedWith('simulation_runs'));
  });
});
