import { paymentQr, paymentRows, sayIn, strong, t, type Block, type DocumentTemplate } from '#documents';
import { formatDate, formatKoruna, type Language } from '#kernel';
import type { BreachCallSnapshot } from './debt-letters-snapshot';
import { asideLines, helpBlocks, owedTable, salutation, signature, talkBlocks, translationNote } from './letter-parts';

/** The written call without which nobody may be given notice (§ 2291/3): fault, period, warning; to each who owes the rent. */
export const breachCallTemplate: DocumentTemplate<BreachCallSnapshot> = {
  kind: 'breachCall',
  series: 'VV',
  version: 1,
  name: { cs: 'Výzva podle § 2291', en: 'Call under § 2291' },
  forLandlord: false,
  readers: ['administrator', 'manager', 'coordinator', 'finance', 'social_worker'],
  page: (call, language) => {
    const say = sayIn(language);
    return {
      language,
      issuer: call.agency,
      title: say('Výzva k odstranění závadného stavu', 'Call to remedy a breach'),
      subtitle: say(`podle § 2291 odst. 3 občanského zákoníku, byt ${call.flat.address}`, `under § 2291(3) of the Civil Code, flat ${call.flat.address}`),
      setting: 'letter',
      blocks: [
        { type: 'address', lines: [call.receiver, ...call.address.split(/,\s*/)], aside: asideLines(call, language) },
        { type: 'paragraph', text: salutation(call, language) },
        { type: 'heading', text: say('Co je v nepořádku', 'What is wrong') },
        { type: 'paragraph', text: fault(call, language) },
        owedTable(call.months, language),
        { type: 'heading', text: say('Co je třeba udělat a do kdy', 'What is to be done and by when') },
        {
          type: 'paragraph',
          text: say(
            t`Zaplaťte prosím ${strong(formatKoruna(call.payment.amount, 'cs'))} ${strong(`do ${call.periodDays} dnů od doručení této výzvy`)}.`,
            t`Please pay ${strong(formatKoruna(call.payment.amount, 'en'))} ${strong(`within ${call.periodDays} days of the delivery of this call`)}.`,
          ),
        },
        { type: 'payment', qr: paymentQr(call.payment, language, say('QR Platba', 'QR payment')), rows: paymentRows(call.payment, language) },
        ...talkBlocks(call, language),
        ...warning(call, language),
        ...helpBlocks(call, language),
        { type: 'together', blocks: [{ type: 'paragraph', text: say('S pozdravem', 'Yours sincerely') }, { type: 'paragraph', text: signature(call, language) }] },
        receipt(call, language),
        translationNote(language),
      ],
    };
  },
};

function fault(call: BreachCallSnapshot, language: Language) {
  const among = call.tenants.length > 1;
  return sayIn(language)(
    t`K ${formatDate(call.asOf, 'cs')} není zaplaceno nájemné a zálohy na služby ve výši ${strong(formatKoruna(call.payment.amount, 'cs'))}. To je alespoň ${String(call.seriousMonths)}násobek měsíční platby (${formatKoruna(call.threshold, 'cs')}).${among ? ` Stejnou výzvu dostává každý, kdo nájem platí: ${call.tenants.join(', ')}.` : ''} Dluh po měsících:`,
    t`As of ${formatDate(call.asOf, 'en')}, rent and service advances of ${strong(formatKoruna(call.payment.amount, 'en'))} are unpaid. That is at least ${String(call.seriousMonths)} monthly payments (${formatKoruna(call.threshold, 'en')}).${among ? ` Everybody who owes the rent receives the same call: ${call.tenants.join(', ')}.` : ''} The debt by month:`,
  );
}

function warning(call: BreachCallSnapshot, language: Language): readonly Block[] {
  const say = sayIn(language);
  return [
    { type: 'heading', text: say('Co by se mohlo stát', 'What might happen') },
    {
      type: 'paragraph',
      text:
        call.contract === 'lease'
          ? say(
              'Nebude-li dluh v této lhůtě zaplacen, může pronajímatel nájem vypovědět bez výpovědní doby a požadovat, abyste byt bez zbytečného odkladu odevzdali, nejpozději do jednoho měsíce od skončení nájmu. Proti výpovědi byste mohli podat námitky a do dvou měsíců žádat soud o přezkum.',
              'If the debt is not paid in this time, the landlord may terminate the lease without a notice period and require you to hand over the flat without undue delay, within one month of the end of the lease at the latest. You could object to such a notice and ask a court to review it within two months.',
            )
          : say(
              'Nebude-li dluh v této lhůtě zaplacen, může agentura podle podnájemní smlouvy podnájem vypovědět a požadovat odevzdání bytu. Stejný postup jako u nájmu dodržujeme dobrovolně.',
              'If the debt is not paid in this time, the agency may under the sublease terminate it and require the flat to be handed over. We follow the procedure of a lease of our own will.',
            ),
    },
  ];
}

function receipt(call: BreachCallSnapshot, language: Language): Block {
  const say = sayIn(language);
  return {
    type: 'together',
    blocks: [
      { type: 'heading', text: say('Potvrzení o doručení', 'Proof of delivery') },
      { type: 'signatures', placeLabel: say('Způsob doručení:', 'Delivered by:'), dateLabel: say('Dne:', 'On:'), place: '.'.repeat(30), signers: [{ name: call.receiver, role: say('Převzal(a)', 'Received by'), note: null }] },
    ],
  };
}
