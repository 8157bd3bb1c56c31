/** Writes camt.053 documents for tests. */
export interface CamtOptions {
  readonly version?: string;
  readonly prefix?: string;
  readonly opening?: string | null;
  readonly closing?: string | null;
  readonly account?: string;
  readonly currency?: string;
}

const balance = (code: string, amount: string, currency: string, date: string): string =>
  `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp><Amt Ccy="${currency}">${amount.replace('-', '')}</Amt><CdtDbtInd>${amount.startsWith('-') ? 'DBIT' : 'CRDT'}</CdtDbtInd><Dt><Dt>${date}</Dt></Dt></Bal>`;

export function camtStatement(entries: string, options: CamtOptions = {}): string {
  const { opening = '0.00', closing = '100.00', account = 'CZ6508000000192000145399', currency = 'CZK' } = options;
  return `<Stmt><Id>1</Id><Acct><Id><IBAN>${account}</IBAN></Id><Ccy>${currency}</Ccy></Acct>
${opening === null ? '' : balance('OPBD', opening, currency, '2026-01-01')}${closing === null ? '' : balance('CLBD', closing, currency, '2026-01-31')}
${entries}
</Stmt>`;
}

export function camtDocument(statements: string, options: CamtOptions = {}): string {
  const { version = '02', prefix = '' } = options;
  const body = `<Document xmlns${prefix && `:${prefix}`}="urn:iso:std:iso:20022:tech:xsd:camt.053.001.${version}"><BkToCstmrStmt><GrpHdr><MsgId>1</MsgId></GrpHdr>${statements}</BkToCstmrStmt></Document>`;
  const named = prefix === '' ? body : body.replace(/<(\/?)(\w+)/g, `<$1${prefix}:$2`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${named}`;
}

export function camtEntry(options: { amount?: string; direction?: string; status?: string; details?: string; extra?: string; reference?: string; date?: string; currency?: string } = {}): string {
  const { amount = '100.00', direction = 'CRDT', status = '<Sts>BOOK</Sts>', details = '', extra = '', reference = '1', date = '<Dt>2026-01-05</Dt>', currency = 'CZK' } = options;
  return `<Ntry><Amt Ccy="${currency}">${amount}</Amt><CdtDbtInd>${direction}</CdtDbtInd>${extra}${status}<BookgDt>${date}</BookgDt><AcctSvcrRef>${reference}</AcctSvcrRef><BkTxCd/>${details && `<NtryDtls>${details}</NtryDtls>`}</Ntry>`;
}
