import { halere, isoDate, month, ZERO } from '#kernel';
import { landlordMonths, nextPayout, type AnswerFact, type FlatMoney, type RentFact } from './landlord-months';
import { landlordSentence } from './landlord-sentence';
import type { PayoutFact } from './sent-months';

const asOf = isoDate('2026-03-20');
const rent = (overrides: Partial<RentFact> = {}): RentFact => ({
  month: month('2026-03'), dueOn: isoDate('2026-03-05'), charged: halere(950000), settled: ZERO, guaranteed: ZERO, toLandlord: true, ...overrides,
});
const answer = (overrides: Partial<AnswerFact> = {}): AnswerFact => ({
  month: month('2026-03'), expected: halere(950000), answer: 'arrived', amount: halere(950000), arrivedOn: isoDate('2026-03-05'), ...overrides,
});
const payout = (overrides: Partial<PayoutFact> = {}): PayoutFact => ({
  kind: 'own_rent', month: month('2026-03'), amount: halere(1180000), dueOn: isoDate('2026-03-15'), state: 'paid', orderedFor: null, paidOn: isoDate('2026-03-13'), ...overrides,
});
const mediated = (overrides: Partial<FlatMoney> = {}): FlatMoney => ({
  model: 'A', startsOn: isoDate('2026-03-01'), endsOn: null, ownerRent: null, payoutDay: null, coPaymentPercent: 0, payouts: [], collected: [], rent: [rent()], answers: [], leased: [], nextLeaseOn: null, ...overrides,
});
const headLease = (overrides: Partial<FlatMoney> = {}): FlatMoney => ({
  model: 'B', startsOn: isoDate('2025-01-01'), endsOn: null, ownerRent: halere(1180000), payoutDay: 15, coPaymentPercent: 0, payouts: [], collected: [], rent: [], answers: [], leased: [], nextLeaseOn: null, ...overrides,
});
const say = (flat: FlatMoney, on = asOf): string => landlordSentence(flat, on, 'cs').text.replace(/\u00a0/g, ' ');
const sayEnglish = (flat: FlatMoney, on = asOf): string => landlordSentence(flat, on, 'en').text.replace(/\u00a0/g, ' ');

describe('the first sentence of a landlord', () => {
  it('says "přišlo" only of money he told us has arrived', () => {
    const flat = mediated({ answers: [answer()] });
    expect(say(flat)).toBe('Březen je zaplacený. 9 500 Kč přišlo 5. 3.');
    expect(sayEnglish(flat)).toBe('March is paid. CZK 9,500 arrived on 5 March.');
    expect(landlordSentence(flat, asOf, 'cs').mood).toBe('good');
  });

  it('says "odesláno" of money we sent, and neuter September as Czechs do', () => {
    expect(say(headLease({ payouts: [payout()] }))).toBe('Březen je zaplacený. 11 800 Kč odesláno 13. 3.');
    const september = payout({ month: month('2026-09'), dueOn: isoDate('2026-09-15'), paidOn: isoDate('2026-09-14') });
    expect(say(headLease({ payouts: [september] }), isoDate('2026-09-20'))).toBe('Září je zaplacené. 11 800 Kč odesláno 14. 9.');
  });

  it('asks when he has not said: silence is unknown, never unpaid', () => {
    const flat = mediated({ answers: [answer({ answer: null, amount: null, arrivedOn: null })] });
    expect(say(flat)).toBe('Přišel vám nájem za březen?');
    expect(landlordMonths(flat, asOf).at(-1)).toMatchObject({ state: 'unknown', open: 0 });
  });

  it('names his own open rent in a mediated lease', () => {
    const flat = mediated({ answers: [answer({ answer: 'not_arrived', amount: null, arrivedOn: null })] });
    expect(say(flat)).toBe('Nájem za březen zatím nepřišel. Zbývá 9 500 Kč.');
    const partly = mediated({ answers: [answer({ answer: 'partly', amount: halere(500000) })] });
    expect(say(partly)).toBe('Z nájmu za březen je zaplaceno 5 000 Kč. Zbývá 4 500 Kč.');
  });

  it('adds several open months together and names the oldest', () => {
    const months = (['2026-01', '2026-02', '2026-03'] as const).map(month);
    const flat = mediated({
      startsOn: isoDate('2025-06-01'),
      rent: months.map((each) => rent({ month: each, dueOn: isoDate(`${each}-05`) })),
      answers: months.map((each) => answer({ month: each, answer: 'not_arrived', amount: null, arrivedOn: null })),
    });
    expect(say(flat)).toBe('Zbývá zaplatit 28 500 Kč za 3 měsíce, nejstarší je leden.');
  });

  it('never speaks of what a subtenant pays: rent rows of a head-lease change nothing', () => {
    const unpaid = { rent: [rent()], answers: [answer({ answer: 'not_arrived', amount: null })] };
    expect(say(headLease({ payouts: [payout()], ...unpaid }))).toBe(say(headLease({ payouts: [payout()] })));
    expect(landlordMonths(headLease({ payouts: [payout()], ...unpaid }), asOf).every(({ open }) => open === 0)).toBe(true);
  });

  it('promises the day of our own payment before it comes and apologises after it', () => {
    const april = isoDate('2026-04-02');
    expect(say(headLease(), april)).toBe('Nájem za duben vám pošleme do 15. 4.');
    const late = headLease({ payouts: [payout({ state: 'due', paidOn: null })] });
    expect(say(late)).toBe('Nájem za březen jsme měli poslat do 15. 3. Omlouváme se, už na tom pracujeme.');
  });

  it('says that money is on its way once the bank has our order, and apologises when a week brings no statement', () => {
    const ordered = headLease({ payouts: [payout({ state: 'ordered', paidOn: null })] });
    expect(say(ordered)).toBe('Nájem za březen je na cestě. Příkaz bance jsme dali na 15. 3.');
    expect(nextPayout(ordered, asOf)).toMatchObject({ dueOn: '2026-04-15' });
    expect(say(ordered, isoDate('2026-03-23'))).toContain('jsme měli poslat do 15. 3.');
  });

  it('speaks of the guarantee only as of money it has covered', () => {
    const flat = mediated({
      rent: [rent({ settled: halere(950000), guaranteed: halere(950000) })],
      answers: [answer({ answer: 'not_arrived', amount: null, arrivedOn: null })],
    });
    expect(say(flat)).toBe('Nájem za březen kryje garance: 9 500 Kč.');
  });

  it('adds up rent collected and sent in parts', () => {
    const part = (over: Partial<PayoutFact>): PayoutFact => payout({ kind: 'collected_rent', amount: halere(400000), ...over });
    const collecting = (...payouts: PayoutFact[]) => mediated({
      rent: [rent({ toLandlord: false, settled: halere(950000) })], collected: [{ month: month('2026-03'), amount: halere(950000), since: isoDate('2026-03-04') }], payouts,
    });
    expect(say(collecting(part({}), part({ amount: halere(550000), paidOn: isoDate('2026-03-18') })))).toBe('Březen je zaplacený. 9 500 Kč odesláno 18. 3.');
    expect(say(collecting(part({}), part({ amount: halere(550000), state: 'due', paidOn: null, dueOn: isoDate('2026-03-25') })))).toBe('Z nájmu za březen jsme poslali 4 000 Kč. Zbývajících 5 500 Kč vám pošleme do 25. 3.');
    expect(say(collecting(part({})))).toBe('Z nájmu za březen jsme poslali 4 000 Kč. Zbývajících 5 500 Kč máme a pošleme vám je.');
  });

  it('does not chase the share he agreed to bear himself, but what the guarantee did not reach', () => {
    const covered = (guaranteed: number) => mediated({ coPaymentPercent: 10, rent: [rent({ toLandlord: false, settled: halere(guaranteed), guaranteed: halere(guaranteed) })] });
    expect(say(covered(855000))).toBe('Nájem za březen kryje garance: 8 550 Kč.');
    expect(landlordMonths(covered(855000), asOf).at(-1)).toMatchObject({ state: 'guaranteed', open: 95000, isOwnShare: true });
    expect(say(covered(500000))).toBe('Z nájmu za březen je zaplaceno 5 000 Kč. Zbývá 4 500 Kč.');
  });

  it('tells when a contract begins and when the first payment comes', () => {
    const flat = headLease({ startsOn: isoDate('2026-05-01'), payoutDay: 15 });
    expect(say(flat)).toBe('Smlouva začne 1. 5.; první platba 15. 5.');
    expect(say(mediated({ startsOn: isoDate('2026-05-01'), rent: [] }))).toBe('Smlouva začne 1. 5.');
    expect(say(mediated({ rent: [] }))).toBe('Byt je teď volný. Hledáme pro něj rodinu.');
  });

  it('does not call a flat empty while the month is only not charged yet', () => {
    const april = isoDate('2026-04-01');
    const flat = mediated({ rent: [rent({ settled: halere(950000) })], answers: [answer()], leased: [{ month: month('2026-03'), dueOn: isoDate('2026-03-05') }, { month: month('2026-04'), dueOn: isoDate('2026-04-07') }] });
    expect(say(flat, april)).toBe('Nájem za duben je splatný 7. 4.');
    expect(sayEnglish(flat, april)).toBe('The rent for April is due on 7 April.');
    expect(landlordMonths(flat, april).at(-1)).toMatchObject({ state: 'awaited', amount: null, on: '2026-04-07', open: 0 });
    // What he is owed for March comes first, as always.
    expect(say({ ...flat, rent: [rent()], answers: [answer({ answer: 'not_arrived', amount: null, arrivedOn: null })] }, april)).toBe('Nájem za březen zatím nepřišel. Zbývá 9 500 Kč.');
  });

  it('leaves out months of a lease we did not watch yet, and tells when the next lease begins', () => {
    const since = mediated({ startsOn: isoDate('2025-06-01'), leased: ['2026-01', '2026-02', '2026-03'].map((each) => ({ month: month(each), dueOn: isoDate(`${each}-05`) })) });
    expect(landlordMonths(since, asOf).map(({ state }) => state).slice(-4)).toEqual(['vacant', 'outside', 'outside', 'unknown']);
    expect(say(mediated({ rent: [], nextLeaseOn: isoDate('2026-04-01') }))).toBe('Byt je pronajatý, nájem začne 1. 4.');
    expect(sayEnglish(mediated({ rent: [], nextLeaseOn: isoDate('2026-04-01') }))).toBe('The flat is let; the lease begins on 1 April.');
  });

  it('writes the year only where it is another one', () => {
    const flat = mediated({
      startsOn: isoDate('2025-06-01'),
      rent: [rent({ month: month('2025-12'), dueOn: isoDate('2025-12-05') }), rent({ settled: halere(950000) })],
      answers: [answer({ month: month('2025-12'), answer: 'not_arrived', amount: null }), answer()],
    });
    expect(say(flat)).toBe('Nájem za prosinec 2025 zatím nepřišel. Zbývá 9 500 Kč.');
  });

  it('shows twelve months, the next payout and nothing beyond the contract', () => {
    const flat = headLease({ startsOn: isoDate('2025-11-01'), payouts: [payout(), payout({ kind: 'guarantee', month: null, state: 'due', paidOn: null, dueOn: isoDate('2026-04-01'), amount: halere(300000) })] });
    const months = landlordMonths(flat, asOf);
    expect(months).toHaveLength(12);
    expect(months.filter(({ state }) => state === 'outside').length).toBeGreaterThanOrEqual(7);
    expect(nextPayout(flat, asOf)).toEqual({ amount: 300000, dueOn: '2026-04-01', kind: 'guarantee' });
    expect(nextPayout(headLease({ endsOn: isoDate('2026-03-31'), payouts: [payout()] }), asOf)).toBeNull();
  });
});
