import { halere, type Halere } from './halere';
import { refusal, type Refusal, type Sentences } from './refusal';

export type AmountRefusalCode = 'AMOUNT_FORMAT' | 'AMOUNT_AMBIGUOUS' | 'AMOUNT_FRACTION' | 'AMOUNT_NEGATIVE' | 'AMOUNT_ZERO' | 'AMOUNT_ABSURD';

export const amountSentences: Sentences<AmountRefusalCode> = {
  AMOUNT_FORMAT: { cs: 'Částce „{input}“ nerozumíme. Napište ji například 8 500 nebo 8 500,50.', en: 'We cannot read the amount “{input}”. Write it as 8500 or 8500.50, for example.' },
  AMOUNT_AMBIGUOUS: {
    cs: 'Částka „{input}“ jde číst dvojím způsobem. Napište ji bez oddělovače tisíců, například 8500 nebo 8500,50.',
    en: 'The amount “{input}” can be read in two ways. Write it without a thousands separator, for example 8500 or 8500.50.',
  },
  AMOUNT_FRACTION: { cs: 'Částka „{input}“ má méně než haléř. Napište nejvýše dvě desetinná místa.', en: 'The amount “{input}” is finer than a haléř. Write at most two decimal places.' },
  AMOUNT_NEGATIVE: { cs: 'Částka „{input}“ je záporná. Napište ji bez mínusu.', en: 'The amount “{input}” is negative. Write it without the minus.' },
  AMOUNT_ZERO: { cs: 'Částka nesmí být nula.', en: 'The amount must not be zero.' },
  AMOUNT_ABSURD: { cs: 'Částka „{input}“ je nepravděpodobně vysoká. Zkontrolujte počet nul.', en: 'The amount “{input}” is improbably high. Check the number of zeros.' },
};

export interface AmountRules {
  readonly allowNegative?: boolean;
  readonly allowZero?: boolean;
  /** The highest believable amount in haléře; one billion crowns unless told. */
  readonly atMost?: Halere;
}

const BILLION_CROWNS = halere(100_000_000_000);
const SPACES = /[\s\u00a0\u202f\u2009']/g;

/** Digits with at most one decimal separator, made of what people write; null when it is no number, 'ambiguous' when it is two. */
function plainDecimal(text: string): string | 'ambiguous' | null {
  const grouped = text.replace(SPACES, ' ');
  // Spaces may only part thousands: "8 500", never "85 00".
  if (!/^\d+([.,]\d+)*$/.test(grouped) && !/^\d{1,3}( \d{3})+([.,]\d{1,5})?$/.test(grouped)) return null;
  const bare = grouped.replace(/ /g, '');
  const separators = bare.replace(/\d/g, '');
  if (separators === '') return bare;
  const parts = bare.split(/[.,]/);
  if (separators.length === 1) {
    const thousands = parts[1]!.length === 3 && parts[0]!.length <= 3 && parts[0] !== '0' && !grouped.includes(' ');
    // "8.500" is eight thousand to a Czech and nothing sensible to anybody else; "8,500" is 8½ to a Czech, 8500 to a Briton.
    if (thousands) return separators === '.' ? bare.replace('.', '') : 'ambiguous';
    return bare.replace(',', '.');
  }
  const last = separators.at(-1)!;
  const groups = separators.slice(0, -1);
  const allSame = [...separators].every((separator) => separator === last);
  const groupsFit = (list: readonly string[]): boolean => list[0]!.length <= 3 && list[0] !== '0' && list.slice(1).every((part) => part.length === 3);
  if (allSame) return groupsFit(parts) ? parts.join('') : null;
  if (groups.includes(last) || [...groups].some((separator) => separator !== groups[0]) || grouped.includes(' ')) return null;
  return groupsFit(parts.slice(0, -1)) ? `${parts.slice(0, -1).join('')}.${parts.at(-1)!}` : null;
}

/**
 * The amount a person typed, in haléře: `8500`, `8 500,-`, `8.500,00`, `8,500.00`, `8 500 Kč`, `CZK 8500.50`.
 * Errors: the codes `AMOUNT_*`.
 */
export function parseKoruna(input: string, rules: AmountRules = {}): Halere | Refusal<AmountRefusalCode> {
  const params = { input: input.trim().slice(0, 40) };
  let text = input.trim().replace(/^(CZK|Kč)\s*/i, '').replace(/\s*(CZK|Kč|korun[ay]?)\.?$/i, '').replace(/[,.](-+|–|—|=)$/, '').trim();
  const negative = /^[-−–]/.test(text);
  text = text.replace(/^[-−–+]\s*/, '').replace(/^(CZK|Kč)\s*/i, '');
  const decimal = text.length > 40 ? null : plainDecimal(text);
  if (decimal === null) return refusal('AMOUNT_FORMAT', params);
  if (decimal === 'ambiguous') return refusal('AMOUNT_AMBIGUOUS', params);
  const [whole = '', fraction = ''] = decimal.split('.');
  if (fraction.replace(/0+$/, '').length > 2) return refusal('AMOUNT_FRACTION', params);
  const value = Number(whole) * 100 + Number(fraction.slice(0, 2).padEnd(2, '0'));
  if (value > (rules.atMost ?? BILLION_CROWNS)) return refusal('AMOUNT_ABSURD', params);
  if (negative && value !== 0 && !rules.allowNegative) return refusal('AMOUNT_NEGATIVE', params);
  if (value === 0 && !rules.allowZero) return refusal('AMOUNT_ZERO');
  return halere(negative ? -value : value);
}
