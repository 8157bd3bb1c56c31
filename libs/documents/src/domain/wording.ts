import { addHalere, formatDate, formatKoruna, writeSpayd, type Halere, type IsoDate, type Language } from '#kernel';
import type { Bilingual, PayeeAccount, PaymentInstruction } from './paper';
import type { QrItem, Text } from './page-model';

/** Picks the wording of a language; the two stand beside one another in the template, so that neither is forgotten. */
export function sayIn(language: Language): <T>(cs: T, en: T) => T {
  return (cs, en) => (language === 'cs' ? cs : en);
}

export function inLanguage(words: Bilingual, language: Language): string {
  return words[language];
}

/** For narrow columns: "5. 9. 2027", "5 Sep 2027". */
export function formatShortDate(date: IsoDate, language: Language): string {
  return language === 'cs' ? formatDate(date, 'cs') : formatDate(date, 'en').replace(/[A-Z][a-z]+/, (name) => name.slice(0, 3));
}

/** "2,5 %" and "2.5%". */
export function formatPercent(percent: number, language: Language): string {
  return language === 'cs' ? `${String(percent).replace('.', ',')}\u00a0%` : `${percent}%`;
}

/** "Jana Vzorná, Petr Cvičný a Eva Modelová". */
export function joinNames(names: readonly string[], language: Language): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} ${language === 'cs' ? 'a' : 'and'} ${names[names.length - 1]!}`;
}

/** Amounts of one column without the currency, all with haléře when one has them, so that the figures align. */
export function moneyColumn(amounts: readonly Halere[], language: Language): (amount: Halere) => string {
  const decimals = amounts.some((amount) => amount % 100 !== 0);
  return (amount) => {
    const text = formatKoruna(amount, language).replace(/\u00a0?(Kč|CZK)\u00a0?/, '');
    return decimals && amount % 100 === 0 ? `${text}${language === 'cs' ? ',' : '.'}00` : text;
  };
}

export function sumHalere(amounts: readonly Halere[]): Halere {
  return addHalere(...amounts);
}

/** How a payment is described beside its code. */
export function paymentRows(payment: PaymentInstruction, language: Language): readonly (readonly [string, Text])[] {
  const say = sayIn(language);
  return [
    ...accountRows(payment, language),
    [say('Částka', 'Amount'), [{ text: formatKoruna(payment.amount, language), strong: true }]],
    [say('Variabilní symbol', 'Variable symbol'), [{ text: payment.variableSymbol, strong: true }]],
    ...(payment.specificSymbol === null ? [] : [[say('Specifický symbol', 'Specific symbol'), payment.specificSymbol] as const]),
  ];
}

export function accountRows(account: PayeeAccount, language: Language): readonly (readonly [string, Text])[] {
  const say = sayIn(language);
  return [
    [say('Příjemce', 'Payee'), account.payee],
    [say('Účet', 'Account'), [{ text: account.account, strong: true }]],
    ['IBAN', groupsOfFour(account.iban)],
  ];
}

function groupsOfFour(iban: string): string {
  return iban.replace(/\s/g, '').replace(/(.{4})(?=.)/g, '$1\u00a0');
}

/** The code of a payment: what banking apps read, and what is said instead of the picture. */
export function paymentQr(payment: PaymentInstruction, language: Language, title: string, lines: readonly Text[] = []): QrItem {
  const say = sayIn(language);
  const amount = formatKoruna(payment.amount, language);
  return {
    payload: writeSpayd({
      account: payment.iban,
      amount: payment.amount,
      variableSymbol: payment.variableSymbol,
      ...(payment.specificSymbol === null ? {} : { specificSymbol: payment.specificSymbol }),
      ...(payment.message === null ? {} : { message: payment.message }),
    }),
    alt: say(
      `QR kód platby: ${amount} na účet ${payment.account}, variabilní symbol ${payment.variableSymbol}.`,
      `Payment QR code: ${amount} to account ${payment.account}, variable symbol ${payment.variableSymbol}.`,
    ),
    title,
    lines,
  };
}
