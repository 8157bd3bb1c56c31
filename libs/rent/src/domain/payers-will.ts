import { addMonths, isMonth, monthOf, type IsoDate, type Month } from '#kernel';

/**
 * What the payer says the money is for (Civil Code § 1932, § 1933: his will goes before the legal order). A permanent
 * variable symbol names no month and so is no will; a specific symbol or a message naming a month is.
 */
export interface PayersWill {
  /** In the order they were named. */
  readonly months: readonly Month[];
  /** "jistina": principal before interest. */
  readonly principalFirst: boolean;
  readonly evidence: 'specific_symbol' | 'message';
}

const NO_FURTHER_BACK_MONTHS = 48;
const NO_FURTHER_AHEAD_MONTHS = 12;

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Stems of month names in Czech (any case) and English; the longer before the shorter they contain. */
const NAMES: readonly (readonly [pattern: string, month: number])[] = [
  ['leden|ledna|lednu|january', 1],
  ['unor|unora|unoru|february', 2],
  ['brezen|brezna|breznu|march', 3],
  ['duben|dubna|dubnu|april', 4],
  ['kveten|kvetna|kvetnu|may', 5],
  ['cervenec|cervence|cervenci|july', 7],
  ['cerven|cervna|cervnu|june', 6],
  ['srpen|srpna|srpnu|august', 8],
  ['zari|september', 9],
  ['rijen|rijna|rijnu|october', 10],
  ['listopad|listopadu|november', 11],
  ['prosinec|prosince|prosinci|december', 12],
];
/** "VII/2025": months as some people write them; only with their year. */
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const NUMBER_OF = new Map(NAMES.flatMap(([names, month]) => names.split('|').map((name) => [name, month] as const)));

const MENTION = new RegExp(
  [
    `(?<![\\p{L}\\d])(?<name>${[...NUMBER_OF.keys()].sort((a, b) => b.length - a.length).join('|')})(?:\\s*[/.,-]?\\s*(?<nameYear>20\\d\\d))?(?![\\p{L}\\d])`,
    // 7. měsíc, 7. měsíc 2025; not "za 3 měsíce", which are three
    `(?<![\\p{L}\\d./-])(?<ordinal>0?[1-9]|1[0-2])\\.\\s*mesic(?:\\s*(?:roku\\s*)?(?<ordinalYear>20\\d\\d))?(?![\\p{L}\\d])`,
    `(?<![\\p{L}\\d./-])(?<roman>${[...ROMAN].reverse().join('|')})\\s*[/.-]\\s*(?<romanYear>20\\d\\d)(?![\\d./-])`,
    // 6+7/2025: the first of two months that share their year
    `(?<![\\d./-]\\s?)(?<first>0?[1-9]|1[0-2])(?=\\s*[+&]\\s*(?:0?[1-9]|1[0-2])\\s*/\\s*(?<sharedYear>20\\d\\d|\\d\\d)(?![\\d./-]))`,
    // 2026-03, 2026/3
    `(?<![\\d./-])(?<year>20\\d\\d)\\s*[-/.]\\s*(?<month>0?[1-9]|1[0-2])(?![\\d./-])`,
    // 3/2026, 03-26, 3.2026; not the end of a whole date (5.3.2026)
    `(?<![\\d./-]\\s?)(?<monthFirst>0?[1-9]|1[0-2])\\s*[/.-]\\s*(?<yearLast>20\\d\\d|\\d\\d)(?![\\d./-])`,
  ].join('|'),
  'gu',
);

/** Null when nothing of it names a debt. */
export function payersWill(message: string | null, specificSymbol: string | null, receivedOn: IsoDate): PayersWill | null {
  const bySymbol = monthOfSymbol(specificSymbol, receivedOn);
  const text = plain(message ?? '');
  const principalFirst = /(?<!\p{L})jistin[auyo]?(?!\p{L})|(?<!\p{L})principal(?!\p{L})/u.test(text);
  if (bySymbol !== null) return { months: [bySymbol], principalFirst, evidence: 'specific_symbol' };
  const months = [...new Set([...text.matchAll(MENTION)].map((match) => mentioned(match.groups!, receivedOn)).filter((month) => month !== null))];
  return months.length > 0 || principalFirst ? { months, principalFirst, evidence: 'message' } : null;
}

/** A specific symbol of the form YYYYMM or MMYYYY; banks drop its leading zeros. */
function monthOfSymbol(symbol: string | null, receivedOn: IsoDate): Month | null {
  if (symbol === null || !/^\d{5,6}$/.test(symbol)) return null;
  const digits = symbol.padStart(6, '0');
  return near(`${digits.slice(0, 4)}-${digits.slice(4)}`, receivedOn) ?? near(`${digits.slice(2)}-${digits.slice(0, 2)}`, receivedOn);
}

function mentioned(groups: Record<string, string | undefined>, receivedOn: IsoDate): Month | null {
  if (groups['name'] !== undefined) {
    const number = NUMBER_OF.get(groups['name'])!;
    return groups['nameYear'] === undefined ? latestOf(number, receivedOn) : near(composed(groups['nameYear'], number), receivedOn);
  }
  if (groups['ordinal'] !== undefined) {
    const number = Number(groups['ordinal']);
    return groups['ordinalYear'] === undefined ? latestOf(number, receivedOn) : near(composed(groups['ordinalYear'], number), receivedOn);
  }
  if (groups['roman'] !== undefined) return near(composed(groups['romanYear']!, ROMAN.indexOf(groups['roman']) + 1), receivedOn);
  if (groups['first'] !== undefined) return near(composed(groups['sharedYear']!, Number(groups['first'])), receivedOn);
  const year = groups['year'] ?? groups['yearLast']!;
  return near(composed(year, Number(groups['month'] ?? groups['monthFirst'])), receivedOn);
}

const composed = (year: string, month: number): string => `${year.padStart(4, '20')}-${String(month).padStart(2, '0')}`;

/** A month named without its year is the latest one that is not further ahead than the next month. */
function latestOf(number: number, receivedOn: IsoDate): Month {
  let month = addMonths(monthOf(receivedOn), 1);
  while (Number(month.slice(5)) !== number) month = addMonths(month, -1);
  return month;
}

function near(text: string, receivedOn: IsoDate): Month | null {
  if (!isMonth(text)) return null;
  const now = monthOf(receivedOn);
  return text >= addMonths(now, -NO_FURTHER_BACK_MONTHS) && text <= addMonths(now, NO_FURTHER_AHEAD_MONTHS) ? text : null;
}
