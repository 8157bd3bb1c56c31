import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId } from '#kernel';
import { buildAgency, openTestDatabase, type TestDatabase } from '#platform/testing';
import { runCommand } from '../src/run-command';

const SAMPLES = join(__dirname, '../../../libs/rent/test/bank');
const folder = mkdtempSync(join(tmpdir(), 'zazemi-exit-'));
const kept = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

/** 0 done · 1 refused or failed · 2 bad input or usage: the table of the command line, with one clear sentence on stderr when it is not 0. */
describe('exit codes of the command line', () => {
  let database: TestDatabase;
  const before = { ...process.env };

  beforeAll(async () => {
    database = await openTestDatabase();
    const agencyId = await buildAgency(database);
    await database.asOwner(`INSERT INTO core.staff_member (agency_id, id, display_name, email, roles, active) VALUES ($1, $2, 'Hana Vedoucí', 'vedouci@example.com', ARRAY['manager'], true)`, [agencyId, newId()]);
    process.env['DATABASE_URL_STAFF'] = database.urls.DATABASE_URL_STAFF;
    process.env['DATABASE_URL_AUTH'] = database.urls.DATABASE_URL_AUTH;
    process.env['DATABASE_URL_WORKER'] = database.urls.DATABASE_URL_WORKER;
    process.env['INIT_CWD'] = folder;
  });
  afterAll(async () => {
    process.env = before;
    rmSync(folder, { recursive: true });
    await database.close();
  });

  const call = async (...argv: string[]): Promise<{ code: number; out: string; err: string }> => {
    let [out, err] = ['', ''];
    const code = await runCommand(argv, { out: (text) => void (out += text), err: (text) => void (err += text) });
    return { code, out, err };
  };

  it.each([
    ['a command nobody knows', ['rent:rob']],
    ['an option nobody knows', ['ledger:verify', '--fast']],
    ['a word too many', ['ledger:verify', 'all']],
    ['a word too many', ['demo:seed', 'plzen']],
    ['no file', ['statement:check']],
    ['two files', ['statement:check', 'a', 'b']],
    ['a file that is not there', ['statement:check', 'neni.gpc']],
    ['a folder', ['statement:import', folder]],
    ['a file that is no statement', ['statement:check', kept('foto.gpc', 'ahoj')]],
    ['a file that is no statement', ['statement:import', kept('foto2.gpc', 'ahoj')]],
    ['a folder', ['opening:import', folder]],
    ['a file that is no sheet', ['opening:import', kept('prevzeti.xlsx', 'ahoj')]],
    ['a day that is none', ['opening:import', kept('prevzeti.csv', ''), '--as-of', '2026-02-30']],
    ['a file that is no tenancy', ['rent:simulate', kept('najem.json', '{"asOf": "zítra"}')]],
    ['a folder', ['rent:simulate', folder]],
    ['a file that is no allocation', ['allocation:solve', kept('byty.json', '[]')]],
    ['seconds that are none', ['allocation:solve', kept('b.json', '{"flats": [], "households": [], "pairs": []}'), '--seconds']],
    ['seconds in another notation', ['allocation:solve', kept('c.json', '{"flats": [], "households": [], "pairs": []}'), '--seconds', '1e3']],
    ['a month that is none', ['rent:run', '2026-13']],
    ['two months', ['rent:run', '2026-01', '2026-02']],
    ['no runs', ['guarantee:simulate', '--runs', '0']],
    ['too few runs', ['guarantee:simulate', '--runs', '99']],
    ['too many runs', ['guarantee:simulate', '--runs', '20001']],
    ['runs without a number', ['guarantee:simulate', '--runs']],
    ['runs below zero', ['guarantee:simulate', '--runs=-5']],
    ['a seed too large', ['guarantee:simulate', '--seed', '4294967296']],
    ['a file it does not take', ['guarantee:simulate', 'fond.json']],
    ['a paper that is none', ['document:render', 'pozvanka', '--tenancy', 'N-1', '--out', 'x.pdf']],
    ['no tenancy', ['document:render', 'lease', '--out', 'x.pdf']],
    ['a language it does not speak', ['document:render', 'lease', '--tenancy', 'N-1', '--out', 'x.pdf', '--language', 'de']],
    ['a period that ends before it begins', ['ledger:export', '--from', '2026-03', '--to', '2026-01']],
    ['a period too long', ['ledger:export', '--from', '2020-01', '--to', '2026-01']],
    ['a format that is none', ['ledger:export', '--format', 'pdf']],
    ['no file name', ['ledger:export', '--out', '--json']],
    ['an agency that is not there', ['ledger:export', '--agency', 'nikdo']],
    ['a bench that is none', ['bench', 'beauty']],
    ['a chaos that is none', ['chaos', 'kitchen']],
    ['half a chaos too much', ['chaos', 'money', '--scale', '2']],
  ])('2 for %s: %j', async (_what, argv) => {
    const { code, out, err } = await call(...argv, ...(argv.includes('--json') ? [] : ['--json']));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    // After an unknown command the list of those there are; otherwise one sentence alone.
    expect(err.split('\n')[0]).toMatch(/\.( Usage: npm run zazemi -- .+)?$/);
    if (argv[0] !== 'rent:rob') expect(err.trimEnd()).not.toContain('\n');
  });

  it.each([
    ['a month nobody may charge yet', ['rent:run', '2099-01'], /2099/],
    ['a tenancy that is not there', ['document:render', 'lease', '--tenancy', newId(), '--out', 'x.pdf'], /\./],
    ['an account of nobody', ['statement:import', join(SAMPLES, 'vypis.gpc')], /účet|account/i],
    ['a database with a real agency', ['demo:seed'], /real agency/],
  ])('1 for %s', async (_what, argv, sentence) => {
    const { code, out, err } = await call(...argv, '--json');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err.trimEnd()).toMatch(sentence);
    expect(err.trimEnd()).not.toContain('\n');
  });

  it.each([
    [['statement:check', join(SAMPLES, 'vypis.gpc')]],
    [['allocation:solve', kept('d.json', '{"flats": [{"id": "A"}], "households": [{"id": "R"}], "pairs": [["R", "A", 5]]}')]],
    [['ledger:verify']],
    [['guarantee:simulate', '--runs', '100', '--seed', '7']],
    [['rent:run']],
  ])('0 and one JSON document for %j', async (argv) => {
    const { code, out, err } = await call(...argv, ...(argv[0] === 'statement:check' ? [] : ['--json']));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    if (argv[0] !== 'statement:check') expect(JSON.parse(out)).toEqual(expect.any(Object));
  });
});
