import type { Bilingual, ContactPerson, Issuer, PaperParty, PayeeAccount } from '#documents';
import type { Halere, IsoDate, Month } from '#kernel';

/** The flat as a contract identifies it. */
export interface FlatOnPaper {
  /** The agency's own label, "PL-03". */
  readonly label: string;
  /** "Slovanská 9912/4, 326 00 Plzeň". */
  readonly address: string;
  /** Number of the unit in the house or in the cadastre; null when it has none. */
  readonly unitNumber: string | null;
  /** "3. nadzemní podlaží" needs only the number: 0 is the ground floor. */
  readonly floor: number | null;
  /** "2+kk". */
  readonly layout: string;
  /** Floor area in square metres, at most two decimals. */
  readonly areaSquareMetres: number;
  readonly lift: boolean;
  /** What the flat comes with: "kuchyňská linka", "cellar". Empty when nothing is listed. */
  readonly fittings: readonly Bilingual[];
  /** Cadastral district and title deed, when known: "Plzeň 4, LV 12345". */
  readonly cadastre: string | null;
}

/**
 * Who stands on the household's side and what they sign as. `tenant` and `jointTenant` owe the rent,
 * `spouseByLaw` is a joint tenant by § 745 of the Civil Code, `guardian` signs for somebody else.
 */
export interface SignatoryOnPaper {
  readonly role: 'tenant' | 'jointTenant' | 'spouseByLaw' | 'guardian';
  readonly party: PaperParty;
}

/**
 * Another person who will live in the flat. A child has no birth date here: a lease is one text in as many
 * counterparts as there are parties, and the landlord's one must not carry it (see `membersOnPaper`).
 */
export interface MemberOnPaper {
  readonly name: string;
  readonly child: boolean;
  readonly birthDate: IsoDate | null;
}

/** A monthly advance for a service, and how it is divided at the yearly settlement. */
export interface AdvanceOnPaper {
  readonly label: Bilingual;
  readonly amount: Halere;
  readonly settledBy: 'meter' | 'persons' | 'area' | 'flatRate';
}

/** A month lived only in part: days lived, days of that month, the amounts owed and when. */
export interface BrokenMonthOnPaper {
  readonly month: Month;
  readonly days: number;
  readonly ofDays: number;
  readonly rent: Halere;
  readonly advances: Halere;
  readonly dueOn: IsoDate;
}

export interface DepositOnPaper {
  readonly amount: Halere;
  readonly heldBy: 'landlord' | 'agency';
  /** Sum of agreed contractual penalties; with the deposit at most three rents (§ 2254 of the Civil Code). */
  readonly penalties: Halere;
  /** Agreed yearly interest in percent ("2,5" is 2.5); null leaves the statutory rate. */
  readonly interestPercent: number | null;
  /** When and how much; one line when it is paid at once. */
  readonly instalments: readonly { readonly amount: Halere; readonly dueOn: IsoDate }[];
  readonly account: PayeeAccount;
  readonly variableSymbol: string;
  /** Days after the flat is handed back in which it is returned with its settlement. */
  readonly returnDays: number;
}

/** Caps of minor repairs valid on the day of issue (dated parameters, government decree 308/2015 Sb.). */
export interface MinorRepairCaps {
  readonly perRepair: Halere;
  /** Per square metre of floor area and calendar year. */
  readonly perSquareMetreYear: Halere;
  readonly validFrom: IsoDate;
  readonly source: string;
}

/** Agreed yearly growth of rent (§ 2248); null on the contract means § 2249 applies. */
export interface IndexationOnPaper {
  readonly firstFrom: Month;
  /** The most that the rent may grow in one year, in percent; null when not limited. */
  readonly capPercent: number | null;
}

/** What the lease and the sublease have in common. Money in haléře. */
export interface HouseholdContractSnapshot {
  readonly agency: Issuer;
  /** The contract's own number ("NAJ-2026-0007"); the paper has a number of its own beside it. */
  readonly contractNumber: string | null;
  readonly issuedOn: IsoDate;
  /** Where it will be signed: "Plzeň" (in Czech as "V Plzni" it would need a case: it is printed as "Místo: Plzeň"). */
  readonly place: string;
  /** Everybody who signs on the household's side. */
  readonly signatories: readonly SignatoryOnPaper[];
  readonly members: readonly MemberOnPaper[];
  /** The most people for whom the flat is fit; null when not agreed. */
  readonly mostPersons: number | null;
  readonly flat: FlatOnPaper;
  readonly from: IsoDate;
  /** Last day, included; null for an indefinite term. */
  readonly to: IsoDate | null;
  readonly rent: Halere;
  readonly advances: readonly AdvanceOnPaper[];
  /** Day of the month on which rent and advances are due, 5 or later. */
  readonly dueDay: number;
  readonly firstMonth: BrokenMonthOnPaper | null;
  readonly account: PayeeAccount;
  readonly variableSymbol: string;
  readonly deposit: DepositOnPaper | null;
  readonly repairs: MinorRepairCaps;
  readonly indexation: IndexationOnPaper | null;
  /** The person of the agency to call. */
  readonly contact: ContactPerson;
}

/** Shape A: the landlord lets, is the creditor and signs (himself, or the agency under his power of attorney). */
export interface LeaseSnapshot extends HouseholdContractSnapshot {
  readonly landlord: PaperParty;
  /** `landlord`: rent goes straight to him; `agency`: it collects for him and keeps the money apart. */
  readonly rentGoesTo: 'landlord' | 'agency';
}

/** The owner-side contract on which a sublease hangs. */
export interface HeadContractOnPaper {
  /** B = head-lease, C = provision of a flat (smlouva o poskytnutí bytu). */
  readonly shape: 'B' | 'C';
  readonly number: string;
  readonly concludedOn: IsoDate;
  readonly from: IsoDate;
  /** Last day, included; null for an indefinite term. */
  readonly to: IsoDate | null;
  /** The owner's written consent to let the household live there: when, and whether inside the contract itself. */
  readonly consentOn: IsoDate;
  readonly consentInContract: boolean;
}

/** Shapes B and C: the agency lets and is the creditor. */
export interface SubleaseSnapshot extends HouseholdContractSnapshot {
  /** The agency as a party, with the person who acts for it. */
  readonly lessor: PaperParty;
  /** Named, without birth date and contacts. */
  readonly ownerName: string;
  readonly head: HeadContractOnPaper;
}
