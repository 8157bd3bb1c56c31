import { BatchDownloadService, BatchKinds, DocumentBatchesService, DocumentsService, type BatchKind, type DocumentTemplate } from '#documents';
import { isoDate, newId, refusal, type Id } from '#kernel';
import { unzipSync } from 'fflate';
import { FilesService, systemActor, type Actor } from '#platform';
import { buildActor, buildAgency, buildStaffMember, openTestDatabase, type TestDatabase } from '#platform/testing';
import { agency, readPdf } from './builders';

jest.setTimeout(60_000);

const template: DocumentTemplate<{ name: string }> = {
  kind: 'greeting', series: 'ZD', version: 1, name: { cs: 'Pozdrav', en: 'Greeting' }, forLandlord: false, readers: ['coordinator'],
  page: ({ name }, language) => ({ language, issuer: agency, title: 'Pozdrav', subtitle: null, setting: 'letter', blocks: [{ type: 'paragraph', text: `Dobrý den, ${name}` }] }),
};

describe('papers for many at once', () => {
  let database: TestDatabase;
  let actor: Actor;
  let worker: Actor;
  let batches: DocumentBatchesService;
  let downloads: BatchDownloadService;
  let documents: DocumentsService;
  /** Whom the test's own kind can greet; who is named Zlobivý makes the printer fail, who has no name cannot be greeted. */
  let people: { id: Id; name: string }[];
  let failing = true;

  beforeAll(async () => {
    database = await openTestDatabase();
    const files = new FilesService();
    documents = new DocumentsService(files);
    const kinds = new BatchKinds();
    const kind: BatchKind = {
      kind: 'greeting', name: template.name, period: 'month', issuers: ['coordinator'],
      candidates: async (_tx, order) => people.map(({ id: subjectId, name }) => ({ subjectId, label: name, group: null, key: order.month!, whyNot: name === '' ? refusal('unknown_id') : null })),
      issue: (tx, subjectId) => {
        const { name } = people.find((each) => each.id === subjectId)!;
        if (name === 'Zlobivý' && failing) throw new Error('the printer caught fire');
        return documents.issue(tx, template, { language: 'cs', subject: { type: 'tenancy', id: subjectId }, snapshot: { name } });
      },
    };
    kinds.register(kind);
    batches = new DocumentBatchesService(database.staff, kinds, documents);
    downloads = new BatchDownloadService(database.staff, files, kinds);
  });
  beforeEach(async () => {
    actor = buildActor(await buildAgency(database), ['coordinator']);
    await buildStaffMember(database, actor);
    worker = systemActor(actor.agencyId);
    people = ['Anna', 'Bára', '', 'Cyril', 'Dana'].map((name) => ({ id: newId(), name }));
    failing = true;
  });
  afterAll(() => database.close());

  const wish = (over: Partial<Parameters<DocumentBatchesService['start']>[1]> = {}) => ({ id: newId(), kind: 'greeting', month: '2026-03' as never, year: null, language: null, subjectIds: null, ...over });
  const states = (batchId: Id) => database.staff.read(actor, async (tx) => (await tx.rows<{ label: string; state: string }>('SELECT label, state FROM core.document_batch_item WHERE agency_id = $1 AND batch_id = $2 ORDER BY position', [tx.agencyId, batchId])).map((row) => `${row.label} ${row.state}`));
  const issued = () => database.staff.read(actor, async (tx) => (await tx.row<{ count: number }>('SELECT count(*) AS count FROM core.document WHERE agency_id = $1', [tx.agencyId]))!.count);
  const stateOf = (batchId: Id) => database.staff.read(actor, async (tx) => (await tx.row<{ state: string }>('SELECT state FROM core.document_batch WHERE agency_id = $1 AND id = $2', [tx.agencyId, batchId]))!.state);
  const refusedWith = (code: string) => expect.objectContaining({ refusal: expect.objectContaining({ code }) });

  it('says who can be sent one and who cannot, and why', async () => {
    const preview = await database.staff.read(actor, (tx) => batches.preview(tx, 'greeting', wish()));
    expect(preview.map((each) => [each.label, each.whyNot?.code ?? null, each.known])).toEqual([['Anna', null, false], ['Bára', null, false], ['', 'unknown_id', false], ['Cyril', null, false], ['Dana', null, false]]);
    await expect(batches.start(actor, wish({ month: null }))).rejects.toEqual(refusedWith('batch_period'));
    await expect(batches.start(buildActor(actor.agencyId, ['finance']), wish())).rejects.toEqual(refusedWith('not_allowed'));
    await expect(batches.start(actor, wish({ subjectIds: [people[2]!.id] }))).rejects.toEqual(refusedWith('batch_empty'));
  });

  it('issues each paper once, however many workers share the batch and however often it is ordered', async () => {
    const first = await batches.start(actor, wish());
    await Promise.all([batches.work(worker, first), batches.work(worker, first), batches.work(worker, first)]);
    expect(await states(first)).toEqual(['Anna issued', 'Bára issued', 'Cyril issued', 'Dana issued']);
    expect(await stateOf(first)).toBe('done');
    const second = await batches.start(actor, wish());
    await batches.work(worker, second);
    expect(await states(second)).toEqual(['Anna known', 'Bára known', 'Cyril known', 'Dana known']);
    expect(await issued()).toBe(4);
  });

  it('ordered in the other language, a paper issued before comes translated, under its number, and once', async () => {
    await batches.work(worker, await batches.start(actor, wish()));
    for (const batchId of [await batches.start(actor, wish({ language: 'en' })), await batches.start(actor, wish({ language: 'en' }))]) {
      await batches.work(worker, batchId);
      const papers = await database.staff.read(actor, (tx) => tx.rows<{ language: string; twins: number }>(
        `SELECT d.language, (SELECT count(*)::int FROM core.document o WHERE o.agency_id = d.agency_id AND o.number = d.number) AS twins
         FROM core.document_batch_item i JOIN core.document d ON d.agency_id = i.agency_id AND d.id = i.document_id WHERE i.agency_id = $1 AND i.batch_id = $2`, [tx.agencyId, batchId]));
      expect(papers).toEqual(Array.from({ length: 4 }, () => ({ language: 'en', twins: 2 })));
    }
    expect(await issued()).toBe(8);
  });

  it('two batches at the same moment meet on the paper, not on the printer', async () => {
    const [one, two] = [await batches.start(actor, wish()), await batches.start(actor, wish())];
    await Promise.all([batches.work(worker, one), batches.work(worker, two)]);
    expect(await issued()).toBe(4);
    expect([...(await states(one)), ...(await states(two))].filter((each) => each.endsWith('issued'))).toHaveLength(4);
  });

  it('sent twice by the client is one batch; with another month it is refused', async () => {
    const twice = wish();
    expect(await batches.start(actor, twice)).toBe(await batches.start(actor, twice));
    await expect(batches.start(actor, { ...twice, month: '2026-04' as never })).rejects.toEqual(refusedWith('repeated_with_other_content'));
  });

  it('one paper that fails does not stop the others, and can be tried again', async () => {
    people.push({ id: newId(), name: 'Zlobivý' });
    const batchId = await batches.start(actor, wish());
    await batches.work(worker, batchId);
    expect((await states(batchId)).slice(-1)).toEqual(['Zlobivý failed']);
    expect(await stateOf(batchId)).toBe('done');
    failing = false;
    await batches.retry(actor, batchId);
    await batches.work(worker, batchId);
    expect((await states(batchId)).slice(-1)).toEqual(['Zlobivý issued']);
    await expect(batches.retry(actor, batchId)).rejects.toEqual(refusedWith('batch_nothing_failed'));
  });

  it('cancelled, it issues nothing more; what is issued stays', async () => {
    const batchId = await batches.start(actor, wish());
    await batches.cancel(actor, batchId);
    await batches.work(worker, batchId);
    expect(await issued()).toBe(0);
    await expect(batches.cancel(actor, batchId)).rejects.toEqual(refusedWith('batch_finished'));
  });

  it('is taken up again when its worker died', async () => {
    const batchId = await batches.start(actor, wish());
    expect(await batches.resume(worker)).toBe(0);
    database.clock.moveTo(isoDate('2026-03-17'));
    expect(await batches.resume(worker)).toBe(1);
    expect(await batches.resume(worker)).toBe(0);
    await batches.work(worker, batchId);
    expect(await stateOf(batchId)).toBe('done');
  });

  it('ends as one download: a ZIP of the papers, or one PDF in their order', async () => {
    const batchId = await batches.start(actor, wish());
    await expect(database.staff.read(actor, (tx) => downloads.papers(tx, batchId))).rejects.toEqual(refusedWith('batch_no_papers'));
    await batches.work(worker, batchId);
    const papers = await database.staff.read(actor, (tx) => downloads.papers(tx, batchId));
    const collect = async (stream: AsyncGenerator<Buffer>) => { const chunks = []; for await (const chunk of stream) chunks.push(chunk); return Buffer.concat(chunks); };
    const zip = unzipSync(new Uint8Array(await collect(downloads.zip(actor, papers))));
    expect(Object.keys(zip)).toHaveLength(4);
    expect((await readPdf(Buffer.from(Object.values(zip)[0]!))).text).toContain('Dobrý den, Anna');
    expect((await readPdf(await collect(downloads.pdf(actor, papers, false)))).pages.map((page) => /Dobrý den, (\S+)/.exec(page)?.[1])).toEqual(['Anna', 'Bára', 'Cyril', 'Dana']);
    await expect(database.staff.read(buildActor(actor.agencyId, ['finance']), (tx) => downloads.papers(tx, batchId))).rejects.toEqual(refusedWith('unknown_id'));
  });
});
