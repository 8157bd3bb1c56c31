import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkStatementFile } from './statement-check';

const samples = path.join(__dirname, '../../../libs/rent/test/bank');

async function check(file: string, json = true, language: 'cs' | 'en' = 'cs') {
  let printed = '';
  const warnings: string[] = [];
  const code = await checkStatementFile(file, json, { write: (text) => void (printed += text), warn: (text) => void warnings.push(text), language });
  return { code, printed, warnings };
}

describe('statement:check', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'zazemi-check-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const written = (name: string, content: string | Buffer): string => {
    const file = path.join(folder, name);
    writeFileSync(file, content);
    return file;
  };

  it('prints the same bookings of both formats as one JSON document', async () => {
    const gpc = await check(path.join(samples, 'vypis.gpc'));
    const camt = await check(path.join(samples, 'vypis.camt053.xml'));
    expect([gpc.code, camt.code, gpc.warnings, camt.warnings]).toEqual([0, 0, [], []]);
    const [fromGpc, fromCamt] = [JSON.parse(gpc.printed), JSON.parse(camt.printed)] as { format: string; statements: { lines: object[] }[] }[];
    expect([fromGpc!.format, fromCamt!.format]).toEqual(['gpc', 'camt.053']);
    expect(fromGpc!.statements[0]!.lines).toEqual(fromCamt!.statements[0]!.lines);
    expect(fromGpc!.statements[0]).toMatchObject({ account: '0000192000145399', iban: null, currency: 'CZK', opening: 1000000, closing: 4010000, balanced: true });
    expect(fromGpc!.statements[0]!.lines[0]).toEqual({
      reference: '26000000001', bookedOn: '2026-01-05', amount: 950000, counterAccount: '0000000280154417', counterBank: '0300', counterName: 'Nováková Žaneta',
      variableSymbol: '260100010', constantSymbol: '308', specificSymbol: null, message: 'nájem leden',
    });
  });

  it('of a file that does not add up prints it, names the difference and exits 1', async () => {
    const { code, printed, warnings } = await check(path.join(samples, 'vypis.gpc'));
    expect(code).toBe(0);
    expect(printed).toContain('"balanced": true');
    expect(warnings).toEqual([]);
    const { readFileSync } = await import('node:fs');
    const bytes = readFileSync(path.join(samples, 'vypis.gpc'));
    bytes.write('5', 131 + 59, 'latin1'); // a digit of the first amount
    const wrong = await check(written('wrong.gpc', bytes));
    expect(wrong.code).toBe(1);
    expect(JSON.parse(wrong.printed)).toMatchObject({ statements: [{ balanced: false }] });
    expect(wrong.warnings).toHaveLength(1);
    expect(wrong.warnings[0]).toMatch(/nesouhlasí/);
  });

  it('of a damaged or foreign file prints nothing but one sentence and exits 2', async () => {
    for (const file of [written('cut.xml', '<Document><BkToCstmrStmt>'), written('picture.png', '\x89PNG'), written('empty', ''), path.join(folder, 'missing'), folder]) {
      const { code, printed, warnings } = await check(file);
      expect([code, printed, warnings.length]).toEqual([2, '', 1]);
      expect(warnings[0]).not.toMatch(/[{}]/);
    }
  });

  it('goes no faster than whoever reads it', async () => {
    let waited = 0;
    const code = await checkStatementFile(path.join(samples, 'vypis.camt053.xml'), true, { write: () => undefined, drain: () => Promise.resolve(void (waited += 1)), warn: () => undefined, language: 'cs' });
    expect([code, waited > 0]).toEqual([0, true]);
  });

  it('tells people the sums', async () => {
    const { printed } = await check(path.join(samples, 'vypis.camt053.xml'), false, 'en');
    expect(printed).toBe('account CZ6508000000192000145399 (CZK) · bookings: 7\n  opening balance CZK\u00a010,000 · sum of bookings CZK\u00a030,100 · closing balance CZK\u00a040,100 · balanced\n');
  });
});
