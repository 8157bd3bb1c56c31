import { formatShortDate, joinNames, moneyColumn, paymentQr, sayIn, strong, t, type Block, type DocumentTemplate, type QrItem, type Text } from '#documents';
import { addHalere, formatDate, formatKoruna, formatMonth, type Halere, type Language } from '#kernel';
import { flatRows, languageClause, monthlyTable } from './flat-words';
import type { PaymentScheduleSnapshot, ScheduledMonth, ScheduledPayment } from './papers-snapshot';

/**
 * Evidenční list with the payment calendar: what is paid each month and by whom, and a QR Platba for every payment of
 * the household. It names payers, so it is the household's paper and never the landlord's.
 */
export const paymentScheduleTemplate: DocumentTemplate<PaymentScheduleSnapshot> = {
  kind: 'paymentSchedule',
  series: 'EL',
  version: 1,
  name: { cs: 'Evidenční list a platební kalendář', en: 'Rent sheet and payment calendar' },
  forLandlord: false,
  readers: ['administrator', 'manager', 'coordinator', 'finance', 'social_worker'],
  page: (schedule, language) => {
    const say = sayIn(language);
    return {
      language,
      issuer: schedule.agency,
      title: say('Evidenční list a platební kalendář', 'Rent sheet and payment calendar'),
      subtitle: say(`platí od ${formatDate(schedule.validFrom, 'cs')}`, `valid from ${formatDate(schedule.validFrom, 'en')}`),
      setting: 'contract',
      blocks: [
        summary(schedule, language),
        { type: 'heading', text: say('Byt a nájemníci', 'The flat and its tenants') },
        { type: 'facts', rows: factRows(schedule, language) },
        { type: 'heading', text: say('Měsíční předpis', 'Monthly charge') },
        monthlyTable(schedule.rent, schedule.advances, language, schedule.flat.areaSquareMetres),
        { type: 'paragraph', text: dueDayNote(schedule, language), tone: 'small' },
        { type: 'paragraph', text: languageClause(language), tone: 'small' },
        { type: 'together', blocks: [{ type: 'heading', text: say('Platební kalendář (částky v Kč)', 'Payment calendar (amounts in CZK)') }, calendar(schedule, language)] },
        ...qrBlocks(schedule, language),
      ],
    };
  },
};

function summary(schedule: PaymentScheduleSnapshot, language: Language): Block {
  const say = sayIn(language);
  const own = schedule.months.flatMap((month) => month.payments.filter((payment) => payment.payer === 'household'));
  const usual = commonest(own.map((payment) => payment.amount));
  const first = own.find((payment) => payment.instruction !== null)?.instruction ?? null;
  const body: Text[] = [];
  if (usual !== null) {
    body.push(
      say(
        t`Platíte ${strong(formatKoruna(usual, 'cs'))} měsíčně, vždy do ${schedule.dueDay}. dne.`,
        t`You pay ${strong(formatKoruna(usual, 'en'))} a month, by day ${schedule.dueDay}.`,
      ),
    );
  }
  if (first !== null) {
    body.push(
      say(
        t`Účet ${strong(first.account)}, variabilní symbol ${strong(first.variableSymbol)}. Symbol je pořád stejný.`,
        t`Account ${strong(first.account)}, variable symbol ${strong(first.variableSymbol)}. The symbol never changes.`,
      ),
    );
  }
  const call = [schedule.contact.phone, schedule.contact.email].filter((each) => each !== null && each !== '').join(', ');
  body.push(
    say(
      `Nemůžete tento měsíc zaplatit? Ozvěte se: ${schedule.contact.name}${call === '' ? '' : `, ${call}`}.`,
      `Cannot pay this month? Get in touch: ${schedule.contact.name}${call === '' ? '' : `, ${call}`}.`,
    ),
  );
  return { type: 'notice', title: say('Jak platit', 'How to pay'), body };
}

function commonest(amounts: readonly Halere[]): Halere | null {
  const counts = new Map<Halere, number>();
  for (const amount of amounts) counts.set(amount, (counts.get(amount) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? null;
}

function factRows(schedule: PaymentScheduleSnapshot, language: Language): readonly (readonly [string, Text])[] {
  const say = sayIn(language);
  const sub = schedule.contract === 'sublease';
  return [
    [sub ? say('Podnájemci', 'Subtenants') : say('Nájemci', 'Tenants'), joinNames(schedule.tenants, language)],
    [say('Komu se platí', 'Creditor'), schedule.creditorName],
    ...(schedule.contractNumber === null ? [] : [[say('Smlouva č.', 'Contract no.'), schedule.contractNumber] as const]),
    ...flatRows(schedule.flat, language),
    [say('Počet osob pro služby', 'Persons counted for services'), String(schedule.persons)],
  ];
}

function calendar(schedule: PaymentScheduleSnapshot, language: Language): Block {
  const say = sayIn(language);
  const { months } = schedule;
  const own = (month: ScheduledMonth): Halere => paidBy(month, (payment) => payment.payer === 'household');
  const other = (month: ScheduledMonth): Halere => paidBy(month, (payment) => payment.payer !== 'household');
  const whole = (month: ScheduledMonth): Halere => addHalere(month.rent, month.advances);
  const split = months.some((month) => other(month) !== 0);
  const columns = [(month: ScheduledMonth) => month.rent, (month: ScheduledMonth) => month.advances, whole, ...(split ? [other, own] : [])];
  const sums = columns.map((pick) => addHalere(...months.map(pick)));
  const money = moneyColumn([...sums, ...months.flatMap((month) => columns.map((pick) => pick(month)))], language);
  return {
    type: 'table',
    dense: true,
    columns: [
      { title: say('Měsíc', 'Month'), align: 'left', share: 19 },
      { title: say('Splatné', 'Due'), align: 'left', share: 20 },
      { title: say('Nájemné', 'Rent'), align: 'right', share: 15 },
      { title: say('Služby', 'Services'), align: 'right', share: 14 },
      { title: say('Celkem', 'Total'), align: 'right', share: 16 },
      ...(split
        ? ([
            { title: otherPayers(schedule, language), align: 'right', share: 17 },
            { title: say('Platíte vy', 'You pay'), align: 'right', share: 16 },
          ] as const)
        : []),
    ],
    rows: months.map((month) => [
      formatMonth(month.month, language),
      formatShortDate(month.dueOn, language),
      ...columns.map((pick, index): Text => (split && index === columns.length - 1 ? [{ text: money(pick(month)), strong: true }] : money(pick(month)))),
    ]),
    foot: [[say('Celkem', 'Total'), '', ...sums.map(money)]],
  };
}

function paidBy(month: ScheduledMonth, whose: (payment: ScheduledPayment) => boolean): Halere {
  return addHalere(...month.payments.filter(whose).map((payment) => payment.amount));
}

function otherPayers(schedule: PaymentScheduleSnapshot, language: Language): string {
  const say = sayIn(language);
  const office = schedule.months.every((month) => month.payments.every((payment) => payment.payer !== 'other'));
  return office ? say('Úřad práce', 'Labour Office') : say('Jiní plátci', 'Others');
}

function dueDayNote(schedule: PaymentScheduleSnapshot, language: Language): string {
  return sayIn(language)(
    `Připadne-li ${schedule.dueDay}. den na sobotu, neděli nebo svátek, je uvedený nejbližší pracovní den. Zaplaceno je dnem připsání na účet: převod zadejte o den dříve.`,
    `Where day ${schedule.dueDay} falls on a Saturday, Sunday or public holiday, the next working day is given. A payment counts on the day it is credited, so send it a day ahead.`,
  );
}

/** What fits under the calendar on its page. */
const CODES_BESIDE_CALENDAR = 6;

function qrBlocks(schedule: PaymentScheduleSnapshot, language: Language): readonly Block[] {
  const say = sayIn(language);
  const items = schedule.months.flatMap((month) => month.payments.flatMap((payment) => qrItem(month, payment, language)));
  if (items.length === 0) return [];
  return [
    {
      type: 'together',
      blocks: [
        { type: 'heading', text: say('QR platby', 'QR payments') },
        {
          type: 'paragraph',
          text: say(
            'V bankovní aplikaci zvolte platbu QR kódem a namiřte telefon na kód měsíce, který platíte.',
            'In your bank’s app choose payment by QR code and point the phone at the month you pay for.',
          ),
        },
        { type: 'qrGrid', items: items.slice(0, CODES_BESIDE_CALENDAR) },
      ],
    },
    ...(items.length > CODES_BESIDE_CALENDAR ? [{ type: 'pageBreak' as const }, { type: 'qrGrid' as const, items: items.slice(CODES_BESIDE_CALENDAR) }] : []),
  ];
}

function qrItem(month: ScheduledMonth, payment: ScheduledPayment, language: Language): readonly QrItem[] {
  const { instruction } = payment;
  if (instruction === null) return [];
  const say = sayIn(language);
  return [
    paymentQr(instruction, language, formatMonth(month.month, language).replace('\u00a0', ' '), [
      [{ text: formatKoruna(instruction.amount, language), strong: true }],
      say(`do ${formatShortDate(month.dueOn, 'cs')}`, `by ${formatShortDate(month.dueOn, 'en')}`),
      `VS ${instruction.variableSymbol}`,
      ...(instruction.specificSymbol === null ? [] : [`SS ${instruction.specificSymbol}`]),
    ]),
  ];
}
