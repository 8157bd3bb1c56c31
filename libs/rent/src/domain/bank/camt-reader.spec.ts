import { readFileSync } from 'node:fs';
import path from 'node:path';
import iconv from 'iconv-lite';
import { Refused } from '#kernel';
import canonical from '../../../test/bank/canonical.json';
import { camtDocument, camtEntry, camtStatement, type CamtOptions } from '../../../test/bank/camt-builder';
import { fromBytes, readStatements } from './bank-file';

const read = (text: string | Buffer, chunk?: number) => readStatements(fromBytes(typeof text === 'string' ? Buffer.from(text) : text, chunk));
const refusalOf = async (text: string | Buffer): Promise<object> =>
  read(text).then(
    () => ({}),
    (error: unknown) => (error instanceof Refused ? error.refusal : Promise.reject(error as Error)),
  );
const statementOf = async (entries: string, options: CamtOptions = {}) => (await read(camtDocument(camtStatement(entries, options), options))).statements[0]!;

describe('a camt.053 statement', () => {
  it('gives the canonical bookings, whatever the size of its pieces', async () => {
    const bytes = readFileSync(path.join(__dirname, '../../../test/bank/vypis.camt053.xml'));
    for (const chunk of [1, 113, 100_000]) {
      const { format, statements } = await read(bytes, chunk);
      expect(format).toBe('camt.053');
      expect(statements).toHaveLength(1);
      expect(statements[0]).toMatchObject({ account: '0000192000145399', iban: canonical.iban, currency: 'CZK', opening: canonical.opening, closing: canonical.closing, balanced: true });
      expect(
        statements[0]!.lines.map((line) => ({
          id: line.reference, date: line.bookedOn, amount: line.amount, cpAccount: line.counterAccount, cpBank: line.counterBank,
          cpName: line.counterName, vs: line.variableSymbol, ks: line.constantSymbol, ss: line.specificSymbol, message: line.message,
        })),
      ).toEqual(canonical.lines.map(({ why: _why, ...line }) => line));
    }
  });

  it.each(['02', '04', '08', '13'])('of version %s is read by local names, with or without a prefix', async (version) => {
    const late = version >= '08';
    const party = (name: string): string => (late ? `<Pty><Nm>${name}</Nm></Pty>` : `<Nm>${name}</Nm>`);
    const details = `<TxDtls><Refs><EndToEndId>/VS7/SS8/KS9</EndToEndId></Refs><RltdPties><Dbtr>${party('Žofie Vzorná')}</Dbtr><DbtrAcct><Id><Othr><Id>19-2000145399</Id></Othr></Id></DbtrAcct></RltdPties><RltdAgts><DbtrAgt><FinInstnId><ClrSysMmbId><MmbId>0800</MmbId></ClrSysMmbId></FinInstnId></DbtrAgt></RltdAgts></TxDtls>`;
    for (const prefix of ['', 'ns2']) {
      const statement = await statementOf(camtEntry({ details, status: late ? '<Sts><Cd>BOOK</Cd></Sts>' : '<Sts>BOOK</Sts>' }), { version, prefix });
      expect(statement).toMatchObject({ balanced: true, lines: [{ counterName: 'Žofie Vzorná', counterAccount: '0000192000145399', counterBank: '0800', variableSymbol: '7', specificSymbol: '8', constantSymbol: '0009' }] });
    }
  });

  it('turns each detail of a batch into a line, in whichever element the amounts stand', async () => {
    const parts = ['60.00', '40.00'];
    for (const wrap of [(a: string) => `<Amt Ccy="CZK">${a}</Amt><CdtDbtInd>CRDT</CdtDbtInd>`, (a: string) => `<AmtDtls><TxAmt><Amt Ccy="CZK">${a}</Amt></TxAmt></AmtDtls>`, (a: string) => `<AmtDtls><InstdAmt><Amt Ccy="CZK">${a}</Amt></InstdAmt></AmtDtls>`]) {
      const details = parts.map((amount, index) => `<TxDtls><Refs><AcctSvcrRef>1-${index}</AcctSvcrRef></Refs>${wrap(amount)}</TxDtls>`).join('');
      const { lines, balanced } = await statementOf(camtEntry({ details }));
      expect(lines.map((line) => [line.reference, line.amount])).toEqual([['1-0', 6000], ['1-1', 4000]]);
      expect(balanced).toBe(true);
    }
    const mixed = '<TxDtls><AmtDtls><TxAmt><Amt Ccy="CZK">60.00</Amt></TxAmt></AmtDtls></TxDtls><TxDtls><Amt Ccy="CZK">40.00</Amt><CdtDbtInd>CRDT</CdtDbtInd></TxDtls>';
    expect((await statementOf(camtEntry({ details: mixed }))).lines.map((line) => line.amount)).toEqual([6000, 4000]);
    const short = parts.map(() => '<TxDtls><Amt Ccy="CZK">40.00</Amt></TxDtls>').join('');
    expect(await refusalOf(camtDocument(camtStatement(camtEntry({ details: short }))))).toMatchObject({ code: 'CAMT_BATCH', params: { difference: '20\u00a0Kč' } });
    const half = '<TxDtls><Amt Ccy="CZK">40.00</Amt></TxDtls><TxDtls/>';
    expect(await refusalOf(camtDocument(camtStatement(camtEntry({ details: half }))))).toMatchObject({ code: 'CAMT_BATCH', params: { difference: '60\u00a0Kč' } });
    const silent = await statementOf(camtEntry({ details: '<TxDtls/><TxDtls/>' }));
    expect(silent.lines.map((line) => line.amount)).toEqual([10000]);
  });

  it('takes two details of one payment, references in one and the amount in the other, for one line', async () => {
    const details = '<TxDtls><Refs><AcctSvcrRef>VP1</AcctSvcrRef></Refs></TxDtls><TxDtls><AmtDtls><InstdAmt><Amt Ccy="CZK">100.00</Amt></InstdAmt></AmtDtls><RltdPties><Dbtr><Nm>Žofie Vzorná</Nm></Dbtr></RltdPties></TxDtls>';
    expect((await statementOf(camtEntry({ details }))).lines).toMatchObject([{ reference: '1', amount: 10000, counterName: 'Žofie Vzorná' }]);
  });

  it('of a batch that tells only one of its payments gives nobody the money of all', async () => {
    const one = (amount: string): string => `<Btch><NbOfTxs>3</NbOfTxs></Btch><TxDtls>${amount}<RltdPties><Dbtr><Nm>Žofie Vzorná</Nm></Dbtr></RltdPties></TxDtls>`;
    expect((await statementOf(camtEntry({ details: one('') }))).lines).toMatchObject([{ amount: 10000, counterName: null }]);
    expect(await refusalOf(camtDocument(camtStatement(camtEntry({ details: one('<Amt Ccy="CZK">40.00</Amt>') }))))).toMatchObject({ code: 'CAMT_BATCH', params: { difference: '60\u00a0Kč' } });
  });

  it('whose entries do not make its summary has lost some, or tells them twice', async () => {
    const summary = (number: number, credit: string): string => `<TxsSummry><TtlNtries><NbOfNtries>${number}</NbOfNtries></TtlNtries><TtlCdtNtries><Sum>${credit}</Sum></TtlCdtNtries></TxsSummry>`;
    const there = camtEntry() + camtEntry({ amount: '7.00' }) + camtEntry({ amount: '7.00', direction: 'DBIT' }) + camtEntry({ amount: '5.00', status: '<Sts>PDNG</Sts>' });
    for (const told of [summary(3, '107.00'), summary(4, '112.00')]) expect(await statementOf(told + there)).toMatchObject({ balanced: true, lineCount: 3 });
    expect(await refusalOf(camtDocument(camtStatement(summary(3, '107.00') + camtEntry())))).toMatchObject({ code: 'CAMT_COUNT', params: { element: 'TtlNtries/NbOfNtries', said: '3', found: '1' } });
    expect(await refusalOf(camtDocument(camtStatement(summary(1, '107.00') + camtEntry())))).toMatchObject({ code: 'CAMT_COUNT', params: { element: 'TtlCdtNtries/Sum', said: '107.00', found: '100.00' } });
    const details = '<TxDtls><Amt Ccy="CZK">60.00</Amt></TxDtls><TxDtls><Amt Ccy="CZK">40.00</Amt></TxDtls>';
    for (const number of [1, 2]) expect(await statementOf(summary(number, '100.00') + camtEntry({ details }))).toMatchObject({ lineCount: 2 });
    const page = camtDocument(camtStatement(`${summary(9, '900.00')}${camtEntry()}`)).replace('</MsgId>', '</MsgId><MsgPgntn><PgNb>1</PgNb><LastPgInd>false</LastPgInd></MsgPgntn>');
    expect((await read(page)).statements[0]).toMatchObject({ lineCount: 1 });
  });

  it('of an account of several currencies is held against the balances of its own', async () => {
    const euro = (code: string): string => `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">3.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-01-31</Dt></Dt></Bal>`;
    expect(await statementOf(euro('OPBD') + euro('CLBD') + camtEntry())).toMatchObject({ currency: 'CZK', opening: 0, closing: 10000, balanced: true });
  });

  it('reads accounts and banks in the forms Czech banks write', async () => {
    const of = async (account: string, agent = '') => {
      const details = `<TxDtls><RltdPties><DbtrAcct><Id><Othr><Id>${account}</Id></Othr></Id></DbtrAcct></RltdPties>${agent}</TxDtls>`;
      const { counterAccount, counterBank } = (await statementOf(camtEntry({ details }))).lines[0]!;
      return [counterAccount, counterBank];
    };
    expect(await of('19-2000145399/0800')).toEqual(['0000192000145399', '0800']);
    expect(await of('08000000192000145399')).toEqual(['0000192000145399', '0800']);
    expect(await of('2000145399', '<RltdAgts><DbtrAgt><FinInstnId><Othr><Id>0800</Id></Othr></FinInstnId></DbtrAgt></RltdAgts>')).toEqual(['0000002000145399', '0800']);
    const symbols = '<TxDtls><Refs><EndToEndId>VS:0260000019SS:77KS:0308</EndToEndId></Refs></TxDtls>';
    expect((await statementOf(camtEntry({ details: symbols }))).lines[0]).toMatchObject({ variableSymbol: '260000019', specificSymbol: '77', constantSymbol: '0308' });
  });

  it('of several pages opens and closes with interim balances', async () => {
    const interim = (amount: string): string => `<Bal><Tp><CdOrPrtry><Cd>ITBD</Cd></CdOrPrtry></Tp><Amt Ccy="CZK">${amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-01-15</Dt></Dt></Bal>`;
    expect(await statementOf(interim('100.00') + camtEntry(), { closing: null })).toMatchObject({ opening: 0, closing: 10000, balanced: true });
    expect(await statementOf(interim('0.00') + interim('100.00') + camtEntry(), { opening: null, closing: null })).toMatchObject({ opening: 0, closing: 10000, balanced: true });
    expect(await statementOf(interim('0.00') + camtEntry(), { opening: null })).toMatchObject({ opening: 0, closing: 10000, balanced: true });
  });

  it('of debits and credits (camt.054) has bookings without balances', async () => {
    const text = camtDocument(camtStatement(camtEntry(), { opening: null, closing: null })).replaceAll('BkToCstmrStmt', 'BkToCstmrDbtCdtNtfctn').replaceAll('Stmt>', 'Ntfctn>').replace('camt.053', 'camt.054');
    expect(await read(text)).toMatchObject({ format: 'camt.054', statements: [{ balanced: null, lines: [{ amount: 10000, bookedOn: '2026-01-05' }] }] });
  });

  it('keeps the sign of a reversal as the bank writes it', async () => {
    const entries = camtEntry({ amount: '300.00' }) + camtEntry({ amount: '200.00', direction: 'DBIT', extra: '<RvslInd>true</RvslInd>' });
    const { lines } = await statementOf(entries);
    expect(lines.map((line) => [line.amount, line.reversal])).toEqual([[30000, false], [-20000, true]]);
  });

  it('leaves out what is not booked yet', async () => {
    const { lines, balanced } = await statementOf(camtEntry() + camtEntry({ status: '<Sts>PDNG</Sts>', amount: '5.00' }) + camtEntry({ status: '<Sts><Cd>INFO</Cd></Sts>' }));
    expect(lines).toHaveLength(1);
    expect(balanced).toBe(true);
  });

  it('may hold several accounts, and books each line to its own', async () => {
    const text = camtDocument(camtStatement(camtEntry()) + camtStatement(camtEntry({ amount: '7.00' }), { account: 'CZ2101000342780727558021', closing: '7.00' }));
    const { statements } = await read(text);
    expect(statements.map((statement) => [statement.account, statement.lines[0]!.amount])).toEqual([['0000192000145399', 10000], ['0342780727558021', 700]]);
  });

  it('without balances says nothing of its sum, with wrong ones says by how much', async () => {
    expect(await statementOf(camtEntry(), { opening: null, closing: null })).toMatchObject({ balanced: null, opening: null, closing: null });
    expect(await statementOf(camtEntry(), { closing: '99.99' })).toMatchObject({ balanced: false, difference: -1 });
    expect(await statementOf(camtEntry({ direction: 'DBIT' }), { opening: '50.00', closing: '-50.00' })).toMatchObject({ balanced: true, closing: -5000 });
  });

  it('reads a long file handed over in pieces of any size', async () => {
    const text = camtDocument(camtStatement(camtEntry().repeat(7_000), { closing: '700000.00' }));
    expect(text.length).toBeGreaterThan(1_000_000);
    const { statements } = await readStatements(fromBytes(Buffer.from(text), 1 << 21));
    expect(statements[0]).toMatchObject({ balanced: true, lineCount: 7_000 });
  });

  it('reads up to five decimals when they are whole haléře', async () => {
    expect((await statementOf(camtEntry({ amount: '100.00000' }))).lines[0]!.amount).toBe(10000);
    expect((await statementOf(camtEntry({ amount: '100' }))).lines[0]!.amount).toBe(10000);
    expect(await refusalOf(camtDocument(camtStatement(camtEntry({ amount: '100.00500' }))))).toMatchObject({ code: 'FIELD_FRACTION', params: { value: '100.00500' } });
  });

  it('takes the symbol from a structured reference, never from free text', async () => {
    const reference = (type: string, value: string): string => `<TxDtls><RmtInf><Strd><CdtrRefInf>${type && `<Tp><CdOrPrtry><Prtry>${type}</Prtry></CdOrPrtry></Tp>`}<Ref>${value}</Ref></CdtrRefInf></Strd></RmtInf></TxDtls>`;
    const symbol = async (details: string) => (await statementOf(camtEntry({ details }))).lines[0]!;
    expect((await symbol(reference('', 'VS:0260000019'))).variableSymbol).toBe('260000019');
    expect((await symbol(reference('VS', '0260000019'))).variableSymbol).toBe('260000019');
    expect((await symbol(reference('SS', '77'))).specificSymbol).toBe('77');
    expect((await symbol(reference('', '4654654654654654'))).variableSymbol).toBeNull();
    expect(await symbol('<TxDtls><RmtInf><Ustrd>VS 260000019</Ustrd></RmtInf></TxDtls>')).toMatchObject({ variableSymbol: null, message: 'VS 260000019' });
  });

  it('books by the day as written, an instant in UTC by the day in Prague', async () => {
    expect((await statementOf(camtEntry({ date: '<DtTm>2026-01-05T23:30:00+01:00</DtTm>' }))).lines[0]!.bookedOn).toBe('2026-01-05');
    expect((await statementOf(camtEntry({ date: '<DtTm>2026-01-05T23:30:00Z</DtTm>' }))).lines[0]!.bookedOn).toBe('2026-01-06');
    expect((await statementOf(camtEntry({ date: '<DtTm>2026-01-05T23:30:00+00:00</DtTm>' }))).lines[0]!.bookedOn).toBe('2026-01-06');
  });

  it('is read in windows-1250 and in UTF-16 when it says so', async () => {
    const text = camtDocument(camtStatement(camtEntry({ details: '<TxDtls><RmtInf><Ustrd>nájem Řehoř</Ustrd></RmtInf></TxDtls>' })));
    const windows = iconv.encode(text.replace('UTF-8', 'windows-1250'), 'win1250');
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text.replace('UTF-8', 'UTF-16'), 'utf16le')]);
    for (const bytes of [windows, utf16, utf16.subarray(2), Buffer.concat([Buffer.from('\ufeff'), Buffer.from(text)])]) expect((await read(bytes, 11)).statements[0]!.lines[0]!.message).toBe('nájem Řehoř');
  });

  const whole = camtDocument(camtStatement(camtEntry()));
  it.each([
    ['a document type', whole.replace('<Document', '<!DOCTYPE x [<!ENTITY a "b">]><Document'), 'XML_FORBIDDEN'],
    ['an external entity', whole.replace('<Document', '<!DOCTYPE x SYSTEM "file:///etc/passwd"><Document'), 'XML_FORBIDDEN'],
    ['an unknown entity', whole.replace('<MsgId>1', '<MsgId>&bomb;'), 'XML_BROKEN'],
    ['an end that is missing', whole.slice(0, -60), 'XML_BROKEN'],
    ['tags that cross', whole.replace('</GrpHdr>', '</Grp>'), 'XML_BROKEN'],
    ['endless depth', whole.replace('<GrpHdr>', `<GrpHdr>${'<a>'.repeat(100)}`), 'XML_LIMIT'],
    ['an endless text', whole.replace('<MsgId>1', `<MsgId>${'a'.repeat(200_000)}`), 'XML_LIMIT'],
    ['an endless comment', whole.replace('<GrpHdr>', `<!--${'a'.repeat(3_000_000)}`), 'XML_LIMIT'],
    ['bytes that are no UTF-8', Buffer.from(whole.replace('<MsgId>1', '<MsgId>\xe8'), 'latin1'), 'BANK_FILE_ENCODING'],
    ['letters of another encoding than it names', whole.replace('UTF-8', 'windows-1250').replace('<MsgId>1', '<MsgId>nájem'), 'BANK_FILE_ENCODING'],
    ['a byte that is no letter', Buffer.from(whole.replace('UTF-8', 'windows-1250').replace('<MsgId>1', '<MsgId>\x81'), 'latin1'), 'BANK_FILE_ENCODING'],
    ['a balance behind the entries', camtDocument(camtStatement(`${camtEntry()}${/<Bal>.*<\/Bal>/s.exec(camtStatement(''))![0]}`, { opening: null, closing: null })), 'CAMT_ORDER'],
    ['a state of the bank’s own', whole.replace('<Sts>BOOK</Sts>', '<Sts><Prtry>HELD</Prtry></Sts>'), 'FIELD_VALUE'],
    ['an encoding nobody uses', whole.replace('UTF-8', 'EBCDIC-CP-US'), 'BANK_FILE_ENCODING'],
    ['no statement', camtDocument(''), 'CAMT_EMPTY'],
    ['an account report', whole.replaceAll('BkToCstmrStmt', 'BkToCstmrAcctRpt').replaceAll('Stmt>', 'Rpt>').replace('camt.053', 'camt.052'), 'CAMT_OTHER'],
    ['a payment order', whole.replaceAll('BkToCstmrStmt', 'CstmrCdtTrfInitn').replace('camt.053', 'pain.001'), 'CAMT_OTHER'],
    ['a notification under the name of a statement', whole.replaceAll('BkToCstmrStmt', 'BkToCstmrDbtCdtNtfctn').replaceAll('Stmt>', 'Ntfctn>'), 'CAMT_OTHER'],
    ['endless attributes', whole.replace('<GrpHdr>', `<GrpHdr ${Array.from({ length: 200_000 }, (_, index) => `a${index}="b"`).join(' ')}>`), 'XML_LIMIT'],
    ['an attribute twice', whole.replace('<GrpHdr>', '<GrpHdr a="1" a="2">'), 'XML_BROKEN'],
    ['a thousand laughs', whole.replace('<Document', `<!DOCTYPE x [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, index) => `<!ENTITY a${index} "${`&a${index === 0 ? '' : index - 1};`.repeat(10)}">`).join('')}]><Document`), 'XML_FORBIDDEN'],
    ['a web page', '<!doctype html><html></html>', 'BANK_FILE_UNKNOWN'],
    ['some other XML', '<rss><channel/></rss>', 'CAMT_OTHER'],
    ['no account', whole.replace(/<Acct>.*<\/Acct>/, ''), 'FIELD_MISSING'],
    ['no direction', whole.replace('<CdtDbtInd>CRDT</CdtDbtInd><Sts>', '<Sts>'), 'FIELD_MISSING'],
    ['an unknown direction', whole.replace('<CdtDbtInd>CRDT</CdtDbtInd><Sts>', '<CdtDbtInd>X</CdtDbtInd><Sts>'), 'FIELD_VALUE'],
    ['a negative amount', whole.replace('>100.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>', '>-100.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>'), 'FIELD_VALUE'],
    ['an amount beyond counting', whole.replace('>100.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>', '>999999999999999999</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>'), 'FIELD_VALUE'],
    ['sums beyond counting', camtDocument(camtStatement(camtEntry({ amount: '80000000000000.00' }).repeat(3))), 'BANK_FILE_SUM'],
    ['balances beyond counting', camtDocument(camtStatement('', { opening: '80000000000000.00', closing: '-80000000000000.00' })), 'BANK_FILE_SUM'],
    ['a balance of a day that does not exist', whole.replace('<Dt>2026-01-01</Dt>', '<Dt>2026-13-01</Dt>'), 'FIELD_VALUE'],
    ['a day that does not exist', whole.replace('2026-01-05', '2026-02-30'), 'FIELD_VALUE'],
    ['a booking in another currency', camtDocument(camtStatement(camtEntry({ currency: 'EUR' }))), 'FIELD_CURRENCY'],
  ])('with %s is refused', async (_what, text, code) => {
    expect(await refusalOf(text)).toMatchObject({ code });
  });

  const samples = process.env['SAMPLE_DATA'];
  (samples ? describe : describe.skip)('of genkgo/camt (needs SAMPLE_DATA)', () => {
    const sample = (name: string): Buffer => readFileSync(path.join(samples!, 'bank/camt', `genkgo-${name}.xml`));

    it.each(['camt053.v2.minimal', 'camt053.v2.multi.statement', 'camt053.v3', 'camt053.v4'])('%s agrees with its golden file', async (name) => {
      type Money = { getAmount: { getAmount: string } };
      const golden = JSON.parse(readFileSync(path.join(samples!, 'bank/camt', `genkgo-${name}.expected.json`), 'utf8')) as { getEntries: (Money & { getBookingDate: { 0: string } })[] };
      const { statements } = await read(sample(name));
      // The golden files list the entries of the last statement only.
      const { lines } = statements.at(-1)!;
      expect(lines.map((line) => [Math.abs(line.amount), line.bookedOn])).toEqual(golden.getEntries.map((entry) => [Math.abs(Number(entry.getAmount.getAmount)), entry.getBookingDate[0].slice(0, 10)]));
    });

    it('a file without a statement is refused, a notification has no balances to compare', async () => {
      expect(await refusalOf(sample('camt053.v2.wrong'))).toMatchObject({ code: 'CAMT_EMPTY' });
      // Its batch is in another currency than its entry, so that the entry stays one line.
      expect(await read(sample('camt054.v4'))).toMatchObject({ format: 'camt.054', statements: [{ currency: 'SEK', opening: null, closing: null, balanced: null, lines: [{ amount: -20000000 }] }] });
    });
  });
});
