import { halere, isoDate } from '#kernel';
import { contractToShow, guaranteeText } from './contract-for-landlord';

const terms = { covers: ['rent', 'services', 'damage'], capMonths: 3, capAmount: halere(3_000_000), waitingDays: 30, claimWithinDays: 90, coPaymentPercent: 0, payoutDays: 14 };

describe('a contract as its landlord sees it', () => {
  it('states the guarantee with its caps', () => {
    expect(guaranteeText(terms, 'cs')).toBe('Garance kryje nájem, služby a škody, nejvýše 3 měsíce a 30\u00a0000\u00a0Kč. Žádat lze po 30 dnech od splatnosti, nejdéle do 90 dnů.');
    expect(guaranteeText({ ...terms, covers: ['rent'], capMonths: 1, coPaymentPercent: 10 }, 'en')).toBe(
      'The guarantee covers rent, at most 1 month and CZK\u00a030,000. A claim can be made 30 days after the due day, at the latest within 90 days. Your own share is 10 %.',
    );
    expect(guaranteeText({ ...terms, capMonths: 6 }, 'cs')).toContain('6 měsíců');
  });

  it('is the one in force, else the one to come, else the last', () => {
    const past = { startsOn: isoDate('2024-01-01'), endsOn: isoDate('2024-12-31') };
    const now = { startsOn: isoDate('2025-01-01'), endsOn: null };
    const next = { startsOn: isoDate('2027-01-01'), endsOn: null };
    const asOf = isoDate('2026-03-16');
    expect(contractToShow([past, now, next], asOf)).toBe(now);
    expect(contractToShow([past, next], asOf)).toBe(next);
    expect(contractToShow([past], asOf)).toBe(past);
    expect(contractToShow([], asOf)).toBeNull();
  });
});
