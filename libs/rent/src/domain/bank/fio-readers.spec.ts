import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import iconv from 'iconv-lite';
import { Refused } from '#kernel';
import { fioCsv, fioJson, fioRow, fioTransaction, fioWebCsv, fioWebRow } from '../../../test/bank/fio-builder';
import { fromBytes, readStatements } from './bank-file';

const read = (text: string, chunk?: number) => readStatements(fromBytes(Buffer.from(text), chunk));
const only = async (text: string) => (await read(text)).statements[0]!;
const refusalOf = async (text: string): Promise<object> => read(text).then(() => ({}), (error: unknown) => (error instanceof Refused ? error.refusal : Promise.reject(error as Error)));

describe('a Fio JSON statement', () => {
  it('keeps amounts to the haléř, however the number is written', async () => {
    const written = [['0.1', 10], ['0.2', 20], ['1.0E7', 1000000000], ['-8500', -850000], ['1.1e0', 110], ['4503599627370.49', 450359962737049], ['"12.50"', 1250]] as const;
    const { lines } = await only(fioJson(written.map(([amount], index) => fioTransaction({ id: String(index), amount })), { opening: null, closing: null }).replace('4503599627370.49', '9007199254.99'));
    expect(lines.map((line) => line.amount)).toEqual(written.map(([, haler]) => (haler === 450359962737049 ? 900719925499 : haler)));
  });

  it('adds up where floating-point numbers would not', async () => {
    const statement = await only(fioJson(Array.from({ length: 30 }, (_, index) => fioTransaction({ id: String(index), amount: '0.1' })), { opening: '0.2', closing: '3.2' }));
    expect(statement).toMatchObject({ balanced: true, sum: 300 });
  });

  it('reads its days as the bank writes them: with a zone, or in milliseconds of the Prague day', async () => {
    const { lines } = await only(fioJson([fioTransaction({ id: '1' }), fioTransaction({ id: '2' }).replace('"2026-01-05+0100"', '1767567600000')], { closing: '200' }));
    expect(lines.map((line) => line.bookedOn)).toEqual(['2026-01-05', '2026-01-05']);
  });

  it('may have its head behind the bookings, and no balances', async () => {
    const [, info, list] = /^\{"accountStatement": \{("info": .*?\}), ("transactionList": .*)\}\}$/.exec(fioJson([fioTransaction()], { opening: null, closing: null }))!;
    expect(await only(`{"accountStatement": {${list}, ${info}}}`)).toMatchObject({ iban: 'CZ9320100000002000145399', balanced: null, opening: null, lines: [{ amount: 10000 }] });
  });

  it.each([
    ['a tenth of a haléř', fioJson([fioTransaction({ amount: '1.001' })]), 'FIELD_FRACTION'],
    ['an amount that is no number', fioJson([fioTransaction({ amount: '"sto"' })]), 'FIELD_VALUE'],
    ['an amount of true', fioJson([fioTransaction({ amount: 'true' })]), 'FIELD_VALUE'],
    ['an amount beyond counting', fioJson([fioTransaction({ amount: '1e30' })]), 'FIELD_VALUE'],
    ['no amount', fioJson([fioTransaction({ amount: 'null' })]), 'FIELD_MISSING'],
    ['no number of a booking', fioJson([fioTransaction({ id: 'null' })]), 'FIELD_MISSING'],
    ['another currency', fioJson([fioTransaction({ currency: 'EUR' })]), 'FIELD_CURRENCY'],
    ['a day that does not exist', fioJson([fioTransaction({ date: '2026-02-30+0100' })]), 'FIELD_VALUE'],
    ['no list of bookings', '{"accountStatement": {"info": {"accountId": "1"}}}', 'FIO_OTHER'],
    ['something behind its end', `${fioJson([])}{}`, 'JSON_BROKEN'],
    ['a comma too many', fioJson([fioTransaction()]).replace(']', ',]'), 'JSON_BROKEN'],
    ['a key twice', fioJson([fioTransaction()]).replace('"name": "x"', '"value": 5'), 'JSON_BROKEN'],
    ['half of a letter', fioJson([fioTransaction({ message: 'x' })]).replace('"x"}', '"x"}').replace('"value": "x"', '"value": "\\ud800"'), 'JSON_BROKEN'],
    ['a zero byte in a text', fioJson([fioTransaction({ message: 'x' })]).replace('"value": "x"', '"value": "\\u0000"'), 'JSON_BROKEN'],
    ['endless depth', `{"accountStatement": ${'['.repeat(100_000)}`, 'JSON_LIMIT'],
    ['an endless text', `{"accountStatement": {"info": {"iban": "${'9'.repeat(1_000_000)}"}}}`, 'JSON_LIMIT'],
    ['an endless number', `{"accountStatement": {"info": {"iban": ${'9'.repeat(1_000_000)}}}}`, 'JSON_LIMIT'],
    ['endless keys', `{"accountStatement": {${Array.from({ length: 5000 }, (_, index) => `"k${index}": 1`).join(',')}}}`, 'JSON_LIMIT'],
  ])('with %s is refused', async (_what, text, code) => {
    expect(await refusalOf(text)).toMatchObject({ code });
  });
});

describe('a Fio CSV statement', () => {
  it('reads quoted fields with semicolons, quotes and line ends, whatever the size of the pieces', async () => {
    const text = fioCsv([fioRow({ id: '1', message: '"nájem; ""leden""\r\na únor"' }), fioRow({ id: '2', amount: '"1 000,00"' })], { closing: '1100,00' });
    for (const chunk of [1, 5, 4096]) {
      const { statements } = await read(text, chunk);
      expect(statements[0]).toMatchObject({ balanced: true, lines: [{ message: 'nájem; "leden"\r\na únor' }, { amount: 100000 }] });
    }
  });

  it('without balances is whole when its last booking is the one its head promises', async () => {
    const without = { opening: null, closing: null };
    expect(await only(fioCsv([fioRow({ id: '7' })], { ...without, idTo: '7' }))).toMatchObject({ balanced: null });
    expect(await refusalOf(fioCsv([fioRow({ id: '7' })], { ...without, idTo: '8' }))).toMatchObject({ code: 'CSV_CUT' });
    expect(await refusalOf(fioCsv([fioRow({ id: '7' })], without))).toMatchObject({ code: 'CSV_CUT' });
  });

  it.each([
    ['a row with a column less', fioCsv([fioRow().split(';').slice(1).join(';')]), 'CSV_COLUMNS'],
    ['a quote that never ends', fioCsv([fioRow({ message: '"nájem' })]), 'CSV_BROKEN'],
    ['a quote inside a plain field', fioCsv([fioRow({ message: 'ná"jem' })]), 'CSV_BROKEN'],
    ['an endless field', fioCsv([fioRow({ message: 'x'.repeat(1_000_000) })]), 'CSV_BROKEN'],
    ['endless columns', `accountId;${';'.repeat(10_000)}`, 'CSV_BROKEN'],
    ['no columns at all', fioCsv([]).split('ID pohybu')[0]!, 'CSV_CUT'],
    ['no column of amounts', fioCsv([]).replace('Objem', 'Cena'), 'FIELD_MISSING'],
    ['a line of its head we do not know', fioCsv([]).replace('bankId', 'něco'), 'FIELD_VALUE'],
    ['a third of a haléř', fioCsv([fioRow({ amount: '0,333' })]), 'FIELD_FRACTION'],
  ])('with %s is refused', async (_what, text, code) => {
    expect(await refusalOf(text)).toMatchObject({ code });
  });

  it('in another encoding is refused, naming the line', async () => {
    const bytes = Buffer.concat([Buffer.from(fioCsv([]).trimEnd()), Buffer.from('\r\n1;05.01.2026;1;CZK;;;;;;;n\xe1jem', 'latin1')]);
    await expect(readStatements(fromBytes(bytes))).rejects.toMatchObject({ refusal: { code: 'BANK_FILE_ENCODING' } });
  });
});

const samples = process.env['SAMPLE_DATA'];
const folder = samples === undefined ? null : path.join(samples, 'bank/fio');
(folder === null ? describe.skip : describe)('the sample files of Fio (SAMPLE_DATA)', () => {
  it.each(folder === null ? [['none']] : readdirSync(folder).map((name) => [name]))('%s is read and adds up', async (name) => {
    const { statements } = await readStatements(fromBytes(readFileSync(path.join(folder!, name))));
    expect(statements.map((statement) => statement.balanced)).toEqual([true]);
  });
});

describe('a CSV statement downloaded from Fio’s internet banking', () => {
  it('has the account, its balances and its number in sentences, and amounts without needless decimals', async () => {
    const rows = [fioWebRow({ id: '1', amount: '1 290,5', account: '107-2222222222', bank: '0300', vs: '0024', message: 'nájem; "leden"' }), fioWebRow({ id: '2', date: '7.1.2026', amount: '-50' })];
    expect(await only(fioWebCsv(rows, { opening: '847\u00a0255,31', closing: '848495,81', received: '1290,5', spent: '-50' }))).toMatchObject({
      account: '0000002000145399', iban: 'CZ9320100000002000145399', currency: 'CZK', number: '1', opening: 84725531, closing: 84849581, closesOn: '2026-01-31', balanced: true,
      lines: [{ reference: '1', bookedOn: '2026-01-05', amount: 129050, counterAccount: '0001072222222222', counterBank: '0300', variableSymbol: '24', message: 'nájem; "leden"' }, { reference: '2', bookedOn: '2026-01-07', amount: -5000 }],
    });
  });

  it('may be in windows-1250, and of an account in euro', async () => {
    const text = fioWebCsv([fioWebRow({ message: 'nájem Řehoř' })]).replace('\ufeff', '');
    const { statements } = await readStatements(fromBytes(iconv.encode(text, 'win1250'), 11));
    expect(statements[0]).toMatchObject({ balanced: true, lines: [{ message: 'nájem Řehoř' }] });
    expect(await only(text.replaceAll('CZK', 'EUR'))).toMatchObject({ currency: 'EUR', balanced: true });
    expect(await refusalOf(text.replace('100 CZK', '100 EUR'))).toMatchObject({ code: 'FIELD_CURRENCY' });
  });

  it('that does not make its balances says so; one that lost what cancels out is refused by its sums', async () => {
    expect(await only(fioWebCsv([fioWebRow()], { closing: '101' }))).toMatchObject({ balanced: false, difference: 100 });
    expect(await refusalOf(fioWebCsv([fioWebRow()], { received: '170', spent: '-70' }))).toMatchObject({ code: 'FIO_SUMS', params: { difference: '70\u00a0Kč' } });
  });

  it('is told from a list of movements, which nobody could tell whose and how complete it is', async () => {
    expect(await refusalOf('\ufeff"Datum";"Objem";"Měna";"Protiúčet";"Kód banky";"Zpráva pro příjemce";"Poznámka";"Typ"\r\n"05.01.2026";"100";"CZK";"1";"0300";"";"";""\r\n')).toMatchObject({ code: 'FIO_MOVEMENTS' });
    expect(await refusalOf(fioWebCsv([fioWebRow()]).replace(/"Výpis č.*\r\n/, '').replace('\ufeff', '\ufeff"Výpis č. 1/2026 z účtu nikde"\r\n'))).toMatchObject({ code: 'FIELD_VALUE', params: { line: 1 } });
  });
});

describe('a CSV statement of Fio’s API', () => {
  it('may end its rows with a semicolon, and not its header, or the other way round', async () => {
    for (const text of [fioCsv([`${fioRow()};`]), fioCsv([fioRow()]).replace('Zpráva pro příjemce', 'Zpráva pro příjemce;'), fioCsv([`${fioRow()};`]).replace('Zpráva pro příjemce', 'Zpráva pro příjemce;')]) {
      expect(await only(text)).toMatchObject({ balanced: true, lineCount: 1 });
    }
    expect(await refusalOf(fioCsv([`${fioRow()};x`]))).toMatchObject({ code: 'CSV_COLUMNS' });
  });
});
