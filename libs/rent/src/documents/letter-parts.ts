import { inLanguage, sayIn, strong, t, type Block, type Text } from '#documents';
import { addHalere, formatDate, formatKoruna, formatMonth, type Halere, type Language } from '#kernel';
import type { FamilyLetter, OwedMonth } from './letters-snapshot';

/** Parts that letters to a family share; a change here changes every one of them, so their versions rise together. */
export function asideLines(letter: FamilyLetter, language: Language): readonly string[] {
  const say = sayIn(language);
  const lines = [say(`Věřitel: ${letter.creditor.name}`, `Creditor: ${letter.creditor.name}`)];
  if (letter.creditor.address !== null) lines.push(letter.creditor.address);
  if (letter.signatory.as === 'powerOfAttorney') {
    const since = letter.signatory.powerOfAttorneyOn;
    lines.push(
      say(
        `Zastupuje: ${letter.agency.name}, na základě plné moci${since === null ? '' : ` ze dne ${formatDate(since, 'cs')}`}`,
        `Represented by ${letter.agency.name} under a power of attorney${since === null ? '' : ` of ${formatDate(since, 'en')}`}`,
      ),
    );
  }
  if (letter.contractNumber !== null) lines.push(say(`Smlouva č. ${letter.contractNumber}`, `Contract no. ${letter.contractNumber}`));
  return lines;
}

export function talkBlocks(letter: FamilyLetter, language: Language): readonly Block[] {
  const say = sayIn(language);
  const { contact } = letter;
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

export function helpBlocks(letter: FamilyLetter, language: Language): readonly Block[] {
  if (letter.help.length === 0) return [];
  const say = sayIn(language);
  return [
    {
      type: 'together',
      blocks: [
        { type: 'heading', text: say('Kde vám zdarma a důvěrně poradí', 'Free and confidential advice') },
        { type: 'bullets', items: letter.help.map((place) => t`${strong(place.name)}: ${[inLanguage(place.what, language), place.contact].filter(Boolean).join(', ')}`) },
      ],
    },
  ];
}

export function signature(letter: FamilyLetter, language: Language): Text {
  const say = sayIn(language);
  switch (letter.signatory.as) {
    case 'creditor':
      return say(t`${strong(letter.signatory.name)}, pronajímatel`, t`${strong(letter.signatory.name)}, landlord`);
    case 'powerOfAttorney':
      return say(
        t`${strong(letter.signatory.name)}, ${letter.agency.name}, za pronajímatele ${letter.creditor.name} na základě plné moci`,
        t`${strong(letter.signatory.name)}, ${letter.agency.name}, for the landlord ${letter.creditor.name} under a power of attorney`,
      );
    case 'agency':
      return t`${strong(letter.signatory.name)}, ${letter.agency.name}`;
  }
}

/** How a letter ends; kept together, so that no page holds a lone last line. */
export function closing(letter: FamilyLetter, language: Language): Block {
  return {
    type: 'together',
    blocks: [{ type: 'paragraph', text: sayIn(language)('S pozdravem', 'Yours sincerely') }, { type: 'paragraph', text: signature(letter, language) }, translationNote(language)],
  };
}

/** "Vážená paní, vážený pane," unless the family is to be called otherwise. */
export function salutation(letter: FamilyLetter, language: Language): Text {
  return letter.salutation === null ? sayIn(language)('Vážená paní, vážený pane,', 'Dear Sir or Madam,') : inLanguage(letter.salutation, language);
}

/** Of a debt month by month: due, charged, paid, remaining, and the sum. */
export function owedTable(months: readonly OwedMonth[], language: Language, interest: Halere = addHalere()): Block {
  const say = sayIn(language);
  const money = (amount: Halere): string => formatKoruna(amount, language);
  const interestRow = interest > 0 ? [[say('Zákonný úrok z prodlení', 'Statutory default interest'), '', '', '', money(interest)]] : [];
  return {
    type: 'table',
    columns: [
      { title: say('Měsíc', 'Month'), align: 'left', share: 23 },
      { title: say('Splatné', 'Due'), align: 'left', share: 24 },
      { title: say('Předepsáno', 'Charged'), align: 'right', share: 19 },
      { title: say('Zaplaceno', 'Paid'), align: 'right', share: 18 },
      { title: say('Zbývá', 'Remaining'), align: 'right', share: 18 },
    ],
    rows: [...months.map((month) => [formatMonth(month.month, language), formatDate(month.dueOn, language), money(month.charged), money(month.paid), money(month.owed)]), ...interestRow],
    foot: [[say('Celkem zbývá', 'Remaining in total'), '', '', '', money(addHalere(...months.map((month) => month.owed), interest))]],
  };
}

/** Which language rules when the two differ. */
export function translationNote(language: Language): Block {
  return {
    type: 'paragraph',
    tone: 'small',
    text: sayIn(language)('Rozhodující je české znění; překlad slouží jen k porozumění.', 'This English text is a translation for understanding only; the Czech version of the same number prevails.'),
  };
}
