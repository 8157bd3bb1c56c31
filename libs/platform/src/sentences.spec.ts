import { fill } from './sentences';

describe('a sentence filled for its reader', () => {
  it('writes days, months and amounts as the reader does', () => {
    const params = { month: '2026-11', openFromOn: '2026-12-01', leftAmount: 1_234_550 };
    expect(fill('{month}, {openFromOn}, {leftAmount}', params, 'cs')).toBe('listopad\u00a02026, 1.\u00a012.\u00a02026, 12\u00a0345,50\u00a0Kč');
    expect(fill('{month}, {openFromOn}', params, 'en')).toBe('November\u00a02026, 1\u00a0December\u00a02026');
  });

  it('leaves everything else as it stands', () => {
    expect(fill('{symbol} {nobody}', { symbol: '2026-13' }, 'cs')).toBe('2026-13 {nobody}');
  });
});
