import type { Halere, IsoDate } from '#kernel';

/**
 * What every paper says about people, money and languages, as it was on the day of issue.
 * A snapshot is plain JSON: it is frozen with the document and never read again from live tables.
 */

/** The same words in both languages, frozen in the snapshot. */
export interface Bilingual {
  readonly cs: string;
  readonly en: string;
}

/** The letterhead: the agency that issues the paper. */
export interface Issuer {
  readonly name: string;
  /** IČO, eight digits; null when it has none yet. */
  readonly registrationNumber: string | null;
  /** One line: "Koterovská 9901, 326 00 Plzeň". */
  readonly address: string;
  readonly phone: string | null;
  readonly email: string | null;
  readonly web: string | null;
  readonly dataBox: string | null;
}

/** Who acts for a party, and by what right. */
export interface Representative {
  readonly name: string;
  /** `statutoryBody` a director; `authorisedEmployee`; `powerOfAttorney` with its date; `guardian` by a court or a parent. */
  readonly capacity: 'statutoryBody' | 'authorisedEmployee' | 'powerOfAttorney' | 'guardian';
  /** Date of the power of attorney or of the appointment; null when it needs none. */
  readonly since: IsoDate | null;
}

/** A party as it is named on a paper. No national identity number, ever. */
export interface PaperParty {
  readonly kind: 'person' | 'company';
  readonly name: string;
  /** Only of a grown-up party who signs; null for a company and for everybody else. */
  readonly birthDate: IsoDate | null;
  readonly registrationNumber: string | null;
  readonly address: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly dataBox: string | null;
  readonly representedBy: Representative | null;
}

/** Where money goes. `account` as people write it ("19-2000145399/0800"), `iban` without spaces. */
export interface PayeeAccount {
  readonly payee: string;
  readonly account: string;
  readonly iban: string;
}

/** One payment to be made. Symbols are digits without leading zeros. */
export interface PaymentInstruction extends PayeeAccount {
  readonly amount: Halere;
  readonly variableSymbol: string;
  readonly specificSymbol: string | null;
  /** Message for the payee, at most 60 characters; null for none. */
  readonly message: string | null;
}

/** A person of the agency to whom the reader can turn. */
export interface ContactPerson {
  readonly name: string;
  readonly role: Bilingual;
  readonly phone: string | null;
  readonly email: string | null;
}
