import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, getNamedType, isObjectType, isUnionType, type GraphQLOutputType } from 'graphql';
import { isoDate, newId, type Id } from '#kernel';
import { buildDocument, buildFlat, buildLandlord, buildQuestion, startPortal, type FlatOfLandlord, type Portal, type Visitor } from './builders';

const HOME = `{ home { landlordName agency { name isDemo } coordinator { name } flats {
  code street layout areaM2 sentence { text mood } nextPayout { amount dueOn kind accountEnding }
  months { month state amount on open } questions { id month expected answer amount arrivedOn }
  contract { number model startsOn endsOn guarantee { text capMonths } }
  documents { id title url } problemReports { place state } } } }`;
const plain = (text: string): string => text.replace(/\u00a0/g, ' ');

describe('a landlord looks', () => {
  let portal: Portal;
  let landlordId: Id;
  let landlord: Visitor;
  let neighbour: Visitor;
  let mediated: FlatOfLandlord;
  let question: Id;
  let paper: Id;

  beforeAll(async () => {
    portal = await startPortal();
    landlordId = await buildLandlord(portal);
    landlord = await portal.landlord(landlordId);
    neighbour = await portal.landlord(await buildLandlord(portal, 'Eva Cvičná'));
    mediated = await buildFlat(portal, landlordId);
    question = await buildQuestion(portal, landlordId, mediated.tenancyId);
    paper = await buildDocument(portal, landlordId, mediated.tenancyId, 'Nájemní smlouva');
  });
  afterAll(() => portal.close());

  const flats = async (visitor = landlord, language: 'cs' | 'en' = 'cs') => {
    const answer = await visitor.ask(HOME, {}, language);
    expect(answer.errors).toBeUndefined();
    return answer.data.home.flats;
  };
  const answer = (input: object, visitor = landlord) =>
    visitor.ask('mutation($input: AnswerArrivalInput!) { answerArrival(input: $input) { __typename ... on ArrivalQuestion { answer amount } ... on Refused { code message field } } }', {
      input: { questionId: question, ...input },
    });

  it('nobody looks without signing in', async () => {
    const asked = await portal.anybody.ask(HOME);
    expect(asked.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(asked.data?.home).toBeUndefined();
  });

  it('is asked whether the rent has come, and silence is not a debt', async () => {
    const [flat] = await flats();
    expect(flat.sentence).toEqual({ text: 'Přišel vám nájem za březen?', mood: 'ask' });
    expect(flat.months.at(-1)).toMatchObject({ month: '2026-03', state: 'unknown', open: 0 });
    expect(flat.contract).toMatchObject({ model: 'A', guarantee: { capMonths: 3 } });
    expect(plain(flat.contract.guarantee.text)).toContain('nejvýše 3 měsíce a 30 000 Kč');
  });

  it('is told what to mend in his answer, and nothing is written', async () => {
    const early = await answer({ answer: 'arrived', amount: 950000, arrivedOn: '2026-03-20' });
    expect(early.data.answerArrival).toEqual({ __typename: 'Refused', code: 'arrival_day_ahead', field: 'arrivedOn', message: 'Tento den teprve přijde. Napište den, kdy peníze opravdu přišly.' });
    expect((await flats())[0].questions[0].answer).toBeNull();
  });

  it('a question of somebody else is unknown', async () => {
    const foreign = await answer({ answer: 'not_arrived' }, neighbour);
    const unknown = await answer({ questionId: newId(), answer: 'not_arrived' });
    expect(foreign.data.answerArrival).toMatchObject({ __typename: 'Refused', code: 'unknown_id' });
    expect(foreign.data.answerArrival.message).toBe(unknown.data.answerArrival.message);
  });

  it('says it came, and reads that it came; the books learn it by an event', async () => {
    const said = await answer({ answer: 'arrived', amount: 950000, arrivedOn: '2026-03-05' });
    expect(said.data.answerArrival).toEqual({ __typename: 'ArrivalQuestion', answer: 'arrived', amount: 950000 });
    const [flat] = await flats();
    expect(plain(flat.sentence.text)).toBe('Březen je zaplacený. 9 500 Kč přišlo 5. 3.');
    expect(plain((await flats(landlord, 'en'))[0].sentence.text)).toBe('March is paid. CZK 9,500 arrived on 5 March.');
    const events = await portal.database.asOwner<{ payload: object }>(`SELECT payload FROM core.outbox WHERE kind = 'rent.arrival_answered'`);
    expect(events).toEqual([{ payload: { questionId: question } }]);
  });

  it('cannot change an answer that is booked', async () => {
    await portal.database.asOwner(
      `WITH p AS (INSERT INTO money.payment (agency_id, id, tenancy_id, source, source_id, amount, received_on, paid_to, entry_id, recorded_at)
         SELECT agency_id, uuidv7(), tenancy_id, 'landlord_report', id, 950000, '2026-03-05', 'landlord', (SELECT id FROM money.entry LIMIT 1), now() FROM money.arrival_question WHERE id = $1 RETURNING id)
       UPDATE money.arrival_question SET payment_id = p.id FROM p WHERE money.arrival_question.id = $1`,
      [question],
    );
    expect((await answer({ answer: 'not_arrived' })).data.answerArrival).toMatchObject({ code: 'question_closed' });
  });

  it('of a head-lease sees our payments and nothing of the subtenant’s', async () => {
    const owner = await buildLandlord(portal, 'Firma Příkladná');
    const { contractId } = await buildFlat(portal, owner, 'B');
    const visitor = await portal.landlord(owner);
    await portal.database.asOwner(
      `INSERT INTO money.payout (agency_id, id, owner_contract_id, landlord_id, kind, month, source_id, amount, due_on, variable_symbol, state, paid_on, entry_id)
       SELECT $1, uuidv7(), $2, $3, 'own_rent', m, uuidv7(), 950000, (m || '-15')::date, '1', s, CASE s WHEN 'paid' THEN (m || '-13')::date END, (SELECT id FROM money.entry WHERE agency_id = $1 LIMIT 1)
       FROM (VALUES ('2026-02', 'paid'), ('2026-03', 'paid')) AS p (m, s)`,
      [portal.agencyId, contractId, owner],
    );
    const [flat] = await flats(visitor);
    expect(plain(flat.sentence.text)).toBe('Březen je zaplacený. 9 500 Kč odesláno 13. 3.');
    expect(flat.months.every(({ open }: { open: number }) => open === 0)).toBe(true);
    expect(flat.questions).toEqual([]);
    expect(flat.nextPayout).toEqual({ amount: 950000, dueOn: '2026-04-15', kind: 'own_rent', accountEnding: '0018' });
  });

  it('in the first hour of a month, before it is charged, reads when the rent is due and not that his flat is empty', async () => {
    const owner = await buildLandlord(portal, 'Olga Zkušební');
    const home = await buildFlat(portal, owner);
    portal.database.clock.moveTo(isoDate('2026-04-01'));
    try {
      const visitor = await portal.landlord(owner);
      const [flat] = await flats(visitor);
      // Nothing of March was said to have come, and that he is asked first.
      expect(plain(flat.sentence.text)).toBe('Přišel vám nájem za březen?');
      expect(flat.months.slice(-3).map(({ state }: { state: string }) => state)).toEqual(['outside', 'unknown', 'awaited']);
      expect(flat.months.at(-1)).toMatchObject({ month: '2026-04', on: '2026-04-07', amount: null, open: 0 });
      await portal.database.asOwner('UPDATE core.tenancy SET starts_on = $2 WHERE id = $1', [home.tenancyId, '2026-04-01']);
      await portal.database.asOwner('UPDATE money.charge SET creditor = $2 WHERE tenancy_id = $1', [home.tenancyId, 'agency']);
      expect(plain((await flats(visitor))[0].sentence.text)).toBe('Nájem za duben je splatný 7. 4.');
      expect(plain((await flats(visitor, 'en'))[0].sentence.text)).toBe('The rent for April is due on 7 April.');
    } finally {
      portal.database.clock.moveTo(isoDate('2026-03-16'));
    }
  });

  it('opens his paper; somebody else’s is as unknown as one that does not exist', async () => {
    const [flat] = await flats();
    expect(flat.documents).toEqual([{ id: paper, title: 'Nájemní smlouva', url: `/portal/documents/${paper}.pdf` }]);
    const own = await landlord.get(flat.documents[0].url);
    expect([own.status, own.headers['content-type']]).toEqual([200, 'application/pdf']);
    const foreign = await neighbour.get(flat.documents[0].url);
    const unknown = await neighbour.get(`/portal/documents/${newId()}.pdf`);
    expect([foreign.status, foreign.text]).toEqual([404, unknown.text]);
    expect((await portal.anybody.get(flat.documents[0].url)).status).toBe(401);
  });

  it('reports a problem with a photo, only of his own flat', async () => {
    const report = (visitor: Visitor, input: object) =>
      visitor.ask('mutation($input: ReportProblemInput!) { reportProblem(input: $input) { __typename ... on ProblemReport { place state } ... on Refused { code field } } }', {
        input: { flatId: mediated.unitId, place: 'Koupelna', description: 'Teče kohoutek', ...input },
      });
    const photo = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(100)]).toString('base64');
    expect((await report(landlord, { photo })).data.reportProblem).toEqual({ __typename: 'ProblemReport', place: 'Koupelna', state: 'new' });
    expect((await report(neighbour, {})).data.reportProblem).toMatchObject({ code: 'problem_flat_unknown' });
    expect((await report(landlord, { description: ' ' })).data.reportProblem).toMatchObject({ code: 'problem_not_described', field: 'description' });
    expect((await report(landlord, { photo: Buffer.from('<svg/>').toString('base64') })).data.reportProblem).toMatchObject({ code: 'photo_unreadable' });
    expect(await portal.database.asOwner(`SELECT media_type, purpose FROM core.file f JOIN core.problem_report r ON r.photo_file_id = f.id`)).toEqual([{ media_type: 'image/jpeg', purpose: 'portal_photo' }]);
  });

  it('reads not one word of the family: no canary in any answer, no such word in what a landlord can ask for', async () => {
    for (const visitor of [landlord, neighbour]) expect((await visitor.ask(HOME)).text).not.toContain('KANAREK');
    const schema = buildSchema(readFileSync(join(__dirname, '..', 'schema.graphql'), 'utf8'));
    const words = reachedFrom(schema.getQueryType()!.getFields()['home']!.type).join('\n');
    expect(words).toContain('sentence');
    expect(words).not.toMatch(/household|members\b|benefit|income|visit|casework|riskflag|consent|ethos|payer|variableSymbol/i);
  });
});

/** Names of every type and field that can be asked for below a field. */
function reachedFrom(type: GraphQLOutputType, seen = new Set<string>()): string[] {
  const named = getNamedType(type);
  if (seen.has(named.name)) return [];
  seen.add(named.name);
  if (isUnionType(named)) return [named.name, ...named.getTypes().flatMap((each) => reachedFrom(each, seen))];
  if (!isObjectType(named)) return [named.name];
  return [named.name, ...Object.values(named.getFields()).flatMap((field) => [field.name, ...field.args.map((each) => each.name), ...reachedFrom(field.type, seen)])];
}
