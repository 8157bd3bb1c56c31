import fc from 'fast-check';
import { halere, isoDate, month, ZERO, type IsoDate } from '#kernel';
import { landlordMonths, nextPayout, type FlatMoney, type LandlordMonth, type RentFact } from './landlord-months';
import { landlordSentence } from './landlord-sentence';
import { carriedByMonth, payoutStage, type CollectedFact, type PayoutFact } from './sent-months';

const RENT = halere(950_000);
const on = isoDate;
const rent = (of: string, over: Partial<RentFact> = {}): RentFact => ({ month: month(of), dueOn: on(`${of}-05`), charged: RENT, settled: RENT, guaranteed: ZERO, toLandlord: false, ...over });
const came = (of: string, since: string, amount: number = RENT): CollectedFact => ({ month: month(of), amount: halere(amount), since: on(since) });
/** Collected rent, promised for 16 March 2026. */
const payout = (over: Partial<PayoutFact> = {}): PayoutFact => ({ kind: 'collected_rent', month: month('2026-03'), amount: RENT, dueOn: on('2026-03-16'), state: 'due', orderedFor: null, paidOn: null, ...over });
const ordered = (day: string, over: Partial<PayoutFact> = {}): PayoutFact => payout({ state: 'ordered', orderedFor: on(day), ...over });
const sent = (day: string, over: Partial<PayoutFact> = {}): PayoutFact => payout({ state: 'paid', orderedFor: on(day), paidOn: on(day), ...over });
const flat = (over: Partial<FlatMoney> = {}): FlatMoney => ({
  model: 'A', startsOn: on('2026-01-01'), endsOn: null, ownerRent: null, payoutDay: 15, coPaymentPercent: 0,
  payouts: [], collected: [came('2026-03', '2026-03-04')], rent: [rent('2026-03')], answers: [], leased: [], nextLeaseOn: null, ...over,
});
const say = (money: FlatMoney, asOf: string): string => landlordSentence(money, on(asOf), 'cs').text.replace(/\u00a0/g, ' ');
const inEnglish = (money: FlatMoney, asOf: string): string => landlordSentence(money, on(asOf), 'en').text.replace(/\u00a0/g, ' ');
const monthAt = (money: FlatMoney, of: string, asOf: string): LandlordMonth => landlordMonths(money, on(asOf)).find((each) => each.month === of)!;

describe('the month whose rent we collected for a landlord', () => {
  it('is the month the rent is for, not the one in which it was sent on', () => {
    // March came on its last days and left with the payout of April; April itself has not come.
    const money = flat({
      rent: [rent('2026-03'), rent('2026-04', { settled: ZERO })], collected: [came('2026-03', '2026-03-30')],
      payouts: [sent('2026-04-15', { month: month('2026-04'), dueOn: on('2026-04-15') })],
    });
    expect(monthAt(money, '2026-03', '2026-04-20')).toMatchObject({ state: 'sent', amount: 950_000, on: '2026-04-15', open: 0 });
    expect(monthAt(money, '2026-04', '2026-04-20')).toMatchObject({ state: 'open', amount: null, open: 950_000 });
    expect(say(money, '2026-04-20')).toBe('Nájem za duben zatím nepřišel. Zbývá 9 500 Kč.');
  });

  it('shares one payout with the months whose money it carried, the longest held first', () => {
    const money = flat({
      rent: [rent('2026-02'), rent('2026-03')], collected: [came('2026-03', '2026-03-04'), came('2026-02', '2026-03-10')],
      payouts: [sent('2026-03-16', { amount: halere(1_200_000) })],
    });
    expect(monthAt(money, '2026-03', '2026-03-20')).toMatchObject({ state: 'sent', amount: 950_000 });
    expect(monthAt(money, '2026-02', '2026-03-20')).toMatchObject({ state: 'planned', sent: 250_000, amount: 700_000, on: null });
  });

  it('is promised while we hold it, by the day its payout names as soon as there is one', () => {
    expect(say(flat(), '2026-03-10')).toBe('Nájem za březen máme a pošleme vám ho.');
    expect(say(flat({ payouts: [payout()] }), '2026-03-12')).toBe('Nájem za březen vám pošleme do 16. 3.');
    expect(say(flat({ payouts: [payout()] }), '2026-03-17')).toBe('Nájem za březen jsme měli poslat do 16. 3. Omlouváme se, už na tom pracujeme.');
  });

  it('ordered for a day to come has not left: it is promised for that day, and late once the promised one has passed', () => {
    const early = flat({ payouts: [ordered('2026-03-14')] });
    expect(say(early, '2026-03-12')).toBe('Nájem za březen vám pošleme do 14. 3.');
    expect(nextPayout(early, on('2026-03-12'))).toMatchObject({ dueOn: '2026-03-14' });
    expect(say(flat({ payouts: [ordered('2026-03-20')] }), '2026-03-17')).toContain('jsme měli poslat do 16. 3.');
  });

  it('ordered for today is on its way until a statement shows it; a week after the promised day without one we are late', () => {
    const money = flat({ payouts: [ordered('2026-03-16')] });
    expect(say(money, '2026-03-16')).toBe('Nájem za březen je na cestě. Příkaz bance jsme dali na 16. 3.');
    expect(inEnglish(money, '2026-03-16')).toBe('The rent for March is on its way. We told the bank to pay on 16 March.');
    expect(say(money, '2026-03-23')).toContain('je na cestě');
    expect(say(money, '2026-03-24')).toContain('jsme měli poslat do 16. 3.');
    // Ordered late, it is on its way from that day, whatever had been promised.
    expect(say(flat({ payouts: [ordered('2026-03-20')] }), '2026-03-20')).toContain('je na cestě');
    // Ordered long before the promised day, it breaks no promise yet.
    expect(payoutStage(ordered('2026-03-02', { dueOn: on('2026-03-25') }), on('2026-03-20'))).toBe('ordered');
  });

  it('shown on a statement is sent, on the day of the statement, whatever day had been promised or ordered', () => {
    for (const day of ['2026-03-13', '2026-03-16', '2026-03-19']) {
      const money = flat({ payouts: [sent(day, { orderedFor: on('2026-03-25') })] });
      expect(say(money, '2026-03-20')).toBe(`Březen je zaplacený. 9 500 Kč odesláno ${Number(day.slice(8))}. 3.`);
    }
  });

  it('sent back by the bank is owed again, and on its way again when it is ordered anew', () => {
    expect(say(flat({ payouts: [payout()] }), '2026-03-20')).toContain('jsme měli poslat do 16. 3.');
    expect(say(flat({ payouts: [ordered('2026-03-20')] }), '2026-03-20')).toContain('je na cestě');
  });

  it('sent in parts tells what has left and what has not, in every state of the rest', () => {
    const first = sent('2026-03-16', { amount: halere(400_000) });
    const parts = (rest: PayoutFact): FlatMoney => flat({ payouts: [first, { ...rest, amount: halere(550_000) }] });
    expect(say(parts(ordered('2026-03-18')), '2026-03-18')).toBe('Z nájmu za březen jsme poslali 4 000 Kč. Zbývajících 5 500 Kč je na cestě. Příkaz bance jsme dali na 18. 3.');
    expect(say(parts(payout({ dueOn: on('2026-03-25') })), '2026-03-18')).toBe('Z nájmu za březen jsme poslali 4 000 Kč. Zbývajících 5 500 Kč vám pošleme do 25. 3.');
    expect(say(parts(payout()), '2026-03-18')).toBe('Z nájmu za březen jsme poslali 4 000 Kč. Zbývajících 5 500 Kč jsme měli poslat do 16. 3. Omlouváme se, už na tom pracujeme.');
    expect(inEnglish(parts(payout()), '2026-03-18')).toBe('We have sent CZK 4,000 of the rent for March. We should have sent the remaining CZK 5,500 by 16 March. We apologise and are working on it.');
    expect(say(parts(sent('2026-03-18')), '2026-03-18')).toBe('Březen je zaplacený. 9 500 Kč odesláno 18. 3.');
  });

  it('part paid tells what came and what remains, sent or not', () => {
    const half = { rent: [rent('2026-03', { settled: halere(500_000) })], collected: [came('2026-03', '2026-03-04', 500_000)] };
    const said = 'Z nájmu za březen je zaplaceno 5 000 Kč. Zbývá 4 500 Kč.';
    for (const payouts of [[], [payout({ amount: halere(500_000), dueOn: on('2026-03-25') })], [ordered('2026-03-20', { amount: halere(500_000) })], [sent('2026-03-16', { amount: halere(500_000) })]]) {
      expect(say(flat({ ...half, payouts }), '2026-03-20')).toBe(said);
    }
    expect(monthAt(flat({ ...half, payouts: [sent('2026-03-16', { amount: halere(500_000) })] }), '2026-03', '2026-03-20')).toMatchObject({ state: 'partly', amount: 500_000, on: '2026-03-16', open: 450_000 });
  });

  it('says of rent settled without us neither that we have it nor that we shall send it', () => {
    expect(monthAt(flat({ collected: [] }), '2026-03', '2026-03-20')).toMatchObject({ state: 'arrived', amount: 950_000 });
  });
});

describe('whatever was collected and sent', () => {
  const days = fc.integer({ min: 1, max: 28 }).map((day): IsoDate => on(`2026-03-${String(day).padStart(2, '0')}`));
  const amounts = fc.integer({ min: 1, max: 2_000_000 }).map(halere);
  const money = fc.record({ month: fc.constantFrom('2026-01', '2026-02', '2026-03').map(month), amount: amounts, since: days });
  const paid = fc.record({ amount: amounts, state: fc.constantFrom('due' as const, 'ordered' as const, 'paid' as const, 'cancelled' as const), day: days })
    .map(({ amount, state, day }) => payout({ amount, state, dueOn: day, orderedFor: state === 'ordered' || state === 'paid' ? day : null, paidOn: state === 'paid' ? day : null }));

  it('no month is told more than came for it, and all that left is told of some month as far as it came', () => {
    fc.assert(
      fc.property(fc.array(money, { maxLength: 8 }), fc.array(paid, { maxLength: 5 }), (collected, payouts) => {
        const carried = carriedByMonth(collected, payouts);
        const total = (of: readonly { readonly amount: number }[]): number => of.reduce((sum, each) => sum + each.amount, 0);
        for (const [of, parts] of carried) expect(total(parts)).toBeLessThanOrEqual(total(collected.filter((each) => each.month === of)));
        const standing = payouts.filter(({ state }) => state !== 'cancelled');
        expect(total([...carried.values()].flat())).toBe(Math.min(total(collected), total(standing)));
      }),
    );
  });
});
