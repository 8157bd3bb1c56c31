import { paymentQr, paymentRows, sayIn, strong, t, type Block, type DocumentTemplate, type Text } from '#documents';
import { addHalere, formatDate, formatKoruna, type Halere, type Language } from '#kernel';
import { asideLines, closing, helpBlocks, owedTable, salutation, talkBlocks } from './letter-parts';
import type { ReminderSnapshot } from './letters-snapshot';

/** A reminder in the creditor's name. It informs, offers a talk first and threatens nobody. */
export const reminderTemplate: DocumentTemplate<ReminderSnapshot> = {
  kind: 'reminder',
  series: 'UP',
  version: 1,
  name: { cs: 'Upomínka', en: 'Reminder' },
  forLandlord: false,
  readers: ['administrator', 'manager', 'coordinator', 'finance', 'social_worker'],
  page: (reminder, language) => {
    const say = sayIn(language);
    return {
      language,
      issuer: reminder.agency,
      title: reminder.level === 1 ? say('Upomínka', 'Reminder') : say('Druhá upomínka', 'Second reminder'),
      subtitle: say(`byt ${reminder.flat.address}, stav k ${formatDate(reminder.asOf, 'cs')}`, `flat ${reminder.flat.address}, as of ${formatDate(reminder.asOf, 'en')}`),
      setting: 'letter',
      blocks: [
        { type: 'address', lines: [...reminder.tenants, ...reminder.address.split(/,\s*/)], aside: asideLines(reminder, language) },
        { type: 'paragraph', text: salutation(reminder, language) },
        { type: 'paragraph', text: opening(reminder, language) },
        owedTable(reminder.months, language, reminder.interest),
        { type: 'paragraph', text: asking(reminder, language) },
        { type: 'payment', qr: paymentQr(reminder.payment, language, say('QR Platba', 'QR payment')), rows: paymentRows(reminder.payment, language) },
        ...talkBlocks(reminder, language),
        ...helpBlocks(reminder, language),
        ...consequenceBlocks(reminder, language),
        closing(reminder, language),
      ],
    };
  },
};

export function owedTotal(reminder: Pick<ReminderSnapshot, 'months' | 'interest'>): Halere {
  return addHalere(...reminder.months.map((month) => month.owed), reminder.interest);
}

function opening(reminder: ReminderSnapshot, language: Language): Text {
  const say = sayIn(language);
  const total = formatKoruna(owedTotal(reminder), language);
  const paper = reminder.contract === 'lease' ? { cs: 'nájemní smlouvy', en: 'lease' } : { cs: 'podnájemní smlouvy', en: 'sublease' };
  const inName =
    reminder.signatory.as === 'agency'
      ? say('', '')
      : say(`Jménem pronajímatele (${reminder.creditor.name}) vám píšeme, že `, `In the name of the landlord (${reminder.creditor.name}) we write to you that `);
  return say(
    t`${inName === '' ? 'P' : `${inName}p`}odle ${paper.cs} k ${formatDate(reminder.asOf, 'cs')} zbývá zaplatit ${strong(total)}. Pokud je už zaplaceno, děkujeme a tento dopis prosím neberte v úvahu. Z čeho se částka skládá:`,
    t`${inName === '' ? 'U' : `${inName}u`}nder the ${paper.en}, as of ${formatDate(reminder.asOf, 'en')}, ${strong(total)} remains to be paid. If it has been paid already, thank you, and please disregard this letter. The amount consists of:`,
  );
}

function asking(reminder: ReminderSnapshot, language: Language): Text {
  return sayIn(language)(
    t`Prosíme o zaplacení ${strong(`do ${formatDate(reminder.payBy, 'cs')}`)}. Nejrychlejší je QR kód: stačí na něj namířit telefon v bankovní aplikaci.`,
    t`Please pay ${strong(`by ${formatDate(reminder.payBy, 'en')}`)}. The quickest way is the QR code: point your phone at it in your bank’s app.`,
  );
}

/** Only the second reminder says what the law allows, and why nobody wants it. */
function consequenceBlocks(reminder: ReminderSnapshot, language: Language): readonly Block[] {
  if (reminder.level === 1) return [];
  const say = sayIn(language);
  return [
    { type: 'heading', text: say('Co by se mohlo stát', 'What might happen') },
    {
      type: 'paragraph',
      text:
        reminder.contract === 'lease'
          ? say(
              'Zůstane-li nezaplaceno nájemné a služby alespoň za tři měsíce, může pronajímatel po písemné výzvě nájem vypovědět bez výpovědní doby (§ 2291 občanského zákoníku). Chceme, abyste bydlení neztratili. Proto se prosím ozvěte.',
              'If rent and services for at least three months remain unpaid, the landlord may, after a written call, terminate the lease without a notice period (§ 2291 of the Civil Code). We want you to keep your home. So please get in touch.',
            )
          : say(
              'Zůstanou-li nezaplaceny platby alespoň za tři měsíce, může agentura podle smlouvy po písemné výzvě podnájem vypovědět. Chceme, abyste bydlení neztratili. Proto se prosím ozvěte.',
              'If payments for at least three months remain unpaid, the agency may under the contract, after a written call, terminate the sublease. We want you to keep your home. So please get in touch.',
            ),
    },
  ];
}
