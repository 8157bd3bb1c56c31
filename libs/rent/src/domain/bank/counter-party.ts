import { canonicalAccount, formatAccount, isCanonicalAccount, isRefusal, parseCzechAccount, parseIban } from '#kernel';

export interface AccountParts {
  readonly account: string | null;
  readonly bank: string | null;
}

/** Account and bank as our lines carry them: a Czech IBAN opened into 16 digits and bank code, a foreign one kept whole. */
export function fromIban(text: string, bic: string | null): AccountParts {
  const iban = text.replace(/\s/g, '').toUpperCase();
  if (/^CZ\d{22}$/.test(iban)) return { account: iban.slice(8), bank: iban.slice(4, 8) };
  return { account: iban === '' ? null : iban.slice(0, 34), bank: bic };
}

/** A local account number: `19-2000145399/0800`, or digits with the bank given elsewhere; anything else is kept as it is. */
export function fromLocal(text: string, bank: string | null, bic: string | null): AccountParts {
  const typed = text.trim();
  if (/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(typed.replace(/\s/g, ''))) return fromIban(typed, bic);
  const whole = parseCzechAccount(typed);
  if (!isRefusal(whole)) return { account: canonicalAccount(whole), bank: whole.bank };
  const parts = /^(?:(\d{1,6})-)?(\d{1,10})(?:\/(\d{4}))?$/.exec(typed);
  if (parts) return { account: canonicalAccount({ prefix: parts[1] ?? '', number: parts[2]! }), bank: parts[3] ?? bank ?? bic };
  // The national form of an IBAN: bank, prefix, number.
  if (/^\d{20}$/.test(typed) && isCanonicalAccount(typed.slice(4))) return { account: typed.slice(4), bank: typed.slice(0, 4) };
  if (/^\d{11,16}$/.test(typed)) return { account: typed.padStart(16, '0'), bank: bank ?? bic };
  return { account: typed === '' ? null : typed.slice(0, 34), bank: bank ?? bic };
}

/** The account of a statement as people know it: 19-2000145399/0800, without the bank where the format does not name it. */
export function printedOwnAccount({ account, iban }: { readonly account: string; readonly iban: string | null }): string {
  const own = iban === null ? null : parseIban(iban);
  if (own !== null && !isRefusal(own) && own.czech) return formatAccount(own.czech);
  if (iban !== null || !/^\d{16}$/.test(account)) return iban ?? account;
  const [prefix, number] = [account.slice(0, 6).replace(/^0+/, ''), account.slice(6).replace(/^0+/, '')];
  return prefix === '' ? number : `${prefix}-${number}`;
}
