import { formatKoruna, formatMonth, halere, monthName, monthOf, yearOf, type IsoDate, type Language, type Month } from '#kernel';
import { landlordMonths, nextPayout, type FlatMoney, type LandlordMonth } from './landlord-months';

export interface LandlordSentence {
  readonly text: string;
  /** good = settled, waiting = nothing to do, ask = we ask him something, open = money is missing. */
  readonly mood: 'good' | 'waiting' | 'ask' | 'open';
}

/**
 * The first sentence a landlord reads about one flat. "Přišlo" is said only of money known to have arrived,
 * "odesláno" of money we sent. What is missing comes before what is well; the guarantee is never promised here.
 */
export function landlordSentence(flat: FlatMoney, asOf: IsoDate, language: Language): LandlordSentence {
  const words = language === 'cs' ? CZECH : ENGLISH;
  const day = (on: IsoDate): string => words.day(on, asOf);
  if (asOf < flat.startsOn) {
    const first = nextPayout(flat, flat.startsOn);
    return { text: words.begins(day(flat.startsOn), first ? day(first.dueOn) : null), mood: 'waiting' };
  }
  if (flat.endsOn !== null && flat.endsOn < asOf) return { text: words.ended(day(flat.endsOn)), mood: 'waiting' };
  const months = landlordMonths(flat, asOf);
  const late = months.filter(({ state }) => state === 'late').at(-1);
  if (late) return { text: words.late(words.month(late.month, asOf), day(late.on!), partSent(late, words)), mood: 'open' };
  const open = months.filter((month) => month.open > 0 && !month.isOwnShare);
  if (open.length > 0) return { text: openSentence(open, asOf, words), mood: 'open' };
  const unknown = months.find(({ state }) => state === 'unknown');
  if (unknown) return { text: words.ask(words.month(unknown.month, asOf)), mood: 'ask' };
  if (months.at(-1)!.state === 'vacant' && flat.nextLeaseOn !== null) return { text: words.leaseBegins(day(flat.nextLeaseOn)), mood: 'waiting' };
  return settledSentence(months, asOf, words);
}

function openSentence(open: readonly LandlordMonth[], asOf: IsoDate, words: Words): string {
  const [oldest] = open as [LandlordMonth];
  const total = words.money(open.reduce((sum, month) => sum + month.open, 0));
  if (open.length > 1) return words.openMonths(open.length, total, words.month(oldest.month, asOf));
  const came = (oldest.amount ?? 0) + oldest.sent;
  if (came > 0) return words.partly(words.month(oldest.month, asOf), words.money(came), total);
  return words.open(words.month(oldest.month, asOf), total);
}

function settledSentence(months: readonly LandlordMonth[], asOf: IsoDate, words: Words): LandlordSentence {
  const now = months.at(-1)!;
  const month = words.month(now.month, asOf);
  const money = now.amount === null ? '' : words.money(now.amount);
  const on = now.on === null ? null : words.day(now.on, asOf);
  switch (now.state) {
    case 'arrived':
      return { text: words.arrived(now.month, month, money, on), mood: 'good' };
    case 'sent':
      return { text: words.sent(now.month, month, money, on ?? ''), mood: 'good' };
    case 'guaranteed':
      return { text: words.guaranteed(month, money), mood: 'good' };
    case 'ordered':
      return { text: words.ordered(month, on ?? '', partSent(now, words)), mood: 'waiting' };
    case 'planned':
      return { text: words.planned(month, on, partSent(now, words)), mood: 'waiting' };
    case 'awaited':
      return { text: words.awaited(month, on ?? ''), mood: 'waiting' };
    case 'vacant':
      return { text: words.vacant, mood: 'waiting' };
    default:
      return { text: words.quiet, mood: 'waiting' };
  }
}

/** What of a month has left and what has not, when it is sent in parts. */
interface PartSent {
  readonly sent: string;
  readonly rest: string;
}

const partSent = ({ sent, amount }: LandlordMonth, words: Words): PartSent | null => (sent > 0 && amount !== null ? { sent: words.money(sent), rest: words.money(amount) } : null);

interface Words {
  day(on: IsoDate, asOf: IsoDate): string;
  month(month: Month, asOf: IsoDate): string;
  money(amount: number): string;
  begins(start: string, firstPayment: string | null): string;
  ended(on: string): string;
  late(month: string, on: string, part: PartSent | null): string;
  open(month: string, total: string): string;
  openMonths(count: number, total: string, oldest: string): string;
  partly(month: string, came: string, rest: string): string;
  ask(month: string): string;
  arrived(month: Month, name: string, money: string, on: string | null): string;
  sent(month: Month, name: string, money: string, on: string): string;
  guaranteed(month: string, money: string): string;
  ordered(month: string, on: string, part: PartSent | null): string;
  planned(month: string, on: string | null, part: PartSent | null): string;
  awaited(month: string, on: string): string;
  vacant: string;
  leaseBegins(on: string): string;
  quiet: string;
}

const NBSP = '\u00a0';

const nameOf = (month: Month, language: 'cs' | 'en', asOf: IsoDate): string => (month.slice(0, 4) === asOf.slice(0, 4) ? monthName(month, language) : formatMonth(month, language));
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** "březen je zaplacený", but "září je zaplacené". */
const paid = (month: Month): string => (month.endsWith('-09') ? 'zaplacené' : 'zaplacený');

const CZECH: Words = {
  day: (on, asOf) => `${Number(on.slice(8))}.${NBSP}${Number(on.slice(5, 7))}.${yearOf(on) === yearOf(asOf) ? '' : `${NBSP}${yearOf(on)}`}`,
  month: (month, asOf) => nameOf(month, 'cs', asOf),
  money: (amount) => formatKoruna(halere(amount), 'cs'),
  begins: (start, first) => (first ? `Smlouva začne ${start}; první platba ${first}` : `Smlouva začne ${start}`),
  ended: (on) => `Smlouva skončila ${on} Děkujeme za spolupráci.`,
  late: (month, on, part) => `${part ? `Z nájmu za ${month} jsme poslali ${part.sent}. Zbývajících ${part.rest}` : `Nájem za ${month}`} jsme měli poslat do ${on} Omlouváme se, už na tom pracujeme.`,
  open: (month, total) => `Nájem za ${month} zatím nepřišel. Zbývá ${total}.`,
  openMonths: (count, total, oldest) => `Zbývá zaplatit ${total} za ${count} ${count < 5 ? 'měsíce' : 'měsíců'}, nejstarší je ${oldest}.`,
  partly: (month, came, rest) => `Z nájmu za ${month} je zaplaceno ${came}. Zbývá ${rest}.`,
  ask: (month) => `Přišel vám nájem za ${month}?`,
  arrived: (month, name, money, on) => `${capital(name)} je ${paid(month)}. ${money} přišlo${on ? ` ${on}` : '.'}`,
  sent: (month, name, money, on) => `${capital(name)} je ${paid(month)}. ${money} odesláno ${on}`,
  guaranteed: (month, money) => `Nájem za ${month} kryje garance: ${money}.`,
  ordered: (month, on, part) => `${part ? `Z nájmu za ${month} jsme poslali ${part.sent}. Zbývajících ${part.rest}` : `Nájem za ${month}`} je na cestě. Příkaz bance jsme dali na ${on}`,
  planned: (month, on, part) => {
    if (part) return `Z nájmu za ${month} jsme poslali ${part.sent}. Zbývajících ${part.rest} ${on ? `vám pošleme do ${on}` : 'máme a pošleme vám je.'}`;
    return on ? `Nájem za ${month} vám pošleme do ${on}` : `Nájem za ${month} máme a pošleme vám ho.`;
  },
  awaited: (month, on) => `Nájem za ${month} je splatný ${on}`,
  vacant: 'Byt je teď volný. Hledáme pro něj rodinu.',
  leaseBegins: (on) => `Byt je pronajatý, nájem začne ${on}`,
  quiet: 'Tento měsíc pro vás nemáme nic nového.',
};

const ENGLISH: Words = {
  day: (on, asOf) => `${Number(on.slice(8))}${NBSP}${monthName(monthOf(on), 'en')}${yearOf(on) === yearOf(asOf) ? '' : `${NBSP}${yearOf(on)}`}`,
  month: (month, asOf) => nameOf(month, 'en', asOf),
  money: (amount) => formatKoruna(halere(amount), 'en'),
  begins: (start, first) => (first ? `The contract begins on ${start}; the first payment is on ${first}.` : `The contract begins on ${start}.`),
  ended: (on) => `The contract ended on ${on}. Thank you for working with us.`,
  late: (month, on, part) => `${part ? `We have sent ${part.sent} of the rent for ${month}. We should have sent the remaining ${part.rest}` : `We should have sent the rent for ${month}`} by ${on}. We apologise and are working on it.`,
  open: (month, total) => `The rent for ${month} has not arrived yet. ${total} remains.`,
  openMonths: (count, total, oldest) => `${total} remains to be paid for ${count} months, the oldest is ${oldest}.`,
  partly: (month, came, rest) => `${came} of the rent for ${month} is paid. ${rest} remains.`,
  ask: (month) => `Has the rent for ${month} arrived?`,
  arrived: (_month, name, money, on) => `${name} is paid. ${money} arrived${on ? ` on ${on}` : ''}.`,
  sent: (_month, name, money, on) => `${name} is paid. ${money} was sent on ${on}.`,
  guaranteed: (month, money) => `The rent for ${month} is covered by the guarantee: ${money}.`,
  ordered: (month, on, part) => `${part ? `We have sent ${part.sent} of the rent for ${month}. The remaining ${part.rest}` : `The rent for ${month}`} is on its way. We told the bank to pay on ${on}.`,
  planned: (month, on, part) => {
    if (part) return `We have sent ${part.sent} of the rent for ${month}. ${on ? `We shall send you the remaining ${part.rest} by ${on}.` : `We have the remaining ${part.rest} and shall send it to you.`}`;
    return on ? `We shall send you the rent for ${month} by ${on}.` : `We have the rent for ${month} and shall send it to you.`;
  },
  awaited: (month, on) => `The rent for ${month} is due on ${on}.`,
  vacant: 'The flat is vacant now. We are looking for a family.',
  leaseBegins: (on) => `The flat is let; the lease begins on ${on}.`,
  quiet: 'There is nothing new for you this month.',
};
