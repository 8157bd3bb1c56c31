import { inLanguage, joinNames, sayIn, strong, t, type Block, type DocumentTemplate, type Text } from '#documents';
import { addHalere, formatDate, formatKoruna, formatMonth, type Language } from '#kernel';
import type { AdvisedPayout, PayoutAdviceSnapshot } from './landlord-snapshot';

/** Tells a landlord what one payment holds, before or after it comes. Not one word about the family. */
export const payoutAdviceTemplate: DocumentTemplate<PayoutAdviceSnapshot> = {
  kind: 'payoutAdvice',
  series: 'AV',
  version: 1,
  name: { cs: 'Avízo o výplatě', en: 'Payout advice' },
  forLandlord: true,
  readers: ['administrator', 'manager', 'coordinator', 'finance'],
  page: (advice, language) => {
    const say = sayIn(language);
    const total = addHalere(...advice.payouts.map((payout) => payout.amount));
    return {
      language,
      issuer: advice.agency,
      title: say('Avízo o výplatě', 'Payout advice'),
      subtitle: say(`příkaz ${advice.orderNumber}`, `order ${advice.orderNumber}`),
      setting: 'letter',
      blocks: [
        { type: 'address', lines: [advice.landlord.name, ...(advice.landlord.address?.split(/,\s*/) ?? [])], aside: [] },
        { type: 'notice', title: headline(advice, formatKoruna(total, language), language), body: [accountText(advice, language)] },
        table(advice, language),
        { type: 'paragraph', text: contactText(advice, language) },
        {
          type: 'paragraph',
          tone: 'small',
          text: say(
            'Každá položka přijde jako samostatná platba pod uvedeným variabilním symbolem. Rozhodující je české znění.',
            'Each item comes as a payment of its own under the variable symbol shown. The Czech version of the same number prevails.',
          ),
        },
      ],
    };
  },
};

function headline(advice: PayoutAdviceSnapshot, total: string, language: Language): string {
  const say = sayIn(language);
  return advice.sentOn === null
    ? say(`${formatDate(advice.dueOn, 'cs')} vám pošleme ${total}.`, `On ${formatDate(advice.dueOn, 'en')} we will send you ${total}.`)
    : say(`${formatDate(advice.sentOn, 'cs')} jsme vám odeslali ${total}.`, `On ${formatDate(advice.sentOn, 'en')} we sent you ${total}.`);
}

function accountText(advice: PayoutAdviceSnapshot, language: Language): Text {
  const say = sayIn(language);
  if (advice.accountEnding === null) return say('Váš účet zatím neznáme. Ozvěte se nám prosím.', 'We do not know your account yet. Please get in touch.');
  return say(t`Na váš účet, který končí na ${strong(advice.accountEnding)}.`, t`To your account ending in ${strong(advice.accountEnding)}.`);
}

function whatFor(payout: AdvisedPayout, language: Language): string {
  const say = sayIn(language);
  if (payout.kind === 'guarantee') {
    const months = joinNames(payout.claimMonths.map((month) => formatMonth(month, language)), language);
    return say(`plnění z garance ${payout.claimNumber}${months === '' ? '' : ` za ${months}`}`, `paid from the guarantee ${payout.claimNumber}${months === '' ? '' : ` for ${months}`}`);
  }
  const month = payout.month === null ? '' : formatMonth(payout.month, language);
  return payout.kind === 'own_rent' ? say(`nájemné od agentury za ${month}`, `rent from the agency for ${month}`) : say(`vybrané nájemné a služby, ${month}`, `collected rent and services, ${month}`);
}

function table(advice: PayoutAdviceSnapshot, language: Language): Block {
  const say = sayIn(language);
  const total = addHalere(...advice.payouts.map((payout) => payout.amount));
  return {
    type: 'table',
    columns: [
      { title: say('Byt', 'Flat'), align: 'left', share: 32 },
      { title: say('Za co', 'What for'), align: 'left', share: 36 },
      { title: say('VS', 'Variable symbol'), align: 'right', share: 15 },
      { title: say('Částka', 'Amount'), align: 'right', share: 17 },
    ],
    rows: advice.payouts.map((payout) => [`${payout.label}, ${payout.address}`, whatFor(payout, language), payout.variableSymbol, formatKoruna(payout.amount, language)]),
    foot: [[say('Celkem', 'Total'), '', '', [{ text: formatKoruna(total, language), strong: true }]]],
  };
}

function contactText(advice: PayoutAdviceSnapshot, language: Language): Text {
  const say = sayIn(language);
  const { contact } = advice;
  const call = [contact.phone, contact.email].filter((each) => each !== null && each !== '').join(', ');
  return say(
    t`Nesouhlasí účet nebo částka? Ozvěte se: ${strong(contact.name)} (${inLanguage(contact.role, 'cs')})${call === '' ? '' : `, ${call}`}.`,
    t`Is the account or the amount not right? Get in touch: ${strong(contact.name)} (${inLanguage(contact.role, 'en')})${call === '' ? '' : `, ${call}`}.`,
  );
}
