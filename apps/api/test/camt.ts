/** A bank's statement (camt.053.001.02) for a story. Amounts in haléře, signed. */
export interface Booking {
  readonly reference: string;
  readonly on: string;
  readonly amount: number;
  readonly iban: string;
  readonly name: string;
  readonly variableSymbol: string;
  readonly message?: string;
}

const koruna = (halere: number): string => (Math.abs(halere) / 100).toFixed(2);
const side = (amount: number): string => (amount < 0 ? 'DBIT' : 'CRDT');

export function camtStatement(iban: string, number: number, opening: number, bookings: readonly Booking[]): Buffer {
  const closing = bookings.reduce((sum, booking) => sum + booking.amount, opening);
  const days = bookings.map(({ on }) => on).sort();
  const balance = (code: string, amount: number, on: string): string =>
    `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp><Amt Ccy="CZK">${koruna(amount)}</Amt><CdtDbtInd>${side(amount)}</CdtDbtInd><Dt><Dt>${on}</Dt></Dt></Bal>`;
  const entry = ({ reference, on, amount, iban: counter, name, variableSymbol, message }: Booking): string => {
    const who = amount < 0 ? 'Cdtr' : 'Dbtr';
    return `<Ntry><NtryRef>${reference}</NtryRef><Amt Ccy="CZK">${koruna(amount)}</Amt><CdtDbtInd>${side(amount)}</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>${on}</Dt></BookgDt><ValDt><Dt>${on}</Dt></ValDt><AcctSvcrRef>${reference}</AcctSvcrRef><BkTxCd/>
<NtryDtls><TxDtls><Refs><EndToEndId>/VS${variableSymbol}/SS/KS</EndToEndId></Refs><RltdPties><${who}><Nm>${name}</Nm></${who}><${who}Acct><Id><IBAN>${counter}</IBAN></Id></${who}Acct></RltdPties><RmtInf><Ustrd>${message ?? ''}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>`;
  };
  return Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><GrpHdr><MsgId>S-${number}</MsgId><CreDtTm>${days.at(-1)}T20:00:00+01:00</CreDtTm></GrpHdr>
<Stmt><Id>S-${number}</Id><ElctrncSeqNb>${number}</ElctrncSeqNb><CreDtTm>${days.at(-1)}T20:00:00+01:00</CreDtTm><Acct><Id><IBAN>${iban}</IBAN></Id><Ccy>CZK</Ccy></Acct>
${balance('OPBD', opening, days[0]!)}${balance('CLBD', closing, days.at(-1)!)}${bookings.map(entry).join('')}</Stmt></BkToCstmrStmt></Document>`);
}
