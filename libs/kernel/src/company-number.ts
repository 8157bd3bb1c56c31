import { refusal, type Refusal, type Sentences } from './refusal';

export type CompanyNumberRefusalCode = 'COMPANY_NUMBER_FORMAT' | 'COMPANY_NUMBER_CHECKSUM';

export const companyNumberSentences: Sentences<CompanyNumberRefusalCode> = {
  COMPANY_NUMBER_FORMAT: {
    cs: 'IČO „{input}“ nemá správný tvar. Napište osm číslic.',
    en: 'The company number (IČO) “{input}” is not in the right form. Write eight digits.',
  },
  COMPANY_NUMBER_CHECKSUM: {
    cs: 'V IČO „{input}“ je překlep: kontrolní číslice nesouhlasí.',
    en: 'There is a typing mistake in the company number (IČO) “{input}”: the check digit does not fit.',
  },
};

/**
 * IČO: eight digits, the last makes the first seven, weighted 8…2, fit by mod 11 (ČSÚ register).
 * Spaces are tolerated, leading zeros may be left out. Gives the eight digits.
 */
export function parseCompanyNumber(input: string): string | Refusal<CompanyNumberRefusalCode> {
  const typed = input.replace(/[\s\u00a0]/g, '');
  const params = { input: input.slice(0, 40) };
  if (!/^\d{6,8}$/.test(typed)) return refusal('COMPANY_NUMBER_FORMAT', params);
  const digits = typed.padStart(8, '0');
  if (/^0+$/.test(digits)) return refusal('COMPANY_NUMBER_FORMAT', params);
  const sum = [...digits.slice(0, 7)].reduce((total, digit, index) => total + (8 - index) * Number(digit), 0);
  return (11 - (sum % 11)) % 10 === Number(digits[7]) ? digits : refusal('COMPANY_NUMBER_CHECKSUM', params);
}
