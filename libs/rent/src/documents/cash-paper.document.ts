import { inLanguage, sayIn, strong, t, type Bilingual, type Block, type DocumentTemplate, type Issuer } from '#documents';
import { formatDate, formatKoruna, halere, type Halere, type IsoDate, type Language } from '#kernel';
import type { CashKind } from '../domain/cash/cash-rules';

/** What an accounting paper must name (Act 563/1991 § 11): what it is, who, how much, when, who is answerable. */
export interface CashPaperSnapshot {
  readonly agency: Issuer;
  readonly issuedOn: IsoDate;
  readonly kind: CashKind;
  readonly desk: string;
  readonly counterparty: string;
  readonly text: Bilingual;
  /** What is settled, what rounding adds, what changes hands; all below zero on a cancelling paper. */
  readonly amount: Halere;
  readonly rounding: Halere;
  readonly cash: Halere;
  readonly reason: string | null;
  readonly cancels: string | null;
  readonly issuedBy: string | null;
}

/** A receipt or an expense receipt of the cash desk. The series of its number is the desk's own. */
export const cashPaperTemplate: DocumentTemplate<CashPaperSnapshot> = {
  kind: 'cashPaper',
  series: 'PPD',
  version: 1,
  name: { cs: 'Pokladní doklad', en: 'Cash receipt' },
  forLandlord: false,
  readers: ['administrator', 'manager', 'coordinator', 'finance'],
  page: (paper, language) => {
    const say = sayIn(language);
    const receipt = paper.kind === 'receipt';
    return {
      language,
      issuer: paper.agency,
      title: receipt ? say('Příjmový pokladní doklad', 'Cash receipt') : say('Výdajový pokladní doklad', 'Cash expense receipt'),
      subtitle: paper.cancels === null ? say(`pokladna ${paper.desk}`, `cash desk ${paper.desk}`) : say(`storno dokladu ${paper.cancels}`, `cancels ${paper.cancels}`),
      setting: 'contract',
      blocks: [
        {
          type: 'notice',
          title: headline(paper, language),
          body: paper.rounding === 0 ? [] : [say(`Hradí se ${formatKoruna(paper.amount, 'cs')}, zaokrouhlení ${formatKoruna(paper.rounding, 'cs')}.`, `Settles ${formatKoruna(paper.amount, 'en')}, rounding ${formatKoruna(paper.rounding, 'en')}.`)],
        },
        { type: 'facts', rows: facts(paper, language) },
        ...(paper.reason === null ? [] : [{ type: 'paragraph', text: t`${strong(say('Důvod storna: ', 'Reason of the cancellation: '))}${paper.reason}` } satisfies Block]),
        {
          type: 'signatures',
          placeLabel: say('Místo', 'Place'),
          dateLabel: say('Datum', 'Date'),
          place: '',
          signers: [
            { role: receipt ? say('Hotovost předal/a', 'Cash handed over by') : say('Hotovost přijal/a', 'Cash received by'), name: paper.counterparty, note: null },
            { role: say('Za pokladnu', 'For the cash desk'), name: paper.issuedBy ?? paper.agency.name, note: null },
          ],
        },
        {
          type: 'paragraph',
          tone: 'small',
          text: say(
            'Hotovost se zaokrouhluje na celé koruny podle § 3 odst. 1 písm. c) zákona č. 634/1992 Sb. Rozhodující je české znění.',
            'Cash is rounded to whole crowns under § 3 (1) c) of Act 634/1992. The Czech version of the same number prevails.',
          ),
        },
      ],
    };
  },
};

/** A cancelling paper says that the cash went the other way. */
function headline(paper: CashPaperSnapshot, language: Language): string {
  const say = sayIn(language);
  const cash = formatKoruna(halere(Math.abs(paper.cash)), language);
  const came = (paper.kind === 'receipt') === (paper.cancels === null);
  if (paper.cancels !== null) return came ? say(`Vráceno do pokladny ${cash}`, `Returned to the desk: ${cash}`) : say(`Vráceno plátci ${cash}`, `Returned to the payer: ${cash}`);
  return came ? say(`Přijato ${cash}`, `Received ${cash}`) : say(`Vydáno ${cash}`, `Paid out ${cash}`);
}

function facts(paper: CashPaperSnapshot, language: Language): readonly (readonly [string, string])[] {
  const say = sayIn(language);
  return [
    [paper.kind === 'receipt' ? say('Přijato od', 'Received from') : say('Vydáno komu', 'Paid to'), paper.counterparty],
    [say('Účel', 'Purpose'), inLanguage(paper.text, language)],
    [say('Hrazená částka', 'Amount settled'), formatKoruna(paper.amount, language)],
    ...(paper.rounding === 0 ? [] : [[say('Zaokrouhlení', 'Rounding'), formatKoruna(paper.rounding, language)] as const]),
    [say('Hotově', 'In cash'), formatKoruna(paper.cash, language)],
    [say('Datum', 'Date'), formatDate(paper.issuedOn, language)],
    [say('Pokladna', 'Cash desk'), paper.desk],
  ];
}
