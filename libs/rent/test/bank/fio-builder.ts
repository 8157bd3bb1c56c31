/** Writes statements of Fio banka for tests, as its API does; amounts as the bank writes them. */
export interface FioBuilt {
  readonly id?: string;
  readonly date?: string;
  readonly amount?: string;
  readonly currency?: string;
  readonly account?: string;
  readonly bank?: string;
  readonly vs?: string;
  readonly message?: string;
}

export interface FioHead {
  readonly opening?: string | null;
  readonly closing?: string | null;
  readonly idTo?: string | null;
}

const text = (value: string | undefined): string => (value === undefined ? 'null' : JSON.stringify(value));
const column = (id: number, value: string): string => `"column${id}": ${value === 'null' ? 'null' : `{"value": ${value}, "name": "x", "id": ${id}}`}`;

export function fioTransaction({ id = '1', date = '2026-01-05+0100', amount = '100.0', currency = 'CZK', account, bank, vs, message }: FioBuilt = {}): string {
  return `{${[column(22, id), column(0, text(date)), column(1, amount), column(14, text(currency)), column(2, text(account)), column(3, text(bank)), column(5, text(vs)), column(16, text(message))].join(', ')}}`;
}

export function fioJson(transactions: readonly string[], { opening = '0.00', closing = '100.00' }: FioHead = {}): string {
  return `{"accountStatement": {"info": {"accountId": "2000145399", "bankId": "2010", "currency": "CZK", "iban": "CZ9320100000002000145399", "openingBalance": ${opening ?? 'null'}, "closingBalance": ${closing ?? 'null'}, "dateEnd": "2026-01-31+0100"}, "transactionList": {"transaction": [${transactions.join(', ')}]}}}`;
}

const COLUMNS = 'ID pohybu;Datum;Objem;Měna;Protiúčet;Název protiúčtu;Kód banky;KS;VS;SS;Zpráva pro příjemce';
export const fioRow = ({ id = '1', date = '05.01.2026', amount = '100,00', currency = 'CZK', account = '', bank = '', vs = '', message = '' }: FioBuilt = {}): string =>
  [id, date, amount, currency, account, '', bank, '', vs, '', message].join(';');

export function fioCsv(rows: readonly string[], { opening = '0,00', closing = '100,00', idTo = null }: FioHead = {}): string {
  const head = ['accountId;2000145399', 'bankId;2010', 'currency;CZK', 'iban;CZ9320100000002000145399', `openingBalance;${opening ?? ''}`, `closingBalance;${closing ?? ''}`, `idTo;${idTo ?? ''}`];
  return `\ufeff${[...head, '', COLUMNS, ...rows].join('\r\n')}\r\n`;
}
