import { daysLived, halere, isoDate, month } from '#kernel';
import { componentOfMonth, proRata } from './proration';

const since = (from: string, to: string | null = null) => ({ from: isoDate(from), to: to === null ? null : isoDate(to) });

describe('pro-rata', () => {
  it('charges a full month exactly, whatever its length', () => {
    for (const name of ['2026-01', '2026-02', '2024-02', '2026-04']) {
      expect(proRata(halere(1390001), since('2020-01-01'), month(name))).toBe(1390001);
    }
  });

  it('counts both the day of moving in and the last day', () => {
    expect(daysLived(since('2026-01-15'), month('2026-01'))).toBe(17);
    expect(daysLived(since('2026-01-15', '2026-01-15'), month('2026-01'))).toBe(1);
    expect(daysLived(since('2026-01-15', '2026-03-02'), month('2026-02'))).toBe(28);
    expect(daysLived(since('2026-01-15', '2026-03-02'), month('2026-03'))).toBe(2);
    expect(daysLived(since('2026-01-15'), month('2025-12'))).toBe(0);
  });

  it('rounds a broken month half up to a haléř', () => {
    expect(proRata(halere(1390000), since('2026-01-15'), month('2026-01'))).toBe(762258);
    expect(proRata(halere(1), since('2026-04-16'), month('2026-04'))).toBe(1);
  });

  it('a lease from 15 January to 14 January costs twelve months, not thirteen', () => {
    const lease = since('2017-01-15', '2018-01-14');
    expect(proRata(halere(310000), lease, month('2017-01')) + proRata(halere(310000), lease, month('2018-01'))).toBe(310000);
  });

  it('an amendment in the midst of a month that changes nothing changes nothing', () => {
    const amounts = [
      { amount: halere(999999), validFrom: isoDate('2026-01-01'), validTo: isoDate('2026-04-15') },
      { amount: halere(999999), validFrom: isoDate('2026-04-16'), validTo: null },
    ];
    expect(componentOfMonth(amounts, since('2026-01-01'), month('2026-04'))).toBe(999999);
  });

  it('an amendment in the midst of a month weighs each amount by its days', () => {
    const amounts = [
      { amount: halere(1000000), validFrom: isoDate('2026-01-01'), validTo: isoDate('2026-04-10') },
      { amount: halere(1300000), validFrom: isoDate('2026-04-11'), validTo: null },
    ];
    expect(componentOfMonth(amounts, since('2026-01-01'), month('2026-04'))).toBe(1200000);
    expect(componentOfMonth(amounts, since('2026-04-20'), month('2026-04'))).toBe(476667);
  });
});
