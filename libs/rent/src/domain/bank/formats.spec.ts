import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isRefusal, parseIban, Refused } from '#kernel';
import canonical from '../../../test/bank/canonical.json';
import { fromBytes, readStatements } from './bank-file';
import { bankFileSentences } from './bank-file-sentences';
import type { BankFormat, BankLine, BankStatement } from './statement';

const SAMPLES = ['vypis.gpc', 'vypis.camt053.xml', 'vypis.fio.json', 'vypis.fio.csv', 'vypis.fio-web.csv', 'vypis.mt940'] as const;
const FORMATS: readonly BankFormat[] = ['gpc', 'camt.053', 'fio.json', 'fio.csv', 'fio.csv', 'mt940'];
const bytesOf = (name: string): Buffer => readFileSync(path.join(__dirname, '../../../test/bank', name));
const asCanonical = (line: BankLine): object => ({
  id: line.reference, date: line.bookedOn, amount: line.amount, cpAccount: line.counterAccount, cpBank: line.counterBank,
  cpName: line.counterName, vs: line.variableSymbol, ks: line.constantSymbol, ss: line.specificSymbol, message: line.message,
});
const expected = canonical.lines.map(({ why: _why, ...line }) => line);

describe('the same seven bookings', () => {
  it.each(SAMPLES.map((name, index) => [name, FORMATS[index]!] as const))('in %s give the one canonical result, whatever the size of the pieces', async (name, format) => {
    for (const chunk of [1, 113, 100_000]) {
      const file = await readStatements(fromBytes(bytesOf(name), chunk));
      expect(file.format).toBe(format);
      expect(file.statements).toHaveLength(1);
      const [statement] = file.statements as [BankStatement];
      expect(statement).toMatchObject({ account: '0000192000145399', currency: 'CZK', opening: canonical.opening, closing: canonical.closing, balanced: true });
      expect(statement.iban).toBe(format === 'gpc' ? null : canonical.iban);
      expect(statement.lines.map(asCanonical)).toEqual(expected);
    }
  });

  it('name accounts that a Czech bank could have', async () => {
    const iban = parseIban(canonical.iban);
    expect(isRefusal(iban)).toBe(false);
  });
});

describe('a file cut short', () => {
  /** What a person would notice: not only that nothing failed, but that every booking is there and says the same. */
  const whole = (lines: readonly BankLine[], loose: boolean): boolean => {
    const seen = lines.map(asCanonical);
    const same = (index: number, part: object, full: object): boolean => {
      // A GPC message has no end mark: in the very last record of a file without a final line end nobody can tell a shorter one.
      if (loose && index === expected.length - 1) return (full as { message: string }).message.startsWith((part as { message: string | null }).message ?? '');
      return JSON.stringify(part) === JSON.stringify(full);
    };
    return seen.length === expected.length && seen.every((line, index) => same(index, line, expected[index]!));
  };

  it.each(SAMPLES)('of %s is never taken for a whole one, wherever it is cut', async (name) => {
    const bytes = bytesOf(name);
    const wrong: number[] = [];
    for (let length = 0; length < bytes.length; length += 1) {
      const file = await readStatements(fromBytes(bytes.subarray(0, length), 4096)).catch((error: unknown) => {
        if (!(error instanceof Refused)) throw error;
        expect(bankFileSentences).toHaveProperty(error.refusal.code);
        return null;
      });
      const accepted = file !== null && file.statements.every((statement) => statement.balanced !== false);
      if (accepted && !whole(file.statements.flatMap((statement) => statement.lines), name === 'vypis.gpc')) wrong.push(length);
    }
    expect(wrong).toEqual([]);
  });

  it.each(SAMPLES)('of %s inside of a letter of two bytes is not taken for another letter', async (name) => {
    const text = name === 'vypis.gpc' || name === 'vypis.mt940' ? Buffer.from(new TextDecoder(name === 'vypis.gpc' ? 'windows-1250' : 'latin1').decode(bytesOf(name))) : bytesOf(name);
    const last = text.lastIndexOf(0xc3);
    const refusal = await readStatements(fromBytes(text.subarray(0, last + 1))).then(() => null, (error: unknown) => (error instanceof Refused ? error.refusal.code : null));
    expect(refusal).not.toBeNull();
  });
});

describe('what a file is', () => {
  it.each([
    ['nothing', Buffer.alloc(0), 'BANK_FILE_EMPTY'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000', 'hex'), 'BANK_FILE_UNKNOWN'],
    ['a page of a bank', Buffer.from('<!DOCTYPE html><html>'), 'BANK_FILE_UNKNOWN'],
    ['a paper', Buffer.from('%PDF-1.7'), 'BANK_FILE_UNKNOWN'],
    ['a table of something else', Buffer.from('jméno;věk\r\nŽofie;7\r\n'), 'BANK_FILE_UNKNOWN'],
    ['JSON of something else', Buffer.from('{"people": []}'), 'FIO_OTHER'],
    ['JSON in a list', Buffer.from('[]'), 'FIO_OTHER'],
    ['interim movements', Buffer.from('{1:F01A}{2:I942A}{4:\r\n:20:S\r\n:25:0800/19-2000145399\r\n'), 'MT940_OTHER'],
    ['a GPC in two bytes a letter', Buffer.from(bytesOf('vypis.gpc').toString('latin1'), 'utf16le'), 'BANK_FILE_ENCODING'],
  ])('is told by its content: %s is refused', async (_what, bytes, code) => {
    const refusal = await readStatements(fromBytes(bytes)).then(() => null, (error: unknown) => (error instanceof Refused ? error.refusal.code : error));
    expect(refusal).toBe(code);
  });

  it('may be in UTF-16 when it begins with its mark', async () => {
    for (const name of ['vypis.camt053.xml', 'vypis.fio.json', 'vypis.fio.csv'] as const) {
      const text = bytesOf(name).toString('utf8').replace(/^\ufeff/, '').replace('encoding="UTF-8"', 'encoding="UTF-16"');
      const { statements } = await readStatements(fromBytes(Buffer.from(`\ufeff${text}`, 'utf16le'), 7));
      expect(statements[0]!.lines.map(asCanonical)).toEqual(expected);
    }
  });
});
