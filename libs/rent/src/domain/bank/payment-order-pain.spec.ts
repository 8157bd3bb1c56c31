import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { halere, isoDate, isRefusal, readSymbols } from '#kernel';
import type { OrderedPayment } from './payment-order';
import { writePain001, type PainOrder } from './payment-order-pain';

const payment = (over: Partial<OrderedPayment> = {}): OrderedPayment => ({
  account: '19-2000145399/0800', amount: halere(1000050), variableSymbol: '260000019', constantSymbol: '0308', specificSymbol: '202603', message: 'Nájem 2026-03, smlouva V-1', name: 'Žofie Ukázková', ...over,
});
const order = (over: Partial<PainOrder> = {}): PainOrder => ({
  clientName: 'Agentura Příklad, z. ú.', payerAccount: '9990000018/9999', createdOn: isoDate('2026-03-16'), dueOn: isoDate('2026-03-17'), sequence: 1,
  messageId: 'PP-2026-0001', createdAt: new Date('2026-03-16T10:20:30.456Z'), payments: [payment()], ...over,
});

interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
}

function tree(bytes: Buffer): Node {
  const root: Node = { name: '', attributes: {}, children: [], text: '' };
  const open: Node[] = [root];
  const parser = new SaxesParser<{ xmlns: false }>({ xmlns: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const node: Node = { name, attributes, children: [], text: '' };
    open.at(-1)!.children.push(node);
    open.push(node);
  });
  parser.on('text', (text) => (open.at(-1)!.text += text));
  parser.on('closetag', () => void open.pop());
  parser.write(bytes.toString('utf8')).close();
  return root.children[0]!;
}

const written = (over: Partial<PainOrder> = {}): Node => {
  const bytes = writePain001(order(over));
  if (isRefusal(bytes)) throw new Error(JSON.stringify(bytes));
  return tree(bytes as Buffer);
};
const at = (node: Node, path: string): Node[] => path.split('/').reduce<Node[]>((found, name) => found.flatMap((each) => each.children.filter((child) => child.name === name)), [node]);
const textAt = (node: Node, path: string): string | null => at(node, path)[0]?.text ?? null;

/** Element rules of pain.001.001.03 for what we write: children in the order of the schema, with what has to stand there. */
const SEQUENCES: Readonly<Record<string, readonly string[]>> = {
  Document: ['CstmrCdtTrfInitn'],
  CstmrCdtTrfInitn: ['GrpHdr', 'PmtInf+'],
  GrpHdr: ['MsgId', 'CreDtTm', 'NbOfTxs', 'CtrlSum?', 'InitgPty'],
  InitgPty: ['Nm?'],
  PmtInf: ['PmtInfId', 'PmtMtd', 'NbOfTxs?', 'CtrlSum?', 'ReqdExctnDt', 'Dbtr', 'DbtrAcct', 'DbtrAgt', 'ChrgBr?', 'CdtTrfTxInf+'],
  Dbtr: ['Nm?'],
  DbtrAcct: ['Id', 'Ccy?'],
  DbtrAgt: ['FinInstnId'],
  FinInstnId: ['Othr?'],
  CdtTrfTxInf: ['PmtId', 'Amt', 'Cdtr', 'CdtrAcct', 'RmtInf?'],
  PmtId: ['InstrId?', 'EndToEndId'],
  Amt: ['InstdAmt'],
  Cdtr: ['Nm?'],
  CdtrAcct: ['Id'],
  RmtInf: ['Ustrd?'],
};
const PATTERNS: Readonly<Record<string, RegExp>> = {
  MsgId: /^.{1,35}$/, PmtInfId: /^.{1,35}$/, InstrId: /^.{1,35}$/, EndToEndId: /^.{1,35}$/, CreDtTm: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/, ReqdExctnDt: /^\d{4}-\d\d-\d\d$/,
  NbOfTxs: /^\d{1,15}$/, CtrlSum: /^\d{1,16}\.\d\d$/, InstdAmt: /^\d{1,9}\.\d\d$/, PmtMtd: /^TRF$/, ChrgBr: /^SLEV$/, IBAN: /^CZ\d{22}$/, Ccy: /^CZK$/, Nm: /^.{1,70}$/, Ustrd: /^.{1,140}$/,
};

function breaches(node: Node): string[] {
  const wrong: string[] = [];
  const rule = SEQUENCES[node.name];
  if (rule) {
    const pattern = rule.map((name) => `(?:${name.replace(/[?+]$/, '')} )${/[?+]$/.exec(name)?.[0] ?? ''}`).join('');
    const names = node.children.map((child) => `${child.name} `).join('');
    if (!new RegExp(`^${pattern}$`).test(names)) wrong.push(`${node.name}: ${names}`);
  }
  if (PATTERNS[node.name] && !PATTERNS[node.name]!.test(node.text)) wrong.push(`${node.name}: ${node.text}`);
  if (node.children.length === 0 && !/^[A-Za-z0-9/?:().,'+ -]+$/.test(node.text)) wrong.push(`${node.name}: letters of ${node.text}`);
  return [...wrong, ...node.children.flatMap(breaches)];
}

describe('a payment order as pain.001', () => {
  it('says who pays whom, how much, when and under which symbols', () => {
    const document = written();
    expect(document.attributes['xmlns']).toBe('urn:iso:std:iso:20022:tech:xsd:pain.001.001.03');
    const [payments] = at(document, 'CstmrCdtTrfInitn/PmtInf');
    expect(textAt(payments!, 'DbtrAcct/Id/IBAN')).toBe('CZ2599990000009990000018');
    expect(textAt(payments!, 'ReqdExctnDt')).toBe('2026-03-17');
    const [one] = at(payments!, 'CdtTrfTxInf');
    expect(at(one!, 'Amt/InstdAmt')[0]).toMatchObject({ text: '10000.50', attributes: { Ccy: 'CZK' } });
    expect(textAt(one!, 'CdtrAcct/Id/IBAN')).toBe('CZ6508000000192000145399');
    expect(textAt(one!, 'PmtId/EndToEndId')).toBe('/VS260000019/SS202603/KS0308');
    expect(textAt(one!, 'Cdtr/Nm')).toBe('Zofie Ukazkova');
    expect(textAt(one!, 'RmtInf/Ustrd')).toBe('Najem 2026-03, smlouva V-1');
  });

  it('keeps the order of elements, lengths and letters of the message whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            amount: fc.integer({ min: 1, max: 99_999_999_999 }).map(halere),
            message: fc.option(fc.string({ unit: 'grapheme', maxLength: 300 })),
            name: fc.option(fc.string({ unit: 'grapheme', maxLength: 200 })),
            variableSymbol: fc.option(fc.integer({ min: 0, max: 9_999_999_999 }).map(String)),
            specificSymbol: fc.option(fc.integer({ min: 0, max: 9_999_999_999 }).map(String)),
            constantSymbol: fc.option(fc.integer({ min: 0, max: 9999 }).map(String)),
          }),
          { minLength: 1, maxLength: 5 },
        ),
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        (payments, clientName) => {
          const document = written({ clientName, payments: payments.map((each) => payment(each)) });
          expect(breaches(document)).toEqual([]);
          const total = payments.reduce((sum, each) => sum + each.amount, 0);
          for (const path of ['CstmrCdtTrfInitn/GrpHdr', 'CstmrCdtTrfInitn/PmtInf']) {
            const [counts] = at(document, path);
            expect(textAt(counts!, 'NbOfTxs')).toBe(String(payments.length));
            expect(textAt(counts!, 'CtrlSum')!.replace('.', '')).toBe(String(total).padStart(3, '0'));
          }
          at(document, 'CstmrCdtTrfInitn/PmtInf/CdtTrfTxInf').forEach((each, index) => {
            const { variable } = readSymbols(textAt(each, 'PmtId/EndToEndId')!);
            expect(variable).toBe(payments[index]!.variableSymbol?.replace(/^0+/, '') || null);
          });
        },
      ),
      { numRuns: 200 },
    );
  });

  it.each([
    ['without a payment', { payments: [] }, 'ORDER_EMPTY'],
    ['from an account that is none', { payerAccount: '124/0800' }, 'ORDER_PAYER'],
    ['to an account abroad', { payments: [payment({ account: 'SK3112000000198742637541' })] }, 'ORDER_PAYEE'],
    ['of nothing', { payments: [payment({ amount: halere(0) })] }, 'ORDER_AMOUNT'],
    ['with a symbol of letters', { payments: [payment({ variableSymbol: '26A' })] }, 'ORDER_SYMBOL'],
    ['with a symbol too long', { payments: [payment({ constantSymbol: '12345' })] }, 'ORDER_SYMBOL'],
  ])('%s is refused', (_what, over, code) => {
    expect(writePain001(order(over))).toMatchObject({ code });
  });
});
