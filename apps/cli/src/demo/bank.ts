import iconv from 'iconv-lite';
import { canonicalAccount, isRefusal, parseCzechAccount, type IsoDate } from '#kernel';

/** One booking of the demo bank. Amount in haléře, signed. */
export interface DemoBooking {
  readonly on: IsoDate;
  readonly amount: number;
  readonly account: string;
  readonly name: string;
  readonly variableSymbol: string;
  readonly message: string;
}

const pad = (value: number | string, width: number): string => String(value).padStart(width, '0');
const ddmmyy = (date: IsoDate): string => `${date.slice(8, 10)}${date.slice(5, 7)}${date.slice(2, 4)}`;
const text = (value: string, width: number): string => value.slice(0, width).padEnd(width, ' ');

/** The bank of the demo agency: keeps a balance and writes statements as a Czech bank does (GPC, windows-1250, CRLF). */
export class DemoBank {
  private number = 0;
  private sequence = 0;

  constructor(
    private readonly account: string,
    private balance: number,
    private lastDay: IsoDate,
  ) {}

  statement(bookings: readonly DemoBooking[], until: IsoDate): Buffer {
    const opening = this.balance;
    const credits = bookings.filter((each) => each.amount > 0).reduce((sum, each) => sum + each.amount, 0);
    const debits = -bookings.filter((each) => each.amount < 0).reduce((sum, each) => sum + each.amount, 0);
    this.balance = opening + credits - debits;
    this.number = (this.number % 999) + 1;
    const header =
      `074${digits(this.account)}${text('Zázemí DEMO', 20)}${ddmmyy(this.lastDay)}${pad(opening, 14)}+${pad(this.balance, 14)}+` +
      `${pad(debits, 14)}+${pad(credits, 14)}+${pad(this.number, 3)}${ddmmyy(until)}${' '.repeat(14)}`;
    const lines = [...bookings].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)).flatMap((booking) => this.item(booking));
    this.lastDay = until;
    return iconv.encode([header, ...lines, ''].join('\r\n'), 'win1250');
  }

  private item(booking: DemoBooking): string[] {
    this.sequence += 1;
    const bank = booking.account.split('/')[1]!;
    const item =
      `075${digits(this.account)}${digits(booking.account)}${pad(this.sequence, 13)}${pad(Math.abs(booking.amount), 12)}${booking.amount < 0 ? 1 : 2}` +
      `${pad(booking.variableSymbol, 10)}00${bank}0308${pad('', 10)}${ddmmyy(booking.on)}${text(booking.name, 20)}00203${ddmmyy(booking.on)}`;
    return [item, `078${booking.message}`];
  }
}

function digits(account: string): string {
  const parsed = parseCzechAccount(account);
  if (isRefusal(parsed)) throw new Error(`The demo account ${account} does not pass its own check.`);
  return canonicalAccount(parsed);
}
