import iconv from 'iconv-lite';
import { halere, isoDate, isRefusal, parseCzechAccount } from '#kernel';
import { writePaymentOrder, type OrderedPayment, type PaymentOrder } from './payment-order';

/** A reader of the published format, written for this test only: what a bank would understand. */
function readOrder(bytes: Buffer) {
  const text = iconv.decode(bytes, 'win1250');
  expect(text.endsWith('\r\n')).toBe(true);
  const [header, file, group, ...rest] = text.slice(0, -2).split('\r\n');
  const head = /^UHL1(\d{6})(.{20})(\d{10})(\d{3})(\d{3})(\d{6})(\d{6})$/.exec(header!)!;
  const accounting = /^1 1501 (\d{3})(\d{3}) (\d{4})$/.exec(file!)!;
  const payer = /^2 (\d{6}-\d{10}) (\d{14}) (\d{6})$/.exec(group!)!;
  expect(rest.splice(-2)).toEqual(['3 +', '5 +']);
  const items = rest.map((line) => {
    const match = /^(\d{6}-\d{10}) (\d{12}) (\d{10}) (\d{4})(\d{4}) (\d{10})(?: AV:(.*))?$/.exec(line)!;
    return { account: `${match[1]}/${match[4]}`, amount: Number(match[2]), vs: match[3], ks: match[5], ss: match[6], message: match[7]?.replaceAll('|', '') };
  });
  return { createdOn: head[1], client: head[2]!.trim(), sequence: accounting[1], bank: accounting[3], payer: payer[1], total: Number(payer[2]), dueOn: payer[3], items };
}

const payment = (changes: Partial<OrderedPayment> = {}): OrderedPayment => ({ account: '721-77628031/0710', amount: halere(850000), variableSymbol: '2026010007', constantSymbol: '0308', specificSymbol: null, message: 'Nájemné vlastníkovi březen', ...changes });
const order = (changes: Partial<PaymentOrder> = {}): PaymentOrder => ({ clientName: 'Agentura Příkladná', payerAccount: 'CZ2599990000009990000018', createdOn: isoDate('2026-03-10'), dueOn: isoDate('2026-03-12'), sequence: 1, payments: [payment()], ...changes });
const written = (value: PaymentOrder) => {
  const bytes = writePaymentOrder(value);
  if (isRefusal(bytes)) throw new Error(bytes.code);
  return readOrder(bytes);
};

describe('a payment order', () => {
  it('is what a bank reads back', () => {
    expect(written(order({ payments: [payment(), payment({ account: '9990000026/9999', amount: halere(1), variableSymbol: null, constantSymbol: null, message: null })] }))).toEqual({
      createdOn: '100326', client: 'Agentura Příkladná', sequence: '001', bank: '9999', payer: '000000-9990000018', total: 850001, dueOn: '120326',
      items: [
        { account: '000721-0077628031/0710', amount: 850000, vs: '2026010007', ks: '0308', ss: '0000000000', message: 'Nájemné vlastníkovi březen' },
        { account: '000000-9990000026/9999', amount: 1, vs: '0000000000', ks: '0000', ss: '0000000000', message: undefined },
      ],
    });
  });

  it('always carries the total of its payments, and accounts that pass mod 11', () => {
    const payments = Array.from({ length: 50 }, (_, index) => payment({ amount: halere(1 + index * 7919) }));
    const read = written(order({ payments }));
    expect(read.total).toBe(read.items.reduce((sum, each) => sum + each.amount, 0));
    for (const each of read.items) expect(isRefusal(parseCzechAccount(each.account))).toBe(false);
  });

  it('never lets a message break the file', () => {
    const { items } = written(order({ payments: [payment({ message: `A|B\r\n3 +\t😀 ${'ž'.repeat(200)}` })] }));
    expect(items).toHaveLength(1);
    expect(items[0]!.message).toHaveLength(140);
    expect(items[0]!.message).toMatch(/^A B 3 \+ ž+$/);
  });

  it.each([
    ['nothing to pay', { payments: [] }, 'ORDER_EMPTY'],
    ['a wrong account of the agency', { payerAccount: '9990000019/9999' }, 'ORDER_PAYER'],
    ['a mistyped payee', { payments: [payment({ account: '721-77628032/0710' })] }, 'ORDER_PAYEE'],
    ['a foreign payee', { payments: [payment({ account: 'SK3112000000198742637541' })] }, 'ORDER_PAYEE'],
    ['a payment of nothing', { payments: [payment({ amount: halere(0) })] }, 'ORDER_AMOUNT'],
    ['a negative payment', { payments: [payment({ amount: halere(-5) })] }, 'ORDER_AMOUNT'],
    ['a long symbol', { payments: [payment({ variableSymbol: '12345678901' })] }, 'ORDER_SYMBOL'],
  ] as const)('with %s is refused', (_what, changes, code) => {
    expect(writePaymentOrder(order(changes as Partial<PaymentOrder>))).toMatchObject({ code });
  });
});
