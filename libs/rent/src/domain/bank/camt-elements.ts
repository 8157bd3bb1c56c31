import type { RawDetails, RawEntry } from './camt-entry';

/** Which element of camt says what, by its path from the entry down. */
export interface Reference {
  type: string;
  reference: string;
}

/** What one element of an entry, outside of its details, says. */
export function takeEntry(entry: RawEntry, path: string, text: string, currency: string | null): void {
  switch (path) {
    case 'Ntry/Amt':
      entry.amount = { value: text, currency };
      break;
    case 'Ntry/CdtDbtInd':
      entry.direction = text;
      break;
    case 'Ntry/RvslInd':
      entry.reversal = text;
      break;
    case 'Ntry/Sts':
    case 'Ntry/Sts/Cd':
      if (text !== '') entry.status = text;
      break;
    case 'Ntry/Sts/Prtry':
      // A bank's own word for a state: nobody knows whether it means booked.
      entry.status = text;
      break;
    case 'Ntry/NtryDtls/Btch/NbOfTxs':
      if (/^\d{1,15}$/.test(text)) entry.batchSize += Number(text);
      break;
    case 'Ntry/BookgDt/Dt':
    case 'Ntry/BookgDt/DtTm':
      entry.bookedOn = text;
      break;
    case 'Ntry/ValDt/Dt':
    case 'Ntry/ValDt/DtTm':
      entry.valueOn = text;
      break;
    case 'Ntry/AcctSvcrRef':
      entry.servicerReference = text;
      break;
    case 'Ntry/NtryRef':
      entry.reference = text;
      break;
    case 'Ntry/AddtlNtryInf':
      entry.info = text;
      break;
  }
}

/** What one element of a TxDtls says; `reference` is the structured reference being read. */
export function takeDetails(details: RawDetails, reference: Reference, path: string, text: string, currency: string | null): void {
  switch (path) {
    case '/Amt':
      details.amount = { value: text, currency };
      break;
    case '/AmtDtls/TxAmt/Amt':
      details.transactionAmount = { value: text, currency };
      break;
    case '/AmtDtls/InstdAmt/Amt':
      details.instructedAmount = { value: text, currency };
      break;
    case '/CdtDbtInd':
      details.direction = text;
      break;
    case '/Refs/AcctSvcrRef':
      details.servicerReference = text;
      break;
    case '/Refs/TxId':
      details.transactionId = text;
      break;
    case '/Refs/EndToEndId':
      details.endToEndId = text;
      break;
    case '/Refs/Prtry/Tp':
    case '/RmtInf/Strd/CdtrRefInf/Tp/CdOrPrtry/Cd':
    case '/RmtInf/Strd/CdtrRefInf/Tp/CdOrPrtry/Prtry':
      reference.type = text;
      break;
    case '/Refs/Prtry/Ref':
    case '/RmtInf/Strd/CdtrRefInf/Ref':
      reference.reference = text;
      break;
    case '/Refs/Prtry':
      details.proprietary.push(reference);
      break;
    case '/RmtInf/Strd/CdtrRefInf':
      details.structured.push(reference);
      break;
    case '/RmtInf/Ustrd':
      details.unstructured.push(text);
      break;
    case '/RmtInf/Strd/AddtlRmtInf':
      details.structuredText.push(text);
      break;
    case '/AddtlTxInf':
      details.info = text;
      break;
    default:
      if (path.startsWith('/Rltd')) takeParty(details, path, text);
  }
}

function takeParty({ debtor, creditor }: RawDetails, path: string, text: string): void {
  const [, group, role, ...rest] = path.split('/');
  const party = role?.startsWith('Dbtr') ? debtor : role?.startsWith('Cdtr') ? creditor : null;
  if (!party) {
    // Paid on behalf of somebody: the name only helps when the payer's own is missing.
    if (path === '/RltdPties/UltmtDbtr/Nm') debtor.name ??= text;
    if (path === '/RltdPties/UltmtCdtr/Nm') creditor.name ??= text;
    return;
  }
  const element = `${group === 'RltdAgts' ? 'Agt' : role!.endsWith('Acct') ? 'Acct' : ''}:${rest.join('/')}`;
  if (element === ':Nm') party.name = text;
  // Since version 08 a party may be a bank (Dbtr/Agt).
  else if (element === ':Agt/FinInstnId/Nm') party.name ??= text;
  else if (element === 'Acct:Id/IBAN') party.iban = text;
  else if (element === 'Acct:Id/Othr/Id') party.other = text;
  else if (element === 'Agt:FinInstnId/BIC' || element === 'Agt:FinInstnId/BICFI') party.bic = text;
  else if ((element === 'Agt:FinInstnId/ClrSysMmbId/MmbId' || element === 'Agt:FinInstnId/Othr/Id') && /^\d{4}$/.test(text)) party.bank = text;
}
