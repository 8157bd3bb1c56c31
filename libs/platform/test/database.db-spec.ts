import { Column, Entity } from 'typeorm';
import { newId, type Id } from '#kernel';
import { AgencyRow, Database, type Actor } from '#platform';
import { buildActor, buildAgency, openTestDatabase, type TestDatabase } from '#platform/testing';

@Entity({ schema: 'core', name: 'partner' })
class SomePartner extends AgencyRow {
  @Column('text') name!: string;
  @Column('text') kind!: string;
}

describe('the unit of work', () => {
  let database: TestDatabase;
  let ours: Id;
  let theirs: Id;
  let actor: Actor;
  let db: Database;

  beforeAll(async () => {
    database = await openTestDatabase();
    db = database.staff;
    ours = await buildAgency(database);
    theirs = await buildAgency(database);
    actor = buildActor(ours);
  });
  afterAll(() => database.close());

  const partner = (name: string) => ({ id: newId(), name, kind: 'school' });

  it('shows an agency its own rows and nobody else’s', async () => {
    const row = partner('Škola A');
    await db.write(actor, (tx) => tx.insert(SomePartner, row));
    expect(await db.read(actor, (tx) => tx.get(SomePartner, row.id))).toMatchObject({ name: 'Škola A', agencyId: ours });
    expect(await db.read(buildActor(theirs), (tx) => tx.get(SomePartner, row.id))).toBeNull();
    expect(await db.read(buildActor(theirs), (tx) => tx.rows('SELECT * FROM core.partner'))).toEqual([]);
  });

  it('refuses a row of another agency even when the statement asks for it', async () => {
    await expect(
      db.write(actor, (tx) => tx.run(`INSERT INTO core.partner (agency_id, id, name, kind) VALUES ($1, $2, 'x', 'school')`, [theirs, newId()])),
    ).rejects.toThrow(/row-level security/);
  });

  it('rolls everything back when the act fails', async () => {
    const row = partner('Škola B');
    await expect(
      db.write(actor, async (tx) => {
        await tx.insert(SomePartner, row);
        throw new Error('stop');
      }),
    ).rejects.toThrow('stop');
    expect(await db.read(actor, (tx) => tx.get(SomePartner, row.id))).toBeNull();
  });

  it('gives up what takes too long with a sentence, and changes nothing', async () => {
    const row = partner('Škola D');
    await expect(
      db.write(actor, async (tx) => {
        await tx.insert(SomePartner, row);
        await tx.run(`SET LOCAL statement_timeout = 50`);
        await tx.run('SELECT pg_sleep(5)');
      }),
    ).rejects.toMatchObject({ refusal: { code: 'took_too_long' } });
    expect(await db.read(actor, (tx) => tx.get(SomePartner, row.id))).toBeNull();
  });

  it('leaves nothing behind after a rehearsal', async () => {
    const row = partner('Škola C');
    await db.rehearse(actor, (tx) => tx.insert(SomePartner, row));
    expect(await db.read(actor, (tx) => tx.get(SomePartner, row.id))).toBeNull();
  });

  it('numbers without a gap and without a double however many ask at once', async () => {
    const numbers = await Promise.all(Array.from({ length: 15 }, () => db.write(actor, (tx) => tx.nextNumber('TEST', 2026))));
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 15 }, (_, index) => index + 1));
  });

  it('gives exact numbers for sums', async () => {
    const row = await db.read(actor, (tx) => tx.row<{ big: number; day: string }>(`SELECT 9007199254740991::bigint AS big, '2026-03-05'::date AS day`));
    expect(row).toEqual({ big: 9007199254740991, day: '2026-03-05' });
  });

  it('sees nothing at all outside of an agency', async () => {
    const rows = await database.worker.agencyIds();
    expect(rows).toEqual(expect.arrayContaining([ours, theirs]));
  });
});
