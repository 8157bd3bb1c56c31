import type { ContactPerson, Issuer, PaperParty, PayeeAccount, PaymentInstruction } from '#documents';
import { halere } from '#kernel';

/** Invented people and an invented agency, to be put on sample papers. */
export const agency: Issuer = {
  name: 'Zázemí Ukázkov, sociální realitní agentura',
  registrationNumber: '99999994',
  address: 'Koterovská 9901, 326 00 Plzeň',
  phone: null,
  email: 'agentura@example.com',
  web: null,
  dataBox: null,
};

export function person(name: string, more: Partial<PaperParty> = {}): PaperParty {
  return { kind: 'person', name, birthDate: null, registrationNumber: null, address: 'Skvrňanská 9903, 301 00 Plzeň', phone: null, email: null, dataBox: null, representedBy: null, ...more };
}

export const agencyAsParty: PaperParty = {
  kind: 'company',
  name: agency.name,
  birthDate: null,
  registrationNumber: agency.registrationNumber,
  address: agency.address,
  phone: null,
  email: agency.email,
  dataBox: null,
  representedBy: { name: 'Eva Příkladná', capacity: 'statutoryBody', since: null },
};

export const coordinator: ContactPerson = { name: 'Hana Modelová', role: { cs: 'koordinátorka bydlení', en: 'housing coordinator' }, phone: null, email: 'modelova@example.com' };

export const account: PayeeAccount = { payee: agency.name, account: '9990000018/9999', iban: 'CZ2599990000009990000018' };

export function payment(amount: number, more: Partial<PaymentInstruction> = {}): PaymentInstruction {
  return { ...account, amount: halere(amount), variableSymbol: '260000019', specificSymbol: null, message: null, ...more };
}

export { readPdf, readQrCodes, type ReadPdf } from './read-pdf';
