import { halere, parseKoruna } from './index';

describe('an amount as people type it', () => {
  it.each([
    ['8500', 850000],
    ['8 500,-', 850000],
    ['8\u00a0500,–', 850000],
    ['8.500,00', 850000],
    ['8,500.00', 850000],
    ['8.500', 850000],
    ['1.234.567', 123456700],
    ['1,234,567.5', 123456750],
    ['8500,5', 850050],
    ['8500.55', 850055],
    ['8 500 Kč', 850000],
    ['CZK 11 450,00', 1145000],
    ['11450 korun', 1145000],
    ['0,50', 50],
    ['8500,000', 850000],
  ])('%s', (typed, haléře) => {
    expect(parseKoruna(typed)).toBe(haléře);
  });

  it.each([
    ['8,500', 'AMOUNT_AMBIGUOUS'],
    ['85 00', 'AMOUNT_FORMAT'],
    ['8.50.00', 'AMOUNT_FORMAT'],
    ['8,500,00', 'AMOUNT_FORMAT'],
    ['8500,555', 'AMOUNT_FRACTION'],
    ['osm tisíc', 'AMOUNT_FORMAT'],
    ['', 'AMOUNT_FORMAT'],
    ['1e5', 'AMOUNT_FORMAT'],
    ['-500', 'AMOUNT_NEGATIVE'],
    ['0', 'AMOUNT_ZERO'],
    ['9999999999999', 'AMOUNT_ABSURD'],
    ['9'.repeat(400), 'AMOUNT_FORMAT'],
  ])('%s is refused: %s', (typed, code) => {
    expect(parseKoruna(typed)).toMatchObject({ refused: true, code });
  });

  it('may be negative, zero or limited where the caller says so', () => {
    expect(parseKoruna('−500,50', { allowNegative: true })).toBe(-50050);
    expect(parseKoruna('0,-', { allowZero: true })).toBe(0);
    expect(parseKoruna('30001', { atMost: halere(3000000) })).toMatchObject({ code: 'AMOUNT_ABSURD' });
  });
});
