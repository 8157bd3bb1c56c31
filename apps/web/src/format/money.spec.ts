import { formatAmount, formatMoney, parseMoney } from './money';

describe('money as people write it', () => {
  it.each([
    ['8500', 850000],
    ['8 500,-', 850000],
    ['8 500,–', 850000],
    ['8.500,00', 850000],
    ['8,500.50', 850050],
    ['8500.5', 850050],
    ['1 234 567,50 Kč', 123456750],
    ['CZK 8,500.05', 850005],
    ['0', 0],
    ['−120', -12000],
    ['8.500', 850000],
  ])('reads %s as %d haléře', (text, halere) => {
    expect(parseMoney(text)).toBe(halere);
  });

  it.each(['', 'osm tisíc', '8500,555', '12.34.56', '1.234.567.5000', '8,500,50', '99999999999999999999', '1e5', '--5'])(
    'does not guess at "%s"',
    (text) => {
      expect(parseMoney(text)).toBeNull();
    },
  );

  it('writes what it reads', () => {
    expect(formatMoney(950000, 'cs')).toBe('9\u00a0500\u00a0Kč');
    expect(formatMoney(-123456750, 'cs')).toBe('−1\u00a0234\u00a0567,50\u00a0Kč');
    expect(formatMoney(950005, 'en')).toBe('CZK\u00a09,500.05');
    for (const halere of [0, 1, 99, 100, 123456, -850050, 1_000_000_000]) {
      expect(parseMoney(formatMoney(halere, 'cs'))).toBe(halere);
      expect(parseMoney(formatMoney(halere, 'en'))).toBe(halere);
      expect(parseMoney(formatAmount(halere, 'cs'))).toBe(halere);
    }
  });
});
