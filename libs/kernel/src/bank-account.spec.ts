import accounts from '../test/vectors/cz-account-vectors.json';
import ibans from '../test/vectors/cz-iban-vectors.json';
import { canonicalAccount, czechIban, formatAccount, formatIban, isCanonicalAccount, isRefusal, parseAccount, parseCanonicalAccount, parseCzechAccount, parseIban } from './index';

const REASONS: Record<string, string> = {
  format: 'ACCOUNT_FORMAT',
  'prefix-checksum': 'ACCOUNT_PREFIX_CHECKSUM',
  'number-checksum': 'ACCOUNT_NUMBER_CHECKSUM',
  'fewer-than-2-nonzero': 'ACCOUNT_FEWER_THAN_TWO_NONZERO',
};

describe('a Czech account', () => {
  it.each(accounts.accounts)('$input is read or refused with its reason', ({ input, valid, reason, iban }) => {
    const account = parseCzechAccount(input);
    if (!valid) return expect(account).toMatchObject({ refused: true, code: REASONS[reason] });
    if (isRefusal(account)) throw new Error(account.code);
    expect(czechIban(account)).toBe(iban);
    expect(parseIban(iban!)).toMatchObject({ czech: account });
    expect(parseCanonicalAccount(canonicalAccount(account), account.bank)).toEqual(account);
  });

  it.each(ibans.ibans)('the IBAN $iban is checked by mod 97 and by the account inside', ({ iban, mod97, accountReason }) => {
    const read = parseIban(iban);
    if (!mod97) expect(read).toMatchObject({ code: 'IBAN_CHECKSUM' });
    else if (accountReason) expect(read).toMatchObject({ code: REASONS[accountReason] });
    else expect(read).toMatchObject({ iban, country: 'CZ' });
  });

  it('is printed without padding and read back from either form', () => {
    const typed = parseAccount(' 19 - 2000145399 / 0800 ');
    if (isRefusal(typed)) throw new Error(typed.code);
    expect(formatAccount(typed.czech!)).toBe('19-2000145399/0800');
    expect(formatIban(typed.iban)).toBe('CZ65\u00a00800\u00a00000\u00a01920\u00a00014\u00a05399');
    expect(parseAccount('cz65 0800 0000 1920 0014 5399')).toEqual(typed);
  });

  it('of another country is checked by its length and its check digits', () => {
    expect(parseAccount('NL26VAYB8060476890')).toMatchObject({ country: 'NL', czech: null });
    expect(parseIban('SK3112000000198742637541')).toMatchObject({ country: 'SK' });
    expect(parseIban('SK311200000019874263754')).toMatchObject({ code: 'IBAN_LENGTH', params: { expected: 24, found: 23 } });
    expect(parseIban('SK3112000000198742637514')).toMatchObject({ code: 'IBAN_CHECKSUM' });
    expect(parseIban('účet')).toMatchObject({ code: 'IBAN_FORMAT' });
  });

  it('of the demo bank 9999 is valid, twelve equal digits are not', () => {
    expect(parseAccount('9990000018/9999')).toMatchObject({ iban: 'CZ2599990000009990000018' });
    expect(isCanonicalAccount('0000009990000018')).toBe(true);
    expect(isCanonicalAccount('0000000000012345')).toBe(false);
  });
});
