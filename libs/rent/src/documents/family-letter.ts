import type { ContactPerson, DocumentsService, Issuer, PaperParty, PayeeAccount } from '#documents';
import { refuse, type Id } from '#kernel';
import type { Tx } from '#platform';
import { defaultAccount, helpPlaces, letterFacts, senderFacts, type LetterFacts, type SenderFacts } from '../store/letters.repository';
import type { LetterRefusal } from './letter-sentences';
import type { FamilyLetter, HelpPlace, ReminderSnapshot } from './letters-snapshot';

/** Known everywhere since July 2026 (Act 175/2025): used until the agency names its own places. */
export const DEFAULT_HELP: readonly HelpPlace[] = [
  {
    name: 'Kontaktní místo pro bydlení',
    what: {
      cs: 'bezplatná rada, jak bydlení udržet a o co požádat, na úřadě obce s rozšířenou působností',
      en: 'free advice on keeping your home and what to apply for, at the office of the municipality with extended powers',
    },
    contact: '',
  },
];

/** The head of a letter to a family, and what letters ask beside it. */
export interface FamilyLetterFacts {
  readonly facts: LetterFacts;
  readonly agency: Issuer;
  readonly head: FamilyLetter;
}

/** Who writes to whom about which flat, in the creditor's name. @throws Refused unknown_id, letter_nobody_named */
export async function familyLetter(tx: Tx, documents: DocumentsService, tenancyId: Id): Promise<FamilyLetterFacts> {
  const facts = (await letterFacts(tx, tenancyId)) ?? refuse<'unknown_id'>('unknown_id', {}, 'tenancyId');
  if (facts.tenants.length === 0) refuse<LetterRefusal>('letter_nobody_named', {}, 'tenancyId');
  const agency = await documents.issuer(tx);
  const sender = await senderFacts(tx);
  const head: FamilyLetter = {
    agency,
    issuedOn: tx.today,
    contract: facts.kind,
    contractNumber: facts.number,
    creditor: facts.creditor === 'landlord' ? person(facts.landlordName, facts.landlordAddress) : agencyAsCreditor(agency),
    signatory: signatoryOf(facts, sender),
    tenants: facts.tenants,
    address: `${facts.street}, ${facts.postalCode} ${facts.city}`,
    salutation: null,
    flat: { label: facts.unitCode, address: `${facts.street}, ${facts.city}` },
    asOf: tx.today,
    contact: contactOf(agency, sender),
    help: (await helpPlaces(tx)) ?? DEFAULT_HELP,
  };
  return { facts, agency, head };
}

export function person(name: string, address: string | null): PaperParty {
  return { kind: 'person', name, birthDate: null, registrationNumber: null, address, phone: null, email: null, dataBox: null, representedBy: null };
}

export const agencyAsCreditor = (agency: Issuer): PaperParty => ({ ...person(agency.name, agency.address), kind: 'company', registrationNumber: agency.registrationNumber });

function signatoryOf(facts: LetterFacts, sender: SenderFacts): ReminderSnapshot['signatory'] {
  switch (facts.signatory) {
    case 'landlord':
      return { name: facts.landlordName, as: 'creditor', powerOfAttorneyOn: null };
    case 'agency_by_power_of_attorney':
      return { name: sender.signatoryName, as: 'powerOfAttorney', powerOfAttorneyOn: facts.powerOfAttorneyOn };
    case 'agency':
      return { name: sender.signatoryName, as: 'agency', powerOfAttorneyOn: null };
  }
}

export function contactOf(agency: Issuer, sender: SenderFacts): ContactPerson {
  return {
    name: sender.colleague ?? agency.name,
    role: { cs: 'koordinace bydlení', en: 'housing coordination' },
    phone: sender.colleaguePhone ?? agency.phone,
    email: sender.colleagueEmail ?? agency.email,
  };
}

/** Where this household pays: straight to the landlord, or to the agency's account. @throws Refused letter_account_missing */
export async function payeeOf(tx: Tx, facts: LetterFacts, agency: Issuer): Promise<PayeeAccount> {
  return (await knownPayeeOf(tx, facts, agency)) ?? refuse<LetterRefusal>('letter_account_missing');
}

/** The same; null while the account is not known. */
export async function knownPayeeOf(tx: Tx, facts: LetterFacts, agency: Issuer): Promise<PayeeAccount | null> {
  if (facts.paymentRoute === 'direct_to_landlord') {
    const { landlordName, landlordAccount, landlordIban } = facts;
    return landlordAccount === null || landlordIban === null ? null : { payee: landlordName, account: landlordAccount, iban: landlordIban };
  }
  const account = await defaultAccount(tx);
  return account && { payee: agency.name, ...account };
}
