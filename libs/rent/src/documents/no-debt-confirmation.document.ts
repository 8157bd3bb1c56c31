import { sayIn, strong, t, type DocumentTemplate } from '#documents';
import { formatDate, formatKoruna, formatMonth } from '#kernel';
import type { NoDebtSnapshot } from './debt-letters-snapshot';
import { signature, translationNote } from './letter-parts';

/** For an office, a bank or another landlord: nothing is owed as of a day. */
export const noDebtConfirmationTemplate: DocumentTemplate<NoDebtSnapshot> = {
  kind: 'noDebtConfirmation',
  series: 'PB',
  version: 1,
  name: { cs: 'Potvrzení o bezdlužnosti', en: 'Confirmation of no debt' },
  forLandlord: false,
  readers: ['administrator', 'manager', 'coordinator', 'finance', 'social_worker'],
  page: (paper, language) => {
    const say = sayIn(language);
    const contract = paper.contract === 'lease' ? { cs: 'nájemní smlouvy', en: 'lease' } : { cs: 'podnájemní smlouvy', en: 'sublease' };
    return {
      language,
      issuer: paper.agency,
      title: say('Potvrzení o bezdlužnosti', 'Confirmation of no debt'),
      subtitle: say(`stav ke dni ${formatDate(paper.asOf, 'cs')}`, `as of ${formatDate(paper.asOf, 'en')}`),
      setting: 'letter',
      blocks: [
        {
          type: 'paragraph',
          text: say(
            t`Potvrzujeme, že ${strong(paper.tenants.join(', '))} ${paper.tenants.length > 1 ? 'nemají' : 'nemá'} ke dni ${strong(formatDate(paper.asOf, 'cs'))} z ${contract.cs} č. ${paper.contractNumber ?? '–'} k bytu ${paper.flat.address} žádný dluh na nájemném, zálohách na služby ani na příslušenství.`,
            t`We confirm that, as of ${strong(formatDate(paper.asOf, 'en'))}, ${strong(paper.tenants.join(', '))} owe${paper.tenants.length > 1 ? '' : 's'} nothing under the ${contract.en} no. ${paper.contractNumber ?? '–'} of the flat ${paper.flat.address}: neither rent nor service advances nor charges beside them.`,
          ),
        },
        {
          type: 'facts',
          rows: [
            [say('Věřitel', 'Creditor'), paper.creditor.name],
            ...(paper.paidThrough === null ? [] : [[say('Předepsáno a zaplaceno do', 'Charged and paid through'), formatMonth(paper.paidThrough, language)] as const]),
            ...(paper.credit > 0 ? [[say('Přeplatek', 'Credit'), formatKoruna(paper.credit, language)] as const] : []),
          ],
        },
        {
          type: 'paragraph',
          text: say('Roční vyúčtování služeb, které ještě neproběhlo, tím není dotčeno.', 'A yearly settlement of services that has not been made yet is not affected.'),
        },
        { type: 'together', blocks: [{ type: 'paragraph', text: formatDate(paper.issuedOn, language) }, { type: 'paragraph', text: signature(paper, language) }] },
        translationNote(language),
      ],
    };
  },
};
