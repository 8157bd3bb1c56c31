import { isoDate, month } from '#kernel';
import { dayToBook } from './closed-books';

const march = month('2026-03');

describe('a closed month', () => {
  it('takes nothing we date ourselves, and names the first day that is open', () => {
    expect(dayToBook('charge', isoDate('2026-03-31'), march)).toMatchObject({ code: 'ledger_month_closed', params: { month: '2026-03', openFromOn: '2026-04-01' } });
  });

  it('closes what is before it too', () => {
    expect(dayToBook('cash', isoDate('2025-12-31'), march)).toMatchObject({ code: 'ledger_month_closed' });
  });

  it('sends what the bank or a landlord says late, and every reversal, to the first open day', () => {
    for (const cause of ['bank_line', 'landlord_report', 'reversal'] as const) expect(dayToBook(cause, isoDate('2026-02-11'), march)).toBe('2026-04-01');
  });

  it('leaves every later day as it is, and every day when nothing is closed', () => {
    expect(dayToBook('charge', isoDate('2026-04-01'), march)).toBe('2026-04-01');
    expect(dayToBook('bank_line', isoDate('2026-04-09'), march)).toBe('2026-04-09');
    expect(dayToBook('charge', isoDate('2020-01-01'), null)).toBe('2020-01-01');
  });
});
