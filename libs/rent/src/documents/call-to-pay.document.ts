import { paymentQr, paymentRows, sayIn, strong, t, type DocumentTemplate } from '#documents';
import { formatDate, formatKoruna, type Language } from '#kernel';
import type { CallToPaySnapshot } from './debt-letters-snapshot';
import { asideLines, closing, helpBlocks, owedTable, salutation, talkBlocks } from './letter-parts';

/** The last letter before a court is asked. Still offers a talk; says plainly what comes otherwise (OSŘ § 142a). */
export const callToPayTemplate: DocumentTemplate<CallToPaySnapshot> = {
  kind: 'callToPay',
  series: 'VU',
  version: 1,
  name: { cs: 'Výzva k úhradě', en: 'Call to pay' },
  forLandlord: false,
  readers: ['administrator', 'manager', 'coordinator', 'finance', 'social_worker'],
  page: (call, language) => {
    const say = sayIn(language);
    return {
      language,
      issuer: call.agency,
      title: say('Výzva k úhradě', 'Call to pay'),
      subtitle: say('předžalobní výzva podle § 142a občanského soudního řádu', 'pre-action call under § 142a of the Code of Civil Procedure'),
      setting: 'letter',
      blocks: [
        { type: 'address', lines: [...call.tenants, ...call.address.split(/,\s*/)], aside: asideLines(call, language) },
        { type: 'paragraph', text: salutation(call, language) },
        { type: 'paragraph', text: claim(call, language) },
        owedTable(call.months, language),
        {
          type: 'paragraph',
          text: say(
            t`Vyzýváme vás, abyste ${strong(formatKoruna(call.payment.amount, 'cs'))} zaplatili ${strong(`do ${formatDate(call.payBy, 'cs')}`)}.`,
            t`We call on you to pay ${strong(formatKoruna(call.payment.amount, 'en'))} ${strong(`by ${formatDate(call.payBy, 'en')}`)}.`,
          ),
        },
        { type: 'payment', qr: paymentQr(call.payment, language, say('QR Platba', 'QR payment')), rows: paymentRows(call.payment, language) },
        {
          type: 'paragraph',
          text: say(
            'Nezaplatíte-li v této lhůtě a nedomluvíte-li se s námi, může věřitel požádat soud, aby vám zaplacení uložil. K dluhu by pak přibyl zákonný úrok z prodlení a náklady řízení. Nechceme to a věříme, že se to dá vyřešit dřív.',
            'If you neither pay in this time nor agree with us otherwise, the creditor may ask a court to order the payment. Statutory default interest and the costs of the proceedings would then be added. We do not want that and believe it can be solved before.',
          ),
        },
        ...talkBlocks(call, language),
        ...helpBlocks(call, language),
        closing(call, language),
      ],
    };
  },
};

function claim(call: CallToPaySnapshot, language: Language) {
  const paper = call.contract === 'lease' ? { cs: 'nájemní smlouvy', en: 'lease' } : { cs: 'podnájemní smlouvy', en: 'sublease' };
  return sayIn(language)(
    t`Podle ${paper.cs} k bytu ${call.flat.address} dlužíte k ${formatDate(call.asOf, 'cs')} věřiteli ${strong(call.creditor.name)} nájemné a zálohy na služby. Z čeho se dluh skládá:`,
    t`Under the ${paper.en} of the flat ${call.flat.address} you owe, as of ${formatDate(call.asOf, 'en')}, rent and service advances to the creditor ${strong(call.creditor.name)}. The debt consists of:`,
  );
}
