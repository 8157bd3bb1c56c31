import { Refused } from '#kernel';
import { mt940, mt940Item, type Mt940Page } from '../../../test/bank/mt940-builder';
import { fromBytes, readStatements } from './bank-file';
import type { BankLine } from './statement';

const read = (text: string | Buffer, chunk?: number) => readStatements(fromBytes(Buffer.from(text), chunk));
const refusalOf = async (text: string): Promise<object> => read(text).then(() => ({}), (error: unknown) => (error instanceof Refused ? error.refusal : Promise.reject(error as Error)));
const lineOf = async (item: string, details: string | null = null, page: Mt940Page = {}): Promise<BankLine> => (await read(mt940([mt940Item(item, details)], page))).statements[0]!.lines[0]!;

describe('an MT940 statement', () => {
  it.each(['0800/19-2000145399', '19-2000145399/0800', '0800/192000145399', 'CZ6508000000192000145399', 'CZ6508000000192000145399CZK', 'CZ6508000000192000145399/CZK', '0800/19-2000145399CZK'])('of the account %s is known by its IBAN', async (account) => {
    expect((await read(mt940([mt940Item('260105C100,00NTRFNONREF')], { account }))).statements[0]).toMatchObject({ account: '0000192000145399', iban: 'CZ6508000000192000145399' });
  });

  it.each([
    ['C', 10000, false],
    ['D', -10000, false],
    ['RC', -10000, true],
    ['RD', 10000, true],
  ])('gives mark %s its sign', async (mark, amount, reversal) => {
    const closing = amount > 0 ? 'C260131CZK100,' : 'D260131CZK100,00';
    expect(await lineOf(`2601050105${mark}K100,NTRFNONREF//R`, null, { closing })).toMatchObject({ amount, reversal, reference: 'R' });
  });

  it('books a line on the day of its entry, also across the year', async () => {
    expect(await lineOf('2512310102C100,00NTRFNONREF')).toMatchObject({ bookedOn: '2026-01-02' });
    expect(await lineOf('2601021231C100,00NTRFNONREF')).toMatchObject({ bookedOn: '2025-12-31' });
  });

  it.each([
    ['020?00Platba?20VS:0000000024?21SS:7?22KS:0308?24nájem?30 0300?31280154417?32Jan Vzorný', 'nájem'],
    ['?20VS 24?21SS 7?22KS 308?23nájem?300300?31000000-0280154417?32Jan Vzorný', 'nájem'],
    ['~20/VS24/SS7/KS308~21nájem~300300~310000000280154417~32Jan~33Vzorný', 'nájem'],
    ['/VS/24/SS/7/KS/0308/NAME/Jan Vzorný/ACC/280154417/0300/REMI/nájem', 'nájem'],
  ])('finds symbols, payer and message in %s', async (details, message) => {
    expect(await lineOf('260105C100,00NTRFNONREF', details)).toMatchObject({
      variableSymbol: '24', specificSymbol: '7', constantSymbol: '0308', counterAccount: '0000000280154417', counterBank: '0300', counterName: 'Jan Vzorný', message,
    });
  });

  it('takes a symbol from the customer’s reference when it is named, and leaves one in free text where it is', async () => {
    expect(await lineOf('260105C100,00NTRF/VS260100010//B')).toMatchObject({ variableSymbol: '260100010', reference: 'B' });
    expect(await lineOf('260105C100,00NTRFNONREF//B', 'příspěvek VS 260100038 a 260100046\r\npro dvě domácnosti')).toMatchObject({ variableSymbol: null, message: 'příspěvek VS 260100038 a 260100046 pro dvě domácnosti' });
  });

  it('goes on over its pages, and has several messages of several accounts', async () => {
    const pages = mt940([mt940Item('260105C40,00NTRFNONREF//1')], { closing: 'C260110CZK40,00', closes: 'M' }) + mt940([mt940Item('260115C60,00NTRFNONREF//2')], { opening: 'C260110CZK40,00', opens: 'M', number: '1/2' });
    const other = mt940([], { account: '0800/2000145399', opening: 'C260101CZK5,00', closing: 'C260131CZK5,00' });
    const { statements } = await read(pages + other, 3);
    expect(statements.map(({ account, lineCount, balanced, opening, closing }) => ({ account, lineCount, balanced, opening, closing }))).toEqual([
      { account: '0000192000145399', lineCount: 2, balanced: true, opening: 0, closing: 10000 },
      { account: '0000002000145399', lineCount: 0, balanced: true, opening: 500, closing: 500 },
    ]);
  });

  it('may begin with the short header of MultiCash, and be in CP852', async () => {
    const text = `GIBACZPX 0800\r\n940 N2\r\n123456\r\n${mt940([mt940Item('260105C100,00NTRFNONREF', '?20nájem')])}`;
    const { statements } = await read(Buffer.from(text.replace('á', '\xa0'), 'latin1'));
    expect(statements[0]!.lines[0]!.message).toBe('nájem');
  });

  it('of Fio banka names the currency behind the mark, the payer in subfield 20, and puts $ between its messages', async () => {
    const item = '2601050105CCZK100,00NTRFNOVAK J.//26000000001';
    const first = mt940([mt940Item(item, '010?00TP_PRIJEM?20280154417/0300?21VS0000000024?22SS0?23KS0308?24Jan Vzorný?28nájem')], { account: 'CZ6508000000192000145399', closes: 'M' });
    const second = mt940([mt940Item('2601070107DCZK40,00NTRFNONREF//26000000002', '020?00TP_PLATBA_CM?20DE89370400440532013000?21COBADEFFXXX?22EUR1,60?2325,00?28pojistka?32Versicherung')], { account: 'CZ6508000000192000145399', number: '1/2', opens: 'M', opening: 'C260107CZK100,00', closing: 'C260131CZK60,00' });
    const blocks = '{1:F01FIOBCZPPAXXX0000000000}{2:I940FIOBCZPPAXXXN 020}{4:\r\n';
    const { statements } = await read(`${blocks}${first.trimEnd()}}$${blocks}${second.trimEnd()}}$\r\n`);
    expect(statements).toHaveLength(1);
    expect(statements[0]!.lines).toMatchObject([
      { reference: '26000000001', amount: 10000, counterAccount: '0000000280154417', counterBank: '0300', variableSymbol: '24', specificSymbol: null, constantSymbol: '0308', message: 'Jan Vzorný nájem' },
      { reference: '26000000002', amount: -4000, counterAccount: 'DE89370400440532013000', counterBank: 'COBADEFFXXX', counterName: 'Versicherung', message: 'pojistka' },
    ]);
    expect(await refusalOf(mt940([mt940Item(item.replace('CCZK', 'CEUR'))]))).toMatchObject({ code: 'FIELD_CURRENCY', params: { found: 'EUR', expected: 'CZK' } });
  });

  it('may leave the entry day blank, the comma of a whole amount out, and be framed by control characters', async () => {
    expect(await lineOf('260105    C100,00NTRFNONREF//1')).toMatchObject({ bookedOn: '2026-01-05', amount: 10000, reference: '1' });
    expect(await lineOf('2601050106C100NTRFNONREF//1')).toMatchObject({ bookedOn: '2026-01-06', amount: 10000 });
    expect(await lineOf('260105CK100,NTRFNONREF//1')).toMatchObject({ amount: 10000 });
    const framed = `\x01\r\n${mt940([mt940Item('260105C100,00NTRFNONREF')])}`.replace('-\r\n', '-\x03');
    expect((await read(framed)).statements[0]).toMatchObject({ balanced: true, lineCount: 1 });
    expect((await read(`:940:\r\n${mt940([mt940Item('260105C100,00NTRFNONREF')])}`)).statements[0]).toMatchObject({ balanced: true });
  });

  it('does not take the rest of a cut time for a field', async () => {
    expect(await lineOf('260105C100,00NTRFNONREF', '/REMI/vklad 05-01-2026T16\r\n:26:37 pobočka')).toMatchObject({ message: 'vklad 05-01-2026T16 :26:37 pobočka' });
  });

  it('that does not add up says so', async () => {
    expect((await read(mt940([mt940Item('260105C99,99NTRFNONREF')]))).statements[0]).toMatchObject({ balanced: false, difference: 1 });
  });

  const good = mt940([mt940Item('260105C100,00NTRFNONREF', 'nájem')]);
  it.each([
    ['no closing balance', good.replace(/:62F:.*\r\n/, ''), 'FIELD_MISSING'],
    ['no opening balance', good.replace(/:60F:.*\r\n/, ''), 'MT940_LINE'],
    ['no account', good.replace(/:25:.*\r\n/, ''), 'MT940_LINE'],
    ['a decimal point', good.replace('C100,00', 'C100.00'), 'MT940_LINE'],
    ['a tenth of a haléř', good.replace('C100,00', 'C100,001'), 'FIELD_FRACTION'],
    ['more digits than a sum has', good.replace('C100,00', 'C100,0000001'), 'MT940_LINE'],
    ['a day that does not exist', good.replace('260105C', '260230C'), 'MT940_LINE'],
    ['an expected movement', good.replace('260105C', '260105EC'), 'MT940_LINE'],
    ['a field nobody knows', good.replace(':86:', ':99:'), 'MT940_LINE'],
    ['a page that goes on nowhere', good.replace(':62F:', ':62M:'), 'MT940_PAGE'],
    ['a page that comes from nowhere', good.replace(':60F:', ':60M:'), 'MT940_PAGE'],
    ['balances in two currencies', good.replace('C260131CZK', 'C260131EUR'), 'FIELD_CURRENCY'],
    ['an endless line', good.replace('nájem', 'x'.repeat(100_000)), 'LINE_TOO_LONG'],
    ['endless lines of one field', good.replace('nájem', 'x\r\n'.repeat(100)), 'MT940_LINE'],
  ])('with %s is refused', async (_what, text, code) => {
    expect(await refusalOf(text)).toMatchObject({ code });
  });
});
