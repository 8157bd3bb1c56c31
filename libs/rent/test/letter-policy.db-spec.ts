import { isoDate, type Id } from '#kernel';
import type { Actor, Database } from '#platform';
import { buildActor, buildAgency, openTestDatabase, type TestDatabase } from '#platform/testing';
import { LetterPolicyService } from '#rent';

describe('what an agency sets for its letters', () => {
  let database: TestDatabase;
  let db: Database;
  let manager: Actor;
  let policies: LetterPolicyService;

  beforeAll(async () => {
    database = await openTestDatabase();
    db = database.staff;
    policies = new LetterPolicyService(db);
  });
  beforeEach(async () => {
    manager = buildActor(await buildAgency(database), ['manager']);
    database.clock.moveTo(isoDate('2026-03-16'));
  });
  afterAll(() => database.close());

  const place = { name: 'Občanská poradna', what: { cs: 'dluhy', en: 'debts' }, contact: 'poradna@example.com' };
  const days = (callToPay: number, validFrom: string) => policies.adoptLetterDays(manager, { callToPay, breachCall: 14, validFrom: isoDate(validFrom) });
  const audits = async (agencyId: Id) => (await database.asOwner<{ act: string }>('SELECT act FROM audit.event WHERE agency_id = $1 ORDER BY at, id', [agencyId])).map(({ act }) => act);

  it('holds from its day; what was said for one day twice is what was said last; the standard stays to be seen', async () => {
    expect(await db.read(manager, (tx) => policies.letterDays(tx))).toEqual([{ validFrom: null, value: { callToPay: 14, breachCall: 14 }, isInForce: true }]);
    await days(10, '2026-03-16');
    await days(21, '2026-04-01');
    expect(await days(8, '2026-03-16')).toMatchObject([{ validFrom: '2026-04-01', isInForce: false }, { validFrom: '2026-03-16', value: { callToPay: 8 }, isInForce: true }, { validFrom: null, isInForce: false }]);
    database.clock.moveTo(isoDate('2026-04-01'));
    expect((await db.read(manager, (tx) => policies.letterDays(tx))).find((version) => version.isInForce)).toMatchObject({ value: { callToPay: 21 } });
    expect(await audits(manager.agencyId)).toEqual(['adoptLetterDays', 'adoptLetterDays', 'adoptLetterDays']);
  });

  it('never changes the past, nor goes below the law, and says so at the field', async () => {
    await expect(days(14, '2026-03-15')).rejects.toMatchObject({ refusal: { code: 'letter_policy_in_past', field: 'validFrom' } });
    await expect(days(6, '2026-03-16')).rejects.toMatchObject({ refusal: { code: 'letter_days_range', field: 'callToPay', params: { least: 7, most: 90 } } });
    expect(await audits(manager.agencyId)).toEqual([]);
  });

  it('names the places of advice from a day on', async () => {
    expect(await db.read(manager, (tx) => policies.advicePlaces(tx))).toMatchObject([{ validFrom: null, isInForce: true, value: [{ name: 'Kontaktní místo pro bydlení' }] }]);
    const adopt = (validFrom: string, places = [place]) => policies.adoptAdvicePlaces(manager, { validFrom: isoDate(validFrom), places });
    expect(await adopt('2026-03-16')).toMatchObject([{ validFrom: '2026-03-16', isInForce: true, value: [place] }, { validFrom: null, isInForce: false }]);
    await expect(adopt('2026-03-01')).rejects.toMatchObject({ refusal: { code: 'letter_policy_in_past' } });
    await expect(adopt('2026-03-16', [])).rejects.toMatchObject({ refusal: { code: 'help_place_none' } });
  });
});
