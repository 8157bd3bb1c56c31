import type { Halere, Id, IsoDate } from '#kernel';

/** All a household says about itself, as a merge sees it: fields of the application and its lists. Rows without their household's id. */
export interface HouseholdRecord {
  readonly id: Id;
  readonly fields: Fields;
  readonly members: readonly MemberRecord[];
  readonly situations: readonly { readonly id: Id; readonly ethosCode: string; readonly since: IsoDate; readonly note: string | null }[];
  readonly incomes: readonly {
    readonly id: Id; readonly memberId: Id | null; readonly kind: string; readonly amount: Halere; readonly validFrom: IsoDate; readonly validTo: IsoDate | null; readonly evidence: string | null;
  }[];
  readonly benefits: readonly {
    readonly id: Id; readonly kind: string; readonly payer: string; readonly amount: Halere; readonly housingPart: Halere | null; readonly paidTo: string;
    readonly decidedOn: IsoDate | null; readonly validFrom: IsoDate; readonly validTo: IsoDate | null;
  }[];
  readonly needs: readonly { readonly id: Id; readonly need: string; readonly required: boolean }[];
  readonly wishes: readonly { readonly id: Id; readonly kind: string; readonly value: string }[];
  readonly consents: readonly {
    readonly id: Id; readonly purpose: string; readonly givenOn: IsoDate; readonly validTo: IsoDate | null; readonly withdrawnOn: IsoDate | null; readonly evidence: string;
  }[];
}

export interface MemberRecord {
  readonly id: Id;
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: IsoDate;
  readonly relation: string;
  readonly isContact: boolean;
  readonly leftOn: IsoDate | null;
}

export interface Fields {
  readonly name: string;
  readonly appliedOn: IsoDate;
  readonly waitingSince: IsoDate;
  readonly referredByPartnerId: Id | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly contactAddress: string | null;
  readonly interpreterLanguage: string | null;
  readonly quietMode: boolean;
  readonly privacyNoticeOn: IsoDate | null;
  readonly incomeStatedOn: IsoDate | null;
  readonly needsStatedOn: IsoDate | null;
}

export const FIELDS = [
  'name', 'appliedOn', 'waitingSince', 'referredByPartnerId', 'phone', 'email', 'contactAddress', 'interpreterLanguage', 'quietMode', 'privacyNoticeOn', 'incomeStatedOn', 'needsStatedOn',
] as const satisfies readonly (keyof Fields)[];

export type ListName = 'members' | 'situations' | 'incomes' | 'benefits' | 'needs' | 'wishes' | 'consents';
export const LIST_NAMES: readonly ListName[] = ['members', 'situations', 'incomes', 'benefits', 'needs', 'wishes', 'consents'];

/** A row with the name of the list it belongs to. */
export type RowOf = { [List in ListName]: { readonly list: List; readonly row: HouseholdRecord[List][number] } }[ListName];

/** When two rows of a list say the same thing, whoever wrote them. */
export const LISTS: { readonly [List in Exclude<ListName, 'members'>]: { readonly same: (a: HouseholdRecord[List][number], b: HouseholdRecord[List][number]) => boolean } } = {
  situations: { same: (a, b) => a.ethosCode === b.ethosCode && a.since === b.since },
  incomes: { same: (a, b) => a.memberId === b.memberId && a.kind === b.kind && a.amount === b.amount && a.validFrom === b.validFrom && a.validTo === b.validTo },
  benefits: { same: (a, b) => a.kind === b.kind && a.amount === b.amount && a.validFrom === b.validFrom && a.validTo === b.validTo && a.paidTo === b.paidTo },
  needs: { same: (a, b) => a.need === b.need },
  wishes: { same: (a, b) => a.kind === b.kind && a.value.toLowerCase() === b.value.toLowerCase() },
  consents: { same: (a, b) => a.purpose === b.purpose && a.givenOn === b.givenOn && a.validTo === b.validTo && a.withdrawnOn === b.withdrawnOn },
};
