import type { DocumentsService, PaperParty, PayeeAccount } from '#documents';
import { refuse, type Id } from '#kernel';
import type { Tx } from '#platform';
import { debtorsOf } from '../store/breach.repository';
import { defaultAccount, senderFacts } from '../store/letters.repository';
import { agencyAsCreditor, familyLetter, person } from './family-letter';
import type { LetterRefusal } from './letter-sentences';
import type { FamilyLetter } from './letters-snapshot';

export interface AgencyLetter {
  readonly head: FamilyLetter;
  readonly unitCode: string;
  readonly landlordName: string;
  /** Everybody who owes, with the birth date a paper to be signed needs. */
  readonly debtors: readonly PaperParty[];
  /** The agency's own account. */
  readonly payee: PayeeAccount;
}

/** The head of a letter about what the household owes the agency itself, whoever lets the flat. @throws Refused unknown_id, letter_nobody_named, letter_account_missing */
export async function agencyLetter(tx: Tx, documents: DocumentsService, tenancyId: Id): Promise<AgencyLetter> {
  const { facts, agency, head } = await familyLetter(tx, documents, tenancyId);
  const account = (await defaultAccount(tx)) ?? refuse<LetterRefusal>('letter_account_missing');
  const { signatoryName } = await senderFacts(tx);
  return {
    head: { ...head, creditor: agencyAsCreditor(agency), signatory: { name: signatoryName, as: 'agency', powerOfAttorneyOn: null } },
    unitCode: facts.unitCode,
    landlordName: facts.landlordName,
    debtors: (await debtorsOf(tx, tenancyId)).map(({ name, birthDate }) => ({ ...person(name, head.address), birthDate })),
    payee: { payee: agency.name, ...account },
  };
}
