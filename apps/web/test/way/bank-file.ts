/** A bank's GPC statement for a story. Amounts in haléře, signed; names in plain ASCII, as old exports have them. */
export interface Booking {
  readonly on: string;
  readonly amount: number;
  /** "9990000018/9999" or "19-2000145399/9999" */
  readonly account: string;
  readonly name: string;
  readonly symbol: string | null;
  readonly message?: string;
}

const WEIGHTS = [6, 3, 7, 9, 10, 5, 8, 4, 2, 1];
const digits = (value: number | string, width: number): string => String(value).padStart(width, '0');
const short = (day: string): string => day.slice(8, 10) + day.slice(5, 7) + day.slice(2, 4);
const sixteen = (account: string): string => {
  const [prefix, number] = account.split('/')[0]!.includes('-') ? account.split('/')[0]!.split('-') : ['0', account.split('/')[0]];
  return digits(prefix!, 6) + digits(number!, 10);
};
const signed = (amount: number): string => digits(Math.abs(amount), 14) + (amount < 0 ? '-' : '+');

/** An account no earlier run has used, at a bank that does not exist; its digits pass modulo 11. */
export function newAccount(): string {
  for (;;) {
    const number = `999${digits(Math.floor(Math.random() * 10_000_000), 7)}`;
    if ([...number].reduce((sum, digit, at) => sum + Number(digit) * WEIGHTS[at]!, 0) % 11 === 0) return `${number}/9999`;
  }
}

let references = 0;

export function gpcStatement(own: string, number: number, opening: number, bookings: readonly Booking[]): Buffer {
  const days = bookings.map(({ on }) => on).sort();
  const sum = (of: readonly Booking[]): number => of.reduce((total, { amount }) => total + amount, 0);
  const [came, went] = [sum(bookings.filter(({ amount }) => amount > 0)), sum(bookings.filter(({ amount }) => amount < 0))];
  const head = `074${sixteen(own)}${'Najmy'.padEnd(20)}${short(days[0]!)}${signed(opening)}${signed(opening + came + went)}${digits(-went, 14)}0${digits(came, 14)}0${digits(number, 3)}${short(days.at(-1)!)}`;
  const lines = bookings.flatMap(({ on, amount, account, name, symbol, message }) => [
    `075${sixteen(own)}${sixteen(account)}${digits((references += 1), 13)}${digits(Math.abs(amount), 12)}${amount < 0 ? 1 : 2}${digits(symbol ?? 0, 10)}00${account.split('/')[1]}0000${digits(0, 10)}${short(on)}${name.padEnd(20).slice(0, 20)}00203${short(on)}`,
    ...(message ? [`078${message}`] : []),
  ]);
  return Buffer.from(`${[head.padEnd(128), ...lines].join('\r\n')}\r\n`, 'latin1');
}
