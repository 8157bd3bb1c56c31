import { halere, isoDate, newId, type Id } from '#kernel';
import { Learned, lastingWords, type RuleFacts } from './learned';
import { pileReasons, reasonInWords } from './pile-reasons';
import { KnownPayers, type LineFacts, type PayoutFacts, type TenancyFacts } from './piles';

const vzorni: TenancyFacts = { tenancyId: newId(), label: 'Vzorná, PL-01', familyNames: ['Vzorná'], variableSymbol: '260000019', usualAmounts: [halere(950000), halere(400000)], endedOn: null };
const modelovi: TenancyFacts = { tenancyId: newId(), label: 'Modelová, PL-02', familyNames: ['Modelová'], variableSymbol: '260000027', usualAmounts: [halere(1120000), halere(950000)], endedOn: null };
const ended: TenancyFacts = { tenancyId: newId(), label: 'Zkušební, PL-03', familyNames: ['Zkušební'], variableSymbol: '260000035', usualAmounts: [halere(1420000)], endedOn: isoDate('2025-12-31') };
const payout: PayoutFacts = { payoutId: newId(), label: 'Pronajímatel Ukázkový', variableSymbol: '2026010007', amount: halere(850000), account: '0007210077628031/0710' };
const ACCOUNT = '0000009990000026/9999';

const line = (changes: Partial<LineFacts> = {}): LineFacts => ({ amount: halere(950000), bookedOn: isoDate('2026-03-05'), counterAccount: null, counterName: null, variableSymbol: null, message: null, reversal: false, ...changes });
const guessOf = (changes: Partial<LineFacts>, accounts: Record<string, readonly Id[]> = {}, received: readonly string[] = [], learned = new Learned()) =>
  new KnownPayers([vzorni, modelovi, ended], [payout], new Map(Object.entries(accounts)), new Set(received), learned).guess(line(changes));

describe('a line that came in', () => {
  it('with the symbol and the usual amount is certain', () => {
    const guess = guessOf({ variableSymbol: '260000019' });
    expect(guess).toMatchObject({ pile: 'certain', reason: 'symbol_and_amount', shares: [{ tenancyId: vzorni.tenancyId, amount: 950000 }] });
    expect(reasonInWords(guess, 'cs')).toBe('Variabilní symbol i částka odpovídají: Vzorná, PL-01.');
  });

  it('with the symbol and an unusual amount is certain only from a known payer', () => {
    const odd = { variableSymbol: '260000019', amount: halere(123400) };
    expect(guessOf({ ...odd, counterAccount: ACCOUNT }, { [ACCOUNT]: [vzorni.tenancyId] })).toMatchObject({ pile: 'certain', reason: 'symbol_and_account' });
    expect(guessOf({ ...odd, counterName: 'VZORNA ZOFIE' })).toMatchObject({ pile: 'certain', reason: 'symbol_and_name' });
    expect(guessOf(odd)).toMatchObject({ pile: 'to_confirm', reason: 'symbol_only' });
    expect(guessOf({ ...odd, counterAccount: ACCOUNT }, { [ACCOUNT]: [modelovi.tenancyId] })).toMatchObject({ pile: 'to_confirm', reason: 'symbol_account_of_another', params: { other: 'Modelová, PL-02' } });
  });

  it('for a tenancy that ended long ago is a question', () => {
    expect(guessOf({ variableSymbol: '260000035', amount: halere(1420000) })).toMatchObject({ pile: 'to_confirm', reason: 'symbol_of_ended' });
    expect(guessOf({ variableSymbol: '260000035', amount: halere(1420000), bookedOn: isoDate('2026-01-05') })).toMatchObject({ pile: 'certain' });
  });

  it('with one digit of the symbol mistyped finds its family', () => {
    for (const typed of ['260000018', '260000091', '206000019', '260005019']) expect(guessOf({ variableSymbol: typed })).toMatchObject({ pile: 'to_confirm', reason: 'symbol_one_digit_off', params: { expected: '260000019' } });
    expect(guessOf({ variableSymbol: '123456789' })).toMatchObject({ pile: 'unknown', reason: 'symbol_unknown' });
  });

  it('with symbols only in its text waits for a person, split when the sums are clear', () => {
    expect(guessOf({ message: 'nájem VS 260000027' })).toMatchObject({ pile: 'to_confirm', reason: 'symbol_in_text', shares: [{ tenancyId: modelovi.tenancyId }] });
    expect(guessOf({ message: 'příspěvek 260000019 a 260000027', amount: halere(1520000) }).shares).toMatchObject([{ tenancyId: vzorni.tenancyId, amount: 400000 }, { tenancyId: modelovi.tenancyId, amount: 1120000 }]);
    expect(guessOf({ message: 'příspěvek 260000019 a 260000027', amount: halere(1) }).shares.map((share) => share.amount)).toEqual([0, 0]);
  });

  it('without a symbol is found by a known account, or by name and amount, never by the amount alone', () => {
    expect(guessOf({ counterAccount: ACCOUNT }, { [ACCOUNT]: [vzorni.tenancyId] })).toMatchObject({ pile: 'to_confirm', reason: 'account_and_amount' });
    expect(guessOf({ counterAccount: ACCOUNT, amount: halere(5) }, { [ACCOUNT]: [vzorni.tenancyId] })).toMatchObject({ pile: 'to_confirm', reason: 'account_known' });
    expect(guessOf({ counterAccount: ACCOUNT, amount: halere(5) }, { [ACCOUNT]: [vzorni.tenancyId, modelovi.tenancyId] })).toMatchObject({ pile: 'unknown', reason: 'account_of_several', shares: [] });
    expect(guessOf({ counterAccount: ACCOUNT, amount: halere(400000) }, { [ACCOUNT]: [vzorni.tenancyId, modelovi.tenancyId] })).toMatchObject({ reason: 'account_and_amount', shares: [{ tenancyId: vzorni.tenancyId }] });
    expect(guessOf({ counterName: 'Ing. Žofie Vzorná' })).toMatchObject({ pile: 'to_confirm', reason: 'name_and_amount', shares: [{ tenancyId: vzorni.tenancyId }] });
    expect(guessOf({})).toMatchObject({ pile: 'unknown', reason: 'nothing_known' });
  });
});

describe('a line that went out', () => {
  const out = { amount: halere(-850000), variableSymbol: '2026010007', counterAccount: '0007210077628031/0710' };

  it('as ordered closes its payout', () => {
    expect(guessOf(out)).toMatchObject({ pile: 'certain', reason: 'payout_certain', payoutId: payout.payoutId });
    expect(guessOf({ ...out, amount: halere(-850100) })).toMatchObject({ pile: 'to_confirm', reason: 'payout_by_symbol', payoutId: payout.payoutId });
    expect(guessOf({ ...out, variableSymbol: null })).toMatchObject({ pile: 'to_confirm', reason: 'payout_by_account' });
    expect(guessOf({ amount: halere(-1) })).toMatchObject({ pile: 'unknown', reason: 'outgoing_unknown' });
  });

  it('that takes back a payment goes to the same tenancy with its minus', () => {
    const returned = { amount: halere(-950000), variableSymbol: '260000019' };
    expect(guessOf({ ...returned, reversal: true })).toMatchObject({ pile: 'certain', reason: 'returned_payment', shares: [{ tenancyId: vzorni.tenancyId, amount: -950000 }] });
    expect(guessOf(returned, {}, ['260000019 950000'])).toMatchObject({ pile: 'to_confirm', reason: 'returned_payment' });
    expect(guessOf(returned)).toMatchObject({ pile: 'unknown', reason: 'outgoing_unknown' });
    expect(guessOf({ amount: halere(-1), reversal: true })).toMatchObject({ pile: 'unknown', reason: 'returned_unknown' });
    expect(guessOf({ reversal: true })).toMatchObject({ pile: 'unknown', reason: 'returned_unknown' });
    expect(guessOf({ amount: halere(0) })).toMatchObject({ pile: 'unknown', reason: 'no_money' });
  });
});

describe('a learned rule', () => {
  const rule = (over: Partial<RuleFacts>): RuleFacts => ({
    ruleId: newId(), account: ACCOUNT, words: '', incoming: true, kind: 'tenancy', tenancyId: vzorni.tenancyId, landlordId: null, taughtOn: isoDate('2026-02-10'), taughtBy: 'Eva Finanční', ...over,
  });
  const withRules = (changes: Partial<LineFacts>, ...rules: readonly RuleFacts[]) => guessOf(changes, {}, [], new Learned(rules));

  it('proposes, says whose it is and since when, and never makes a line certain', () => {
    const taught = rule({});
    const guess = withRules({ counterAccount: ACCOUNT }, taught);
    expect(guess).toMatchObject({ pile: 'to_confirm', reason: 'rule_tenancy', ruleId: taught.ruleId, shares: [{ tenancyId: vzorni.tenancyId, amount: 950000 }] });
    expect(reasonInWords(guess, 'cs')).toBe('Pravidlo z 10.\u00a02.\u00a02026 (Eva Finanční): takové platby patří Vzorná, PL-01.');
  });

  it('about an account and words holds for both together; the one that says more wins, two that disagree say nothing', () => {
    const some = rule({ words: 'najem pro' });
    const all = rule({ tenancyId: modelovi.tenancyId });
    expect(withRules({ counterAccount: ACCOUNT, message: 'Nájem březen pro rodinu' }, some, all)).toMatchObject({ shares: [{ tenancyId: vzorni.tenancyId }] });
    expect(withRules({ counterAccount: ACCOUNT, message: 'pro nájem' }, some, all)).toMatchObject({ shares: [{ tenancyId: modelovi.tenancyId }] });
    expect(withRules({ counterAccount: null, message: 'nájem pro' }, some, all)).toMatchObject({ pile: 'unknown' });
    expect(withRules({ message: 'příspěvek obce' }, rule({ account: null, words: 'prispevek' }), rule({ account: null, words: 'obce', tenancyId: modelovi.tenancyId }))).toMatchObject({ pile: 'unknown' });
  });

  it('gives way to a symbol, and with the same symbol makes it certain', () => {
    expect(withRules({ counterAccount: ACCOUNT, variableSymbol: '260000027', amount: halere(7) }, rule({}))).toMatchObject({ reason: 'symbol_only', shares: [{ tenancyId: modelovi.tenancyId }] });
    expect(withRules({ counterAccount: ACCOUNT, variableSymbol: '260000019', amount: halere(7) }, rule({}))).toMatchObject({ pile: 'certain', reason: 'symbol_and_rule' });
    expect(withRules({ counterAccount: ACCOUNT, message: 'za 260000027' }, rule({}))).toMatchObject({ reason: 'symbol_in_text', shares: [{ tenancyId: modelovi.tenancyId }] });
  });

  it('knows what is no rent, and which owner is paid', () => {
    const fee = rule({ account: null, words: 'poplatek za vedeni', incoming: false, kind: 'not_rent', tenancyId: null });
    expect(withRules({ amount: halere(-9900), message: 'Poplatek za vedení účtu 03/2026' }, fee)).toMatchObject({ pile: 'to_confirm', reason: 'rule_not_rent', notRent: true, shares: [] });
    expect(withRules({ amount: halere(9900), message: 'Poplatek za vedení účtu' }, fee)).toMatchObject({ pile: 'unknown', notRent: false });
    const landlordId = newId();
    const owner = rule({ incoming: false, kind: 'payout', tenancyId: null, landlordId });
    const facts = new KnownPayers([vzorni], [{ ...payout, landlordId, account: null }], new Map(), new Set(), new Learned([owner]));
    expect(facts.guess(line({ amount: halere(-850000), counterAccount: ACCOUNT }))).toMatchObject({ pile: 'to_confirm', reason: 'rule_payout', payoutId: payout.payoutId });
    expect(facts.guess(line({ amount: halere(-1), counterAccount: ACCOUNT }))).toMatchObject({ pile: 'unknown', reason: 'rule_payout_none', payoutId: null });
  });

  it('is taught by the words of a message that do not change from month to month', () => {
    expect(lastingWords('Nájem 03/2026 Vzorná VS 260000019')).toBe('Nájem Vzorná VS');
    expect(lastingWords(null)).toBe('');
  });
});

describe('a benefit for several households', () => {
  const both = [{ tenancyId: vzorni.tenancyId, amount: halere(500000) }, { tenancyId: modelovi.tenancyId, amount: halere(700000) }];
  const learned = new Learned([], [
    { account: ACCOUNT, on: isoDate('2026-01-09'), shares: [{ tenancyId: vzorni.tenancyId, amount: halere(600000) }, { tenancyId: modelovi.tenancyId, amount: halere(600000) }] },
    { account: ACCOUNT, on: isoDate('2026-02-09'), shares: both },
  ]);

  it('is split as the same sum from the same account was the last time', () => {
    const guess = guessOf({ counterAccount: ACCOUNT, amount: halere(1200000) }, {}, [], learned);
    expect(guess).toMatchObject({ pile: 'to_confirm', reason: 'split_before', params: { on: '2026-02-09' }, shares: both });
    expect(guessOf({ counterAccount: ACCOUNT, amount: halere(1200001) }, {}, [], learned)).toMatchObject({ pile: 'unknown' });
  });

  it('is split among the households its text names, as before or by their usual sums', () => {
    const message = 'příspěvek 260000019 a 260000027';
    expect(guessOf({ message, counterAccount: ACCOUNT, amount: halere(1200000) }, {}, [], learned)).toMatchObject({ reason: 'symbols_split_before', shares: both });
    expect(guessOf({ message, counterAccount: ACCOUNT, amount: halere(1520000) }, {}, [], learned)).toMatchObject({ reason: 'symbols_and_sums' });
    expect(guessOf({ message, counterAccount: ACCOUNT, amount: halere(3) }, {}, [], learned)).toMatchObject({ reason: 'symbols_in_text' });
  });

  it('under a symbol the family brought along is found too, unless it is one of ours', () => {
    const other = { ...vzorni, tenancyId: newId(), label: 'Cvičný, OV-12', variableSymbol: '260000027', familyNames: ['Cvičný'] };
    const facts = new KnownPayers([{ ...vzorni, formerSymbols: ['14', '260000027'] }, other], [], new Map(), new Set());
    expect(facts.guess(line({ variableSymbol: '14' }))).toMatchObject({ pile: 'certain', shares: [{ tenancyId: vzorni.tenancyId }] });
    expect(facts.guess(line({ variableSymbol: '260000027' }))).toMatchObject({ shares: [{ tenancyId: other.tenancyId }] });
  });

  it('under the symbol of a repayment plan is found like under its own', () => {
    const facts = new KnownPayers([{ ...vzorni, planSymbols: ['260900019'], usualAmounts: [halere(30000)] }], [], new Map(), new Set());
    expect(facts.guess(line({ variableSymbol: '260900019', amount: halere(30000) }))).toMatchObject({ pile: 'certain', shares: [{ tenancyId: vzorni.tenancyId }] });
  });
});

it('every reason has both languages and fills what it names', () => {
  for (const { cs, en } of Object.values(pileReasons)) expect([...cs.matchAll(/\{\w+\}/g)].map(String).sort()).toEqual([...en.matchAll(/\{\w+\}/g)].map(String).sort());
});

describe('a line of a deposit', () => {
  it('under a deposit’s own symbol is never rent: certain up to what is missing of it, a question above', () => {
    const deposit = { depositId: vzorni.tenancyId, label: 'Vzorní, PL-01', symbol: '260900019', rest: halere(2000000), toReturn: halere(0) };
    const facts = new KnownPayers([vzorni], [], new Map(), new Set(), new Learned(), [deposit]);
    expect(facts.guess(line({ variableSymbol: '260900019', amount: halere(1000000) }))).toMatchObject({ pile: 'certain', reason: 'deposit_symbol', depositId: vzorni.tenancyId });
    expect(facts.guess(line({ variableSymbol: '260900019', amount: halere(2000001) }))).toMatchObject({ pile: 'to_confirm', reason: 'deposit_too_much' });
  });

  it('going out under it is the return of a settled deposit when the sum is the one that waits', () => {
    const deposit = { depositId: vzorni.tenancyId, label: 'Vzorní, PL-01', symbol: '260900019', rest: halere(0), toReturn: halere(464000) };
    const facts = new KnownPayers([vzorni], [], new Map(), new Set(), new Learned(), [deposit]);
    expect(facts.guess(line({ variableSymbol: '260900019', amount: halere(-464000) }))).toMatchObject({ pile: 'certain', reason: 'deposit_return' });
    expect(facts.guess(line({ variableSymbol: '260900019', amount: halere(-1) }))).toMatchObject({ pile: 'to_confirm', reason: 'deposit_return' });
  });
});
