import { paymentQr, paymentRows, sayIn, strong, t, type Block, type DocumentTemplate, type Issuer, type PaymentInstruction, type Text } from '#documents';
import { formatDate, formatKoruna, halere, negate, type Halere, type IsoDate, type Language } from '#kernel';
import type { Period } from '../domain/services/settlement';
import type { SettlementLine } from '../store/services.entity';

/** What 67/2013 § 7 (2) asks of the paper: cost and advances by service, how it was shared, over- or underpayment, until when. */
export interface ServicesSettlementSnapshot {
  readonly agency: Issuer;
  readonly issuedOn: IsoDate;
  readonly kind: 'computed' | 'recorded';
  /** The landlord, when he is the provider (A); null: the agency. */
  readonly provider: string | null;
  readonly tenants: readonly string[];
  readonly address: string;
  readonly unitCode: string;
  readonly contractNumber: string;
  readonly variableSymbol: string;
  /** Where an underpayment is paid; null: nothing to pay, or no account is known. Papers issued before this was told lack it. */
  readonly payment?: PaymentInstruction | null;
  readonly period: Period;
  readonly days: { readonly from: IsoDate; readonly to: IsoDate };
  readonly lines: readonly SettlementLine[];
  readonly cost: Halere;
  readonly advances: Halere;
  readonly balance: Halere;
  readonly deliveredOn: IsoDate;
  readonly dueOn: IsoDate;
  readonly objectionsUntil: IsoDate;
  readonly deliverBy: IsoDate;
  readonly answerDays: number;
  readonly finePerDay: Halere;
  readonly late: { readonly days: number; readonly atMost: Halere };
  readonly replaces: boolean;
  readonly reason: string | null;
}

type Words = Readonly<Record<string, readonly [cs: string, en: string]>>;
const SERVICE: Words = {
  water: ['Voda', 'Water'], heating: ['Teplo', 'Heating'], common_electricity: ['Společná elektřina', 'Common electricity'], waste: ['Odpad', 'Waste'], cleaning: ['Úklid', 'Cleaning'], lift: ['Výtah', 'Lift'],
  other: ['Ostatní služby', 'Other services'],
};
const KEY: Words = { person_months: ['osoboměsíce', 'person-months'], area: ['m²', 'm²'], meter: ['podle měřidla', 'by meter'], equal: ['rovným dílem', 'equal parts'], units: ['jednotky', 'units'] };

/** The yearly settlement of services of one household. */
export const servicesSettlementTemplate: DocumentTemplate<ServicesSettlementSnapshot> = {
  kind: 'servicesSettlement',
  series: 'VS',
  version: 1,
  name: { cs: 'Vyúčtování služeb', en: 'Settlement of services' },
  forLandlord: false,
  readers: ['administrator', 'manager', 'coordinator', 'finance', 'social_worker'],
  page: (paper, language) => {
    const say = sayIn(language);
    return {
      language,
      issuer: paper.agency,
      title: paper.replaces ? say('Opravné vyúčtování služeb', 'Corrected settlement of services') : say('Vyúčtování služeb', 'Settlement of services'),
      subtitle: say(`${formatDate(paper.period.from, 'cs')} až ${formatDate(paper.period.to, 'cs')}`, `${formatDate(paper.period.from, 'en')} to ${formatDate(paper.period.to, 'en')}`),
      setting: 'letter',
      blocks: [
        { type: 'address', lines: [...paper.tenants, ...paper.address.split(/,\s*/)], aside: aside(paper, language) },
        { type: 'notice', title: headline(paper, language), body: [until(paper, language)] },
        ...(paper.reason === null ? [] : [{ type: 'paragraph', text: t`${strong(say('Důvod opravy: ', 'Reason of the correction: '))}${paper.reason}` } satisfies Block]),
        table(paper, language),
        ...(paper.payment ? [{ type: 'payment', qr: paymentQr(paper.payment, language, say('QR Platba', 'QR payment')), rows: paymentRows(paper.payment, language) } satisfies Block] : []),
        ...unpaid(paper, language),
        { type: 'heading', text: say('Nesouhlasíte?', 'Do you disagree?') },
        {
          type: 'paragraph',
          text: say(
            `Námitky můžete podat do ${formatDate(paper.objectionsUntil, 'cs')}. Do podkladů můžete u nás nahlédnout. Odpovíme do ${paper.answerDays} dnů od doručení námitky.`,
            `You may object until ${formatDate(paper.objectionsUntil, 'en')}. You may see the underlying papers at our office. We answer within ${paper.answerDays} days of receiving the objection.`,
          ),
        },
        ...late(paper, language),
        {
          type: 'paragraph',
          tone: 'small',
          text: say('Vyúčtování podle zákona č. 67/2013 Sb. Rozhodující je české znění.', 'Settlement under Act 67/2013. The Czech version of the same number prevails.'),
        },
      ],
    };
  },
};

function aside(paper: ServicesSettlementSnapshot, language: Language): string[] {
  const say = sayIn(language);
  const lines = [say(`Byt ${paper.unitCode}`, `Flat ${paper.unitCode}`), say(`Smlouva č. ${paper.contractNumber}`, `Contract no. ${paper.contractNumber}`)];
  if (paper.provider !== null) lines.push(say(`Poskytovatel služeb: ${paper.provider}`, `Provider of services: ${paper.provider}`));
  if (paper.days.from !== paper.period.from || paper.days.to !== paper.period.to) {
    lines.push(say(`Bydlení: ${formatDate(paper.days.from, 'cs')} až ${formatDate(paper.days.to, 'cs')}`, `Lived here: ${formatDate(paper.days.from, 'en')} to ${formatDate(paper.days.to, 'en')}`));
  }
  return lines;
}

function headline(paper: ServicesSettlementSnapshot, language: Language): string {
  const say = sayIn(language);
  const amount = formatKoruna(halere(Math.abs(paper.balance)), language);
  if (paper.balance > 0) return say(`Nedoplatek ${amount}`, `To be paid: ${amount}`);
  return paper.balance < 0 ? say(`Přeplatek ${amount}`, `To be returned: ${amount}`) : say('Zálohy přesně pokryly náklady.', 'The advances covered the costs exactly.');
}

function until(paper: ServicesSettlementSnapshot, language: Language): Text {
  const say = sayIn(language);
  const day = formatDate(paper.dueOn, language);
  if (paper.balance > 0) return say(`Zaplaťte ho prosím do ${day} s variabilním symbolem ${paper.variableSymbol}.`, `Please pay it by ${day} with the variable symbol ${paper.variableSymbol}.`);
  if (paper.balance < 0) return say(`Použijeme ho na další platby. Pokud ho chcete vyplatit, řekněte nám; vyplatíme ho do ${day}.`, `We use it for the next payments. If you want it paid out, tell us; we pay it by ${day}.`);
  return say('Nikdo nikomu nic nedoplácí.', 'Nobody owes anybody anything.');
}

function table(paper: ServicesSettlementSnapshot, language: Language): Block {
  const say = sayIn(language);
  const money = (amount: Halere): string => formatKoruna(amount, language);
  const word = (words: Words, key: string): string => say(words[key]?.[0] ?? key, words[key]?.[1] ?? key);
  const number = (value: number): string => new Intl.NumberFormat(language === 'cs' ? 'cs-CZ' : 'en-GB', { maximumFractionDigits: 2 }).format(value);
  return {
    type: 'table',
    columns: [
      { title: say('Služba', 'Service'), align: 'left', share: 24 },
      { title: say('Náklad celkem', 'Whole cost'), align: 'right', share: 17 },
      { title: say('Rozdělení', 'Shared by'), align: 'left', share: 25 },
      { title: say('Váš náklad', 'Your cost'), align: 'right', share: 17 },
      { title: say('Zálohy', 'Advances'), align: 'right', share: 17 },
    ],
    rows: paper.lines.map((line) => [
      word(SERVICE, line.service),
      money(line.total),
      line.key === null ? '–' : `${word(KEY, line.key)}: ${number(line.measure)} / ${number(line.ofMeasure)}`,
      money(line.cost),
      money(line.advances),
    ]),
    foot: [
      [say('Celkem', 'Total'), '', '', money(paper.cost), money(paper.advances)],
      [paper.balance > 0 ? say('Nedoplatek', 'Underpayment') : say('Přeplatek', 'Overpayment'), '', '', '', money(paper.balance > 0 ? paper.balance : negate(paper.balance))],
    ],
  };
}

function unpaid(paper: ServicesSettlementSnapshot, language: Language): readonly Block[] {
  const say = sayIn(language);
  const open = halere(paper.lines.reduce((sum, line) => sum + line.advances - line.paid, 0));
  if (open <= 0) return [];
  return [{ type: 'paragraph', text: say(`Ze záloh za toto období zbývá zaplatit ${formatKoruna(open, 'cs')}. Tato částka v nedoplatku výše není.`, `Of the advances of this period ${formatKoruna(open, 'en')} is still to be paid. It is not part of the sum above.`) }];
}

function late(paper: ServicesSettlementSnapshot, language: Language): readonly Block[] {
  if (paper.late.days === 0) return [];
  const say = sayIn(language);
  return [
    {
      type: 'paragraph',
      tone: 'small',
      text: say(
        `Vyúčtování mělo přijít do ${formatDate(paper.deliverBy, 'cs')}. Za zpoždění můžete žádat pokutu nejvýše ${formatKoruna(paper.finePerDay, 'cs')} za každý započatý den (§ 13), tedy nejvýše ${formatKoruna(paper.late.atMost, 'cs')}.`,
        `The settlement was due by ${formatDate(paper.deliverBy, 'en')}. For the delay you may ask a fine of at most ${formatKoruna(paper.finePerDay, 'en')} for each day begun (§ 13), that is at most ${formatKoruna(paper.late.atMost, 'en')}.`,
      ),
    },
  ];
}
