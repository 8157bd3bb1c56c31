import { readFileSync } from 'node:fs';
import path from 'node:path';
import { czechIban, Refused } from '#kernel';
import canonical from '../../../test/bank/canonical.json';
import { gpcFile, gpcHead, gpcLine } from '../../../test/bank/gpc-builder';
import { fromBytes, readStatements } from './bank-file';
import { fromInternalAccount } from './gpc-records';

const sample = (name: string): Buffer => readFileSync(path.join(__dirname, '../../../test/bank', name));
const read = (bytes: Buffer, chunk?: number) => readStatements(fromBytes(bytes, chunk));
const refusalOf = async (bytes: Buffer): Promise<object> =>
  read(bytes).then(
    () => ({}),
    (error: unknown) => (error instanceof Refused ? error.refusal : Promise.reject(error as Error)),
  );

/** The internal order of digits, made from the usual one. */
function toInternal(account: string): string {
  const [p, c] = [account.slice(0, 6), account.slice(6)];
  return [c[9], c[7], c[8], c[5], c[0], c[1], c[2], c[3], c[4], c[6]].join('') + p;
}

describe('a GPC statement', () => {
  it('gives the canonical bookings, whatever the size of its pieces', async () => {
    for (const chunk of [1, 7, 131, 100_000]) {
      const { format, statements } = await read(sample('vypis.gpc'), chunk);
      expect(format).toBe('gpc');
      expect(statements).toHaveLength(1);
      const [statement] = statements;
      expect(statement).toMatchObject({ account: '0000192000145399', iban: null, currency: 'CZK', opening: canonical.opening, closing: canonical.closing, balanced: true, difference: 0, closesOn: '2026-01-31' });
      expect(
        statement!.lines.map((line) => ({
          id: line.reference, date: line.bookedOn, amount: line.amount, cpAccount: line.counterAccount, cpBank: line.counterBank,
          cpName: line.counterName, vs: line.variableSymbol, ks: line.constantSymbol, ss: line.specificSymbol, message: line.message,
        })),
      ).toEqual(canonical.lines.map(({ why: _why, ...line }) => line));
    }
  });

  it('marks a returned payment as a reversal', async () => {
    const { statements } = await read(sample('vypis.gpc'));
    expect(statements[0]!.lines.map((line) => line.reversal)).toEqual([false, false, false, false, true, false, false]);
  });

  it('of Air Bank is read although its head has 112 characters', async () => {
    for (const dialect of ['no-turnover-signs', 'short-name'] as const) {
      const head = gpcHead(100000, 150000, { dialect, debit: 50000, credit: 100000 });
      expect(head).toHaveLength(112);
      const { statements } = await read(gpcFile(head, gpcLine({ amount: 100000 }), gpcLine({ amount: 50000, code: '1' })));
      expect(statements[0]).toMatchObject({ opening: 100000, closing: 150000, balanced: true, closesOn: '2026-01-31' });
    }
    const { statements } = await read(gpcFile(gpcHead(100000, 150000, { dialect: 'no-turnover-signs', debit: 1 })));
    expect(statements[0]).toMatchObject({ opening: 100000, closing: 150000, balanced: false });
    expect(await refusalOf(gpcFile(gpcHead(100000, 150000).slice(0, 113)))).toMatchObject({ code: 'GPC_LENGTH', params: { line: 1, found: 113 } });
  });

  it('of Česká spořitelna takes back a debit by code 3 and a credit by code 4', async () => {
    const lines = [gpcLine({ amount: 90000 }), gpcLine({ amount: 30000, code: '4' }), gpcLine({ amount: 10000, code: '3' })];
    const { statements } = await read(gpcFile(gpcHead(0, 70000), ...lines));
    expect(statements[0]).toMatchObject({ balanced: true });
    expect(statements[0]!.lines.map((line) => line.amount)).toEqual([90000, -30000, 10000]);
  });

  it('with nothing but code 4 is told by its balances', async () => {
    const lines = [gpcLine({ amount: 90000 }), gpcLine({ amount: 30000, code: '4' })];
    const sporitelna = await read(gpcFile(gpcHead(0, 60000), ...lines));
    expect(sporitelna.statements[0]!.lines[1]!.amount).toBe(-30000);
    const standard = await read(gpcFile(gpcHead(0, 120000), ...lines));
    expect(standard.statements[0]!.lines[1]!.amount).toBe(30000);
  });

  it('of Komerční banka may write accounts in its internal order', async () => {
    const [own, payer] = ['0342780727558021', '0001781240004159'];
    expect(fromInternalAccount(toInternal(own))).toBe(own);
    const { statements } = await read(gpcFile(gpcHead(0, 100000, { account: toInternal(own) }), gpcLine({ counter: toInternal(payer) }, toInternal(own))));
    expect(statements[0]!.account).toBe(own);
    expect(statements[0]!.lines[0]!.counterAccount).toBe(payer);
  });

  it('of Fio banka has its name in the tail of the head, of Komerční banka the beginning of the IBAN and the channel', async () => {
    const head = gpcHead(0, 100000).slice(0, 114);
    expect((await read(gpcFile(`${head}FIO           `, gpcLine()))).statements[0]).toMatchObject({ iban: null, balanced: true });
    for (const channel of ['MB', 'PB', '  ']) {
      expect((await read(gpcFile(`${head}CZ650800${channel}    `, gpcLine()))).statements[0]).toMatchObject({ account: '0000192000145399', iban: 'CZ6508000000192000145399', balanced: true });
    }
    expect((await read(gpcFile(`${head}CZ990800MB    `, gpcLine()))).statements[0]).toMatchObject({ account: '0000192000145399', iban: null });
  });

  it('with the beginning of the IBAN is sure of the order of its digits', async () => {
    const [own, payer] = ['0342780727558021', '0001781240004159'];
    const [account, counter] = [toInternal(own), toInternal(payer)];
    const start = czechIban({ prefix: '34278', number: '727558021', bank: '0100' }).slice(0, 8);
    const { statements } = await read(gpcFile(`${gpcHead(0, 100000, { account }).slice(0, 114)}${start}MB`, gpcLine({ counter }, account)));
    expect(statements[0]).toMatchObject({ account: own, iban: `${start}${own}`, lines: [{ counterAccount: payer }] });
  });

  it('in the extended records of Česká spořitelna has the whole message and name', async () => {
    const extended = (message: string, name: string): string => [gpcLine({ name: 'Vzorná' }), message.padEnd(140), ''.padEnd(35), '050126', ''.padEnd(59), name.padEnd(35), ''.padEnd(732)].join('');
    const [line] = (await read(gpcFile(gpcHead(0, 100000), extended('nájem leden za byt T-12 v Plzni a zálohy', 'Žofie Vzorná a Řehoř Vzorný')))).statements[0]!.lines;
    expect(extended('x', 'y')).toHaveLength(1135);
    expect(line).toMatchObject({ amount: 100000, counterName: 'Žofie Vzorná a Řehoř Vzorný', message: 'nájem leden za byt T-12 v Plzni a zálohy' });
    expect(await refusalOf(gpcFile(gpcHead(0, 200000), gpcLine() + gpcLine()))).toMatchObject({ code: 'GPC_LENGTH', params: { line: 2, found: 256 } });
    expect(await refusalOf(gpcFile(gpcHead(0, 300000), gpcLine() + gpcLine() + gpcLine()))).toMatchObject({ code: 'GPC_LENGTH', params: { line: 2 } });
  });

  it('with a booking in another currency than its statement is refused', async () => {
    const euro = gpcLine().replace('0203050126', '0978050126');
    expect(await refusalOf(gpcFile(gpcHead(0, 200000), gpcLine(), euro))).toMatchObject({ code: 'FIELD_CURRENCY', params: { line: 3, found: 'EUR', expected: 'CZK' } });
    expect((await read(gpcFile(gpcHead(0, 100000), euro))).statements[0]).toMatchObject({ currency: 'EUR' });
  });

  it('may hold several accounts and a statement without bookings', async () => {
    const other = '0342780727558021';
    const { statements } = await read(gpcFile(gpcHead(0, 100000), gpcLine(), gpcHead(500, 500, { account: other }), gpcHead(0, -100000, { account: other }), gpcLine({ code: '1' }, other)));
    expect(statements.map((statement) => [statement.account, statement.lines.length, statement.balanced, statement.closing])).toEqual([
      ['0000192000145399', 1, true, 100000],
      [other, 0, true, 500],
      [other, 1, true, -100000],
    ]);
  });

  it('keeps two equal payments as two', async () => {
    const { statements } = await read(gpcFile(gpcHead(0, 200000), gpcLine(), gpcLine()));
    expect(statements[0]!.lines).toHaveLength(2);
  });

  it('joins a message that runs over its 70 columns without a space, separate records with one', async () => {
    const long = 'x'.repeat(70);
    const { statements } = await read(gpcFile(gpcHead(0, 200000), gpcLine({ notes: [`078${long}`, '079konec'] }), gpcLine({ notes: ['078nájem', '079březen'] })));
    expect(statements[0]!.lines.map((line) => line.message)).toEqual([`${long}konec`, 'nájem březen']);
  });

  it('without a due date is booked on its value day; blanks behind a record mean nothing', async () => {
    const blank = gpcLine().slice(0, 122) + ' '.repeat(6);
    const { statements } = await read(gpcFile(gpcHead(0, 200000), blank, `${gpcLine()}   `));
    expect(statements[0]!.lines.map((line) => line.bookedOn)).toEqual(['2026-01-05', '2026-01-05']);
    expect(await refusalOf(gpcFile(gpcHead(0, 100000), gpcLine().slice(0, 122)))).toMatchObject({ code: 'GPC_LENGTH', params: { line: 2, found: 122 } });
  });

  it('that does not add up says by how much', async () => {
    const { statements } = await read(gpcFile(gpcHead(0, 100001), gpcLine()));
    expect(statements[0]).toMatchObject({ balanced: false, difference: 1 });
  });

  it('that lost bookings which cancel out is told by the turnovers of its head', async () => {
    const head = gpcHead(0, 100000, { debit: 70000, credit: 170000 });
    const lines = [gpcLine(), gpcLine({ amount: 70000 }), gpcLine({ amount: 70000, code: '1' })];
    expect((await read(gpcFile(head, ...lines))).statements[0]).toMatchObject({ balanced: true });
    expect(await refusalOf(gpcFile(head, lines[0]!))).toMatchObject({ code: 'GPC_TURNOVER', params: { line: 1, difference: '700\u00a0Kč' } });
  });

  it('may count a booking taken back on either side of its turnovers', async () => {
    const lines = [gpcLine({ amount: 150000 }), gpcLine({ amount: 50000, code: '5' })];
    for (const turnovers of [{ debit: 50000, credit: 150000 }, { debit: 0, credit: 100000 }, { debit: 0, credit: 0 }]) {
      expect((await read(gpcFile(gpcHead(0, 100000, turnovers), ...lines))).statements[0]).toMatchObject({ balanced: true, lineCount: 2 });
    }
  });

  it('partly in one encoding and partly in another is refused', async () => {
    const bytes = Buffer.concat([Buffer.from(`${gpcHead(0, 100000)}\n`, 'utf8'), gpcFile(gpcLine({ name: 'Žofie' }))]);
    expect(await refusalOf(bytes)).toMatchObject({ code: 'BANK_FILE_ENCODING', params: { line: 2 } });
  });

  it('is read in UTF-8 when some program saved it so', async () => {
    const { statements } = await read(Buffer.from(`${gpcHead(0, 100000)}\n${gpcLine({ name: 'Řehořovzorová Ž.' })}\n`, 'utf8'));
    expect(statements[0]!.lines[0]!.counterName).toBe('Řehořovzorová Ž.');
  });

  it.each([
    ['nothing', Buffer.alloc(0), 'BANK_FILE_EMPTY', {}],
    ['a picture', Buffer.from('\x89PNG\r\n'), 'BANK_FILE_UNKNOWN', {}],
    ['a payment order', Buffer.from('UHL1211126Agentura\r\n'), 'BANK_FILE_UNKNOWN', {}],
    ['a cut booking', gpcFile(gpcHead(0, 1), gpcLine().slice(0, 100)), 'GPC_LENGTH', { line: 2, found: 100 }],
    ['a letter in an amount', gpcFile(gpcHead(0, 1), gpcLine().replace('000000100000', '0000001O0000')), 'GPC_FIELD', { line: 2, columns: '49–60' }],
    ['a day that does not exist', gpcFile(gpcHead(0, 1), gpcLine({ date: '310226' })), 'GPC_FIELD', { line: 2 }],
    ['a booking of another account', gpcFile(gpcHead(0, 1), gpcLine({}, '0342780727558021')), 'GPC_ACCOUNT', { line: 2 }],
    ['a message without a booking', gpcFile(gpcHead(0, 1), '078nájem'), 'GPC_ORDER', { line: 2, record: '078' }],
    ['an unknown record', gpcFile(gpcHead(0, 1), '099konec'), 'GPC_RECORD', { line: 2, record: '099' }],
    ['an unknown code', gpcFile(gpcHead(0, 1), gpcLine({ code: '7' })), 'GPC_CODES', { line: 2, code: '7' }],
    ['both banks’ reversal codes', gpcFile(gpcHead(0, 1), gpcLine({ code: '5' }), gpcLine({ code: '3' })), 'GPC_CODES', { line: 3, code: '3' }],
    ['a damaged head', gpcFile(gpcHead(0, 1).replace('+', 'x'), gpcLine()), 'GPC_FIELD', { line: 1 }],
    ['a byte that is no letter', Buffer.concat([gpcFile(gpcHead(0, 1)), Buffer.from(gpcLine({ name: 'A\x81B' }), 'latin1')]), 'BANK_FILE_ENCODING', { line: 2 }],
    ['a zero byte', gpcFile(gpcHead(0, 1), gpcLine({ name: 'A\0B' })), 'BANK_FILE_ENCODING', { line: 2 }],
    ['an endless line', Buffer.from(`074${'0'.repeat(5000)}`), 'LINE_TOO_LONG', { line: 1 }],
  ])('with %s is refused', async (_what, bytes, code, params) => {
    expect(await refusalOf(bytes)).toMatchObject({ code, params });
  });

  const samples = process.env['SAMPLE_DATA'];
  (samples ? it : it.skip)('of jakubzapletal/bank-statements is read (needs SAMPLE_DATA)', async () => {
    const { statements } = await read(readFileSync(path.join(samples!, 'bank/gpc/jakubzapletal-basic.gpc')));
    expect(statements).toEqual([expect.objectContaining({ account: '0000000000012345', opening: 100000, closing: 80000, balanced: true, closesOn: '2014-02-01' })]);
    expect(statements[0]!.lines).toEqual([
      expect.objectContaining({ reference: '2001', amount: 40000, counterAccount: '0000000000156789', counterBank: '1000', counterName: 'Tran 1', variableSymbol: '11', constantSymbol: '0012', specificSymbol: '13', bookedOn: '2014-01-05' }),
      expect.objectContaining({ reference: '2002', amount: -60000, variableSymbol: '21' }),
    ]);
  });
});
