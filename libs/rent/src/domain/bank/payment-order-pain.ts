import { isRefusal, normaliseSymbol, parseAccount, refusal, type Halere, type Iban, type Refusal } from '#kernel';
import type { OrderedPayment, PaymentOrder, PaymentOrderCode } from './payment-order';

/**
 * Payment order as ISO 20022 pain.001.001.03 (Customer Credit Transfer Initiation) for domestic payments in crowns: one payment
 * information of one payer account, accounts by IBAN, the symbols in EndToEndId as `/VS…/SS…/KS…` (the form Czech banks read them
 * from and give them back in on statements), the message as unstructured remittance. UTF-8, letters of the SWIFT set only.
 */
export interface PainOrder extends PaymentOrder {
  /** At most 35 characters, unique at the bank. */
  readonly messageId: string;
  readonly createdAt: Date;
}

const NAMESPACE = 'urn:iso:std:iso:20022:tech:xsd:pain.001.001.03';
const MOST_HALERE = 99_999_999_999;

/** Letters every bank takes: accents fall off, anything else becomes a space. The set has no `<` or `&`, so nothing needs escaping. */
function plain(text: string, longest: number): string {
  const latin = text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[–—]/g, '-');
  return latin.replace(/[^A-Za-z0-9/?:().,'+ -]/g, ' ').replace(/ +/g, ' ').trim().slice(0, longest).trim();
}

const decimal = (amount: number): string => `${Math.floor(amount / 100)}.${String(amount % 100).padStart(2, '0')}`;
const element = (name: string, content: string, attributes = ''): string => `<${name}${attributes}>${content}</${name}>`;

interface Payee {
  readonly payment: OrderedPayment;
  readonly iban: Iban;
  readonly endToEndId: string;
}

/** `/VS260000019/SS202603/KS0308`; the marks of missing symbols stay out, and without any it says so as ISO asks. */
function endToEndId(payment: OrderedPayment): string | null {
  const parts: string[] = [];
  for (const [name, value, longest] of [['VS', payment.variableSymbol, 10], ['SS', payment.specificSymbol, 10], ['KS', payment.constantSymbol, 4]] as const) {
    if (value === null || value === '') continue;
    const digits = normaliseSymbol(value, longest);
    if (digits === null && !/^0+$/.test(value)) return null;
    if (digits !== null) parts.push(`/${name}${name === 'KS' ? digits.padStart(4, '0') : digits}`);
  }
  return parts.join('') || 'NOTPROVIDED';
}

function payeeOf(payment: OrderedPayment): Payee | Refusal<PaymentOrderCode> {
  const { account, amount } = payment;
  const iban = parseAccount(account);
  if (isRefusal(iban) || !iban.czech) return refusal('ORDER_PAYEE', { account });
  if (amount <= 0 || amount > MOST_HALERE) return refusal('ORDER_AMOUNT', { account });
  const symbols = endToEndId(payment);
  if (symbols === null) return refusal('ORDER_SYMBOL', { symbol: [payment.variableSymbol, payment.specificSymbol, payment.constantSymbol].join(' ').slice(0, 20), account });
  return { payment, iban, endToEndId: symbols };
}

function transaction({ payment, iban, endToEndId: reference }: Payee, index: number): string {
  const message = plain(payment.message ?? '', 140);
  return element('CdtTrfTxInf', [
    element('PmtId', element('InstrId', String(index + 1)) + element('EndToEndId', reference)),
    element('Amt', element('InstdAmt', decimal(payment.amount), ' Ccy="CZK"')),
    element('Cdtr', element('Nm', plain(payment.name ?? '', 70) || 'NOTPROVIDED')),
    element('CdtrAcct', element('Id', element('IBAN', iban.iban))),
    message === '' ? '' : element('RmtInf', element('Ustrd', message)),
  ].join(''));
}

/** The bytes of the file, or why it cannot be written. Errors: `PaymentOrderCode`. */
export function writePain001(order: PainOrder): Buffer | Refusal<PaymentOrderCode> {
  if (order.payments.length === 0) return refusal('ORDER_EMPTY');
  const payer = parseAccount(order.payerAccount);
  if (isRefusal(payer) || !payer.czech) return refusal('ORDER_PAYER', { account: order.payerAccount });
  const payees: Payee[] = [];
  for (const payment of order.payments) {
    const payee = payeeOf(payment);
    if (isRefusal(payee)) return payee as Refusal<PaymentOrderCode>;
    payees.push(payee);
  }
  const total = payees.reduce((sum, { payment }) => sum + payment.amount, 0) as Halere;
  const [id, name] = [plain(order.messageId, 35), plain(order.clientName, 70) || 'NOTPROVIDED'];
  const counts = element('NbOfTxs', String(payees.length)) + element('CtrlSum', decimal(total));
  const header = element('GrpHdr', element('MsgId', id) + element('CreDtTm', order.createdAt.toISOString().slice(0, 19)) + counts + element('InitgPty', element('Nm', name)));
  const information = element('PmtInf', [
    element('PmtInfId', id),
    element('PmtMtd', 'TRF'),
    counts,
    element('ReqdExctnDt', order.dueOn),
    element('Dbtr', element('Nm', name)),
    element('DbtrAcct', element('Id', element('IBAN', payer.iban)) + element('Ccy', 'CZK')),
    element('DbtrAgt', element('FinInstnId', element('Othr', element('Id', 'NOTPROVIDED')))),
    element('ChrgBr', 'SLEV'),
    ...payees.map(transaction),
  ].join(''));
  const body = element('Document', element('CstmrCdtTrfInitn', header + information), ` xmlns="${NAMESPACE}"`);
  return Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n${body}\n`);
}
