import { OWN_IBAN, symbolOf } from './agency';

const formatAmount = (haleru: number): string => (haleru / 100).toFixed(2);

interface CamtChoice {
  /** How many tenancies the payments are of, in turn; as many as entries unless told. */
  readonly tenancies?: number;
  /** Every so many entries one says another amount, a crown more and a crown less in turn, so that the sum stays. */
  readonly alteredEach?: number | null;
}

/**
 * A camt.053 statement of so many incoming payments, piece by piece, so that its size costs no memory. Entry `n` pays
 * `amount` to the tenancy `n`, from its account and in its name, the symbol in the references.
 */
export function* camtFile(entries: number, amount: number, bookedOn: string, { tenancies = entries, alteredEach = null }: CamtChoice = {}): Generator<string> {
  const balance = (code: string, haleru: number): string =>
    `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp><Amt Ccy="CZK">${formatAmount(haleru)}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>${bookedOn}</Dt></Dt></Bal>`;
  yield `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><GrpHdr><MsgId>ZAZEMI-BENCH</MsgId><CreDtTm>${bookedOn}T06:00:00</CreDtTm></GrpHdr>
<Stmt><Id>${OWN_IBAN}-${bookedOn}</Id><ElctrncSeqNb>1</ElctrncSeqNb><CreDtTm>${bookedOn}T06:00:00</CreDtTm><Acct><Id><IBAN>${OWN_IBAN}</IBAN></Id><Ccy>CZK</Ccy><Svcr><FinInstnId><BIC>ZZZZCZPP</BIC></FinInstnId></Svcr></Acct>
${balance('OPBD', 0)}${balance('CLBD', entries * amount)}
`;
  const altered = (n: number): number => (alteredEach === null || n % alteredEach !== 0 ? 0 : (n / alteredEach) % 2 === 1 && n + alteredEach <= entries ? 100 : (n / alteredEach) % 2 === 0 ? -100 : 0);
  for (let n = 1; n <= entries; n += 1) yield entry(n, ((n - 1) % tenancies) + 1, formatAmount(amount + altered(n)), bookedOn);
  yield '</Stmt></BkToCstmrStmt></Document>\n';
}

/** An entry as Czech banks send it: the payment once as a whole and once in its details, both parties, both banks, all references. */
const entry = (n: number, tenancy: number, amount: string, day: string): string => `<Ntry><NtryRef>${n}</NtryRef><Amt Ccy="CZK">${amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd><RvslInd>false</RvslInd><Sts>BOOK</Sts>
<BookgDt><Dt>${day}</Dt></BookgDt><ValDt><Dt>${day}</Dt></ValDt><AcctSvcrRef>${700_000_000 + n}</AcctSvcrRef>
<BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd><SubFmlyCd>DMCT</SubFmlyCd></Fmly></Domn><Prtry><Cd>10000107000</Cd><Issr>CBA</Issr></Prtry></BkTxCd>
<NtryDtls><TxDtls>
<Refs><MsgId>${day}-${n}</MsgId><AcctSvcrRef>${700_000_000 + n}</AcctSvcrRef><InstrId>${n}</InstrId><EndToEndId>/VS${symbolOf(tenancy)}/SS/KS308</EndToEndId><TxId>${900_000_000 + n}</TxId><ChqNb>0000000000</ChqNb></Refs>
<AmtDtls><InstdAmt><Amt Ccy="CZK">${amount}</Amt></InstdAmt><TxAmt><Amt Ccy="CZK">${amount}</Amt></TxAmt></AmtDtls>
<RltdPties><Dbtr><Nm>Ukázková${tenancy} Jana</Nm><PstlAdr><StrtNm>Slovanská</StrtNm><BldgNb>${9_000 + n}</BldgNb><PstCd>326 00</PstCd><TwnNm>Plzeň</TwnNm><Ctry>CZ</Ctry></PstlAdr></Dbtr>
<DbtrAcct><Id><Othr><Id>${1_000_000_000 + tenancy}</Id></Othr></Id></DbtrAcct><Cdtr><Nm>Bench</Nm></Cdtr><CdtrAcct><Id><IBAN>${OWN_IBAN}</IBAN></Id></CdtrAcct></RltdPties>
<RltdAgts><DbtrAgt><FinInstnId><Othr><Id>9999</Id></Othr></FinInstnId></DbtrAgt><CdtrAgt><FinInstnId><BIC>ZZZZCZPP</BIC></FinInstnId></CdtrAgt></RltdAgts>
<RmtInf><Ustrd>Nájem a služby, byt B-${tenancy}</Ustrd><Strd><CdtrRefInf><Tp><CdOrPrtry><Cd>SCOR</Cd></CdOrPrtry></Tp><Ref>VS:${symbolOf(tenancy)}</Ref></CdtrRefInf></Strd></RmtInf>
<AddtlTxInf>Příchozí úhrada</AddtlTxInf></TxDtls></NtryDtls></Ntry>
`;
