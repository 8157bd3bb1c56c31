import * as fc from 'fast-check';
import { halere, type Halere, type Id } from '#kernel';
import { GUARANTEE_RULES } from '#guarantee';
import { brokenRules, LEDGER_RULES } from '#ledger';
import { openTestDatabase, type TestDatabase } from '#platform/testing';
import { RENT_RULES, type LineDecision } from '#rent';
import { buildTenancy, type BuiltTenancy } from '#rent/testing';
import { ClaimStory, refusedWith } from './claim-story';

/** One transfer may be several things: money for the fund, rent of families, and a rest nobody understands yet. */
describe('a transfer split between the fund, families and unknown money', () => {
  let database: TestDatabase;
  let story: ClaimStory;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  beforeEach(async () => {
    story = new ClaimStory(database);
    await story.begin(10_000_000);
  });
  afterEach(async () => {
    const rules = [...LEDGER_RULES, ...RENT_RULES.filter(({ rule }) => !rule.includes('closing balance')), ...GUARANTEE_RULES];
    expect(await story.db.read(story.manager, (tx) => brokenRules(tx, rules))).toEqual([]);
  });
  afterAll(() => database.close());

  const post = (decision: LineDecision) => story.db.write(story.manager, (tx) => story.of.postings.postLines(tx, [decision]));
  const shares = (...parts: readonly (readonly [BuiltTenancy, number])[]) => parts.map(([{ tenancyId }, amount]) => ({ tenancyId, amount: halere(amount) }));
  const grant = (bankLineId: Id, amount: number) =>
    story.of.funds.recordGrant(story.manager, { fundId: story.fundId, amount: halere(amount), grantor: 'Město Plzeň', receivedOn: database.clock.today(), bankLineId });
  const left = (lineId: Id) => story.db.read(story.manager, async (tx) => (await story.of.postings.leftAside(tx, [lineId])).get(lineId) ?? null);
  const stateOf = (lineId: Id) => story.db.read(story.manager, async (tx) => (await tx.row<{ state: string }>('SELECT state FROM money.bank_line WHERE agency_id = $1 AND id = $2', [tx.agencyId, lineId]))!.state);

  it('a city sends 60 000 Kč: 20 000 for the fund, two families’ rent, and what is left waits until somebody knows', async () => {
    const [first, second, third] = [await story.unpaid(), await story.unpaid(), await story.unpaid()];
    const { lineId, bankAccountId } = await story.incoming(6_000_000);
    await post({ lineId, as: 'suspense' });
    const given = await grant(lineId, 2_000_000);
    await post({ lineId, as: 'tenancies', shares: shares([first, 1_550_000], [second, 1_000_000]), restAside: true });
    expect(await left(lineId)).toBe(1_450_000);
    expect(await stateOf(lineId)).toBe('suspense');
    expect(await story.balance('suspense', bankAccountId)).toBe(-1_450_000);
    expect(await story.balance('receivable', first.tenancyId)).toBe(4_650_000 - 1_550_000);
    expect(await story.balance('receivable', second.tenancyId)).toBe(4_650_000 - 1_000_000);
    const last = await post({ lineId, as: 'tenancies', shares: shares([third, 1_450_000]) });
    expect(await stateOf(lineId)).toBe('posted');
    expect(await story.balance('suspense', bankAccountId)).toBe(0);
    // The last booking alone goes back; then the families' money; the fund's part stays until the grant is taken back.
    await story.db.write(story.manager, (tx) => story.of.postings.undoBatch(tx, last.id));
    expect(await left(lineId)).toBe(1_450_000);
    await story.db.write(story.manager, (tx) => story.of.postings.reverseLine(tx, lineId));
    expect(await left(lineId)).toBe(4_000_000);
    expect(await story.balance('receivable', first.tenancyId)).toBe(4_650_000);
    await expect(story.db.write(story.manager, (tx) => story.of.postings.reverseLine(tx, lineId))).rejects.toEqual(refusedWith('bank_batch_built_upon'));
    await story.of.recoveries.reverseGrant(story.manager, { grantId: given.id, reason: 'Celé to byla dávka' });
    await story.db.write(story.manager, (tx) => story.of.postings.reverseLine(tx, lineId));
    expect(await stateOf(lineId)).toBe('open');
    expect(await story.balance('bank', bankAccountId)).toBe(0);
  });

  it('a family sends recourse and rent in one transfer: 31 000 Kč refill the fund, 9 000 Kč are its rent', async () => {
    const { tenancy } = await story.paidClaim();
    const { lineId } = await story.incoming(4_000_000, tenancy.variableSymbol);
    // Told to be rent whole at first; the recovery takes its part, the rest is booked again as rent.
    await post({ lineId, as: 'tenancies', shares: shares([tenancy, 4_000_000]) });
    const recovery = await story.of.recoveries.recordRecovery(story.manager, { tenancyId: tenancy.tenancyId, bankLineId: lineId, amount: halere(3_100_000) });
    expect(await left(lineId)).toBe(900_000);
    await post({ lineId, as: 'tenancies', shares: shares([tenancy, 900_000]) });
    expect(await story.balance('recourse', tenancy.tenancyId)).toBe(0);
    expect(await story.balance('receivable', tenancy.tenancyId)).toBe(1_550_000 - 900_000);
    expect(await stateOf(lineId)).toBe('posted');
    await story.of.recoveries.reverseRecovery(story.manager, { recoveryId: recovery.id, reason: 'Byl to všechno nájem' });
    expect(await left(lineId)).toBe(3_100_000);
    expect(await stateOf(lineId)).toBe('suspense');
  });

  it('a line nobody has put aside is split at once: its parts to families, the rest among unknown money, undone as one', async () => {
    const tenancy = await story.unpaid();
    const { lineId, bankAccountId } = await story.incoming(2_000_000);
    const batch = await post({ lineId, as: 'tenancies', shares: shares([tenancy, 1_550_000]), restAside: true });
    expect(await left(lineId)).toBe(450_000);
    expect(await story.balance('bank', bankAccountId)).toBe(2_000_000);
    await grant(lineId, 450_000);
    expect(await stateOf(lineId)).toBe('posted');
    await expect(story.db.write(story.manager, (tx) => story.of.postings.undoBatch(tx, batch.id))).rejects.toEqual(refusedWith('bank_batch_built_upon'));
    expect(await story.balance('receivable', tenancy.tenancyId)).toBe(3_100_000);
  });

  it('a family may get the rest of a line it has a part of already; both parts go back together', async () => {
    const tenancy = await story.unpaid();
    const { lineId, bankAccountId } = await story.incoming(500_000);
    await post({ lineId, as: 'tenancies', shares: shares([tenancy, 300_000]), restAside: true });
    // Pressed twice, the same part is not booked twice.
    await expect(post({ lineId, as: 'tenancies', shares: shares([tenancy, 100_000]), restAside: true })).rejects.toEqual(refusedWith('payment_already_recorded'));
    const last = () => post({ lineId, as: 'tenancies', shares: shares([tenancy, 200_000]) });
    expect((await Promise.allSettled([last(), last()])).filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect([await stateOf(lineId), await story.balance('receivable', tenancy.tenancyId)]).toEqual(['posted', 4_150_000]);
    await story.db.write(story.manager, (tx) => story.of.postings.reverseLine(tx, lineId));
    expect([await left(lineId), await story.balance('receivable', tenancy.tenancyId)]).toEqual([500_000, 4_650_000]);
    expect(await story.balance('suspense', bankAccountId)).toBe(-500_000);
  });

  it('never books more than is left, nor less without being told, nor the line as a whole', async () => {
    const tenancy = await story.unpaid();
    const { lineId, bankAccountId } = await story.incoming(500_000);
    await post({ lineId, as: 'suspense' });
    await grant(lineId, 200_000);
    await expect(post({ lineId, as: 'tenancies', shares: shares([tenancy, 500_000]) })).rejects.toEqual(refusedWith('bank_shares_sum'));
    await expect(post({ lineId, as: 'tenancies', shares: shares([tenancy, 300_001]), restAside: true })).rejects.toEqual(refusedWith('bank_shares_sum'));
    await expect(post({ lineId, as: 'tenancies', shares: shares([tenancy, 299_999]) })).rejects.toEqual(refusedWith('bank_shares_sum'));
    await expect(post({ lineId, as: 'deposit', depositId: tenancy.tenancyId })).rejects.toMatchObject({ refusal: { code: 'bank_line_partly_used', params: { leftAmount: 300_000 } } });
    await expect(grant(lineId, 300_001)).rejects.toEqual(refusedWith('grant_line_unknown'));
    expect(await story.balance('suspense', bankAccountId)).toBe(-300_000);
    expect(await story.balance('receivable', tenancy.tenancyId)).toBe(4_650_000);
  });

  it('two people who book the same rest at once: one of them does', async () => {
    const families = await Promise.all([0, 1, 2, 3].map(() => buildTenancy(story.db, story.coordinator)));
    const { lineId, bankAccountId } = await story.incoming(500_000);
    await post({ lineId, as: 'suspense' });
    await grant(lineId, 200_000);
    const done = await Promise.allSettled([...families.map((family) => post({ lineId, as: 'tenancies', shares: shares([family, 300_000]) })), grant(lineId, 300_000)]);
    expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await story.balance('suspense', bankAccountId)).toBe(0);
  });

  it('whatever is split, granted and taken back, what is left is what came less what stands', async () => {
    const families = [await buildTenancy(story.db, story.coordinator), await buildTenancy(story.db, story.coordinator)];
    const act = fc.record({ kind: fc.constantFrom('grant', 'rent', 'ungrant', 'undo'), amount: fc.integer({ min: 1, max: 700_000 }), who: fc.nat({ max: 1 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 7 }), async (acts) => {
        const { lineId, bankAccountId } = await story.incoming(1_000_000);
        await post({ lineId, as: 'suspense' });
        const grants: { id: Id; amount: Halere }[] = [];
        const batches: { id: Id; amount: number; who: number }[] = [];
        for (const { kind, amount, who } of acts) {
          const free = 1_000_000 - [...grants, ...batches].reduce((sum, each) => sum + each.amount, 0);
          if (kind === 'grant' && amount <= free) grants.push(await grant(lineId, amount));
          if (kind === 'rent' && amount <= free && !batches.some((batch) => batch.who === who)) {
            batches.push({ id: (await post({ lineId, as: 'tenancies', shares: shares([families[who]!, amount]), restAside: true })).id, amount, who });
          }
          if (kind === 'ungrant' && grants.length > 0) await story.of.recoveries.reverseGrant(story.manager, { grantId: grants.pop()!.id, reason: 'Omyl' });
          if (kind === 'undo' && batches.length > 0) {
            const { id } = batches.pop()!;
            await story.db.write(story.manager, (tx) => story.of.postings.undoBatch(tx, id));
          }
        }
        const rest = 1_000_000 - [...grants, ...batches].reduce((sum, each) => sum + each.amount, 0);
        expect(await left(lineId)).toBe(rest);
        expect(await story.balance('suspense', bankAccountId)).toBe(-rest + 0);
        expect(await stateOf(lineId)).toBe(rest === 0 ? 'posted' : 'suspense');
      }),
      { numRuns: 12 },
    );
  });
});
