import { inLanguage, joinNames, sayIn, strong, sumHalere, t, type Block, type DocumentTemplate, type Text } from '#documents';
import { formatDate, formatKoruna, type Halere, type Language } from '#kernel';
import type { FlatPromiseSnapshot } from './promise-snapshot';

/** Written promise of a flat: what the family takes to the Labour Office and what it still has to do. */
export const flatPromiseTemplate: DocumentTemplate<FlatPromiseSnapshot> = {
  kind: 'flatPromise',
  series: 'PB',
  version: 1,
  name: { cs: 'Příslib bytu', en: 'Promise of a flat' },
  forLandlord: false,
  readers: ['administrator', 'manager', 'coordinator', 'finance', 'social_worker'],
  page: (promise, language) => {
    const say = sayIn(language);
    const sub = promise.contract === 'sublease';
    return {
      language,
      issuer: promise.agency,
      title: say('Příslib bytu', 'Promise of a flat'),
      subtitle: sub ? say('příslib uzavření podnájemní smlouvy', 'promise to conclude a sublease') : say('příslib uzavření nájemní smlouvy', 'promise to conclude a lease'),
      setting: 'letter',
      blocks: [
        { type: 'facts', rows: receiverRows(promise, language) },
        { type: 'paragraph', text: promiseText(promise, language), tone: 'lead' },
        ...(promise.landlordAgreedOn === null
          ? []
          : [
              {
                type: 'paragraph' as const,
                text: say(
                  `Pronajímatel ${promise.lessorName} s uzavřením smlouvy vyslovil souhlas dne ${formatDate(promise.landlordAgreedOn, 'cs')}.`,
                  `The landlord ${promise.lessorName} agreed to conclude the contract on ${formatDate(promise.landlordAgreedOn, 'en')}.`,
                ),
              },
            ]),
        { type: 'heading', text: say('Byt', 'The flat') },
        { type: 'facts', rows: [...flatRows(promise, language), [say('Počet osob', 'Persons'), String(promise.persons)], [say('Bydlení', 'Term'), termWords(promise, language)]] },
        { type: 'heading', text: say('Kolik bydlení stojí', 'What the home costs') },
        monthlyTable(promise, language),
        ...depositBlocks(promise, language),
        ...conditionBlocks(promise, language),
        { type: 'heading', text: say('Co příslib znamená', 'What this promise means') },
        { type: 'bullets', items: meaning(promise, language) },
        {
          type: 'signatures',
          placeLabel: say('Místo:', 'Place:'),
          dateLabel: say('Datum:', 'Date:'),
          place: promise.place,
          signers: [{ name: promise.signedBy.name, role: `${inLanguage(promise.signedBy.role, language)}, ${promise.agency.name}`, note: null }],
        },
        { type: 'paragraph', text: languageClause(language), tone: 'small' },
      ],
    };
  },
};

function receiverRows(promise: FlatPromiseSnapshot, language: Language): readonly (readonly [string, Text])[] {
  const say = sayIn(language);
  return promise.promisedTo.map((person) => [
    say('Komu', 'To'),
    t`${strong(person.name)}${[
      person.birthDate === null ? '' : say(`, datum narození ${formatDate(person.birthDate, 'cs')}`, `, date of birth ${formatDate(person.birthDate, 'en')}`),
      person.address === null ? '' : `, ${person.address}`,
    ].join('')}`,
  ]);
}

function promiseText(promise: FlatPromiseSnapshot, language: Language): Text {
  const say = sayIn(language);
  const names = joinNames(promise.promisedTo.map((person) => person.name), language);
  const sub = promise.contract === 'sublease';
  return say(
    t`Přislibujeme, že s domácností, kterou zastupuje ${names}, bude uzavřena ${sub ? 'podnájemní' : 'nájemní'} smlouva k níže popsanému bytu${sub ? '' : ` s pronajímatelem ${promise.lessorName}`}, s nastěhováním ${strong(formatDate(promise.from, 'cs'))}. Příslib platí ${strong(`do ${formatDate(promise.validUntil, 'cs')}`)}.`,
    t`We promise that a ${sub ? 'sublease' : 'lease'} of the flat described below will be concluded with the household represented by ${names}${sub ? '' : `, the landlord being ${promise.lessorName}`}, moving in on ${strong(formatDate(promise.from, 'en'))}. The promise holds ${strong(`until ${formatDate(promise.validUntil, 'en')}`)}.`,
  );
}

function depositBlocks(promise: FlatPromiseSnapshot, language: Language): readonly Block[] {
  const say = sayIn(language);
  const { deposit } = promise;
  if (deposit === null) return [{ type: 'paragraph', text: say('Jistota se nesjednává.', 'No deposit is required.') }];
  const account = deposit.account === null
    ? say('Účet a variabilní symbol vám sdělíme před podpisem smlouvy.', 'We will tell you the account and the variable symbol before the contract is signed.')
    : say(`Účet: ${deposit.account}, příjemce ${deposit.payee}. Variabilní symbol je ve smlouvě.`, `Account: ${deposit.account}, payee ${deposit.payee}. The variable symbol is in the contract.`);
  return [
    {
      type: 'together',
      blocks: [
        { type: 'heading', text: say('Jistota (kauce)', 'Deposit') },
        {
          type: 'paragraph',
          text: say(
            t`Před podpisem smlouvy se skládá jistota ${strong(formatKoruna(deposit.amount, 'cs'))}. Po skončení bydlení se vrací s úrokem. Může ji zaplatit i úřad práce přímo pronajímateli (mimořádná okamžitá pomoc).`,
            t`A deposit of ${strong(formatKoruna(deposit.amount, 'en'))} is paid before the contract is signed. It is returned with interest at the end. The Labour Office may also pay it straight to the lessor (extraordinary immediate assistance).`,
          ),
        },
        { type: 'paragraph', text: account },
      ],
    },
  ];
}

function conditionBlocks(promise: FlatPromiseSnapshot, language: Language): readonly Block[] {
  if (promise.conditions.length === 0) return [];
  const say = sayIn(language);
  return [
    { type: 'heading', text: say('Co je ještě potřeba', 'What is still needed') },
    { type: 'bullets', items: promise.conditions.map((condition) => inLanguage(condition, language)) },
  ];
}

function meaning(promise: FlatPromiseSnapshot, language: Language): readonly Text[] {
  const say = sayIn(language);
  const call = [promise.contact.name, promise.contact.phone, promise.contact.email].filter((each) => each !== null && each !== '').join(', ');
  const total = monthlyTotal(promise);
  return [
    say(
      `Slouží jako potvrzení pro úřad práce při žádosti o dávku nebo o pomoc s jistotou. Měsíční náklady na bydlení budou ${formatKoruna(total, 'cs')}.`,
      `It serves as a confirmation for the Labour Office when applying for a benefit or for help with the deposit. The monthly housing costs will be ${formatKoruna(total, 'en')}.`,
    ),
    say(
      `Není to ještě smlouva. Byt pro vás držíme do ${formatDate(promise.validUntil, 'cs')}; do té doby ho nikomu jinému nenabídneme.`,
      `It is not yet a contract. We hold the flat for you until ${formatDate(promise.validUntil, 'en')} and offer it to nobody else until then.`,
    ),
    say(`Potřebujete-li víc času nebo si nevíte rady, ozvěte se: ${call}.`, `If you need more time or help, get in touch: ${call}.`),
  ];
}

function flatRows({ flat }: FlatPromiseSnapshot, language: Language): readonly (readonly [string, Text])[] {
  const say = sayIn(language);
  const where = flat.floor === 0 ? say('přízemí', 'ground floor') : say(`${flat.floor}. patro`, `floor ${flat.floor}`);
  const lift = flat.hasLift === null ? '' : flat.hasLift ? say(', dům s výtahem', ', house with a lift') : say(', dům bez výtahu', ', house without a lift');
  const area = language === 'cs' ? String(flat.areaM2).replace('.', ',') : String(flat.areaM2);
  return [
    [say('Adresa', 'Address'), [{ text: flat.address, strong: true }]],
    [say('Označení', 'Label'), flat.label],
    [say('Dispozice a plocha', 'Layout and area'), `${flat.layout}, ${area}\u00a0m²`],
    [say('Podlaží', 'Floor'), `${where}${lift}`],
  ];
}

function termWords({ from, to }: FlatPromiseSnapshot, language: Language): string {
  const say = sayIn(language);
  if (to === null) return say(`od ${formatDate(from, 'cs')} na dobu neurčitou`, `from ${formatDate(from, 'en')} for an indefinite term`);
  return say(`od ${formatDate(from, 'cs')} do ${formatDate(to, 'cs')}`, `from ${formatDate(from, 'en')} to ${formatDate(to, 'en')}`);
}

function monthlyTotal(promise: FlatPromiseSnapshot): Halere {
  return sumHalere([promise.rent, ...promise.advances.map((advance) => advance.amount)]);
}

function monthlyTable(promise: FlatPromiseSnapshot, language: Language): Block {
  const say = sayIn(language);
  return {
    type: 'table',
    columns: [
      { title: say('Položka', 'Item'), align: 'left', share: 70 },
      { title: say('Měsíčně', 'Per month'), align: 'right', share: 30 },
    ],
    rows: [
      [say('Nájemné', 'Rent'), formatKoruna(promise.rent, language)],
      ...promise.advances.map((advance) => [say(`Záloha: ${advance.label.cs}`, `Advance: ${advance.label.en}`), formatKoruna(advance.amount, language)]),
    ],
    foot: [[say('Celkem měsíčně', 'Total per month'), formatKoruna(monthlyTotal(promise), language)]],
  };
}

function languageClause(language: Language): string {
  return sayIn(language)(
    'Rozhodující je české znění. Překlad do jiného jazyka slouží jen k porozumění.',
    'This English text is a translation for understanding only. The Czech version of the same number prevails and is the one that binds.',
  );
}
