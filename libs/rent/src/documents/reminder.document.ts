import { formatMonth, inLanguage, paymentQr, paymentRows, sayIn, strong, t, type Block, type DocumentTemplate, type Text } from '#documents';
import { addHalere, formatDate, formatKoruna, type Halere, type Language } from '#kernel';
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
        { type: 'paragraph', text: reminder.salutation === null ? say('Vážená paní, vážený pane,', 'Dear Sir or Madam,') : inLanguage(reminder.salutation, language) },
        { type: 'paragraph', text: opening(reminder, language) },
        owedTable(reminder, language),
        { type: 'paragraph', text: asking(reminder, language) },
        { type: 'payment', qr: paymentQr(reminder.payment, language, say('QR Platba', 'QR payment')), rows: paymentRows(reminder.payment, language) },
        ...talkBlocks(reminder, language),
        ...helpBlocks(reminder, language),
        ...consequenceBlocks(reminder, language),
        { type: 'together', blocks: [{ type: 'paragraph', text: say('S pozdravem', 'Yours sincerely') }, { type: 'paragraph', text: signature(reminder, language) }] },
        {
          type: 'paragraph',
          tone: 'small',
          text: say('Rozhodující je české znění; překlad slouží jen k porozumění.', 'This English text is a translation for understanding only; the Czech version of the same number prevails.'),
        },
      ],
    };
  },
};

export function owedTotal(reminder: Pick<ReminderSnapshot, 'months' | 'interest'>): Halere {
  return addHalere(...reminder.months.map((month) => month.owed), reminder.interest);
}

function asideLines(reminder: ReminderSnapshot, language: Language): readonly string[] {
  const say = sayIn(language);
  const lines = [say(`Věřitel: ${reminder.creditor.name}`, `Creditor: ${reminder.creditor.name}`)];
  if (reminder.creditor.address !== null) lines.push(reminder.creditor.address);
  if (reminder.signatory.as === 'powerOfAttorney') {
    const since = reminder.signatory.powerOfAttorneyOn;
    lines.push(
      say(
        `Zastupuje: ${reminder.agency.name}, na základě plné moci${since === null ? '' : ` ze dne ${formatDate(since, 'cs')}`}`,
        `Represented by ${reminder.agency.name} under a power of attorney${since === null ? '' : ` of ${formatDate(since, 'en')}`}`,
      ),
    );
  }
  if (reminder.contractNumber !== null) lines.push(say(`Smlouva č. ${reminder.contractNumber}`, `Contract no. ${reminder.contractNumber}`));
  return lines;
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

function owedTable(reminder: ReminderSnapshot, language: Language): Block {
  const say = sayIn(language);
  const money = (amount: Halere): string => formatKoruna(amount, language);
  const interest = reminder.interest > 0 ? [[say('Zákonný úrok z prodlení', 'Statutory default interest'), '', '', '', money(reminder.interest)]] : [];
  return {
    type: 'table',
    columns: [
      { title: say('Měsíc', 'Month'), align: 'left', share: 23 },
      { title: say('Splatné', 'Due'), align: 'left', share: 24 },
      { title: say('Předepsáno', 'Charged'), align: 'right', share: 19 },
      { title: say('Zaplaceno', 'Paid'), align: 'right', share: 18 },
      { title: say('Zbývá', 'Remaining'), align: 'right', share: 18 },
    ],
    rows: [...reminder.months.map((month) => [formatMonth(month.month, language), formatDate(month.dueOn, language), money(month.charged), money(month.paid), money(month.owed)]), ...interest],
    foot: [[say('Celkem zbývá', 'Remaining in total'), '', '', '', money(owedTotal(reminder))]],
  };
}

function asking(reminder: ReminderSnapshot, language: Language): Text {
  return sayIn(language)(
    t`Prosíme o zaplacení ${strong(`do ${formatDate(reminder.payBy, 'cs')}`)}. Nejrychlejší je QR kód: stačí na něj namířit telefon v bankovní aplikaci.`,
    t`Please pay ${strong(`by ${formatDate(reminder.payBy, 'en')}`)}. The quickest way is the QR code: point your phone at it in your bank’s app.`,
  );
}

function talkBlocks(reminder: ReminderSnapshot, language: Language): readonly Block[] {
  const say = sayIn(language);
  const { contact } = reminder;
  const call = [contact.phone, contact.email].filter((each) => each !== null && each !== '').join(', ');
  return [
    {
      type: 'notice',
      title: say('Nejde to najednou? Ozvěte se, domluvíme splátky.', 'Not possible all at once? Get in touch and we will agree on instalments.'),
      body: [
        say(
          t`${strong(contact.name)} (${inLanguage(contact.role, 'cs')})${call === '' ? '' : `, ${call}`}. Zavolejte i tehdy, když ještě nevíte, jak to vyřešit. Čím dřív se ozvete, tím víc možností zbývá.`,
          t`${strong(contact.name)} (${inLanguage(contact.role, 'en')})${call === '' ? '' : `, ${call}`}. Call even if you do not yet know how to solve it. The sooner you get in touch, the more options there are.`,
        ),
        say('Nesouhlasí vám částka? Pošlete nám doklad o platbě a my ji dohledáme.', 'Does the amount look wrong? Send us proof of payment and we will trace it.'),
      ],
    },
  ];
}

function helpBlocks(reminder: ReminderSnapshot, language: Language): readonly Block[] {
  if (reminder.help.length === 0) return [];
  const say = sayIn(language);
  return [
    {
      type: 'together',
      blocks: [
        { type: 'heading', text: say('Kde vám zdarma a důvěrně poradí', 'Free and confidential advice') },
        { type: 'bullets', items: reminder.help.map((place) => t`${strong(place.name)}: ${inLanguage(place.what, language)}, ${place.contact}`) },
      ],
    },
  ];
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

function signature(reminder: ReminderSnapshot, language: Language): Text {
  const say = sayIn(language);
  switch (reminder.signatory.as) {
    case 'creditor':
      return say(t`${strong(reminder.signatory.name)}, pronajímatel`, t`${strong(reminder.signatory.name)}, landlord`);
    case 'powerOfAttorney':
      return say(
        t`${strong(reminder.signatory.name)}, ${reminder.agency.name}, za pronajímatele ${reminder.creditor.name} na základě plné moci`,
        t`${strong(reminder.signatory.name)}, ${reminder.agency.name}, for the landlord ${reminder.creditor.name} under a power of attorney`,
      );
    case 'agency':
      return t`${strong(reminder.signatory.name)}, ${reminder.agency.name}`;
  }
}
