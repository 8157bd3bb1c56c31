import { formatPercent, inLanguage, sayIn, strong, t, type Bilingual, type Block, type DocumentTemplate } from '#documents';
import { formatDate, formatKoruna, formatMonth, negate, type Halere, type Language } from '#kernel';
import type { DepositSettlementSnapshot } from './debt-letters-snapshot';
import { asideLines, closing, salutation } from './letter-parts';

const COMPONENT: Readonly<Record<DepositSettlementSnapshot['used'][number]['component'], Bilingual>> = {
  rent_and_services: { cs: 'nájemné a služby', en: 'rent and services' },
  default_interest: { cs: 'úrok z prodlení', en: 'default interest' },
  costs: { cs: 'náklady', en: 'costs' },
};

/** The deposit at the end: what was held, its interest, what it was set off against, what goes back (Civil Code § 2254). */
export const depositSettlementTemplate: DocumentTemplate<DepositSettlementSnapshot> = {
  kind: 'depositSettlement',
  series: 'VJ',
  version: 1,
  name: { cs: 'Vyúčtování jistoty', en: 'Deposit settlement' },
  forLandlord: false,
  readers: ['administrator', 'manager', 'coordinator', 'finance', 'social_worker'],
  page: (paper, language) => {
    const say = sayIn(language);
    const money = (amount: Halere): string => formatKoruna(amount, language);
    return {
      language,
      issuer: paper.agency,
      title: say('Vyúčtování jistoty', 'Deposit settlement'),
      subtitle: say(`byt ${paper.flat.address}, ke dni ${formatDate(paper.settledOn, 'cs')}`, `flat ${paper.flat.address}, as of ${formatDate(paper.settledOn, 'en')}`),
      setting: 'letter',
      blocks: [
        { type: 'address', lines: [...paper.tenants, ...paper.address.split(/,\s*/)], aside: asideLines(paper, language) },
        { type: 'paragraph', text: salutation(paper, language) },
        {
          type: 'notice',
          title: paper.toReturn > 0 ? say(`Vrátí se vám ${money(paper.toReturn)}.`, `${money(paper.toReturn)} will be returned to you.`) : say('Z jistoty nezbývá nic k vrácení.', 'Nothing of the deposit is left to be returned.'),
          body: [
            say(
              `Nájem skončil ${formatDate(paper.endedOn, 'cs')}. Jistotu drží ${paper.holder === 'agency' ? paper.agency.name : paper.creditor.name}.${paper.toReturn > 0 ? ' Sdělte nám prosím účet, na který ji máme poslat.' : ''}`,
              `The tenancy ended on ${formatDate(paper.endedOn, 'en')}. The deposit is held by ${paper.holder === 'agency' ? paper.agency.name : paper.creditor.name}.${paper.toReturn > 0 ? ' Please tell us the account to which it is to be sent.' : ''}`,
            ),
          ],
        },
        { type: 'heading', text: say('Výpočet', 'Calculation') },
        sums(paper, language),
        ...(paper.periods.length > 0 ? [{ type: 'heading', text: say('Úrok z jistoty', 'Interest of the deposit') } as const, interestTable(paper, language)] : []),
        ...(paper.used.length > 0 ? [{ type: 'heading', text: say('Na co byla použita', 'What it was used for') } as const, usedTable(paper, language)] : []),
        {
          type: 'paragraph',
          text: say('Nesouhlasíte-li s některou částkou, napište nám do 30 dnů, co podle vás nesedí. Rádi to s vámi projdeme.', 'If you disagree with an amount, write to us within 30 days what seems wrong. We will gladly go through it with you.'),
        },
        closing(paper, language),
      ],
    };
  },
};

function sums(paper: DepositSettlementSnapshot, language: Language): Block {
  const say = sayIn(language);
  const money = (amount: Halere): string => formatKoruna(amount, language);
  return {
    type: 'table',
    columns: [
      { title: say('Položka', 'Item'), align: 'left', share: 50 },
      { title: say('Kdy', 'When'), align: 'left', share: 25 },
      { title: say('Částka', 'Amount'), align: 'right', share: 25 },
    ],
    rows: [
      ...paper.payments.map((each) => [say('Zaplaceno na jistotu', 'Paid as a deposit'), formatDate(each.paidOn, language), money(each.amount)]),
      [say('Úrok z jistoty', 'Interest'), formatDate(paper.settledOn, language), money(paper.interest)],
      [say('Použito na dluhy z nájmu', 'Used for debts of the tenancy'), formatDate(paper.settledOn, language), money(negate(paper.usedTotal))],
    ],
    foot: [[t`${strong(say('K vrácení', 'To be returned'))}`, '', money(paper.toReturn)]],
  };
}

function interestTable(paper: DepositSettlementSnapshot, language: Language): Block {
  const say = sayIn(language);
  return {
    type: 'table',
    columns: [
      { title: say('Od', 'From'), align: 'left', share: 23 },
      { title: say('Do', 'To'), align: 'left', share: 23 },
      { title: say('Dní', 'Days'), align: 'right', share: 12 },
      { title: say('Sazba ročně', 'Rate a year'), align: 'right', share: 18 },
      { title: say('Z částky', 'On'), align: 'right', share: 24 },
    ],
    rows: paper.periods.map((each) => [formatDate(each.from, language), formatDate(each.to, language), String(each.days), formatPercent(each.percent, language), formatKoruna(each.principal, language)]),
    foot: [[say('Úrok (skutečné dny / 365)', 'Interest (actual / 365)'), '', '', '', formatKoruna(paper.interest, language)]],
  };
}

function usedTable(paper: DepositSettlementSnapshot, language: Language): Block {
  const say = sayIn(language);
  return {
    type: 'table',
    columns: [
      { title: say('Dluh', 'Debt'), align: 'left', share: 70 },
      { title: say('Použito', 'Used'), align: 'right', share: 30 },
    ],
    rows: paper.used.map((each) => [`${formatMonth(each.month, language)}, ${inLanguage(COMPONENT[each.component], language)}`, formatKoruna(each.amount, language)]),
    foot: [[say('Celkem', 'Total'), formatKoruna(paper.usedTotal, language)]],
  };
}
