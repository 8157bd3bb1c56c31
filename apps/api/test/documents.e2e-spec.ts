import { createHash } from 'node:crypto';
import { DocumentsService, type DocumentTemplate } from '#documents';
import { agency, readPdf } from '#documents/testing';
import { newId, type Id } from '#kernel';
import { Database } from '#platform';
import { buildActor } from '#platform/testing';
import { startApi, type Api, type Person } from './builders';

jest.setTimeout(60_000);

/** A paper that only coordinators and finance may open. */
const sheet: DocumentTemplate<{ text: string }> = {
  kind: 'sheet',
  series: 'ZL',
  version: 1,
  name: { cs: 'Zkušební list', en: 'Trial sheet' },
  forLandlord: false,
  readers: ['coordinator', 'finance'],
  page: ({ text }, language) => ({ language, issuer: agency, title: 'Zkušební list', subtitle: null, setting: 'letter', blocks: [{ type: 'paragraph', text }] }),
};

describe('papers over HTTP', () => {
  let api: Api;
  let coordinator: Person;
  let documentId: Id;
  const subjectId = newId();

  beforeAll(async () => {
    api = await startApi();
    coordinator = await api.person(['coordinator']);
    const documents = api.app.get(DocumentsService, { strict: false });
    const row = await api.app.get(Database, { strict: false }).write(buildActor(api.agencyId), (tx) =>
      documents.issue(tx, sheet, { language: 'cs', subject: { type: 'tenancy', id: subjectId }, snapshot: { text: 'Příliš žluťoučký kůň.' } }),
    );
    documentId = row.id;
  });
  afterAll(() => api.close());

  it('a coordinator finds the paper in the list, opens it, and it is exactly the file with that hash', async () => {
    const { data } = await coordinator.ask('query($s: UUID!) { documents(subjectId: $s) { id number title pages sha256 url } }', { s: subjectId });
    expect(data['documents']).toEqual([{ id: documentId, number: 'ZL-2026-0001', title: 'Zkušební list', pages: 1, sha256: expect.stringMatching(/^[0-9a-f]{64}$/), url: `/documents/${documentId}.pdf` }]);
    const response = await coordinator.get(data['documents'][0].url);
    expect(response.status).toBe(200);
    expect(response.headers).toMatchObject({ 'content-type': 'application/pdf', 'cache-control': 'private, no-store' });
    expect(response.headers['content-disposition']).toContain('ZL-2026-0001-cs.pdf');
    expect(createHash('sha256').update(response.body).digest('hex')).toBe(data['documents'][0].sha256);
    expect((await readPdf(response.body)).text).toContain('Příliš žluťoučký kůň.');
  });

  it('it is proved by making it again', async () => {
    const { data } = await coordinator.ask('query($id: UUID!) { documentVerification(id: $id) { state fileIntact } }', { id: documentId });
    expect(data['documentVerification']).toEqual({ state: 'same', fileIntact: true });
  });

  it('it is translated under its number; a second time the reader is sent to the list', async () => {
    const translate = 'mutation($id: UUID!) { translateDocument(input: { documentId: $id, language: "en" }) { __typename ... on Document { number language title } ... on Refused { code message } } }';
    expect((await coordinator.ask(translate, { id: documentId })).data['translateDocument']).toEqual({ __typename: 'Document', number: 'ZL-2026-0001', language: 'en', title: 'Trial sheet' });
    expect((await coordinator.ask(translate, { id: documentId })).data['translateDocument']).toMatchObject({ code: 'document_in_this_language', message: expect.stringContaining('ZL-2026-0001') });
  });

  it('a role that may not open this kind gets the answer of an unknown id, and no line in the list', async () => {
    const socialWorker = await api.person(['social_worker']);
    const forbidden = await socialWorker.get(`/documents/${documentId}.pdf`);
    const unknown = await socialWorker.get(`/documents/${newId()}.pdf`);
    expect(forbidden.status).toBe(404);
    expect(forbidden.body.toString()).toBe(unknown.body.toString());
    expect((await socialWorker.ask('query($s: UUID!) { documents(subjectId: $s) { id } }', { s: subjectId })).data['documents']).toEqual([]);
  });

  it('an auditor and a stranger are stopped at the door', async () => {
    expect((await (await api.person(['auditor'])).get(`/documents/${documentId}.pdf`)).status).toBe(403);
    expect((await api.anybody.get(`/documents/${documentId}.pdf`)).status).toBe(401);
  });

  it('what is no id at all is an unknown paper too', async () => {
    expect((await coordinator.get('/documents/%2e%2e%2fetc.pdf')).status).toBe(404);
  });
});
