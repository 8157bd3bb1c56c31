import { titleKey } from './header';

/** Why a column of a spreadsheet is not taken: the paragraph that forbids weighing or keeping what it holds. */
export type ProtectedParagraph = '§ 2 odst. 3 zákona 198/2009 Sb.' | '§ 13c zákona 133/2000 Sb.' | 'čl. 9 nařízení (EU) 2016/679';

/** Beginnings of words of titles, without diacritics. */
const TITLES: readonly (readonly [ProtectedParagraph, RegExp])[] = [
  ['§ 13c zákona 133/2000 Sb.', /\b(rodn\w* c(islo|isla|\b)|r ?c|birth number|(personal|national) (identity|identification|id) (number|no|code)|ssn)\b/],
  [
    '§ 2 odst. 3 zákona 198/2009 Sb.',
    /\b(narodnost\w*|statni prislusnost\w*|obcanstvi|etni\w*|ras(a|y|ova|ovy|ove)|barva (pleti|kuze)|rom(a|ka|ove|sk\w*|ni|ani)?|cizin\w*|nabozen\w*|vyznani|vira|pohlavi|sexualni orientac\w*|politick\w*|nationalit\w*|citizenship\w*|ethnic\w*|race|racial|skin colou?r|gypsy|foreigner\w*|religio\w*|faith|sex|gender|sexual orientation|political\w*)\b/,
  ],
  ['čl. 9 nařízení (EU) 2016/679', /\b(zdravotni stav|diagnoz\w*|nemoc\w*|postizen\w*|invalid\w*|zavislost\w*|health|diagnos\w*|illness\w*|disabilit\w*|addiction\w*)\b/],
];

/** The paragraph for whose sake a column of this title is refused; null for a title that says nothing protected. */
export function protectedTitle(title: string): ProtectedParagraph | null {
  const plain = titleKey(title.replace(/[()[\]]/g, ' '));
  return TITLES.find(([, words]) => words.test(plain))?.[0] ?? null;
}

/** Whether a text holds a Czech birth number, written with its slash: its day and month exist, and ten digits divide by eleven. */
export function holdsBirthNumber(text: string): boolean {
  for (const [, year, month, day, rest] of text.matchAll(/(?<![\d/-])(\d{2})(\d{2})(\d{2})\s?\/\s?(\d{3,4})(?![\d/])/g)) {
    const bareMonth = Number(month) % 50 > 20 ? (Number(month) % 50) - 20 : Number(month) % 50;
    const dated = bareMonth >= 1 && bareMonth <= 12 && Number(day) >= 1 && Number(day) <= 31;
    if (dated && (rest!.length === 3 || Number(`${year}${month}${day}${rest}`) % 11 === 0)) return true;
  }
  return false;
}
