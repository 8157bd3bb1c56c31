import { halere, isRefusal, isoDate, month } from '#kernel';
import { amended, type ComponentChange } from './amendment';
import { agreedShare, usualDate } from './payer-shares';
import { TENANCY_LIFE, afterAct, believableEnd, daysToEnd, endsWithin, type TenancyAct } from './tenancy-life';
import type { ComponentTerm, PayerShareTerm, TenancyState } from './terms';

const day = isoDate;
const codeOf = (value: unknown): string | null => (isRefusal(value) ? value.code : null);
const row = (component: ComponentTerm['component'], amount: number, validFrom: string, validTo: string | null = null): ComponentTerm => ({
  component, amount: halere(amount), validFrom: day(validFrom), validTo: validTo === null ? null : day(validTo),
});

describe('the life of a tenancy', () => {
  it('reaches every state from a draft, and only a cancelled draft is a dead end', () => {
    const reached = new Set<TenancyState>(['draft']);
    for (const state of reached) for (const next of Object.values(TENANCY_LIFE[state])) reached.add(next);
    expect([...reached].sort()).toEqual(['cancelled', 'draft', 'ended', 'signed']);
    const traps = (Object.keys(TENANCY_LIFE) as TenancyState[]).filter((state) => Object.keys(TENANCY_LIFE[state]).length === 0);
    expect(traps).toEqual(['cancelled']);
  });
  it.each<[TenancyState, TenancyAct, string]>([
    ['draft', 'end', 'tenancy_not_signed'],
    ['draft', 'hand_over', 'tenancy_not_signed'],
    ['signed', 'sign', 'tenancy_signed_already'],
    ['signed', 'cancel', 'tenancy_not_cancelled_once_signed'],
    ['ended', 'end', 'tenancy_ended'],
    ['cancelled', 'amend', 'tenancy_cancelled'],
  ])('a %s tenancy refuses to %s', (state, act, code) => {
    expect(codeOf(afterAct(state, act))).toBe(code);
  });
});

describe('the end of a tenancy', () => {
  const fixed = { state: 'signed' as const, startsOn: day('2025-01-06'), endsOn: day('2027-01-05'), endedOn: null };
  it('comes in 45 days, so it is on the list of 60 days and not of 30', () => {
    expect(daysToEnd(fixed, day('2026-11-21'))).toBe(45);
    expect(endsWithin(fixed, day('2026-11-21'), 60)).toBe(true);
    expect(endsWithin(fixed, day('2026-11-21'), 30)).toBe(false);
    expect(endsWithin(fixed, day('2027-01-06'), 60)).toBe(false);
    expect(daysToEnd({ endsOn: null, endedOn: null }, day('2026-11-21'))).toBeNull();
  });
  it('lies inside the term and near', () => {
    const today = day('2026-11-21');
    expect(codeOf(believableEnd(fixed, day('2025-01-05'), today))).toBe('end_before_start');
    expect(codeOf(believableEnd(fixed, day('2027-01-06'), today))).toBe('end_beyond_term');
    expect(codeOf(believableEnd({ ...fixed, endsOn: null }, day('2062-11-30'), today))).toBe('end_too_far');
    expect(believableEnd(fixed, day('2026-11-30'), today)).toBe('2026-11-30');
  });
});

describe('an amendment', () => {
  const tenancy = { startsOn: day('2026-01-01'), endsOn: null, endedOn: null, components: [row('rent', 740000, '2026-01-01', '2026-06-30'), row('rent', 770000, '2026-07-01'), row('water', 60000, '2026-01-01')] };
  const change = (over: Partial<ComponentChange>): ComponentChange => ({ kind: 'amendment', component: 'rent', amount: 800000, from: day('2026-09-01'), ...over });
  const today = day('2026-08-10');
  it('ends one amount and begins the next on the following day', () => {
    expect(amended(tenancy, change({}), today)).toEqual({
      shortened: { validFrom: '2026-07-01', validTo: '2026-08-31' }, altered: null, added: row('rent', 800000, '2026-09-01'),
    });
  });
  it('of the past holds only until the next change already agreed', () => {
    expect(amended(tenancy, change({ from: day('2026-03-01'), amount: 750000 }), today)).toEqual({
      shortened: { validFrom: '2026-01-01', validTo: '2026-02-28' }, altered: null, added: row('rent', 750000, '2026-03-01', '2026-06-30'),
    });
  });
  it('from the very day another began replaces its amount', () => {
    expect(amended(tenancy, change({ from: day('2026-07-01') }), today)).toMatchObject({ shortened: null, altered: { validFrom: '2026-07-01', amount: 800000 } });
  });
  it('adds a service not paid before, and ends one', () => {
    expect(amended(tenancy, change({ component: 'waste', amount: 20000 }), today)).toMatchObject({ shortened: null, added: row('waste', 20000, '2026-09-01') });
    expect(amended(tenancy, change({ component: 'water', amount: null }), today)).toEqual({ shortened: { validFrom: '2026-01-01', validTo: '2026-08-31' }, altered: null, added: null });
  });
  it('by mere notice an advance changes from the next month, never the past, and never the rent', () => {
    const notice = (over: Partial<ComponentChange>) => amended(tenancy, change({ kind: 'advance_notice', component: 'water', amount: 80000, ...over }), today);
    expect(notice({ from: day('2026-08-31') })).toMatchObject({ code: 'advance_notice_too_soon', params: { earliestOn: '2026-09-01' } });
    expect(codeOf(notice({ from: day('2026-09-01') }))).toBeNull();
    expect(codeOf(notice({ component: 'rent' }))).toBe('rent_not_by_notice');
  });
  it('is refused outside the term, without effect, and with an absurd amount', () => {
    expect(codeOf(amended(tenancy, change({ from: day('2025-12-31') }), today))).toBe('change_outside_term');
    expect(codeOf(amended(tenancy, change({ amount: 770000 }), today))).toBe('change_changes_nothing');
    expect(codeOf(amended(tenancy, change({ amount: -1 }), today))).toBe('agreed_amount_not_positive');
    expect(codeOf(amended(tenancy, change({ amount: null }), today))).toBe('rent_missing');
  });
});

describe('a part somebody else pays', () => {
  const tenancy = { creditor: 'landlord' as const, startsOn: day('2026-01-01'), components: [row('rent', 740000, '2026-01-01'), row('water', 210000, '2026-01-01', '2026-08-31')] };
  const share = (amount: number, over: Partial<PayerShareTerm> = {}): PayerShareTerm => ({
    payer: 'benefit_office', amount: halere(amount), paidTo: 'landlord', usualDay: 12, validFrom: day('2026-01-01'), validTo: null, ...over,
  });
  it('may be the whole month', () => {
    const bounded = share(950000, { validTo: day('2026-08-31') });
    expect(agreedShare(bounded, [], tenancy)).toEqual(bounded);
  });
  it('is refused as soon as all parts exceed the month on any day, also after an advance ends', () => {
    expect(agreedShare(share(900000), [], tenancy)).toMatchObject({ code: 'shares_above_sum', params: { dayOn: '2026-09-01', sumAmount: 740000 } });
    expect(agreedShare(share(300000), [share(700000, { payer: 'relative' })], tenancy)).toMatchObject({ code: 'shares_above_sum', params: { togetherAmount: 1000000, sumAmount: 950000 } });
  });
  it('in a sublease goes to the agency, the creditor', () => {
    expect(codeOf(agreedShare(share(500000), [], { ...tenancy, creditor: 'agency' }))).toBe('share_to_landlord');
    expect(codeOf(agreedShare(share(500000, { paidTo: 'agency' }), [], { ...tenancy, creditor: 'agency' }))).toBeNull();
  });
  it('does not hold before the tenancy', () => {
    expect(codeOf(agreedShare(share(500000, { validFrom: day('2025-12-01') }), [], tenancy))).toBe('share_before_start');
  });
  it('usually comes on a day that exists in that month', () => {
    expect(usualDate({ usualDay: 31 }, month('2026-02'))).toBe('2026-02-28');
    expect(usualDate({ usualDay: 12 }, month('2026-02'))).toBe('2026-02-12');
  });
});
