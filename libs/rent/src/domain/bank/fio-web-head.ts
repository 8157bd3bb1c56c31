import type { FioInfo } from './fio-booking';

/**
 * The lines above the bookings of a CSV statement downloaded from Fio banka's internet banking (its API writes `key;value` instead):
 * `Výpis č. 8/2026 z účtu "2601234567/2010"`, `Období: 01.08.2026 - 31.08.2026`, `Počáteční stav účtu k 01.08.2026: 847255,31 CZK`,
 * `Koncový stav účtu k …`, `Suma příjmů: +12500 CZK`, `Suma výdajů: -1 507 224 CZK`. What the bank says of the owner is not needed.
 */
const DAY = String.raw`(\d{1,2}\.\s?\d{1,2}\.\s?\d{4})`;
const MONEY = String.raw`([-+]?\d[\d \u00a0\u202f]*(?:[.,]\d*)?) ([A-Z]{3})`;
const LINES: readonly (readonly [RegExp, (info: FioInfo, found: RegExpExecArray) => void])[] = [
  [/^Výpis č\. ?(\d+)\/\d{4} z účtu "?([\d-]{2,17})\/(\d{4})"?$/, (info, [, number, account, bank]) => Object.assign(info, { number, accountId: account, bankId: bank })],
  [/^Výpis vybraných transakcí na účtu "?([\d-]{2,17})\/(\d{4})"?$/, (info, [, account, bank]) => Object.assign(info, { accountId: account, bankId: bank })],
  [new RegExp(`^Období: ${DAY} - ${DAY}$`), (info, [, , to]) => void (info.dateEnd ??= to!)],
  [new RegExp(`^Počáteční stav účtu k ${DAY}: ${MONEY}$`), (info, [, , amount, currency]) => Object.assign(info, { openingBalance: amount, currency })],
  [new RegExp(`^Koncový stav účtu k ${DAY}: ${MONEY}$`), (info, [, on, amount, currency]) => Object.assign(info, { dateEnd: on, closingBalance: amount, closingCurrency: currency })],
  [new RegExp(`^Suma příjmů: ${MONEY}$`), (info, [, amount]) => void (info.received = amount!)],
  [new RegExp(`^Suma výdajů: ${MONEY}$`), (info, [, amount]) => void (info.spent = amount!)],
  [/^(Majitel účtu|Vytvořeno v aplikaci Internetbanking): /, () => undefined],
];

/** True when the line is one of the head, which then has been taken. */
export function takeWebHeadLine(text: string, info: FioInfo): boolean {
  for (const [pattern, take] of LINES) {
    const found = pattern.exec(text);
    if (!found) continue;
    take(info, found);
    return true;
  }
  return false;
}

/** True when a file begins as such a statement, in whichever encoding. */
export const beginsAsWebStatement = (firstLine: string): boolean => /^"?V.pis (.\. ?\d+\/\d{4} z|vybran.ch transakc. na) ..tu /.test(firstLine);

/** A list of movements from internet banking: it names neither the account nor its balances. */
export const beginsAsMovements = (firstLine: string): boolean => /^"?Datum"?;"?Objem"?;"?M.na"?;/.test(firstLine);
