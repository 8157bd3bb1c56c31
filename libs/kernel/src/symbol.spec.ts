import vectors from '../test/vectors/variable-symbol-vectors.json';
import { constantSymbol, isPermanentSymbol, nextPermanentSymbol, normaliseSymbol, permanentSymbol, readSymbols, symbolsInText } from './index';

describe('symbols', () => {
  it.each(vectors.cases)('“$raw” is $normalised: $why', ({ raw, normalised }) => {
    expect(normaliseSymbol(raw) ?? readSymbols(raw).variable).toBe(normalised);
  });

  it('are found in a reference field, each in its place', () => {
    expect(readSymbols('/VS2026001/SS0000/KS0308')).toEqual({ variable: '2026001', constant: '0308', specific: null });
    expect(readSymbols('/VS/100001/SS/7/KS/8')).toEqual({ variable: '100001', constant: '0008', specific: '7' });
    expect(readSymbols('VS:1234567890SS:77KS:0308')).toEqual({ variable: '1234567890', constant: '0308', specific: '77' });
    expect(readSymbols('VS260000019KS308')).toEqual({ variable: '260000019', constant: '0308', specific: null });
    expect(readSymbols('VS:SS:KS:')).toEqual({ variable: null, constant: null, specific: null });
    expect(readSymbols('NOTPROVIDED')).toEqual({ variable: null, constant: null, specific: null });
    expect(readSymbols('CANVAS12')).toEqual({ variable: null, constant: null, specific: null });
    expect(constantSymbol('0000')).toBeNull();
  });

  it('in free text leave out amounts, dates and account numbers', () => {
    expect(symbolsInText('příspěvek VS 260100038 a 260100046')).toEqual(['260100038', '260100046']);
    expect(symbolsInText('nájem 9 500,00 účet 19-2000145399/0800 dne 5.3.2026 vs0000000024')).toEqual(['9', '24']);
  });
});

describe('the permanent variable symbol', () => {
  it('of the first tenancy of 2026 is 260000019', () => {
    expect(permanentSymbol(2026, 1)).toBe('260000019');
    expect(isPermanentSymbol('0260000019')).toBe(true);
  });

  it('shows every mistyped digit and every swap of two digits', () => {
    let sequence = 0;
    for (let count = 0; count < 40; count += 1) {
      const next = nextPermanentSymbol(2026, sequence);
      sequence = next.sequence + 24_000 + count;
      const digits = [...next.symbol];
      expect(isPermanentSymbol(next.symbol)).toBe(true);
      for (let at = 0; at < 9; at += 1) {
        for (let digit = 0; digit < 10; digit += 1) {
          if (String(digit) === digits[at]) continue;
          expect(isPermanentSymbol(digits.with(at, String(digit)).join(''))).toBe(false);
        }
        for (let other = at + 1; other < 9; other += 1) {
          if (digits[at] === digits[other]) continue;
          expect(isPermanentSymbol(digits.with(at, digits[other]!).with(other, digits[at]!).join(''))).toBe(false);
        }
      }
    }
  });

  it('skips the sequences that have no check digit', () => {
    const skipped = Array.from({ length: 110 }, (_, index) => permanentSymbol(2026, index + 1)).filter((symbol) => symbol === null);
    expect(skipped).toHaveLength(10);
    expect(nextPermanentSymbol(2026, 0)).toEqual({ sequence: 1, symbol: '260000019' });
    expect(() => nextPermanentSymbol(2026, 999_999)).toThrow(RangeError);
  });
});
