import { inLanguage, sayIn, strong, t, type Block, type DocumentTemplate, type Text } from '#documents';
import { addHalere, formatDate, formatKoruna, formatMonth, negate, type Halere, type Language } from '#kernel';
import type { LandlordStatementLine, LandlordStatementSnapshot } from './letters-snapshot';

/** What a landlord was promised, what arrived and what is sent, flat by flat. Not one word about the family. */
export const landlordStatementTemplate: DocumentTemplate<LandlordStatementSnapshot> = {
  kind: 'landlordStatement',
  series: 'VP',
  version: 1,
  name: { cs: 'Výplatní přehled', en: 'Landlord statement' },
  forLandlord: true,
  readers: ['administrator', 'manager', 'coordinator', 'finance'],
  page: (statement, language) => {
    const say = sayIn(language);
    return {
      language,
      issuer: statement.agency,
      title: say('Výplatní přehled', 'Landlord statement'),
      subtitle: formatMonth(statement.month, language),
      setting: 'letter',
      blocks: [
        { type: 'address', lines: [statement.landlord.name, ...(statement.landlord.address?.split(/,\s*/) ?? [])], aside: asideLines(statement, language) },
        { type: 'notice', title: headline(statement, language), body: summary(statement, language) },
        ...statement.flats.flatMap((line) => flatBlocks(line, language)),
        ...totalBlocks(statement, language),
        { type: 'paragraph', text: contactText(statement, language) },
        {
          type: 'paragraph',
          tone: 'small',
          text: say(
            '„Přišlo“ znamená, že o platbě bezpečně víme. „Odesláno“ znamená, že jsme vám ji poslali z našeho účtu. Rozhodující je české znění.',
            '“Arrived” means that we know of the payment for certain. “Sent” means that we sent it to you from our account. The Czech version of the same number prevails.',
          ),
        },
      ],
    };
  },
};

const payoutOf = (statement: LandlordStatementSnapshot): Halere => addHalere(...statement.flats.map((line) => line.payout));

function asideLines(statement: LandlordStatementSnapshot, language: Language): readonly string[] {
  const say = sayIn(language);
  const lines = [say(`Období: ${formatMonth(statement.month, 'cs')}`, `Period: ${formatMonth(statement.month, 'en')}`)];
  if (statement.accountEnding !== null) lines.push(say(`Váš účet končí na ${statement.accountEnding}`, `Your account ends in ${statement.accountEnding}`));
  return lines;
}

function headline(statement: LandlordStatementSnapshot, language: Language): string {
  const say = sayIn(language);
  const month = formatMonth(statement.month, language);
  const payout = payoutOf(statement);
  if (payout > 0) {
    const sent = statement.flats.every((line) => line.payout === 0 || line.sentOn !== null);
    return sent
      ? say(`Za ${month} jsme vám odeslali ${formatKoruna(payout, 'cs')}.`, `For ${month} we have sent you ${formatKoruna(payout, 'en')}.`)
      : say(`Za ${month} vám pošleme ${formatKoruna(payout, 'cs')}.`, `For ${month} we will send you ${formatKoruna(payout, 'en')}.`);
  }
  const arrived = statement.flats.every((line) => line.arrived !== null && line.open !== null && line.open <= 0);
  return arrived ? say(`${capital(month)}: nájemné vám přišlo celé.`, `${month}: your rent has arrived in full.`) : say(`${capital(month)}: přehled nájemného.`, `${month}: overview of your rent.`);
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('cs') + text.slice(1);
}

function summary(statement: LandlordStatementSnapshot, language: Language): readonly Text[] {
  const say = sayIn(language);
  const days = [...new Set(statement.flats.filter((line) => line.payout > 0).map((line) => line.sentOn ?? line.plannedOn))].filter((day) => day !== null).sort();
  const sent = statement.flats.every((line) => line.payout === 0 || line.sentOn !== null);
  const body: Text[] = [];
  if (days.length > 0) {
    const dates = days.map((day) => formatDate(day, language)).join(', ');
    body.push(sent ? say(`Odesláno: ${dates}.`, `Sent on: ${dates}.`) : say(`Plánovaná výplata: ${dates}.`, `Planned payout: ${dates}.`));
  }
  const fund = addHalere(...statement.flats.map((line) => line.fromGuarantee));
  if (fund > 0) body.push(say(`Z garance: ${formatKoruna(fund, 'cs')}.`, `From the guarantee: ${formatKoruna(fund, 'en')}.`));
  if (body.length === 0) body.push(say('Podrobnosti podle bytů jsou níže.', 'Details flat by flat are below.'));
  return body;
}

function flatBlocks(line: LandlordStatementLine, language: Language): readonly Block[] {
  const say = sayIn(language);
  const money = (amount: Halere): string => formatKoruna(amount, language);
  const rows: (readonly Text[])[] = [
    [line.shape === 'A' ? say('Nájemné a služby podle nájemní smlouvy', 'Rent and services under the lease') : say(`Nájemné od agentury, smlouva č. ${line.contractNumber}`, `Rent from the agency, contract no. ${line.contractNumber}`), say(`splatné ${formatDate(line.dueOn, 'cs')}`, `due ${formatDate(line.dueOn, 'en')}`), money(line.due)],
  ];
  if (line.shape === 'A') {
    rows.push(
      line.arrived === null
        ? [say('Přišlo', 'Arrived'), say('zatím nevíme', 'not known yet'), '–']
        : [say('Přišlo', 'Arrived'), line.arrivedOn === null ? '' : formatDate(line.arrivedOn, language), money(line.arrived)],
    );
  }
  if (line.fromGuarantee > 0) rows.push([say('Z garance', 'From the guarantee'), '', money(line.fromGuarantee)]);
  for (const deduction of line.deductions) rows.push([inLanguage(deduction.label, language), say('srážka', 'deduction'), money(negate(deduction.amount))]);
  if (line.shape === 'A' && line.open !== null && line.open > 0) rows.push([say('Zbývá zaplatit vám', 'Remains to be paid to you'), '', money(line.open)]);
  const when =
    line.payout === 0
      ? ''
      : line.sentOn !== null
        ? say(`odesláno ${formatDate(line.sentOn, 'cs')}`, `sent ${formatDate(line.sentOn, 'en')}`)
        : line.plannedOn === null
          ? say('termín sdělíme', 'date to be announced')
          : say(`pošleme ${formatDate(line.plannedOn, 'cs')}`, `to be sent ${formatDate(line.plannedOn, 'en')}`);
  return [
    { type: 'heading', text: `${line.label}, ${line.address}` },
    {
      type: 'table',
      columns: [
        { title: say('Položka', 'Item'), align: 'left', share: 50 },
        { title: say('Kdy', 'When'), align: 'left', share: 28 },
        { title: say('Částka', 'Amount'), align: 'right', share: 22 },
      ],
      rows,
      foot: line.payout === 0 && line.shape === 'A' ? [] : [[say('Výplata od agentury', 'Payout from the agency'), when, money(line.payout)]],
    },
  ];
}

function totalBlocks(statement: LandlordStatementSnapshot, language: Language): readonly Block[] {
  if (statement.flats.length < 2) return [];
  const say = sayIn(language);
  return [
    {
      type: 'together',
      blocks: [
        { type: 'heading', text: say('Celkem', 'Total') },
        {
          type: 'facts',
          rows: [[say('Výplata od agentury za všechny byty', 'Payout from the agency for all flats'), [{ text: formatKoruna(payoutOf(statement), language), strong: true }]]],
        },
      ],
    },
  ];
}

function contactText(statement: LandlordStatementSnapshot, language: Language): Text {
  const say = sayIn(language);
  const { contact } = statement;
  const call = [contact.phone, contact.email].filter((each) => each !== null && each !== '').join(', ');
  return say(
    t`Máte otázku nebo je v bytě závada? Ozvěte se: ${strong(contact.name)} (${inLanguage(contact.role, 'cs')})${call === '' ? '' : `, ${call}`}.`,
    t`Any question, or is something wrong in the flat? Get in touch: ${strong(contact.name)} (${inLanguage(contact.role, 'en')})${call === '' ? '' : `, ${call}`}.`,
  );
}
