import type { PaymentInstruction } from './paper';

/**
 * The text of a QR Platba (Short Payment Descriptor 1.0, qr-platba.cz): account, amount, currency, message, symbols.
 * No due date: with one, banking apps hold the payment back until that day.
 */
export function spayd(payment: PaymentInstruction): string {
  if (payment.amount <= 0 || payment.amount > 999_999_999) throw new RangeError(`Not an amount for a QR payment: ${payment.amount}`);
  const fields = [
    'SPD*1.0',
    `ACC:${payment.iban.replace(/\s/g, '')}`,
    `AM:${Math.floor(payment.amount / 100)}.${String(payment.amount % 100).padStart(2, '0')}`,
    'CC:CZK',
  ];
  const message = payment.message === null ? '' : qrText(payment.message, 60);
  if (message !== '') fields.push(`MSG:${message}`);
  fields.push(`X-VS:${symbol(payment.variableSymbol)}`);
  if (payment.specificSymbol !== null) fields.push(`X-SS:${symbol(payment.specificSymbol)}`);
  return fields.join('*');
}

function symbol(value: string): string {
  if (!/^\d{1,10}$/.test(value)) throw new RangeError(`Not a payment symbol: ${value}`);
  return value;
}

/** Capitals without diacritics and only the characters of the dense alphanumeric mode; the star is escaped. */
function qrText(value: string, longest: number): string {
  return value
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[^0-9A-Z $%*+\-./:]/g, ' ')
    .replace(/ +/g, ' ')
    .trim()
    .slice(0, longest)
    .trim()
    .replace(/%/g, '%25')
    .replace(/\*/g, '%2A');
}
