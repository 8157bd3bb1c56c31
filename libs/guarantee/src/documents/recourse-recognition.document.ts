import { sayIn, strong, t, type DocumentTemplate } from '#documents';
import { formatDate, formatKoruna } from '#kernel';
import { partiesBlock, recognitionNotice, signatures, translationNote } from '#rent';
import { recourseReason, recourseTable } from './recourse-parts';
import type { RecourseRecognitionSnapshot } from './recourse-snapshot';

/** What the household owes the agency after the guarantee paid, recognised in writing (Civil Code § 2053): from its day the debt lapses in ten years (§ 639). */
export const recourseRecognitionTemplate: DocumentTemplate<RecourseRecognitionSnapshot> = {
  kind: 'recourseRecognition',
  series: 'UDG',
  version: 1,
  name: { cs: 'Uznání dluhu z garance', en: 'Recognition of a debt from the guarantee' },
  forLandlord: false,
  readers: ['administrator', 'manager', 'coordinator', 'finance', 'social_worker'],
  page: (paper, language) => {
    const say = sayIn(language);
    const many = paper.debtors.length > 1;
    const who = { cs: many ? 'Nájemci společně a nerozdílně uznávají' : 'Nájemce uznává', en: many ? 'The tenants jointly and severally recognise' : 'The tenant recognises' };
    return {
      language,
      issuer: paper.agency,
      title: say('Uznání dluhu', 'Recognition of a debt'),
      subtitle: say('podle § 2053 občanského zákoníku', 'under § 2053 of the Civil Code'),
      setting: 'contract',
      blocks: [
        partiesBlock(paper, paper.debtors, language),
        { type: 'heading', text: say('Důvod a výše dluhu', 'Reason and amount of the debt') },
        { type: 'paragraph', text: recourseReason(paper, language) },
        {
          type: 'paragraph',
          text: say(
            t`${who.cs} co do důvodu i výše dluh ${strong(formatKoruna(paper.total, 'cs'))} vůči věřiteli ${strong(paper.creditor.name)}. Stav je ke dni ${formatDate(paper.asOf, 'cs')}.`,
            t`${who.en}, as to its reason and amount, a debt of ${strong(formatKoruna(paper.total, 'en'))} to the creditor ${strong(paper.creditor.name)}. As of ${formatDate(paper.asOf, 'en')}.`,
          ),
        },
        recourseTable(paper, paper.total, language),
        recognitionNotice(language),
        signatures(paper, paper.debtors, language),
        translationNote(language),
      ],
    };
  },
};
