import iconv from 'iconv-lite';

/** Writes GPC records for tests; amounts in haléře. */
export interface GpcLine {
  readonly counter?: string;
  readonly reference?: string;
  readonly amount?: number;
  readonly code?: string;
  readonly vs?: string;
  readonly ks?: string;
  readonly bank?: string;
  readonly name?: string;
  readonly date?: string;
  readonly notes?: readonly string[];
}

const signed = (amount: number): string => String(Math.abs(amount)).padStart(14, '0') + (amount < 0 ? '-' : '+');

export function gpcHead(opening: number, closing: number, options: { account?: string; debit?: number; credit?: number; dialect?: 'standard' | 'no-turnover-signs' | 'short-name' } = {}): string {
  const { account = '0000192000145399', debit = Math.max(0, opening - closing), credit = Math.max(0, closing - opening), dialect = 'standard' } = options;
  const sign = dialect === 'no-turnover-signs' ? '' : '0';
  const name = 'Agentura Zkušební'.padEnd(dialect === 'short-name' ? 18 : 20);
  const turnovers = `${String(debit).padStart(14, '0')}${sign}${String(credit).padStart(14, '0')}${sign}`;
  return `074${account}${name}311225${signed(opening)}${signed(closing)}${turnovers}001310126${dialect === 'standard' ? ' '.repeat(14) : ''}`;
}

export function gpcLine(line: GpcLine = {}, account = '0000192000145399'): string {
  const symbol = (text = ''): string => text.padStart(10, '0');
  const constant = `00${line.bank ?? '0300'}${(line.ks ?? '').padStart(4, '0')}`;
  const record = [
    '075', account, (line.counter ?? '0000000280154417').padStart(16, '0'), (line.reference ?? '1').padStart(13, '0'),
    String(line.amount ?? 100000).padStart(12, '0'), line.code ?? '2', symbol(line.vs), constant, symbol(),
    line.date ?? '050126', (line.name ?? 'Vzorná Žofie').padEnd(20).slice(0, 20), '0', '0203', line.date ?? '050126',
  ].join('');
  return [record, ...(line.notes ?? [])].join('\r\n');
}

export const gpcFile = (...records: readonly string[]): Buffer => iconv.encode(records.map((record) => `${record}\r\n`).join(''), 'win1250');
