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

const quoted = (...fields: readonly string[]): string => fields.map((field) => `"${field.replaceAll('"', '""')}"`).join(';');
const WEB_COLUMNS = ['ID operace', 'Datum', 'Objem', 'Měna', 'Protiúčet', 'Název protiúčtu', 'Kód banky', 'Název banky', 'KS', 'VS', 'SS', 'Poznámka', 'Zpráva pro příjemce', 'Typ', 'Provedl', 'Upřesnění', 'Poznámka', 'BIC', 'ID pokynu'];
export const fioWebRow = ({ id = '1', date = '05.01.2026', amount = '100', currency = 'CZK', account = '', bank = '', vs = '', message = '' }: FioBuilt = {}): string =>
  quoted(id, date, amount, currency, account, '', bank, '', '', vs, '', '', message, 'Bezhotovostní příjem', '', '', '', '', '1');

/** The statement as it is downloaded from internet banking; `received` and `spent` only when they are given. */
export function fioWebCsv(rows: readonly string[], { opening = '0', closing = '100', received = null, spent = '0' }: { opening?: string; closing?: string; received?: string | null; spent?: string } = {}): string {
  const sums = received === null ? [] : [quoted(`Suma příjmů: +${received} CZK`), quoted(`Suma výdajů: ${spent} CZK`)];
  const head = [quoted('Výpis č. 1/2026 z účtu "2000145399/2010"'), quoted('Období: 01.01.2026 - 31.01.2026'), quoted(`Počáteční stav účtu k 01.01.2026: ${opening} CZK`), quoted(`Koncový stav účtu k 31.01.2026: ${closing} CZK`), ...sums];
  return `\ufeff${[...head, '', quoted(...WEB_COLUMNS), ...rows].join('\r\n')}\r\n`;
}
