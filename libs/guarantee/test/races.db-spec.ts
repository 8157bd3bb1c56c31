import { raceForFund } from '#guarantee';
import { violatedConstraint } from '#platform';
import { openTestDatabase, type TestDatabase } from '#platform/testing';
import { ClaimStory, refusedWith } from './claim-story';

jest.setTimeout(120_000);

describe('claims that race for one fund', () => {
  let database: TestDatabase;
  let story: ClaimStory;

  beforeAll(async () => {
    database = await openTestDatabase();
    story = new ClaimStory(database);
  });
  afterAll(() => database.close());

  it('a fund for five pays exactly five of twenty, and keeps the rest', async () => {
    await story.begin(5 * 3_100_000 + 42);
    const tenancies = [];
    for (let index = 0; index < 20; index += 1) tenancies.push(await story.unpaid());
    const race = await raceForFund(
      { db: story.db, guarantee: story.of.guarantee, decisions: story.of.decisions },
      { proposer: story.coordinator, decider: story.manager, tenancyIds: tenancies.map((each) => each.tenancyId) },
    );
    expect(race).toEqual({ approved: 5, refused: 15, faults: [], left: 42 });
  });

  it('the database itself refuses a fund below zero, whatever a service believes', async () => {
    await story.begin(100);
    const overdraw = story.db.write(story.manager, (tx) =>
      story.rent.ledger.post(tx, {
        bookedOn: tx.today, cause: { kind: 'correction', id: story.fundId }, text: 'Chyba',
        lines: [{ account: { kind: 'fund', ownerId: story.fundId }, amount: 101 as never }, { account: { kind: 'opening', ownerId: tx.agencyId }, amount: -101 as never }],
      }),
    );
    expect(violatedConstraint(await overdraw.catch((error: unknown) => error))).toBe('guarantee_fund_never_below_zero');
    const forge = story.db.write(story.manager, (tx) => tx.run('UPDATE money.guarantee_fund SET balance = 1000 WHERE agency_id = $1', [tx.agencyId]));
    await expect(forge).rejects.toThrow('permission denied');
  });

  it('the database refuses the same person as asker and decider, and an approval by nobody', async () => {
    await story.begin(10_000_000);
    const claim = await story.propose(await story.unpaid());
    const set = (decidedBy: string | null) => story.db.write(story.manager, (tx) => tx.run(`UPDATE money.guarantee_claim SET state = 'approved', decided_by = $3 WHERE agency_id = $1 AND id = $2`, [tx.agencyId, claim.id, decidedBy]));
    await expect(set(story.coordinator.accountId)).rejects.toThrow('guarantee_claim_check');
    await expect(set(null)).rejects.toThrow('guarantee_claim_decided_check');
    const other = story.db.write(story.manager, (tx) => tx.run(`UPDATE money.guarantee_claim SET payout_amount = 1 WHERE agency_id = $1 AND id = $2`, [tx.agencyId, claim.id]));
    await expect(other).rejects.toThrow('permission denied');
  });

  it('one claim approved by many at once is approved once; one approval taken back by many, once', async () => {
    await story.begin(10_000_000);
    const claim = await story.propose(await story.unpaid());
    const approvals = await Promise.allSettled(Array.from({ length: 8 }, () => story.approve(claim.id)));
    expect(approvals.filter((each) => each.status === 'fulfilled')).toHaveLength(1);
    const back = await Promise.allSettled(Array.from({ length: 8 }, () => story.of.decisions.reverseDecision(story.manager, { claimId: claim.id, reason: 'Omyl' })));
    expect(back.filter((each) => each.status === 'fulfilled')).toHaveLength(1);
    expect(await story.balance('fund', story.fundId)).toBe(-10_000_000);
    await expect(story.approve(claim.id)).rejects.toEqual(refusedWith('claim_already_decided'));
  });
});
