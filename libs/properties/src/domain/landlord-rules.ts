import { ageOn, formatAccount, isRefusal, parseAccount, parseCompanyNumber, refusal, type AccountRefusalCode, type CompanyNumberRefusalCode, type IsoDate, type Refusal } from '#kernel';
import type { PropertiesRefusal } from './sentences';

export const LANDLORD_KINDS = ['person', 'company', 'municipality'] as const;
export type LandlordKind = (typeof LANDLORD_KINDS)[number];

export interface LandlordDraft {
  readonly kind: LandlordKind;
  readonly name: string;
  readonly companyNumber: string | null;
  readonly birthDate: IsoDate | null;
  readonly street: string;
  readonly city: string;
  readonly postalCode: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly salutation: string | null;
  /** As a person types it: `19-2000145399/0800` or an IBAN. */
  readonly account: string | null;
  readonly language: 'cs' | 'en';
}

type No = Refusal<PropertiesRefusal | AccountRefusalCode | CompanyNumberRefusalCode>;
const OLDEST_YEARS = 120;
const YOUNGEST_YEARS = 0;

/** "32600" and "326 00" become "326 00". */
export function postalCode(input: string): string | Refusal<PropertiesRefusal> {
  const digits = input.replace(/\s/g, '');
  return /^[1-7]\d{4}$/.test(digits) ? `${digits.slice(0, 3)} ${digits.slice(3)}` : refusal('postal_code', {}, 'postalCode');
}

/** The account as stored: Czech form where it has one, and always the IBAN. Checked by mod 11 and mod 97. */
export function checkedAccount(input: string): { readonly bankAccount: string; readonly iban: string } | Refusal<AccountRefusalCode> {
  const parsed = parseAccount(input);
  if (isRefusal(parsed)) return { ...parsed, field: 'account' } as Refusal<AccountRefusalCode>;
  return { bankAccount: parsed.czech ? formatAccount(parsed.czech) : parsed.iban, iban: parsed.iban };
}

/** A landlord as recorded: a person with a birth date or a company with its number, somebody who can be reached. */
export function examineLandlord(draft: LandlordDraft, today: IsoDate): LandlordDraft | No {
  const name = draft.name.trim();
  if (name.length < 2) return refusal('landlord_name_missing', {}, 'name');
  if (draft.kind !== 'person' && draft.birthDate !== null) return refusal('landlord_birth_date_of_company', {}, 'birthDate');
  if (draft.kind !== 'person' && draft.companyNumber === null) return refusal('landlord_company_number_missing', {}, 'companyNumber');
  if (draft.birthDate !== null) {
    const age = ageOn(draft.birthDate, today);
    if (draft.birthDate > today || age < YOUNGEST_YEARS || age > OLDEST_YEARS) return refusal('landlord_born_improbably', { birthOn: draft.birthDate }, 'birthDate');
  }
  if (!draft.email?.trim() && !draft.phone?.trim()) return refusal('landlord_contact_missing', {}, 'phone');
  if (!draft.street.trim() || !draft.city.trim()) return refusal('address_missing', {}, 'street');
  const code = postalCode(draft.postalCode);
  if (typeof code !== 'string') return code;
  const companyNumber = draft.companyNumber === null ? null : parseCompanyNumber(draft.companyNumber);
  if (isRefusal(companyNumber)) return { ...companyNumber, field: 'companyNumber' } as No;
  const blank = (text: string | null): string | null => text?.trim() || null;
  return { ...draft, name, companyNumber, postalCode: code, street: draft.street.trim(), city: draft.city.trim(), email: blank(draft.email), phone: blank(draft.phone), salutation: blank(draft.salutation), account: blank(draft.account) };
}
