import type { Bilingual, ContactPerson, Issuer, PaperParty } from '#documents';
import type { Halere, IsoDate } from '#kernel';

/** Written promise of a flat (příslib), e.g. for the Labour Office's help with the deposit. Money in haléře. */
export interface FlatPromiseSnapshot {
  readonly agency: Issuer;
  readonly issuedOn: IsoDate;
  readonly place: string;
  /** Grown-ups of the household to whom the promise is given. */
  readonly promisedTo: readonly PaperParty[];
  readonly persons: number;
  readonly contract: 'lease' | 'sublease';
  /** Who will let the flat: the landlord (A) or the agency (B, C). */
  readonly lessorName: string;
  /** Day of the landlord's yes; null where the agency lets. */
  readonly landlordAgreedOn: IsoDate | null;
  readonly flat: PromisedFlat;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly rent: Halere;
  readonly advances: readonly { readonly label: Bilingual; readonly amount: Halere }[];
  /** `account` is null when it will be told before the contract is signed; the symbol comes with the contract. */
  readonly deposit: { readonly amount: Halere; readonly account: string | null; readonly payee: string } | null;
  /** The promise ends when the contract is not signed by this day. */
  readonly validUntil: IsoDate;
  /** What the family still has to bring or do. */
  readonly conditions: readonly Bilingual[];
  readonly signedBy: { readonly name: string; readonly role: Bilingual };
  readonly contact: ContactPerson;
}

export interface PromisedFlat {
  readonly label: string;
  readonly address: string;
  readonly layout: string;
  readonly areaM2: number;
  /** 0 is the ground floor. */
  readonly floor: number;
  readonly hasLift: boolean | null;
}

/** What is still needed before the contract, as the coordinator ticks it. */
export const PROMISE_CONDITIONS = {
  deposit: { cs: 'složit jistotu nebo doložit žádost o pomoc s jistotou', en: 'pay the deposit or show the application for help with it' },
  benefit_application: { cs: 'podat žádost o dávku na bydlení', en: 'apply for the housing benefit' },
  proof_of_income: { cs: 'doložit příjmy a dávky', en: 'show proof of income and benefits' },
  all_adults_sign: { cs: 'podepsat smlouvu se všemi dospělými, kteří ji mají podepsat', en: 'sign the contract with all adults who are to sign it' },
  energy_transfer: { cs: 'přepsat na sebe elektřinu a plyn', en: 'take over the electricity and gas contracts' },
  household_insurance: { cs: 'sjednat pojištění domácnosti', en: 'arrange household insurance' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type PromiseCondition = keyof typeof PROMISE_CONDITIONS;

export const SERVICE_WORDS: Readonly<Record<string, Bilingual>> = {
  water: { cs: 'voda', en: 'water' },
  heating: { cs: 'teplo', en: 'heating' },
  common_electricity: { cs: 'elektřina ve společných prostorách', en: 'electricity of common parts' },
  waste: { cs: 'odpad', en: 'waste' },
  cleaning: { cs: 'úklid', en: 'cleaning' },
  lift: { cs: 'výtah', en: 'lift' },
  other: { cs: 'ostatní služby', en: 'other services' },
};
