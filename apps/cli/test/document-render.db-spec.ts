import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPdf, readQrCodes } from '#documents/testing';
import { SettableClock, isoDate, type Id } from '#kernel';
import { systemActor } from '#platform';
import { openTestDatabase, type TestDatabase } from '#platform/testing';
import { TenancyPapersService } from '#tenancies';
import { parseArguments, UsageError } from '../src/command';
import { seedDemo, nameDemo } from '../src/demo/seed';
import { documentRender } from '../src/document-render';
import { withServices } from '../src/services';

jest.setTimeout(120_000);

describe('document:render', () => {
  let database: TestDatabase;
  let agencyId: Id;
  let folder: string;

  beforeAll(async () => {
    database = await openTestDatabase();
    folder = mkdtempSync(join(tmpdir(), 'zazemi-papers-'));
    process.env['DATABASE_URL_STAFF'] = database.urls.DATABASE_URL_STAFF;
    process.env['DATABASE_URL_AUTH'] = database.urls.DATABASE_URL_AUTH;
    const clock = new SettableClock(new Date());
    await withServices(async (app) => {
      const world = await seedDemo(app, clock, isoDate('2026-03-16'), 'velmi dlouhe heslo');
      await nameDemo(world);
      agencyId = world.agencyId;
    }, clock);
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await database.close();
  });

  interface Answer { readonly path: string; readonly pages: number; readonly sha256: string; readonly kind: string; readonly number: string | null }
  const render = async (...words: string[]): Promise<{ answer: Answer; bytes: Buffer }> => {
    let answer: Answer | null = null;
    const code = await documentRender.run(parseArguments([...words, '--out', join(folder, 'papir.pdf'), '--json']), { say: () => undefined, warn: () => undefined, json: (value) => void (answer = value as Answer) });
    expect(code).toBe(0);
    return { answer: answer!, bytes: readFileSync(answer!.path) };
  };
  const tenancyWithout = async (kind: string, tenancyKind: string): Promise<{ id: Id; number: string }> =>
    (await database.asOwner<{ id: Id; number: string }>(
      `SELECT t.id, t.number FROM core.tenancy t WHERE t.kind = $2 AND NOT EXISTS (SELECT 1 FROM core.document d WHERE d.subject_id = t.id AND d.kind = $1 AND d.language = 'en') ORDER BY t.number LIMIT 1`,
      [kind, tenancyKind],
    ))[0]!;
  const numbersTaken = async (): Promise<number> => (await database.asOwner<{ count: string }>('SELECT coalesce(sum(last_number), 0) AS count FROM core.number_series')).map((row) => Number(row.count))[0]!;

  it('writes a draft of what is not issued yet and takes no number for it', async () => {
    const tenancy = await tenancyWithout('sublease', 'sublease');
    const before = await numbersTaken();
    const { answer, bytes } = await render('sublease', '--tenancy', tenancy.id, '--language', 'en');
    expect(answer).toMatchObject({ kind: 'sublease', number: null, sha256: createHash('sha256').update(bytes).digest('hex') });
    const read = await readPdf(bytes);
    expect(read.pages).toHaveLength(answer.pages);
    expect(read.text).toContain('DRAFT');
    expect(read.text).toContain(tenancy.number);
    expect(await numbersTaken()).toBe(before);
  });

  it('writes exactly the file that was issued', async () => {
    const { id } = await tenancyWithout('paymentSchedule', 'sublease');
    const issued = await withServices((app) => app.get(TenancyPapersService, { strict: false }).issue(systemActor(agencyId), id, 'payment_schedule', 'en'));
    const { answer, bytes } = await render('payment-schedule', '--tenancy', id, '--language', 'en');
    expect(answer).toMatchObject({ number: issued.number, sha256: issued.sha256, pages: issued.pages });
    expect((await readQrCodes(bytes)).length).toBeGreaterThanOrEqual(1);
  });

  it('finds a tenancy by its number and refuses one that nobody has', async () => {
    const { number } = await tenancyWithout('lease', 'lease');
    expect((await render('lease', '--tenancy', number)).answer.kind).toBe('lease');
    await expect(render('lease', '--tenancy', 'NAJ-1999-0001')).rejects.toMatchObject({ refusal: { code: 'unknown_id' } });
  });

  it('tells a bad call from a refused one', async () => {
    await expect(render('smlouva', '--tenancy', 'x')).rejects.toThrow(UsageError);
    await expect(render('lease')).rejects.toThrow(UsageError);
    const { id } = await tenancyWithout('guaranteeCertificate', 'sublease');
    await expect(render('guarantee-certificate', '--tenancy', id)).rejects.toMatchObject({ refusal: { code: 'guarantee_certificate_only_in_a' } });
  });
});
