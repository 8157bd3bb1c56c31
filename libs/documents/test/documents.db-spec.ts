import { newId, type Id } from '#kernel';
import { FilesService, type Actor } from '#platform';
import { buildActor, buildAgency, openTestDatabase, type TestDatabase } from '#platform/testing';
import { DocumentsService, type DocumentTemplate } from '#documents';
import { agency, readPdf } from '#documents/testing';

interface Note {
  readonly text: string;
}

const noteTemplate: DocumentTemplate<Note> = {
  kind: 'note',
  series: 'ZK',
  version: 1,
  name: { cs: 'Zkušební list', en: 'Trial sheet' },
  forLandlord: false,
  readers: ['coordinator'],
  page: ({ text }, language) => ({ language, issuer: agency, title: 'List', subtitle: null, setting: 'letter', blocks: [{ type: 'paragraph', text }] }),
};

describe('issued papers', () => {
  let database: TestDatabase;
  let documents: DocumentsService;
  let actor: Actor;
  let ours: Id;
  const subject = { type: 'tenancy', id: newId() };

  beforeAll(async () => {
    database = await openTestDatabase();
    ours = await buildAgency(database);
    actor = buildActor(ours);
    documents = new DocumentsService(new FilesService());
    documents.register(noteTemplate);
  });
  afterAll(() => database.close());

  const issue = (text: string, by: Actor = actor) => database.staff.write(by, (tx) => documents.issue(tx, noteTemplate, { language: 'cs', subject, snapshot: { text } }));

  it('are numbered without a gap and without a double, however many are issued at once and some fail', async () => {
    const failing = database.staff.write(actor, async (tx) => {
      await documents.issue(tx, noteTemplate, { language: 'cs', subject, snapshot: { text: 'zrušeno' } });
      throw new Error('the act fails after the paper');
    });
    const settled = await Promise.allSettled([failing, ...Array.from({ length: 12 }, (_, index) => issue(`list ${index}`))]);
    expect(settled[0]!.status).toBe('rejected');
    const rows = await database.asOwner<{ number: string }>('SELECT number FROM core.document WHERE agency_id = $1 ORDER BY number', [ours]);
    expect(rows.map((row) => row.number)).toEqual(Array.from({ length: 12 }, (_, index) => `ZK-2026-${String(index + 1).padStart(4, '0')}`));
  });

  it('start at one in every agency and every year', async () => {
    const other = buildActor(await buildAgency(database));
    expect((await issue('jinde', other)).number).toBe('ZK-2026-0001');
    database.clock.moveTo(new Date('2027-01-02T09:00:00Z'));
    expect((await issue('další rok', other)).number).toBe('ZK-2027-0001');
    database.clock.moveTo(new Date('2026-03-16T09:00:00Z'));
  });

  it('are made again byte for byte from their frozen data, also by another process', async () => {
    const { id, sha256 } = await issue('Čtvrtek, ďábelské ódy');
    const elsewhere = new DocumentsService(new FilesService());
    elsewhere.register(noteTemplate);
    const proof = await database.staff.read(actor, (tx) => elsewhere.verify(tx, id));
    expect(proof).toEqual({ state: 'same', fileIntact: true, sha256, madeAgain: sha256 });
  });

  it('do not follow what changes after them, and a changed snapshot is found out', async () => {
    const note = { text: 'původní' };
    const { id } = await database.staff.write(actor, (tx) => documents.issue(tx, noteTemplate, { language: 'cs', subject, snapshot: note }));
    note.text = 'změněný';
    expect((await database.staff.read(actor, (tx) => documents.verify(tx, id))).state).toBe('same');
    await database.asOwner(`UPDATE core.document SET snapshot = '{"text":"podvržený"}' WHERE id = $1`, [id]);
    expect(await database.staff.read(actor, (tx) => documents.verify(tx, id))).toMatchObject({ state: 'different', fileIntact: true });
  });

  it('find out a file that was changed in the store', async () => {
    const { id, fileId } = await issue('celý');
    await database.asOwner(`UPDATE core.file SET bytes = bytes || '\\x20'::bytea WHERE id = $1`, [fileId]);
    expect(await database.staff.read(actor, (tx) => documents.verify(tx, id))).toMatchObject({ state: 'same', fileIntact: false });
  });

  it('cannot be changed or removed by the staff’s own role', async () => {
    const { id } = await issue('stálý');
    await expect(database.staff.write(actor, (tx) => tx.run('UPDATE core.document SET title = $2 WHERE id = $1', [id, 'x']))).rejects.toThrow(/permission denied/);
    await expect(database.staff.write(actor, (tx) => tx.run('DELETE FROM core.document WHERE id = $1', [id]))).rejects.toThrow(/permission denied/);
  });

  it('are translated under the same number, once', async () => {
    const original = await issue('dvojjazyčný');
    const translated = await database.staff.write(actor, (tx) => documents.translate(tx, original.id, 'en'));
    expect(translated).toMatchObject({ number: original.number, language: 'en', title: 'Trial sheet' });
    const file = await database.staff.read(actor, (tx) => documents.open(tx, translated.id, ['coordinator']));
    expect((await readPdf(file.bytes)).language).toBe('en-GB');
    await expect(database.staff.write(actor, (tx) => documents.translate(tx, original.id, 'en'))).rejects.toThrow('document_in_this_language');
  });

  it('answer the same to a role that may not open the kind, to another agency and to an id nobody has', async () => {
    const { id } = await issue('uzavřený');
    const stranger = buildActor(await buildAgency(database));
    await expect(database.staff.read(actor, (tx) => documents.open(tx, id, ['finance']))).rejects.toThrow('unknown_id');
    await expect(database.staff.read(stranger, (tx) => documents.open(tx, id, ['coordinator']))).rejects.toThrow('unknown_id');
    await expect(database.staff.read(actor, (tx) => documents.open(tx, newId(), ['coordinator']))).rejects.toThrow('unknown_id');
    expect(await database.staff.read(actor, (tx) => documents.about(tx, [subject.id], ['finance']))).toEqual([]);
    expect((await database.staff.read(actor, (tx) => documents.about(tx, [subject.id], ['coordinator'])))[0]!.id).toBe(id);
  });

  it('never show a landlord a kind that is the family’s own', async () => {
    const attempt = database.staff.write(actor, (tx) => documents.issue(tx, noteTemplate, { language: 'cs', subject, snapshot: { text: 'x' }, landlordId: newId(), visibleToLandlord: true }));
    await expect(attempt).rejects.toThrow('document_not_for_landlord');
  });
});
