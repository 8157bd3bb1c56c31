import { formatShortDate, inLanguage, sayIn, strong, t, type Bilingual, type Block, type DocumentTemplate, type Text } from '#documents';
import { addHalere, formatDate, formatKoruna, formatMonth, type Language } from '#kernel';
import type { RentStatementSnapshot, StatementPayment } from './debt-letters-snapshot';
import { asideLines, closing, helpBlocks, salutation, talkBlocks } from './letter-parts';

/** Why a payment went where it went, as a family reads it. */
const BECAUSE: Readonly<Record<string, Bilingual>> = {
  specific_symbol: { cs: 'podle specif. symbolu', en: 'by specific symbol' },
  message: { cs: 'podle zprávy', en: 'by its message' },
  claim: { cs: 'plnění z garance', en: 'payment of the guarantee' },
  plan: { cs: 'splátka podle dohody', en: 'instalment as agreed' },
  own_part: { cs: 'část, kterou platí tento plátce', en: 'the part this payer pays' },
  reminded: { cs: 'nejdřív upomenutý dluh', en: 'the reminded debt first' },
  least_secured: { cs: 'nejdřív nejméně zajištěný dluh', en: 'the least secured debt first' },
  earliest_due: { cs: 'nejdřív nejstarší dluh', en: 'the oldest debt first' },
  credit: { cs: 'z přeplatku', en: 'from a credit' },
};
const PAYER: Readonly<Record<string, Bilingual>> = {
  household: { cs: 'rodina', en: 'family' },
  benefit_office: { cs: 'úřad práce', en: 'Labour Office' },
  municipality: { cs: 'obec', en: 'municipality' },
  relative: { cs: 'příbuzný', en: 'relative' },
  guarantee_fund: { cs: 'garanční fond', en: 'guarantee fund' },
};

/** What was charged, what came and when, what it paid and why, what remains. */
export const rentStatementTemplate: DocumentTemplate<RentStatementSnapshot> = {
  kind: 'rentStatement',
  series: 'PP',
  version: 1,
  name: { cs: 'Přehled plateb', en: 'Rent statement' },
  forLandlord: false,
  readers: ['administrator', 'manager', 'coordinator', 'finance', 'social_worker'],
  page: (statement, language) => {
    const say = sayIn(language);
    return {
      language,
      issuer: statement.agency,
      title: say('Přehled plateb', 'Rent statement'),
      subtitle: say(`${formatMonth(statement.from, 'cs')} až ${formatMonth(statement.to, 'cs')}, byt ${statement.flat.address}`, `${formatMonth(statement.from, 'en')} to ${formatMonth(statement.to, 'en')}, flat ${statement.flat.address}`),
      setting: 'letter',
      blocks: [
        { type: 'address', lines: [...statement.tenants, ...statement.address.split(/,\s*/)], aside: asideLines(statement, language) },
        { type: 'paragraph', text: salutation(statement, language) },
        { type: 'notice', title: headline(statement, language), body: [say(`Stav ke dni ${formatDate(statement.asOf, 'cs')}.`, `As of ${formatDate(statement.asOf, 'en')}.`)] },
        monthTable(statement, language),
        {
          type: 'paragraph',
          tone: 'small',
          text: say(
            'Určíte-li u platby měsíc (zprávou nebo specifickým symbolem), použije se na něj. Jinak podle zákona nejdřív na upomenutý dluh, pak na nejméně zajištěný a nakonec na nejstarší (§ 1932 a § 1933 občanského zákoníku).',
            'If you name a month with a payment (by message or specific symbol), it goes there. Otherwise, by law, first to a reminded debt, then to the least secured one, last to the oldest (§ 1932 and § 1933 of the Civil Code).',
          ),
        },
        ...(statement.open > 0 ? [...talkBlocks(statement, language), ...helpBlocks(statement, language)] : []),
        closing(statement, language),
      ],
    };
  },
};

function headline(statement: RentStatementSnapshot, language: Language): string {
  const say = sayIn(language);
  const money = (amount: RentStatementSnapshot['open']): string => formatKoruna(amount, language);
  if (statement.open > 0) return say(`Zbývá zaplatit ${money(statement.open)}.`, `${money(statement.open)} remains to be paid.`);
  if (statement.credit > 0) return say(`Vše je zaplaceno, přeplatek je ${money(statement.credit)}.`, `Everything is paid; there is a credit of ${money(statement.credit)}.`);
  return say('Vše je zaplaceno.', 'Everything is paid.');
}

function monthTable(statement: RentStatementSnapshot, language: Language): Block {
  const say = sayIn(language);
  const money = (amount: RentStatementSnapshot['open']): string => formatKoruna(amount, language);
  const before: readonly (readonly Text[])[] = statement.openBefore > 0 ? [[say('Dřívější měsíce', 'Earlier months'), '', '', money(statement.openBefore)]] : [];
  return {
    type: 'table',
    dense: true,
    columns: [
      { title: say('Měsíc a splatnost', 'Month and due day'), align: 'left', share: 26 },
      { title: say('Předepsáno', 'Charged'), align: 'right', share: 14 },
      { title: say('Zaplaceno: kdy, kým, proč sem', 'Paid: when, by whom, why here'), align: 'left', share: 46 },
      { title: say('Zbývá', 'Remaining'), align: 'right', share: 14 },
    ],
    rows: [
      ...before,
      ...statement.months.map((month) => [
        `${formatMonth(month.month, language)}, ${formatShortDate(month.dueOn, language)}`,
        money(month.charged),
        month.payments.length === 0 ? '–' : month.payments.map((payment) => paymentLine(payment, language)).join('; '),
        month.isKnown ? money(month.open) : say('zatím nevíme', 'not known yet'),
      ]),
    ],
    foot: [[t`${strong(say('Celkem', 'Total'))}`, money(addHalere(...statement.months.map((month) => month.charged))), '', money(statement.open)]],
  };
}

function paymentLine(payment: StatementPayment, language: Language): string {
  const payer = PAYER[payment.payer];
  const because = BECAUSE[payment.because];
  return [`${formatShortDate(payment.receivedOn, language)} ${formatKoruna(payment.amount, language)}`, payer && inLanguage(payer, language), because && inLanguage(because, language)].filter(Boolean).join(', ');
}
