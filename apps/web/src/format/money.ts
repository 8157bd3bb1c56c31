export type Language = 'cs' | 'en';

const NBSP = '\u00a0';

/** "9 500 Kč", "9 500,50 Kč" (cs) or "CZK 9,500.50" (en); spaces are no-break, minus is U+2212. Amount in haléře. */
export function formatMoney(halere: number, language: Language): string {
  const absolute = Math.abs(halere);
  const grouped = Math.floor(absolute / 100)
    .toString()
    .replace(/\B(?=(\d{3})+(?!\d))/g, language === 'cs' ? NBSP : ',');
  const rest = absolute % 100;
  const decimals = rest === 0 ? '' : (language === 'cs' ? ',' : '.') + rest.toString().padStart(2, '0');
  const sign = halere < 0 ? '\u2212' : '';
  return language === 'cs' ? `${sign}${grouped}${decimals}${NBSP}Kč` : `${sign}CZK${NBSP}${grouped}${decimals}`;
}

/** The same without the currency, for an input field: "9 500" or "9 500,50". */
export function formatAmount(halere: number, language: Language): string {
  return formatMoney(halere, language).replace(new RegExp(`${NBSP}Kč|CZK${NBSP}`), '');
}

/**
 * What people type for money, as haléře: `8500`, `8 500,-`, `8.500,00`, `8500.5`, `1 234,50 Kč`, `CZK 8,500.50`.
 * A group of exactly three digits after a lone dot or comma is thousands. `null` = not money.
 */
export function parseMoney(text: string): number | null {
  const bare = text
    .replace(/kč|czk/gi, '')
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(/^[\u2212–]/, '-')
    .replace(/,(-|–|—)$/, '');
  const match = /^(-?)(\d{1,3}(?:[.,]\d{3})+|\d+)(?:([.,])(\d{1,2}))?$/.exec(bare);
  if (!match) return null;
  const [, sign, whole = '', separator, fraction = ''] = match;
  const groupMarks = new Set(whole.replace(/\d/g, ''));
  if (groupMarks.size > 1 || (separator !== undefined && groupMarks.has(separator))) return null;
  const halere = Number(whole.replace(/\D/g, '')) * 100 + Number(fraction.padEnd(2, '0'));
  if (!Number.isSafeInteger(halere)) return null;
  return sign ? 0 - halere : halere;
}

/** "10 000–11 400 Kč" or "CZK 10,000–11,400". */
export function formatMoneyRange(low: number, high: number, language: Language): string {
  return language === 'cs' ? `${formatAmount(low, 'cs')}–${formatMoney(high, 'cs')}` : `${formatMoney(low, 'en')}–${formatAmount(high, 'en')}`;
}

/** A plain number: "46,5" or "46.5". */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(language === 'cs' ? 'cs-CZ' : 'en-GB', { maximumFractionDigits: 1 }).format(value);
}
