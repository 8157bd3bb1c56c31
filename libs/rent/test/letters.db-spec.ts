import { DocumentsService } from '#documents';
import { readPdf, readQrCodes } from '#documents/testing';
import { halere, isoDate, month, newId } from '#kernel';
import { FilesService, type Actor, type Database } from '#platform';
import { buildActor, buildAgency, openTestDatabase, type TestDatabase } from '#platform/testing';
import { OwnerContractsService } from '#tenancies';
import { buildBankLine, buildRent, buildTenancy, type BuiltTenancy } from '#rent/testing';
import { LettersService } from '#rent';

jest.setTimeout(60_000);

describe('letters about rent', () => {
  let database: TestDatabase;
  let db: Database;
  let actor: Actor;
  let services: ReturnType<typeof buildRent>;
  let letters: LettersService;
  let documents: DocumentsService;

  beforeAll(async () => {
    database = await openTestDatabase();
    db = database.staff;
    services = buildRent(db);
    documents = new DocumentsService(new FilesService());
    // Reading what the agency owes needs the database alone.
    letters = new LettersService(db, documents, services.arrears, Object.create(OwnerContractsService.prototype) as OwnerContractsService);
  });
  beforeEach(async () => {
    actor = buildActor(await buildAgency(database));
    database.clock.moveTo(isoDate('2026-03-16'));
  });
  afterAll(() => database.close());

  const owing = async (over: Parameters<typeof buildTenancy>[2] = {}, months = ['2026-02', '2026-03']): Promise<BuiltTenancy> => {
    const tenancy = await buildTenancy(db, actor, over);
    for (const [role, given, relation] of [['tenant', 'Jana', 'applicant'], ['joint_tenant', 'Petr', 'partner'], ['member', 'Adam', 'child']] as const) {
      const member = newId();
      await database.asOwner(`INSERT INTO intake.member (agency_id, id, household_id, given_name, family_name, birth_date, relation) VALUES ($1, $2, $3, $4, 'Vzorná', $5, $6)`, [
        actor.agencyId, member, tenancy.householdId, given, role === 'member' ? '2018-01-01' : '1990-01-01', relation,
      ]);
      await database.asOwner('INSERT INTO core.tenancy_party (agency_id, id, tenancy_id, member_id, role) VALUES ($1, $2, $3, $4, $5)', [actor.agencyId, newId(), tenancy.tenancyId, member, role]);
    }
    for (const each of months) await services.rent.chargeMonth(actor, month(each));
    return tenancy;
  };
  const account = () =>
    database.asOwner(`INSERT INTO money.bank_account (agency_id, id, name, bank_account, iban, is_default) VALUES ($1, $2, 'Nájmy', '9990000018/9999', 'CZ2599990000009990000018', true)`, [actor.agencyId, newId()]);
  const walkToReminder = async (tenancy: BuiltTenancy): Promise<void> => {
    for (const [step, on] of [['call', '2026-03-16'], ['second_contact', '2026-03-20']] as const) {
      database.clock.moveTo(isoDate(on));
      await services.arrears.recordContact(actor, { tenancyId: tenancy.tenancyId, step, outcome: 'reached', promisedOn: null, note: null });
    }
    database.clock.moveTo(isoDate('2026-03-25'));
  };
  const textOf = async (documentId: Parameters<DocumentsService['open']>[1]): Promise<string> =>
    (await readPdf((await db.read(actor, (tx) => documents.open(tx, documentId, ['coordinator']))).bytes)).text;

  it('a reminder asks for exactly what is owed, by month, and its QR pays exactly that', async () => {
    await account();
    const tenancy = await owing();
    const { lineId } = await buildBankLine(db, actor, { amount: 500000, on: '2026-03-02', bankAccountId: (await database.asOwner<{ id: BuiltTenancy['unitId'] }>('SELECT id FROM money.bank_account WHERE agency_id = $1', [actor.agencyId]))[0]!.id });
    await db.write(actor, (tx) => services.payments.recordPayment(tx, {
      tenancyId: tenancy.tenancyId, source: 'bank_line', sourceId: lineId, amount: halere(500000), receivedOn: isoDate('2026-03-02'), paidTo: 'agency', payer: 'household', message: null, specificSymbol: null,
    }));
    await walkToReminder(tenancy);
    const letter = await letters.sendReminder(actor, { tenancyId: tenancy.tenancyId });
    expect(letter).toMatchObject({ number: 'UP-2026-0001', kind: 'reminder', language: 'cs', visibleToLandlord: false });
    const { bytes } = await db.read(actor, (tx) => documents.open(tx, letter.id, ['coordinator']));
    const { text } = await readPdf(bytes);
    expect(text).toContain('Jana Vzorná Petr Vzorná');
    expect(text).not.toContain('Adam');
    expect(text).toContain('únor 2026 5. 2. 2026 15 500 Kč 5 000 Kč 10 500 Kč');
    expect(text).toContain('Celkem zbývá 26 000 Kč');
    expect(await readQrCodes(bytes)).toEqual([expect.stringMatching(new RegExp(`^SPD\\*1\\.0\\*ACC:CZ2599990000009990000018\\*AM:26000\\.00\\*CC:CZK\\*MSG:NEDOPLATEK T-\\d+\\*X-VS:${tenancy.variableSymbol}$`))]);
  });

  it('is remembered as a step with its paper; on the same day there is no second one', async () => {
    await account();
    const tenancy = await owing();
    await walkToReminder(tenancy);
    const letter = await letters.sendReminder(actor, { tenancyId: tenancy.tenancyId });
    const acts = await database.asOwner<{ step: string; document_id: string; months: string[] }>(`SELECT step, document_id, months FROM money.arrears_act WHERE tenancy_id = $1 AND step = 'first_reminder'`, [tenancy.tenancyId]);
    expect(acts).toEqual([{ step: 'first_reminder', document_id: letter.id, months: ['2026-02', '2026-03'] }]);
    await expect(letters.sendReminder(actor, { tenancyId: tenancy.tenancyId })).rejects.toMatchObject({ refusal: { code: expect.stringMatching(/^arrears_/) } });
  });

  it('comes after a person has called, never before, and leaves no number used when refused', async () => {
    await account();
    const tenancy = await owing();
    await expect(letters.sendReminder(actor, { tenancyId: tenancy.tenancyId })).rejects.toMatchObject({ refusal: { code: 'arrears_reminder_too_early' } });
    expect(await database.asOwner('SELECT 1 FROM core.document WHERE agency_id = $1', [actor.agencyId])).toEqual([]);
  });

  it('is not written to a family in quiet mode', async () => {
    await account();
    const tenancy = await owing();
    await walkToReminder(tenancy);
    await database.asOwner('UPDATE intake.household SET quiet_mode = true WHERE id = $1', [tenancy.householdId]);
    await expect(letters.sendReminder(actor, { tenancyId: tenancy.tenancyId })).rejects.toMatchObject({ refusal: { code: 'arrears_quiet_mode' } });
  });

  it('in A is the landlord’s letter and asks to pay him', async () => {
    const tenancy = await owing({ model: 'A', route: 'direct_to_landlord' });
    for (const asked of [month('2026-02'), month('2026-03')]) {
      await services.arrivals.askAboutMonth(actor, asked);
      const [question] = await db.read(actor, (tx) => services.arrivals.questionsOf(tx, asked));
      await services.arrivals.recordAnswer(actor, { questionId: question!.id, answer: 'not_arrived', amount: null, arrivedOn: null });
    }
    await walkToReminder(tenancy);
    const text = await textOf((await letters.sendReminder(actor, { tenancyId: tenancy.tenancyId })).id);
    expect(text).toContain('Věřitel: Ivo Ukázkový');
    expect(text).toContain('9990000026/9999');
    expect(text).toContain('Ivo Ukázkový, pronajímatel');
  });

  it('says what is missing when there is nowhere to pay', async () => {
    const tenancy = await owing();
    await walkToReminder(tenancy);
    await expect(letters.sendReminder(actor, { tenancyId: tenancy.tenancyId })).rejects.toMatchObject({ refusal: { code: 'letter_account_missing' } });
  });

  it('an owner in B reads what the agency owes and sends him, and nothing of the family’s payments', async () => {
    const tenancy = await owing({}, ['2026-03']);
    await services.payouts.preparePayouts(actor, month('2026-03'));
    const paper = await letters.issueStatement(actor, { landlordId: tenancy.landlordId, month: month('2026-03') });
    expect(paper).toMatchObject({ kind: 'landlordStatement', landlordId: tenancy.landlordId, visibleToLandlord: true, subjectType: 'owner_contract', subjectId: tenancy.ownerContractId });
    const text = await textOf(paper.id);
    expect(text).toContain('Za březen 2026 vám pošleme 10 000 Kč');
    expect(text).not.toMatch(/Přišlo \d|Zbývá|Vzorn/);
  });

  it('an owner in A who was not asked or has not answered reads that nobody knows, not that nothing came', async () => {
    const tenancy = await owing({ model: 'A', route: 'direct_to_landlord' }, ['2026-03']);
    await services.arrivals.askAboutMonth(actor, month('2026-03'));
    const text = await textOf((await letters.issueStatement(actor, { landlordId: tenancy.landlordId, month: month('2026-03') })).id);
    expect(text).toContain('zatím nevíme');
    expect(text).not.toContain('Zbývá');
  });

  it('there is no statement for a month in which nothing was agreed', async () => {
    const tenancy = await owing({}, []);
    await expect(letters.issueStatement(actor, { landlordId: tenancy.landlordId, month: month('2025-01') })).rejects.toMatchObject({ refusal: { code: 'statement_empty' } });
    await expect(letters.issueStatement(actor, { landlordId: newId(), month: month('2026-03') })).rejects.toMatchObject({ refusal: { code: 'unknown_id' } });
  });
});
