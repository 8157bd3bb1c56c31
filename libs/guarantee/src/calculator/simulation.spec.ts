import { simulate, type Simulation } from './simulation';
import { readSimulation } from './simulation-file';

type Json = Readonly<Record<string, unknown>>;
const RATES = [{ from: '2025-01-01', percent: 12 }, { from: '2025-07-01', percent: 11.5 }];
const rent = (amount: number): Json[] => [{ name: 'rent', amount }];

/** A tenancy of ten thousand crowns a month; a test says only what it is about. */
function simulated(asOf: string, tenancy: Json, over: Json = {}): Simulation {
  const whole = { asOf, tenancy: { model: 'B', from: '2025-01-01', to: null, dueDay: 5, components: rent(1_000_000), ...tenancy }, ...over };
  return simulate(readSimulation(JSON.stringify(whole)));
}
const paid = (on: string, amount: number, message?: string): Json => ({ on, kind: 'payment', amount, ...(message && { message }) });
const charged = (of: Simulation): unknown[] => of.charges.map((each) => [each.month, each.component, each.amount, each.dueOn, each.cause]);
const parts = (of: Simulation): unknown[] => of.allocations.map((each) => [each.paidOn, each.month, each.part, each.amount, each.because]);

describe('charges of the calculator', () => {
  it('charge a broken leap February by the days lived in it, each component by itself, due on its fifth day', () => {
    // 15 to 29 February 2024: 15 of 29 days. 1 000 000 × 15 ÷ 29 = 517 241.38; 290 000 × 15 ÷ 29 = 150 000. The fifth day is Monday 19.
    const result = simulated('2024-02-29', { from: '2024-02-15', components: [{ name: 'rent', amount: 1_000_000 }, { name: 'services', amount: 290_000 }] });
    expect(charged(result)).toEqual([['2024-02', 'rent', 517_241, '2024-02-19', 'charge'], ['2024-02', 'services', 150_000, '2024-02-19', 'charge']]);
  });

  it('charge a lease of a year twelve months, not thirteen', () => {
    // 15 January 2017 to 14 January 2018: 17 ÷ 31 = 548 387, 14 ÷ 31 = 451 613, between them eleven full months.
    const { charges } = simulated('2018-06-01', { from: '2017-01-15', to: '2018-01-14' });
    expect(charges).toHaveLength(13);
    expect([charges[0]!.amount, charges[12]!.amount]).toEqual([548_387, 451_613]);
    expect(charges.reduce((sum, each) => sum + each.amount, 0)).toBe(12_000_000);
  });

  it('charge a tenancy that begins and ends in one month once', () => {
    expect(charged(simulated('2025-06-01', { from: '2025-04-10', to: '2025-04-19' }))).toEqual([['2025-04', 'rent', 333_333, '2025-04-14', 'charge']]);
  });

  it('move due days off Saturdays, Sundays and holidays', () => {
    const due = (from: string, asOf: string): string => simulated(asOf, { from }).charges[0]!.dueOn;
    expect(due('2025-07-01', '2025-07-01')).toBe('2025-07-07'); // Saturday 5 July and Sunday 6 July are holidays besides
    expect(due('2026-12-01', '2026-12-01')).toBe('2026-12-07'); // Saturday
    expect(due('2027-07-01', '2027-07-01')).toBe('2027-07-07'); // two holidays in the week
    expect(due('2025-04-14', '2025-04-30')).toBe('2025-04-22'); // the fifth day is Good Friday 18 April, then Easter
  });

  it('know only what had been entered by that day, and charge a month on its first', () => {
    const changes = [{ enteredOn: '2025-03-02', kind: 'amendment', component: 'rent', amount: 1, from: '2025-01-01' }];
    expect(simulated('2025-03-01', {}, { changes, events: [paid('2025-03-02', 5)] })).toMatchObject({ credit: 0, refused: [], charges: [{ month: '2025-01' }, { month: '2025-02' }, { month: '2025-03', amount: 1_000_000 }] });
    expect(simulated('2025-02-28', {}).charges).toHaveLength(2);
  });

  it('take an amendment entered on the first of a month as its amount, a later one as corrections', () => {
    const changed = (enteredOn: string): unknown[] =>
      charged(simulated('2025-04-01', {}, { changes: [{ enteredOn, kind: 'amendment', component: 'rent', amount: 1_100_000, from: '2025-02-01' }] })).slice(1);
    expect(changed('2025-02-01')).toEqual([
      ['2025-02', 'rent', 1_100_000, '2025-02-05', 'charge'], ['2025-03', 'rent', 1_100_000, '2025-03-05', 'charge'], ['2025-04', 'rent', 1_100_000, '2025-04-07', 'charge'],
    ]);
    // Entered on a Saturday: nobody could have known before, so the rise is due on the Monday after.
    expect(changed('2025-03-22')).toEqual([
      ['2025-02', 'rent', 1_000_000, '2025-02-05', 'charge'], ['2025-03', 'rent', 1_000_000, '2025-03-05', 'charge'],
      ['2025-02', 'rent', 100_000, '2025-03-24', 'correction'], ['2025-03', 'rent', 100_000, '2025-03-24', 'correction'],
      ['2025-04', 'rent', 1_100_000, '2025-04-07', 'charge'],
    ]);
  });

  it('split a month at an amendment by days and round its component once', () => {
    // January has 31 days: (15 × 3 100 000 + 16 × 3 410 000) ÷ 31 = 3 260 000.
    const changes = [{ enteredOn: '2024-12-20', kind: 'amendment', component: 'rent', amount: 3_410_000, from: '2025-01-16' }];
    expect(simulated('2025-01-31', { components: rent(3_100_000) }, { changes }).charges.map((each) => each.amount)).toEqual([3_260_000]);
  });

  it('leave a change agreed for later in force when the past is corrected', () => {
    const changes = [
      { enteredOn: '2025-01-20', kind: 'amendment', component: 'rent', amount: 1_200_000, from: '2025-04-01' },
      { enteredOn: '2025-03-10', kind: 'amendment', component: 'rent', amount: 900_000, from: '2025-02-01' },
    ];
    const sums = new Map<string, number>();
    for (const { month, amount } of simulated('2025-04-30', {}, { changes }).charges) sums.set(month, (sums.get(month) ?? 0) + amount);
    expect([...sums]).toEqual([['2025-01', 1_000_000], ['2025-02', 900_000], ['2025-03', 900_000], ['2025-04', 1_200_000]]);
  });

  it('refuse a notice of an advance sooner than the month after it, and any notice of rent', () => {
    const components = [{ name: 'rent', amount: 1_000_000 }, { name: 'services', amount: 300_000 }];
    const notice = (component: string, from: string): Json => ({ enteredOn: '2025-02-14', kind: 'advanceNotice', component, amount: 350_000, from });
    const result = simulated('2025-03-01', { components }, { changes: [notice('services', '2025-02-01'), notice('services', '2025-03-01'), notice('rent', '2025-05-01')] });
    expect(result.refused).toMatchObject([
      { enteredOn: '2025-02-14', code: 'advance_notice_too_soon', earliestFrom: '2025-03-01' }, { code: 'rent_not_by_notice', earliestFrom: null },
    ]);
    expect(result.charges.filter((each) => each.component === 'services').map((each) => each.amount)).toEqual([300_000, 300_000, 350_000]);
  });
});

describe('money of the calculator', () => {
  it('pays default interest before principal, rounded once per debt', () => {
    // Due Monday 6 January. 400 000 come before it. 5 February: 600 000 × 12 % × 30 ÷ 365 = 5 917.81. 7 March: 305 918 × 12 % × 30 ÷ 365 = 3 017.27.
    const result = simulated('2025-03-07', { to: '2025-01-31' }, { defaultInterest: RATES, events: [paid('2025-01-05', 400_000), paid('2025-02-05', 300_000)] });
    expect(parts(result)).toEqual([
      ['2025-01-05', '2025-01', 'principal', 400_000, 'earliest_due'],
      ['2025-02-05', '2025-01', 'interest', 5_918, 'earliest_due'],
      ['2025-02-05', '2025-01', 'principal', 294_082, 'earliest_due'],
    ]);
    expect(result.open).toEqual([{ month: '2025-01', principal: 305_918, interest: 3_017 }]);
  });

  it('takes both sides of a half-year at the rate of the day each default began', () => {
    const components = [{ name: 'rent', amount: 1_390_000 }, { name: 'services', amount: 480_000 }];
    // June: due 5 June, 71 days at 12 % = 43 650.41. July: due 7 July, 39 days at 11.5 % = 22 977.95. August: due 5 August, 10 days = 5 891.78.
    const { open } = simulated('2025-08-15', { from: '2025-06-01', components }, { defaultInterest: RATES });
    expect(open.map((each) => each.interest)).toEqual([43_650, 22_978, 5_892]);
  });

  it('pays principal when the payer names it, and the interest then open bears interest', () => {
    const result = simulated('2025-04-06', { to: '2025-01-31' }, { defaultInterest: RATES, events: [paid('2025-03-07', 500_000, 'Jistina')] });
    expect(parts(result)).toEqual([['2025-03-07', '2025-01', 'principal', 500_000, 'message']]);
    expect(result.open).toEqual([{ month: '2025-01', principal: 500_000, interest: 24_852 }]); // see default-interest.spec
  });

  it('pays the principal of all debts before the interest of any when the payer names principal', () => {
    const result = simulated('2025-02-20', {}, { defaultInterest: RATES, events: [paid('2025-02-20', 1_500_000, 'na jistinu')] });
    expect(parts(result)).toEqual([['2025-02-20', '2025-01', 'principal', 1_000_000, 'message'], ['2025-02-20', '2025-02', 'principal', 500_000, 'message']]);
  });

  it('pays a reminded month before an older one, a named month before both', () => {
    const reminder = { on: '2025-03-10', kind: 'reminder', month: '2025-02' };
    const events = [reminder, paid('2025-03-11', 100, 'březen'), paid('2025-03-12', 1_000_100)];
    expect(parts(simulated('2025-03-31', {}, { events }))).toEqual([
      ['2025-03-11', '2025-03', 'principal', 100, 'message'],
      ['2025-03-12', '2025-02', 'principal', 1_000_000, 'reminded'],
      ['2025-03-12', '2025-01', 'principal', 100, 'earliest_due'],
    ]);
  });

  it('keeps an over-payment and uses it for the next charge; money for a month to come waits for it', () => {
    const over = simulated('2025-01-31', {}, { events: [paid('2025-01-03', 1_250_000)] });
    expect([over.credit, over.open]).toEqual([250_000, []]);
    expect(parts(simulated('2025-02-01', {}, { events: [paid('2025-01-03', 1_250_000)] }))[1]).toEqual(['2025-01-03', '2025-02', 'principal', 250_000, 'credit']);
    const ahead = (asOf: string): Simulation => simulated(asOf, {}, { events: [{ ...paid('2025-01-20', 1_000_000), specificSymbol: '202502' }] });
    expect(ahead('2025-01-31')).toMatchObject({ credit: 1_000_000, open: [{ month: '2025-01', principal: 1_000_000 }] });
    expect(ahead('2025-02-01')).toMatchObject({ credit: 0, open: [{ month: '2025-01', principal: 1_000_000 }], allocations: [{ month: '2025-02', because: 'specific_symbol' }] });
  });

  it('gives back what a back-dated cut leaves overpaid, both entries in sight', () => {
    const cut = { enteredOn: '2025-10-20', kind: 'amendment', component: 'rent', amount: 900_000, from: '2025-10-01' };
    const result = simulated('2025-11-01', { from: '2025-10-01' }, { changes: [cut], events: [paid('2025-10-06', 1_000_000)] });
    expect(charged(result)).toEqual([
      ['2025-10', 'rent', 1_000_000, '2025-10-06', 'charge'], ['2025-10', 'rent', -100_000, '2025-10-06', 'correction'], ['2025-11', 'rent', 900_000, '2025-11-05', 'charge'],
    ]);
    expect(parts(result)).toEqual([
      ['2025-10-06', '2025-10', 'principal', 1_000_000, 'earliest_due'], ['2025-10-06', '2025-10', 'principal', -100_000, 'corrected'], ['2025-10-06', '2025-11', 'principal', 100_000, 'credit'],
    ]);
    expect(result.open).toEqual([{ month: '2025-11', principal: 800_000, interest: 0 }]);
  });

  it('reads a month as one debt: what a cut frees of the rent has paid the services from the first, the rest comes back', () => {
    // 1 390 000 + 480 000, of which 1 590 000 came in time; with a rent of 1 000 000 the month was 1 480 000 and never late.
    const components = [...rent(1_390_000), { name: 'services', amount: 480_000 }];
    const cut = { enteredOn: '2025-10-30', kind: 'amendment', component: 'rent', amount: 1_000_000, from: '2025-10-01' };
    const result = simulated('2025-10-31', { from: '2025-10-01', components }, { changes: [cut], defaultInterest: RATES, events: [paid('2025-10-06', 1_590_000)] });
    expect(parts(result)).toEqual([['2025-10-06', '2025-10', 'principal', 1_590_000, 'earliest_due'], ['2025-10-06', '2025-10', 'principal', -110_000, 'corrected']]);
    expect([result.credit, result.open]).toEqual([110_000, []]);
  });

  it('gives the newest money of a month back, whichever part of it was cut', () => {
    // The rent came in time, the services on 26 October. Had the rent been 600 000 from the first, 400 000 of the first money would have paid the services.
    const components = [...rent(1_000_000), { name: 'services', amount: 500_000 }];
    const cut = { enteredOn: '2025-10-30', kind: 'amendment', component: 'rent', amount: 600_000, from: '2025-10-01' };
    const events = [paid('2025-10-06', 1_000_000), paid('2025-10-26', 503_151)];
    const result = simulated('2025-10-31', { from: '2025-10-01', components }, { changes: [cut], defaultInterest: RATES, events });
    // Late were 100 000 for 20 days: 630.14 at 11.5 %, not the 3 150.68 that were paid.
    expect(parts(result).slice(-2)).toEqual([['2025-10-26', '2025-10', 'principal', -400_000, 'corrected'], ['2025-10-26', '2025-10', 'interest', -2_521, 'corrected']]);
    expect([result.credit, result.open]).toEqual([402_521, []]);
  });

  it('gives back the interest of what was never owed', () => {
    // 20 days of 1 000 000 at 11.5 %: 6 301.37 paid; of 500 000 it would have been 3 150.68: 3 150 come back with the 500 000.
    const cut = { enteredOn: '2025-10-30', kind: 'amendment', component: 'rent', amount: 500_000, from: '2025-10-01' };
    const result = simulated('2025-10-31', { from: '2025-10-01', to: '2025-10-31' }, { changes: [cut], defaultInterest: RATES, events: [paid('2025-10-26', 1_006_301)] });
    expect([result.credit, result.open]).toEqual([503_150, []]);
  });

  it('refuses to guess a rate, but only where a default needs it', () => {
    const late = [{ from: '2025-07-01', percent: 11.5 }];
    expect(() => simulated('2025-03-01', {}, { defaultInterest: late })).toThrow('simulation_no_rate');
    expect(simulated('2025-01-31', {}, { defaultInterest: late, events: [paid('2025-01-06', 1_000_000)] }).open).toEqual([]);
  });

  it('opens the gate of § 2291 at three months of rent and services past their due day, interest left out', () => {
    expect(simulated('2025-03-05', {}, { defaultInterest: RATES }).gate2291).toEqual({ open: false, owed: 2_000_000, needed: 3_000_000 });
    expect(simulated('2025-03-06', {}, { defaultInterest: RATES }).gate2291).toEqual({ open: true, owed: 3_000_000, needed: 3_000_000 });
  });
});

describe('the guarantee of the calculator', () => {
  const guarantee = {
    covers: ['rent', 'services'], waitingDays: 30, claimWithinDays: 90, coPaymentPercent: 10, capMonths: 2, capAmount: 1_900_000, restoredByRecovery: false, fund: 12_000_000, payoutDays: 14,
  };
  const lease = { model: 'A', from: '2026-10-01', to: '2026-10-31', components: [{ name: 'rent', amount: 1_390_000 }, { name: 'services', amount: 480_000 }] };
  const claim = (on: string, approvedOn: string | null): Json => ({ on, kind: 'claim', approvedOn });
  const run = (asOf: string, events: Json[], terms: Json = {}, tenancy: Json = {}): Simulation => simulated(asOf, { ...lease, ...tenancy }, { guarantee: { ...guarantee, ...terms }, events });

  it('promises on approval, pays on the next working day after the payout days, and only then is there recourse', () => {
    // Approved Thursday 12 November + 14 days = Thursday 26. 1 870 000 less 10 % = 1 683 000.
    const events = [claim('2026-11-10', '2026-11-12')];
    expect(run('2026-11-12', events)).toMatchObject({ fund: 10_317_000, capLeft: 217_000, recourse: 0, landlordClaim: 1_870_000 });
    const after = run('2026-11-26', events);
    expect(after.claims).toEqual([{ on: '2026-11-10', claimed: 1_870_000, payout: 1_683_000, payableOn: '2026-11-26', months: [{ month: '2026-10', payout: 1_683_000 }], refused: null }]);
    expect(after).toMatchObject({ fund: 10_317_000, capLeft: 217_000, recourse: 1_683_000, landlordClaim: 187_000, open: [{ month: '2026-10', principal: 187_000 }], allocations: [] });
    expect(run('2026-12-05', [claim('2026-11-20', '2026-11-21')]).claims[0]!.payableOn).toBe('2026-12-07'); // 5 December 2026 is a Saturday
  });

  it('waits for its days, keeps its deadline, and needs a second person', () => {
    expect(run('2026-11-30', [claim('2026-11-03', '2026-11-04')]).claims[0]!.refused!.code).toBe('claim_waiting'); // due 5 October + 30 = 4 November
    expect(run('2026-11-30', [claim('2026-11-04', null)])).toMatchObject({ fund: 12_000_000, claims: [{ payout: 1_683_000, payableOn: null, refused: null }] });
    expect(run('2027-02-01', [claim('2027-01-04', '2027-01-05')]).claims[0]!.refused!.code).toBe('claim_too_late'); // + 90 = 3 January
  });

  it('never pays the co-payment by a second claim', () => {
    const second = run('2026-12-31', [claim('2026-11-10', '2026-11-12'), claim('2026-12-01', '2026-12-02')]);
    expect(second.claims[1]).toMatchObject({ payout: 0, refused: { code: 'claim_month_paid' } });
    expect(second).toMatchObject({ recourse: 1_683_000, landlordClaim: 187_000 });
  });

  it('never takes the fund below zero, and never pays what has been paid meanwhile', () => {
    expect(run('2026-12-31', [claim('2026-11-10', '2026-11-12')], { fund: 1_682_999 })).toMatchObject({ fund: 1_682_999, recourse: 0, claims: [{ payout: 0, months: [], refused: { code: 'claim_fund_short' } }] });
    expect(run('2026-12-31', [claim('2026-11-10', '2026-11-12'), paid('2026-11-11', 1)]).claims[0]!.refused!.code).toBe('claim_debt_changed');
  });

  it('pays months in due order up to the lower of its caps', () => {
    const two = run('2026-12-31', [claim('2026-12-05', '2026-12-07')], {}, { to: '2026-11-30' });
    expect(two.claims[0]).toMatchObject({ claimed: 3_740_000, payout: 1_900_000, months: [{ month: '2026-10', payout: 1_683_000 }, { month: '2026-11', payout: 217_000 }] });
    expect(run('2026-12-31', [claim('2026-12-05', '2026-12-07')], { capMonths: 1 }, { to: '2026-11-30' }).claims[0]!.payout).toBe(1_870_000);
  });

  it('leaves what the fund has paid with its month when the month proves cheaper', () => {
    // 1 870 000 less 10 % = 1 683 000 paid; the rent was 1 300 000 after all, so of 1 780 000 only 97 000 stay open.
    const cut = { enteredOn: '2026-12-01', kind: 'amendment', component: 'rent', amount: 1_300_000, from: '2026-10-01' };
    const result = simulated('2026-12-02', lease, { guarantee, events: [claim('2026-11-10', '2026-11-12')], changes: [cut] });
    expect(result).toMatchObject({ recourse: 1_683_000, credit: 0, open: [{ month: '2026-10', principal: 97_000 }], landlordClaim: 97_000, fund: 10_317_000 });
  });

  it('refills the fund by a recovery, and the cap only where that was agreed', () => {
    const events = [claim('2026-11-10', '2026-11-12'), { on: '2026-12-03', kind: 'recovery', amount: 600_000 }];
    expect(run('2026-12-03', events)).toMatchObject({ fund: 10_917_000, capLeft: 217_000, recourse: 1_083_000 });
    expect(run('2026-12-03', events, { restoredByRecovery: true })).toMatchObject({ fund: 10_917_000, capLeft: 817_000 });
    expect(run('2026-11-20', [{ on: '2026-11-20', kind: 'recovery', amount: 1 }]).refused).toMatchObject([{ code: 'recovery_nothing_owed' }]);
  });

  it('in a sublease covers the agency’s own loss: the debt stays, no recourse arises, no month is paid twice', () => {
    const result = run('2027-01-31', [claim('2026-11-10', '2026-11-12'), claim('2026-12-01', '2026-12-02')], {}, { model: 'B' });
    expect(result).toMatchObject({ fund: 10_317_000, recourse: 0, landlordClaim: 0, open: [{ month: '2026-10', principal: 1_870_000 }], claims: [{ payout: 1_683_000 }, { payout: 0 }] });
  });
});
