import writeXlsx from 'write-excel-file/node';
import { buildAgency } from '#platform/testing';
import { startApi, type Api, type Person } from './builders';

const CHECK = `fileName rows samples ready known refused waiting faultCount batchId sameFile { id fileName } columns { cell title } records { rows label state }
  faults { row cell header value severity kind message confirmed } warnings { kind count confirmed example }`;
const asked = (field: 'checkImport' | 'runImport'): string => `mutation($input: ImportSheetInput!) { ${field}(input: $input) { __typename ... on ImportCheck { ${CHECK} } ... on Refused { code message field } } }`;
const UNDO = 'mutation($id: UUID!, $reason: String!) { undoImport(batchId: $id, reason: $reason) { __typename ... on ImportBatch { removedCount keptCount undoReason undoneByName } ... on Refused { code message } } }';
const TRIAL = 'query($id: UUID!) { importUndoTrial(batchId: $id) { removedCount keptCount kept { type label keptBecause } } }';
const LEFT_OUT = 'mutation($input: ImportSheetInput!, $format: String!) { importLeftOut(input: $input, format: $format) { __typename ... on ImportFile { name base64 } ... on Refused { code } } }';

const HEADER = ['Číslo domácnosti', 'Jméno', 'Příjmení', 'Datum narození', 'Vztah', 'Příjem', 'Druh příjmu', 'Příjem od'];
const JANA = ['1', 'Jana', 'Vzorná', { value: new Date('1988-03-14T00:00:00Z'), type: Date, format: 'd.m.yyyy' }, 'žadatel', 19000.5, 'zaměstnání', '1. 1. 2025'];
const EMA = ['1', 'Ema', 'Vzorná', '3. 2. 2017', 'dcera', null, null, null];
const KAREL = ['2', 'Karel', 'Cvičný', '5. 6. 1970', '', null, null, null];

describe('a coordinator takes families over from a spreadsheet', () => {
  let api: Api;
  let coordinator: Person;
  beforeAll(async () => {
    api = await startApi();
    coordinator = await api.person(['coordinator'], { name: 'Olga Ukázková' });
  });
  afterAll(() => api.close());

  const workbook = (...rows: unknown[][]): Promise<Buffer> => writeXlsx([HEADER, ...rows] as never, { sheet: 'Domácnosti' }).toBuffer();
  const upload = async (bytes: Buffer, person = coordinator, name = 'rodiny.xlsx'): Promise<string> => (await person.upload(name, bytes, 'application/octet-stream', 'spreadsheet')).body.id;
  const ask = async (field: 'checkImport' | 'runImport', input: Record<string, unknown>, person = coordinator, language?: 'cs' | 'en') => (await person.ask(asked(field), { input: { kind: 'households', ...input } }, language)).data[field];
  const families = async (): Promise<number> => (await coordinator.ask('{ households { totalCount } }')).data['households'].totalCount;

  it('who are checked, mended in place, confirmed, taken over, and taken back', async () => {
    const fileId = await upload(await workbook(JANA, EMA, KAREL));
    const check = await ask('checkImport', { fileId });
    expect(check).toMatchObject({ rows: 3, ready: 0, refused: 1, waiting: 1, batchId: null, sameFile: null });
    expect(check.faults[0]).toMatchObject({ row: 3, cell: 'E3', header: 'Vztah', value: 'dcera', severity: 'error', message: expect.stringMatching(/^Řádek 3, buňka E3: Hodnotu „dcera“ neznáme\. Vyberte z: žadatel, partner, dítě/) });
    expect((await ask('checkImport', { fileId }, coordinator, 'en')).faults[0].message).toMatch(/^Row 3, cell E3: We do not know “dcera”\. Choose from: applicant, partner, child/);
    expect(check.warnings).toMatchObject([{ kind: 'import_income_missing', count: 1, confirmed: 0 }]);
    expect(await families()).toBe(0);

    const decided = { fileId, fixes: [{ cell: 'E3', value: 'dítě' }], confirmed: [{ kind: 'import_income_missing', row: 4 }], allOrNothing: true };
    expect(await ask('runImport', { ...decided, confirmed: [] })).toMatchObject({ __typename: 'Refused', code: 'import_unconfirmed' });
    expect(await ask('checkImport', decided)).toMatchObject({ ready: 2, refused: 0, waiting: 0 });
    const done = await ask('runImport', decided);
    expect(done).toMatchObject({ __typename: 'ImportCheck', ready: 2, batchId: expect.any(String) });
    const { edges } = (await coordinator.ask('{ households { edges { node { name persons unknown means { income } } } } }')).data['households'];
    expect(edges.map(({ node }: any) => [node.name, node.persons, node.means.income])).toEqual(expect.arrayContaining([['Vzorná Jana', 2, 1_900_050], ['Cvičný Karel', 1, null]]));
    expect(await ask('runImport', decided)).toMatchObject({ code: 'import_nothing_new' });
    expect(await ask('checkImport', decided)).toMatchObject({ known: 2, sameFile: { id: done.batchId, fileName: 'rodiny.xlsx' } });

    const batches = (await coordinator.ask('{ importBatches(kind: "households") { id fileHash recordCount correctedCount allOrNothing importedByName } }')).data['importBatches'];
    expect(batches).toEqual([{ id: done.batchId, fileHash: expect.stringMatching(/^[0-9a-f]{64}$/), recordCount: 2, correctedCount: 1, allOrNothing: true, importedByName: 'Olga Ukázková' }]);
    const undone = (await coordinator.ask(UNDO, { id: done.batchId, reason: 'špatný soubor' })).data['undoImport'];
    expect(undone).toMatchObject({ removedCount: 2, keptCount: 0, undoReason: 'špatný soubor', undoneByName: 'Olga Ukázková' });
    expect(await families()).toBe(0);
    expect((await coordinator.ask(UNDO, { id: done.batchId, reason: 'znovu' })).data['undoImport'].code).toBe('import_undone');
    expect(await ask('checkImport', decided)).toMatchObject({ ready: 2, known: 0, sameFile: null });
  });

  it('whose rows left out come back as a sheet with reasons', async () => {
    const fileId = await upload(await workbook(JANA, EMA, ['3', 'Ola', 'Zkušební', '1. 1. 1990', '', 0, null, null]));
    const file = (await coordinator.ask(LEFT_OUT, { input: { kind: 'households', fileId }, format: 'csv' })).data['importLeftOut'];
    const text = Buffer.from(file.base64, 'base64').toString();
    expect(text).toContain('Proč se nepřevzalo');
    expect(text).toMatch(/Čeká na opravu řádku 3/);
    expect(text).not.toContain('Ola');
  });

  it('and flats, the same way', async () => {
    const template = (await coordinator.ask('{ importTemplate(kind: "flats", format: "xlsx") { name base64 } }')).data['importTemplate'];
    expect(template.name).toBe('byty.xlsx');
    const csv = 'Byt;Ulice;Číslo domu;Město;PSČ;Majitel;Ulice majitele;Město majitele;PSČ majitele;Telefon majitele;Podlaží;Dispozice;Plocha;Nájem\nPL-77;Rokycanská;9011;Plzeň;312 00;Ivo Ukázkový;Opavská 9001;Ostrava;702 00;900 000 001;2;2+1;54;9 500,-\n';
    const fileId = await upload(Buffer.from(csv), coordinator, 'byty.csv');
    expect(await ask('checkImport', { kind: 'flats', fileId })).toMatchObject({ ready: 1, faultCount: 0 });
    const { batchId } = await ask('runImport', { kind: 'flats', fileId });
    const made = (await coordinator.ask('query($id: UUID!) { importedRecords(batchId: $id) { type label state } }', { id: batchId })).data['importedRecords'];
    expect(made.map(({ type, label }: any) => [type, label])).toEqual(expect.arrayContaining([['unit', 'PL-77'], ['building', 'Rokycanská 9011'], ['landlord', 'Ivo Ukázkový']]));
  });

  it('and before it is taken back they are told what would stay and why; asking changes nothing', async () => {
    const header = 'Číslo domácnosti;Jméno;Příjmení;Datum narození;Vztah;Příjem;Druh příjmu;Příjem od';
    const row = (no: number, name: string): string => `${no};${name};Zkoušková;${no}. 5. 1980;žadatel;21 000;zaměstnání;1. 1. 2025`;
    const { batchId } = await ask('runImport', { fileId: await upload(Buffer.from([header, row(1, 'Blanka'), row(2, 'Dita')].join('\n')), coordinator, 'zkouska.csv') });
    const trial = async (language?: 'cs' | 'en', person = coordinator) => (await person.ask(TRIAL, { id: batchId }, language)).data['importUndoTrial'];
    expect(await trial()).toEqual({ removedCount: 2, keptCount: 0, kept: [] });
    const made = (await coordinator.ask('query($id: UUID!) { importedRecords(batchId: $id) { recordId label state } }', { id: batchId })).data['importedRecords'];
    expect(made.map(({ state }: any) => state)).toEqual(['stands', 'stands']);
    const used = made.find(({ label }: any) => label.includes('Dita'));
    await coordinator.ask('mutation($input: CloseHouseholdInput!) { closeHousehold(input: $input) { __typename } }', { input: { householdId: used.recordId, reason: 'Našla si byt.' } });
    expect(await trial()).toEqual({ removedCount: 1, keptCount: 1, kept: [{ type: 'household', label: used.label, keptBecause: 'někdo ho od té doby změnil' }] });
    expect((await trial('en')).kept[0].keptBecause).toBe('somebody has changed it since');
    expect(await trial('cs', await api.person(['coordinator'], { agencyId: await buildAgency(api.database) }))).toBeNull();
    expect((await coordinator.ask(UNDO, { id: batchId, reason: 'zkouška' })).data['undoImport']).toMatchObject({ removedCount: 1, keptCount: 1 });
    expect(await trial()).toBeNull();
  });

  it.each([
    ['an old XLS', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'sheet_old_format'],
    ['one with a password', Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.from('EncryptedPackage', 'utf16le')]), 'sheet_password'],
    ['a PDF', Buffer.from('%PDF-1.7'), 'sheet_unreadable'],
    ['a header alone', Buffer.from(`${HEADER.join(';')}\n`), 'sheet_empty'],
    ['a missing column', Buffer.from('Číslo domácnosti;Jméno\n1;Jana\n'), 'sheet_column_missing'],
    ['two columns of one meaning', Buffer.from(`${HEADER.join(';')};First name\n${'x;'.repeat(9)}\n`), 'sheet_column_twice'],
    ['an ethnicity', Buffer.from(`${HEADER.join(';')};Národnost\n${'x;'.repeat(9)}\n`), 'import_column_protected'],
    ['a birth number', Buffer.from(`${HEADER.join(';')};Rodné číslo\n${'x;'.repeat(9)}\n`), 'import_column_protected'],
  ])('is told in one sentence of %s, and nothing is kept', async (_, bytes, code) => {
    const before = await families();
    const fileId = await upload(bytes);
    const no = await ask('checkImport', { fileId });
    expect(no).toMatchObject({ __typename: 'Refused', code });
    expect(no.message).toMatch(/^[^\n]{20,220}\.$/);
    expect((await ask('runImport', { fileId }, coordinator, 'en')).message).not.toBe(no.message);
    expect(await families()).toBe(before);
  });

  it('and nobody else may: not finance, a social worker, a partner, nor another agency’s file', async () => {
    const fileId = await upload(await workbook(KAREL));
    for (const role of ['finance', 'social_worker', 'auditor', 'administrator'] as const) {
      const person = await api.person([role]);
      expect((await person.ask(asked('checkImport'), { input: { kind: 'households', fileId } })).errors?.[0]?.extensions.refusal ?? (await ask('checkImport', { fileId }, person)).code).toBe('not_allowed');
    }
    const stranger = await api.person(['coordinator'], { agencyId: await buildAgency(api.database) });
    expect(await ask('checkImport', { fileId }, stranger)).toMatchObject({ code: 'unknown_id' });
    expect((await coordinator.ask(asked('checkImport'), { input: { kind: 'landlords', fileId } })).data?.['checkImport']).toMatchObject({ code: 'invalid_input' });
  });
});
