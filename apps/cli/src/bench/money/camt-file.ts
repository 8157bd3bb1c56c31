import { OWN_IBAN, symbolOf } from './agency';

const formatAmount = (haleru: number): string => (haleru / 100).toFixed(2);

/**
 * A camt.053 statement of so many incoming payments, piece by piece, so that its size costs no memory. Entry `n` pays
 * `amount` to the tenancy `n`, from an account and a payer of its own, the symbol in the structured reference.
 */
export function* camtFile(entries: number, amount: number, bookedOn: string): Generator<string> {
  const balance = (code: string, haleru: number): string =>
    `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp><Amt Ccy="CZK">${formatAmount(haleru)}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>${bookedOn}</Dt></Dt></Bal>`;
  yield `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><GrpHdr><MsgId>ZAZEMI-BENCH</MsgId><CreDtTm>${bookedOn}T06:00:00</CreDtTm></GrpHdr>
<Stmt><Id>${OWN_IBAN}-${bookedOn}</Id><ElctrncSeqNb>1</ElctrncSeqNb><CreDtTm>${bookedOn}T06:00:00</CreDtTm><Acct><Id><IBAN>${OWN_IBAN}</IBAN></Id><Ccy>CZK</Ccy></Acct>
${balance('OPBD', 0)}${balance('CLBD', entries * amount)}
`;
  for (let n = 1; n <= entries; n += 1) {
    yield `<Ntry><Amt Ccy="CZK">${formatAmount(amount)}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>${bookedOn}</Dt></BookgDt><ValDt><Dt>${bookedOn}</Dt></ValDt><AcctSvcrRef>${700_000_000 + n}</AcctSvcrRef><BkTxCd><Prtry><Cd>10000107000</Cd></Prtry></BkTxCd><NtryDtls><TxDtls><Refs><EndToEndId>/VS${symbolOf(n)}/SS/KS308</EndToEndId></Refs><AmtDtls><TxAmt><Amt Ccy="CZK">${formatAmount(amount)}</Amt></TxAmt></AmtDtls><RltdPties><Dbtr><Nm>Ukázková${n} Jana</Nm></Dbtr><DbtrAcct><Id><Othr><Id>${1_000_000_000 + n}</Id></Othr></Id></DbtrAcct></RltdPties><RltdAgts><DbtrAgt><FinInstnId><ClrSysMmbId><MmbId>9999</MmbId></ClrSysMmbId></FinInstnId></DbtrAgt></RltdAgts><RmtInf><Ustrd>Nájem a služby, byt B-${n}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>
`;
  }
  yield '</Stmt></BkToCstmrStmt></Document>\n';
}
