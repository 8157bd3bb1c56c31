import { halere, isRefusal, isoDate } from '#kernel';
import { agreedAmounts, believableAmount } from './amounts';
import { lawfulDeposit } from './deposit';
import { dueDateOf, firstBrokenMonth, lawfulDueDay } from './due-date';
import { keepsPromise, whoseMoney } from './shape';
import { believableTerm, freeOfOthers, insideHeadLease, livesNowhereElse } from './term';
import type { TenancyTerms } from './terms';
import { month } from '#kernel';

const codeOf = (value: unknown): string | null => (isRefusal(value) ? value.code : null);
const day = isoDate;

describe('whose money the rent is', () => {
  const plain = { collectsForLandlord: false, powerOfAttorney: false };
  it('in A it is the landlord’s and he signs', () => {
    expect(whoseMoney({ model: 'A', ...plain })).toEqual({ kind: 'lease', creditor: 'landlord', signatory: 'landlord', paymentRoute: 'direct_to_landlord' });
  });
  it('in A under a power of attorney the agency signs and may collect, and it stays the landlord’s', () => {
    expect(whoseMoney({ model: 'A', collectsForLandlord: true, powerOfAttorney: true })).toEqual({
      kind: 'lease', creditor: 'landlord', signatory: 'agency_by_power_of_attorney', paymentRoute: 'via_agency',
    });
  });
  it('in B and C it is the agency’s own', () => {
    for (const model of ['B', 'C'] as const) {
      expect(whoseMoney({ model, ...plain })).toEqual({ kind: 'sublease', creditor: 'agency', signatory: 'agency', paymentRoute: 'via_agency' });
    }
  });
});

describe('a promise to a family', () => {
  const shapeOf = (model: 'A' | 'B' | 'C') => whoseMoney({ model, collectsForLandlord: false, powerOfAttorney: false });
  it('is kept only by a contract with whoever was promised', () => {
    expect([keepsPromise(shapeOf('A'), 'landlord'), keepsPromise(shapeOf('B'), 'agency'), keepsPromise(shapeOf('C'), 'agency')]).toEqual([null, null, null]);
    expect(codeOf(keepsPromise(shapeOf('A'), 'agency'))).toBe('promised_by_agency');
    for (const model of ['B', 'C'] as const) expect(codeOf(keepsPromise(shapeOf(model), 'landlord'))).toBe('promised_by_landlord');
  });
});

describe('deposit and contractual penalties', () => {
  const rent = halere(740000);
  it('may be exactly three rents together', () => {
    expect(lawfulDeposit({ deposit: halere(2000000), penalties: halere(220000), rent }, 3)).toBe(2220000);
  });
  it('one haléř above three rents is refused, with the figures', () => {
    const no = lawfulDeposit({ deposit: halere(2000000), penalties: halere(220001), rent }, 3);
    expect(no).toMatchObject({ code: 'deposit_above_cap', field: 'deposit', params: { togetherAmount: 2220001, capAmount: 2220000, capMonths: 3 } });
  });
  it('services do not raise the cap, and below zero is no deposit', () => {
    expect(codeOf(lawfulDeposit({ deposit: halere(-1), penalties: halere(0), rent }, 3))).toBe('agreed_amount_negative');
  });
});

describe('amounts of a contract', () => {
  it('a rent of zero, below zero or above a million crowns a month is a slip', () => {
    expect(codeOf(believableAmount(0, 'amount'))).toBe('agreed_amount_not_positive');
    expect(codeOf(believableAmount(-740000, 'amount'))).toBe('agreed_amount_not_positive');
    expect(codeOf(believableAmount(100_000_001, 'amount'))).toBe('agreed_amount_improbable');
    expect(believableAmount(100_000_000, 'amount')).toBe(100_000_000);
  });
  it('needs a rent, and each component once', () => {
    expect(codeOf(agreedAmounts([{ component: 'water', amount: 60000 }]))).toBe('rent_missing');
    expect(agreedAmounts([{ component: 'rent', amount: 1 }, { component: 'rent', amount: 2 }])).toMatchObject({ code: 'component_twice', field: 'components.1.component' });
  });
});

describe('the term', () => {
  const head = { number: 'MAJ-2026-0001', startsOn: day('2026-02-01'), endsOn: day('2027-01-31'), endedOn: null };
  it('of a sublease lies inside its head-lease', () => {
    expect(codeOf(insideHeadLease('sublease', { startsOn: day('2026-01-31'), endsOn: day('2026-12-31') }, head))).toBe('sublease_before_head');
    expect(codeOf(insideHeadLease('sublease', { startsOn: day('2026-02-01'), endsOn: day('2027-02-01') }, head))).toBe('sublease_beyond_head');
    expect(codeOf(insideHeadLease('sublease', { startsOn: day('2026-02-01'), endsOn: null }, head))).toBe('sublease_beyond_head');
    expect(codeOf(insideHeadLease('sublease', { startsOn: day('2026-02-01'), endsOn: day('2027-01-31') }, head))).toBeNull();
  });
  it('of a sublease ends with a head-lease that was ended early', () => {
    const ended = { ...head, endedOn: day('2026-09-30') };
    expect(insideHeadLease('sublease', { startsOn: day('2026-03-01'), endsOn: day('2026-12-31') }, ended)).toMatchObject({ params: { headEndsOn: '2026-09-30' } });
  });
  it('of a lease hangs on no head-lease', () => {
    expect(codeOf(insideHeadLease('lease', { startsOn: day('2025-01-01'), endsOn: null }, head))).toBeNull();
  });
  it('two contracts never share a day on one flat; the next may begin the day after', () => {
    const other = { number: 'NAJ-2026-0002', startsOn: day('2026-01-01'), endsOn: day('2026-06-30'), endedOn: null };
    expect(codeOf(freeOfOthers({ startsOn: day('2026-06-30'), endsOn: null }, [other], 'tenancy_overlap'))).toBe('tenancy_overlap');
    expect(codeOf(freeOfOthers({ startsOn: day('2026-07-01'), endsOn: null }, [other], 'tenancy_overlap'))).toBeNull();
    expect(codeOf(freeOfOthers({ startsOn: day('2030-01-01'), endsOn: null }, [{ ...other, endsOn: null }], 'tenancy_overlap'))).toBe('tenancy_overlap_open');
    expect(codeOf(freeOfOthers({ startsOn: day('2026-04-01'), endsOn: null }, [{ ...other, endedOn: day('2026-03-31') }], 'tenancy_overlap'))).toBeNull();
  });
  it('a family lives in one flat, with a month for moving', () => {
    const home = { number: 'NAJ-2026-0002', startsOn: day('2026-01-01'), endsOn: null, endedOn: null };
    const move = { startsOn: day('2026-06-01'), endsOn: null };
    expect(codeOf(livesNowhereElse(move, [home]))).toBe('household_lives_elsewhere');
    expect(codeOf(livesNowhereElse(move, [{ ...home, endedOn: day('2026-06-30') }]))).toBeNull();
    expect(codeOf(livesNowhereElse(move, [{ ...home, endedOn: day('2026-07-31') }]))).toBe('household_lives_elsewhere');
    expect(codeOf(livesNowhereElse(move, [{ ...home, startsOn: day('2027-01-01') }]))).toBe('household_lives_elsewhere');
  });
  it('does not end before it begins and does not begin in another century', () => {
    const today = day('2026-11-21');
    expect(codeOf(believableTerm({ startsOn: day('2026-12-01'), endsOn: day('2026-11-30') }, today))).toBe('term_ends_before_start');
    expect(codeOf(believableTerm({ startsOn: day('2206-12-01'), endsOn: null }, today))).toBe('term_absurd');
    expect(codeOf(believableTerm({ startsOn: day('1999-12-31'), endsOn: null }, today))).toBe('term_absurd');
    expect(codeOf(believableTerm({ startsOn: day('2026-12-01'), endsOn: day('2026-12-01') }, today))).toBeNull();
  });
});

describe('the due day', () => {
  const since = (startsOn: string, dueDay = 5) => ({ startsOn: day(startsOn), dueDay });
  it('is the 5th, moved over weekends and holidays (§ 607)', () => {
    expect(dueDateOf(since('2026-01-01'), month('2026-11'))).toBe('2026-11-05');
    expect(dueDateOf(since('2026-01-01'), month('2026-12'))).toBe('2026-12-07');
    expect(dueDateOf(since('2026-01-01'), month('2027-07'))).toBe('2027-07-07');
  });
  it('of a first broken month is its 5th day, also across the end of the month', () => {
    expect(dueDateOf(since('2026-11-10'), month('2026-11'))).toBe('2026-11-16');
    expect(dueDateOf(since('2026-01-29'), month('2026-01'))).toBe('2026-02-02');
    expect(dueDateOf(since('2026-01-29'), month('2026-02'))).toBe('2026-02-05');
  });
  it('may be agreed later than the 5th, never sooner (§ 2251)', () => {
    expect(codeOf(lawfulDueDay(4))).toBe('due_day');
    expect(lawfulDueDay(15)).toBe(15);
    expect(codeOf(lawfulDueDay(29))).toBe('due_day');
  });
  it('the first broken month is previewed with days, amounts and its due date', () => {
    const component = (name: 'rent' | 'water', amount: number) => ({ component: name, amount: halere(amount), validFrom: day('2026-11-16'), validTo: null });
    const terms = { startsOn: day('2026-11-16'), endsOn: null, endedOn: null, dueDay: 5, paymentRoute: 'via_agency', components: [component('rent', 740000), component('water', 210000)], payerShares: [] } as unknown as TenancyTerms;
    expect(firstBrokenMonth(terms)).toEqual({ month: '2026-11', days: 15, ofDays: 30, rent: 370000, advances: 105000, dueOn: '2026-11-20' });
    expect(firstBrokenMonth({ ...terms, startsOn: day('2026-12-01') })).toBeNull();
  });
});
