import { halere, isoDate, newId, type Id } from '#kernel';
import { HouseholdImports, HouseholdsService } from '#households';
import { PartnersService } from '#partners';
import { importBatches, importedRows, importTemplate, type Actor, type SheetImport } from '#platform';
import { buildActor, buildAgency, buildStaffMember, openTestDatabase, type TestDatabase } from '#platform/testing';
import { buildImports, confirmAll, faultsOf, statesOf } from '../../platform/test/sheets';
import type { HouseholdColumn } from '../src/domain/imports/columns';
import { buildCircumstances, buildHousehold, buildPartnerWorker } from './builders';

type Cells = Partial<Record<HouseholdColumn, string>>;

/** A mother with an income and a granted benefit, and her child in the next row. */
const MOTHER: Cells = {
  key: '1', givenName: 'Jana', familyName: 'Vzorná', birthDate: '14. 3. 1988', appliedOn: '10. 11. 2025', phone: '+420 900 000 001', email: 'jana@example.com', privacyNoticeOn: '10.11.2025',
  ethos: '3.2', situationSince: '1. 10. 2025', incomeAmount: '8 500,-', incomeKind: 'částečný úvazek', incomeFrom: '2025-01-01', benefitKind: 'přídavek na dítě', benefitAmount: '1.500,00',
  benefitPayer: 'Úřad práce Plzeň', benefitFrom: '1. 12. 2025', needs: 'výtah nebo přízemí; blízko školy', cities: 'Plzeň', maxTotal: '12 000', consents: 'sdělit jména pronajímateli',
  consentOn: '10. 11. 2025', consentEvidence: 'podepsaný formulář',
};
const CHILD: Cells = { key: '1', givenName: 'Ema', familyName: 'Vzorná', birthDate: '3. 2. 2017', relation: 'dítě' };
const ALONE: Cells = { key: '2', givenName: 'Karel', familyName: 'Cvičný', birthDate: '5. 6. 1970', relation: 'žadatel', appliedOn: '1. 2. 2026', incomeAmount: '0' };

describe('families from a spreadsheet', () => {
  let database: TestDatabase;
  let households: HouseholdImports;
  let use: ReturnType<typeof buildImports>;
  let actor: Actor;

  beforeAll(async () => {
    database = await openTestDatabase();
    households = new HouseholdImports(new HouseholdsService(database.staff), new PartnersService(database.staff));
    use = buildImports(database, households as SheetImport);
  });
  beforeEach(async () => {
    actor = buildActor(await buildAgency(database));
    await buildStaffMember(database, actor);
  });
  afterAll(() => database.close());

  const count = async (table = 'intake.household'): Promise<number> => (await database.asOwner<{ n: number }>(`SELECT count(*)::int AS n FROM ${table} WHERE agency_id = $1`, [actor.agencyId]))[0]!.n;
  const only = async (): Promise<Id> => (await database.asOwner<{ id: Id }>('SELECT id FROM intake.household WHERE agency_id = $1', [actor.agencyId]))[0]!.id;
  const refusalOf = (act: Promise<unknown>): Promise<unknown> => act.then(() => null, (error: { refusal?: unknown }) => error.refusal ?? error);

  it('are checked without a trace and then written down as by hand: people, money, needs, wishes, consents', async () => {
    const fileId = await use.sheet(actor, [MOTHER, CHILD, ALONE]);
    const check = await use.check(actor, fileId);
    expect([statesOf(check), faultsOf(check), check.rows]).toEqual([['ready', 'ready'], [], 3]);
    expect([await count(), await count('core.import_batch'), await count('audit.event')]).toEqual([0, 0, 0]);
    expect((await use.run(actor, fileId)).batchId).not.toBeNull();
    const [mother] = await database.asOwner(
      `SELECT h.id, h.name, h.code, h.applied_on::text, h.phone, h.recorded_by, (SELECT array_agg(relation ORDER BY birth_date) FROM intake.member m WHERE m.household_id = h.id) AS people,
         (SELECT json_agg(json_build_array(kind, amount)) FROM intake.income i WHERE i.household_id = h.id) AS incomes, (SELECT json_agg(json_build_array(kind, amount, paid_to)) FROM intake.benefit b WHERE b.household_id = h.id) AS benefits,
         (SELECT array_agg(need ORDER BY need) FROM intake.need n WHERE n.household_id = h.id) AS needs, (SELECT array_agg(kind || ' ' || value ORDER BY kind) FROM intake.wish w WHERE w.household_id = h.id) AS wishes,
         (SELECT ethos_code || ' ' || since FROM intake.housing_situation s WHERE s.household_id = h.id) AS situation
       FROM intake.household h WHERE h.agency_id = $1 ORDER BY code`,
      [actor.agencyId],
    );
    expect(mother).toMatchObject({
      name: 'Vzorná Jana', code: 'D26-0001', applied_on: '2025-11-10', phone: '+420 900 000 001', recorded_by: actor.accountId, people: ['applicant', 'child'], incomes: [['part_time', 850_000]],
      benefits: [['child_benefit', 150_000, 'household']], needs: ['lift_or_ground_floor', 'near_school'], wishes: ['city Plzeň', 'max_total 12000'], situation: '3.2 2025-10-01',
    });
    const [alone] = await database.asOwner<{ income_stated_on: unknown; needs_stated_on: unknown }>(`SELECT income_stated_on, needs_stated_on FROM intake.household WHERE agency_id = $1 AND name LIKE 'Cvičný%'`, [actor.agencyId]);
    expect([alone!.income_stated_on === null, alone!.needs_stated_on]).toEqual([false, null]);
    const [batch] = await database.staff.read(actor, (tx) => importBatches(tx, 'households'));
    expect(batch).toMatchObject({ fileName: 'tabulka.csv', rowCount: 3, recordCount: 2, leftOutCount: 0, importedBy: actor.accountId });
    const events = await database.asOwner<{ act: string }>('SELECT act FROM audit.event WHERE agency_id = $1 ORDER BY act', [actor.agencyId]);
    expect(events.map(({ act }) => act)).toEqual(expect.arrayContaining(['household.record', 'import.take_over']));
  });

  it('are told cell by cell what is wrong; one wrong row keeps its family out, or everybody when it is all or nothing', async () => {
    const fileId = await use.sheet(actor, [
      { ...MOTHER, birthDate: '14. 3. 1800' }, { ...CHILD, relation: 'kamarád' }, { ...ALONE, email: 'karel' }, { ...ALONE, key: '3', givenName: 'Dana', birthDate: '17. 3. 2026', incomeAmount: '12 00' },
      { ...ALONE, key: '4', givenName: 'Petr', birthDate: '1. 1. 2030' }, { ...ALONE, key: '', givenName: 'Ivo' }, { ...ALONE, key: '5', givenName: 'Ola', ethos: '99.9', situationSince: '1. 1. 2026', consents: 'připomínky SMS' }, { ...ALONE, key: '6', givenName: 'Fine' },
    ]);
    const check = await use.check(actor, fileId);
    expect(faultsOf(check)).toEqual([
      [use.cell('birthDate', 2), 'import_day_expected'], [use.cell('relation', 3), 'import_choice_unknown'], [use.cell('email', 4), 'import_email'], [use.cell('incomeAmount', 5), 'AMOUNT_FORMAT'],
      [use.cell('birthDate', 6), 'birth_in_future'], [use.cell('key', 7), 'sheet_cell_missing'], [use.cell('consentOn', 8), 'sheet_cell_missing'],
    ]);
    expect(statesOf(check)).toEqual(['refused', 'refused', 'refused', 'refused', 'refused', 'refused', 'ready']);
    expect(await refusalOf(use.run(actor, fileId, { allOrNothing: true }))).toMatchObject({ code: 'import_problems', params: { count: 6 } });
    expect(await count()).toBe(0);
    await use.run(actor, fileId);
    expect(await count()).toBe(1);
    expect((await database.staff.read(actor, (tx) => importBatches(tx, null)))[0]).toMatchObject({ recordCount: 1, leftOutCount: 6 });
  });

  it('are mended on the screen, and the rest is handed back with its reasons, to be sent again', async () => {
    const fileId = await use.sheet(actor, [{ ...MOTHER, birthDate: '31. 2. 1988' }, CHILD, { ...ALONE, incomeKind: '=HYPERLINK("http://x")', incomeAmount: '5000', incomeFrom: '1. 1. 2026' }]);
    const fixes = [{ cell: use.cell('birthDate', 2).toLowerCase(), value: '28. 2. 1988' }];
    expect(statesOf(await use.check(actor, fileId))).toEqual(['refused', 'refused']);
    expect(statesOf(await use.check(actor, fileId, { fixes }))).toEqual(['ready', 'refused']);
    const to = { format: 'xlsx' as const, language: 'cs' as const, say: (no: { code: string }) => no.code };
    const left = await use.imports.leftOut(actor, households as SheetImport, use.request(fileId, { fixes }), to);
    const again = await use.store(actor, left.bytes, left.name);
    const rest = await use.check(actor, again);
    expect([rest.rows, faultsOf(rest)]).toEqual([1, [[use.cell('incomeKind', 2), 'import_choice_unknown']]]);
    const csv = (await use.imports.leftOut(actor, households as SheetImport, use.request(fileId, { fixes }), { ...to, format: 'csv' })).bytes.toString();
    expect(csv).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect(csv).toContain(`${use.cell('incomeKind', 4)}: import_choice_unknown`);
    await use.run(actor, fileId, { fixes });
    expect(await database.asOwner('SELECT birth_date::text FROM intake.member WHERE agency_id = $1 ORDER BY 1', [actor.agencyId])).toEqual([{ birth_date: '1988-02-28' }, { birth_date: '2017-02-03' }]);
    expect(await refusalOf(use.check(actor, fileId, { fixes: [{ cell: 'ZZ99', value: 'x' }] }))).toMatchObject({ code: 'import_fix_place' });
  });

  it('with something doubtful wait until a person says that it is so, for all of a kind or for one row', async () => {
    const { incomeAmount: _, ...unknown } = ALONE;
    await buildHousehold(database, actor, { members: [{ givenName: 'Milan', familyName: 'Cvicny', birthDate: isoDate('1970-06-05'), relation: 'applicant' }], name: 'Cvičný Milan' });
    const fileId = await use.sheet(actor, [unknown, { ...ALONE, key: '3', givenName: 'Dana', familyName: 'Zkušební', incomeKind: 'důchod', incomeAmount: '180 000' }, { ...unknown, key: '4', givenName: 'Milan' }]);
    const check = await use.check(actor, fileId);
    expect(faultsOf(check).map(([, kind]) => kind)).toEqual(['import_income_missing', 'import_since_assumed', 'import_income_unlikely', 'import_income_missing', 'import_duplicate']);
    expect(await refusalOf(use.run(actor, fileId))).toMatchObject({ code: 'import_unconfirmed' });
    const one = await use.check(actor, fileId, { confirmed: [{ kind: 'import_income_missing', row: 2 }] });
    expect(statesOf(one)).toEqual(['ready', 'waiting', 'waiting']);
    expect(await refusalOf(use.run(actor, fileId, { confirmed: [{ kind: 'import_income_missing', row: 2 }], allOrNothing: true }))).toMatchObject({ code: 'import_unconfirmed', params: { count: 2 } });
    await use.run(actor, fileId, { confirmed: confirmAll(check) });
    expect(await count()).toBe(4);
    const [alone] = await database.asOwner('SELECT income_stated_on FROM intake.household WHERE agency_id = $1 AND name = $2', [actor.agencyId, 'Cvičný Karel']);
    expect(alone).toEqual({ income_stated_on: null });
  });

  it('are taken over once, however often their file comes, in however many hands at once', async () => {
    const rows = [MOTHER, CHILD, ALONE];
    const [first, second] = [await use.sheet(actor, rows), await use.sheet(actor, rows)];
    const raced = await Promise.allSettled([use.run(actor, first), use.run(actor, second), use.run(actor, first), use.run(actor, second)]);
    expect(raced.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await count()).toBe(2);
    const check = await use.check(actor, second);
    expect([statesOf(check), check.sameFile?.recordCount]).toEqual([['known', 'known'], 2]);
    expect(await refusalOf(use.run(actor, second))).toMatchObject({ code: 'import_nothing_new' });
    const more = await use.check(actor, await use.sheet(actor, [{ ...ALONE, key: '77' }, { ...ALONE, key: '78', givenName: 'Dana' }, { ...ALONE, key: '79', givenName: 'Dana' }]));
    expect([statesOf(more), more.sameFile]).toEqual([['known', 'ready', 'refused'], null]);
    expect(faultsOf(more)).toEqual([[null, 'import_twice_in_file']]);
  });

  it('are taken back once: who was touched since stays, with the reason, and the rest may come again', async () => {
    const fileId = await use.sheet(actor, [MOTHER, CHILD, ALONE, { ...ALONE, key: '3', givenName: 'Dana' }]);
    const { batchId } = await use.run(actor, fileId);
    const idOf = async (name: string): Promise<Id> => (await database.asOwner<{ id: Id }>('SELECT id FROM intake.household WHERE agency_id = $1 AND name = $2', [actor.agencyId, name]))[0]!.id;
    await buildCircumstances(database).recordNeeds(actor, await idOf('Vzorná Jana'), [{ need: 'pets' }]);
    const danaId = await idOf('Cvičný Dana');
    // A row of a context below that the asking person may not even read.
    await database.asOwner(`INSERT INTO care.care_team_member (agency_id, id, household_id, staff_member_id, role, valid_from, assigned_by) SELECT $1, $2, $3, id, 'key_worker', '2026-03-16', id FROM core.staff_member WHERE agency_id = $1 LIMIT 1`, [actor.agencyId, newId(), danaId]);
    expect(await refusalOf(use.imports.undo(actor, batchId!, ' '))).toMatchObject({ code: 'import_reason' });
    expect(await use.imports.undo(actor, batchId!, 'špatný soubor')).toMatchObject({ removedCount: 1, keptCount: 2, undoReason: 'špatný soubor', undoneBy: actor.accountId });
    const rows = await database.staff.read(actor, (tx) => importedRows(tx, batchId!, ['household'], 10));
    expect(rows.map(({ label, state, keptBecause }) => [label?.slice(9) ?? null, state, keptBecause])).toEqual([['Vzorná Jana', 'kept', 'edited'], ['Cvičný Dana', 'kept', 'care_team_member'], [null, 'removed', null]]);
    for (const table of ['intake.household', 'intake.member']) expect(await count(table)).toBe(table === 'intake.household' ? 2 : 3);
    expect(await refusalOf(use.imports.undo(actor, batchId!, 'znovu'))).toMatchObject({ code: 'import_undone' });
    expect(await refusalOf(use.imports.undo(actor, newId(), 'cizí'))).toMatchObject({ code: 'import_unknown' });
    expect(statesOf(await use.check(actor, fileId))).toEqual(['known', 'ready', 'known']);
    await use.run(actor, fileId);
    expect(await count()).toBe(3);
  });

  it('never bring along what an agency may not keep: the column is refused by its cell and paragraph, also in words', async () => {
    const titled = (title: string): Promise<Id> => use.store(actor, Buffer.concat([use.csv([]).subarray(0, -2), Buffer.from(`;${title}\r\n`), use.csv([ALONE]).subarray(use.csv([]).length)]));
    const next = use.cell('partner', 1).replace(/[A-Z]1$/, (last) => `${String.fromCharCode(last.charCodeAt(0) + 1)}1`);
    for (const [title, paragraph] of [['Národnost', '198/2009'], ['Rodné číslo', '133/2000'], ['Nationality', '198/2009'], ['ZDRAVOTNI STAV', '2016/679']] as const) {
      const no = await refusalOf(use.check(actor, await titled(title)));
      expect(no).toMatchObject({ code: 'import_column_protected', params: { cell: next, column: title, paragraph: expect.stringContaining(paragraph) } });
      expect(await refusalOf(use.check(actor, await titled(title), { fixes: [{ cell: next, value: 'Poznámka' }] }))).toMatchObject({ code: 'import_column_protected' });
    }
    const odd = await titled('Oblíbená barva');
    expect(faultsOf(await use.check(actor, odd))).toEqual([[next, 'import_column_unknown']]);
    expect(await refusalOf(use.run(actor, odd))).toMatchObject({ code: 'import_unconfirmed' });
    await use.run(actor, odd, { confirmed: [{ kind: 'import_column_unknown', row: null }] });
    const hidden = await use.check(actor, await use.sheet(actor, [{ ...ALONE, key: '9', givenName: 'Dana', ethos: '3.1', situationSince: '1. 1. 2026', situationNote: 'r. č. 700605/0007' }]));
    expect(faultsOf(hidden)).toEqual([[use.cell('situationNote', 2), 'import_birth_number']]);
  });

  it('of another agency are as unknown as none, and a partner’s worker sees no import', async () => {
    const { batchId } = await use.run(actor, await use.sheet(actor, [ALONE]));
    const stranger = buildActor(await buildAgency(database));
    expect(await refusalOf(use.imports.undo(stranger, batchId!, 'cizí'))).toMatchObject({ code: 'import_unknown' });
    const { worker } = await buildPartnerWorker(database, actor.agencyId, 'Pomoc Vzorov');
    expect(await database.staff.read(worker, (tx) => tx.rows('SELECT 1 FROM core.import_batch UNION ALL SELECT 1 FROM core.import_row'))).toEqual([]);
    expect(await count()).toBe(1);
  });

  it('take the referring organisation by its name, and refuse one nobody knows', async () => {
    const { partnerId } = await buildPartnerWorker(database, actor.agencyId, 'Opora Příkladov');
    const check = await use.check(actor, await use.sheet(actor, [{ ...ALONE, partner: 'Neznámá' }]));
    expect(faultsOf(check)).toEqual([[use.cell('partner', 2), 'import_partner_unknown']]);
    await use.run(actor, await use.sheet(actor, [{ ...ALONE, partner: 'opora prikladov' }]));
    expect(await database.asOwner('SELECT referred_by_partner_id FROM intake.household WHERE agency_id = $1', [actor.agencyId])).toEqual([{ referred_by_partner_id: partnerId }]);
  });

  it('come in our own template in both languages, whose sample is passed over', async () => {
    for (const language of ['cs', 'en'] as const) for (const format of ['xlsx', 'csv'] as const) {
      const { bytes, name } = await importTemplate(households as SheetImport, format, language);
      expect(await refusalOf(use.check(actor, await use.store(actor, bytes, name)))).toMatchObject({ code: 'sheet_empty' });
    }
    const english = Buffer.from('Household number,Given name,Family name,Birth date,Relation to the applicant,Monthly income\nSAMPLE,A,B,1. 1. 1990,applicant,1\n7,Ann,Example,1990-01-02,applicant,0\n');
    const check = await use.check(actor, await use.store(actor, english));
    expect([statesOf(check), check.samples, check.rows]).toEqual([['ready'], 1, 1]);
  });

  it('come by ten thousand rows in a constant number of statements, and more are refused', async () => {
    const day = (index: number): string => `${1 + (index % 28)}. ${1 + (index % 12)}. ${1950 + (index % 50)}`;
    const many = (rows: number): Cells[] => Array.from({ length: rows }, (_, index) => ({ ...ALONE, key: String(index), givenName: `Jan${index}`, familyName: `Vzor${index % 997}`, birthDate: day(index), incomeKind: 'důchod', incomeAmount: '15000', incomeFrom: '1. 1. 2026' }));
    const statements = async (rows: number): Promise<number> => {
      const fileId = await use.sheet(actor, many(rows));
      const plan = await use.check(actor, fileId);
      return database.staff.rehearse(actor, async (tx) => {
        await households.record(tx, plan.records.map((_, index) => ({ members: [{ givenName: `Jan${index}`, familyName: 'Cvičný', birthDate: isoDate('1970-06-05'), relation: 'applicant' }], incomes: [{ kind: 'pension', amount: halere(1_500_000), validFrom: isoDate('2026-01-01') }] })));
        return tx.statementCount;
      });
    };
    expect(await statements(50)).toBe(await statements(5));
    const began = Date.now();
    await use.run(actor, await use.sheet(actor, many(10_000)));
    expect(await count()).toBe(10_000);
    expect(Date.now() - began).toBeLessThan(60_000);
    expect(await refusalOf(use.check(actor, await use.sheet(actor, many(10_001))))).toMatchObject({ code: 'sheet_too_many_rows', params: { count: 10_001, most: 10_000 } });
  }, 120_000);

  it('of one name and birth date by the hundred are a column copied down, and cost no more time than others', async () => {
    const began = Date.now();
    const check = await use.check(actor, await use.sheet(actor, Array.from({ length: 3000 }, (_, index) => ({ ...ALONE, key: String(index), phone: `600 ${index}` }))));
    expect(new Set(faultsOf(check).map(([, kind]) => kind))).toEqual(new Set(['import_people_alike']));
    expect(Date.now() - began).toBeLessThan(20_000);
  }, 30_000);

  it('are refused whole for a header that cannot be read, naming the cells', async () => {
    const header = (...titles: string[]): Promise<unknown> => use.store(actor, Buffer.from(`${titles.join(';')}\n${titles.map(() => 'x').join(';')}\n`)).then((fileId) => refusalOf(use.check(actor, fileId)));
    const whole = ['Číslo domácnosti', 'Jméno', 'Příjmení', 'Datum narození', 'Vztah'];
    expect(await header(...whole.slice(0, 3))).toMatchObject({ code: 'sheet_column_missing' });
    expect(await header(...whole, 'Date of birth')).toMatchObject({ code: 'sheet_column_twice', params: { first: 'D1', second: 'F1' } });
    expect(await refusalOf(use.check(actor, await use.store(actor, Buffer.from(`${whole.join(';')}\n;;;;\n`))))).toMatchObject({ code: 'sheet_empty' });
  });

  it('are only taken over by a person, and the count of what changed is kept', async () => {
    const fileId = await use.sheet(actor, [{ ...ALONE, email: 'x' }]);
    const { batchId } = await use.run(actor, fileId, { fixes: [{ cell: use.cell('email', 2), value: '' }] });
    expect(await database.asOwner('SELECT corrected_count FROM core.import_batch WHERE id = $1', [batchId])).toEqual([{ corrected_count: 1 }]);
    expect(await only()).toBeDefined();
    expect(await refusalOf(use.imports.import({ ...actor, accountId: null }, households as SheetImport, use.request(fileId)))).toMatchObject({ code: 'import_person_needed' });
  });
});
