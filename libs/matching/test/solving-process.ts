import { id, isoDate, SettableClock } from '#kernel';
import { HouseholdsService } from '#households';
import { AllocationRunsService, MatchingPoliciesService, MatchingService, WaitingListService } from '#matching';
import { Database, openDataSource, systemActor } from '#platform';

// A worker that solves one allocation, in a process of its own, so that a test can kill it.
async function main(): Promise<void> {
  const [agencyId, allocationId, today] = process.argv.slice(2);
  const source = openDataSource({ url: process.env['DATABASE_URL_WORKER']!, poolSize: 3, applicationName: 'zazemi test' });
  const clock = new SettableClock(new Date(0));
  clock.moveTo(isoDate(today!));
  const db = new Database(await source.initialize(), clock);
  const [households, policies] = [new HouseholdsService(db), new MatchingPoliciesService(db)];
  const matching = new MatchingService(db, households, policies, new WaitingListService(db, households, policies));
  await new AllocationRunsService(db, matching, households, policies).solve(systemActor(id(agencyId!)), id(allocationId!));
  await db.close();
}

void main();
