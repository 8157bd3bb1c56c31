import { sayIn, strong, t, type DocumentTemplate } from '#documents';
import { formatDate, formatKoruna, formatMonth } from '#kernel';
import type { DebtRecognitionSnapshot } from './debt-letters-snapshot';
import { partiesBlock, recognitionNotice, signatures } from './instalment-parts';
import { owedTable, translationNote } from './letter-parts';

/** Who owes whom what and why, recognised in writing (Civil Code § 2053): from its day the debt lapses in ten years (§ 639). */
export const debtRecognitionTemplate: DocumentTemplate<DebtRecognitionSnapshot> = {
  kind: 'debtRecognition',
  series: 'UD',
  version: 1,
  name: { cs: 'Uznání dluhu', en: 'Debt recognition' },
  forLandlord: false,
  readers: ['administrator', 'manager', 'coordinator', 'finance', 'social_worker'],
  page: (paper, language) => {
    const say = sayIn(language);
    const months = paper.months.map((each) => formatMonth(each.month, language)).join(', ');
    const many = paper.debtors.length > 1;
    const whoCs = paper.contract === 'lease' ? (many ? 'Nájemci společně a nerozdílně uznávají' : 'Nájemce uznává') : many ? 'Podnájemci společně a nerozdílně uznávají' : 'Podnájemce uznává';
    const whoEn = paper.contract === 'lease' ? (many ? 'The tenants jointly and severally recognise' : 'The tenant recognises') : many ? 'The subtenants jointly and severally recognise' : 'The subtenant recognises';
    const contract = paper.contract === 'lease' ? { cs: 'nájemní smlouvy', en: 'the lease' } : { cs: 'podnájemní smlouvy', en: 'the sublease' };
    return {
      language,
      issuer: paper.agency,
      title: say('Uznání dluhu', 'Recognition of a debt'),
      subtitle: say('podle § 2053 občanského zákoníku', 'under § 2053 of the Civil Code'),
      setting: 'contract',
      blocks: [
        partiesBlock(paper, paper.debtors, language),
        { type: 'heading', text: say('Důvod a výše dluhu', 'Reason and amount of the debt') },
        {
          type: 'paragraph',
          text: say(
            t`${whoCs} co do důvodu i výše dluh ${strong(formatKoruna(paper.total, 'cs'))} vůči věřiteli ${strong(paper.creditor.name)}. Dluh vznikl nezaplacením nájemného a záloh na služby podle ${contract.cs} č. ${paper.contractNumber ?? '–'} k bytu ${paper.flat.address} za ${months}. Stav je ke dni ${formatDate(paper.asOf, 'cs')}.`,
            t`${whoEn}, as to its reason and amount, a debt of ${strong(formatKoruna(paper.total, 'en'))} to the creditor ${strong(paper.creditor.name)}. It arose because rent and service advances under ${contract.en} no. ${paper.contractNumber ?? '–'} of the flat ${paper.flat.address} for ${months} were not paid. As of ${formatDate(paper.asOf, 'en')}.`,
          ),
        },
        owedTable(paper.months, language),
        recognitionNotice(language),
        signatures(paper, paper.debtors, language),
        translationNote(language),
      ],
    };
  },
};
