import iconv from 'iconv-lite';
import { canonicalAccount, isRefusal, parseAccount, refusal, type Halere, type IsoDate, type Refusal, type Sentences } from '#kernel';

/**
 * Payment order for a Czech bank in the ABO format (file *.kpc): header UHL1, accounting file 1501 (payments),
 * one group per payer account, windows-1250, CRLF. Item: account, amount in haléře, variable symbol, bank and
 * constant symbol together, specific symbol, AV: message.
 */
export interface OrderedPayment {
  /** Czech account or IBAN of the one who is paid. */
  readonly account: string;
  readonly amount: Halere;
  readonly variableSymbol: string | null;
  readonly constantSymbol: string | null;
  readonly specificSymbol: string | null;
  readonly message: string | null;
  /** Who is paid; ABO has no place for it. */
  readonly name?: string | null;
}

/** The file a bank takes orders in: its own ABO, or ISO 20022. */
export type OrderFormat = 'abo' | 'pain.001';

export interface PaymentOrder {
  readonly clientName: string;
  /** The agency's own account, Czech form or IBAN. */
  readonly payerAccount: string;
  readonly createdOn: IsoDate;
  readonly dueOn: IsoDate;
  /** 1–999; the number of the order of that day. */
  readonly sequence: number;
  readonly payments: readonly OrderedPayment[];
}

export type PaymentOrderCode = 'ORDER_EMPTY' | 'ORDER_PAYER' | 'ORDER_PAYEE' | 'ORDER_AMOUNT' | 'ORDER_SYMBOL';

export const paymentOrderSentences: Sentences<PaymentOrderCode> = {
  ORDER_EMPTY: { cs: 'Příkaz nemá žádnou platbu. Vyberte aspoň jednu.', en: 'The order has no payment. Choose at least one.' },
  ORDER_PAYER: { cs: 'Účet agentury {account} není platný český účet. Opravte jej v nastavení.', en: 'The agency’s account {account} is not a valid Czech account. Mend it in the settings.' },
  ORDER_PAYEE: { cs: 'Účet {account} není platný český účet, příkaz ABO na něj nejde vystavit.', en: 'The account {account} is not a valid Czech account; an ABO order cannot pay to it.' },
  ORDER_AMOUNT: { cs: 'Platba na účet {account} musí být kladná a nejvýše 9 999 999 999,99 Kč.', en: 'The payment to {account} must be positive and at most CZK 9,999,999,999.99.' },
  ORDER_SYMBOL: { cs: 'Symbol „{symbol}“ platby na účet {account} není číslo přiměřené délky.', en: 'The symbol “{symbol}” of the payment to {account} is not a number of a fitting length.' },
};

const MOST_HALERE = 999_999_999_999;
const shortDate = (date: IsoDate): string => date.slice(8, 10) + date.slice(5, 7) + date.slice(2, 4);
const column = (text: string, width: number): string => text.slice(0, width).padEnd(width);

/** Characters the format can carry: windows-1250, without the marks it uses itself. */
function plain(text: string): string {
  const encodable = [...text.normalize('NFC')].map((character) => (iconv.decode(iconv.encode(character, 'win1250'), 'win1250') === character ? character : character.normalize('NFD').replace(/\P{ASCII}/gu, '')));
  return encodable.join('').replace(/[|\r\n\t]/g, ' ').replace(/ +/g, ' ').trim();
}

/** A message of up to 140 characters in lines of 35, parted by `|`. */
function message(text: string | null): string {
  const lines = plain(text ?? '').slice(0, 140).match(/.{1,35}/g) ?? [];
  return lines.length === 0 ? '' : ` AV:${lines.join('|')}`;
}

function symbol(value: string | null, maxDigits: number, account: string): string | Refusal<PaymentOrderCode> {
  const digits = value ?? '';
  return /^\d*$/.test(digits) && digits.length <= maxDigits ? digits.padStart(maxDigits, '0') : refusal('ORDER_SYMBOL', { symbol: digits.slice(0, 20), account });
}

function item(payment: OrderedPayment): string | Refusal<PaymentOrderCode> {
  const { account, amount } = payment;
  const payee = parseAccount(account);
  if (isRefusal(payee) || !payee.czech) return refusal('ORDER_PAYEE', { account });
  if (amount <= 0 || amount > MOST_HALERE) return refusal('ORDER_AMOUNT', { account });
  const symbols = [symbol(payment.variableSymbol, 10, account), symbol(payment.constantSymbol, 4, account), symbol(payment.specificSymbol, 10, account)];
  const wrong = symbols.find(isRefusal);
  if (wrong) return wrong as Refusal<PaymentOrderCode>;
  const [variable, constant, specific] = symbols as string[];
  const digits = canonicalAccount(payee.czech);
  return `${digits.slice(0, 6)}-${digits.slice(6)} ${String(amount).padStart(12, '0')} ${variable} ${payee.czech.bank}${constant} ${specific}${message(payment.message)}`;
}

/** The bytes of the file, or why it cannot be written. Errors: `PaymentOrderCode`. */
export function writePaymentOrder(order: PaymentOrder): Buffer | Refusal<PaymentOrderCode> {
  if (order.payments.length === 0) return refusal('ORDER_EMPTY');
  if (!Number.isInteger(order.sequence) || order.sequence < 1 || order.sequence > 999) throw new RangeError(`Not a sequence of an order: ${order.sequence}`);
  const payer = parseAccount(order.payerAccount);
  if (isRefusal(payer) || !payer.czech) return refusal('ORDER_PAYER', { account: order.payerAccount });
  const items: string[] = [];
  let total = 0;
  for (const payment of order.payments) {
    const line = item(payment);
    if (isRefusal(line)) return line as Refusal<PaymentOrderCode>;
    items.push(line);
    total += payment.amount;
  }
  const own = canonicalAccount(payer.czech);
  const records = [
    `UHL1${shortDate(order.createdOn)}${column(plain(order.clientName), 20)}${'0'.repeat(10)}001999${'0'.repeat(12)}`,
    `1 1501 ${String(order.sequence).padStart(3, '0')}000 ${payer.czech.bank}`,
    `2 ${own.slice(0, 6)}-${own.slice(6)} ${String(total).padStart(14, '0')} ${shortDate(order.dueOn)}`,
    ...items,
    '3 +',
    '5 +',
  ];
  return iconv.encode(records.map((record) => `${record}\r\n`).join(''), 'win1250');
}
