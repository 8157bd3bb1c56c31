import { halere, newId, type Halere } from '#kernel';
import { chargeLines, paymentLines, payoutDueLines, payoutSentLines, type Line, type Parties } from './postings';

const bankAccountId = newId();
const of = (model: 'A' | 'B' | 'C'): Parties => ({ agencyId: newId(), model, tenancyId: newId(), ownerContractId: newId() });
const held = { kind: 'bank', bankAccountId } as const;
const balances = (lines: readonly Line[]): Record<string, number> => {
  const sums: Record<string, number> = {};
  for (const line of lines) sums[line.account.kind] = (sums[line.account.kind] ?? 0) + line.amount;
  return Object.fromEntries(Object.entries(sums).filter(([, sum]) => sum !== 0));
};
const total = (lines: readonly Line[]): number => lines.reduce((sum, line) => sum + line.amount, 0);
const charges = [{ component: 'rent', amount: halere(900) }, { component: 'heating', amount: halere(300) }];
const paid = (amount: number, paidTo: 'agency' | 'landlord') => ({ amount: halere(amount), paidTo, from: paidTo === 'agency' ? ({ kind: 'bank', ownerId: bankAccountId } as const) : null });

describe('postings', () => {
  it('in A leave no trace on the agency’s own accounts when the family pays the landlord directly', () => {
    const a = of('A');
    expect(balances([...chargeLines(a, charges), ...paymentLines(a, paid(1200, 'landlord'))])).toEqual({});
  });

  it('in A keep collected rent apart until it is sent on', () => {
    const a = of('A');
    const lines = [...chargeLines(a, charges), ...paymentLines(a, paid(1200, 'agency'))];
    expect(balances(lines)).toEqual({ bank: 1200, held_for_owner: -1200 });
    const sent = [...payoutDueLines('collected_rent', a.ownerContractId, halere(1200)), ...payoutSentLines(a.ownerContractId, halere(1200), held)];
    expect(balances([...lines, ...sent])).toEqual({});
  });

  it.each(['B', 'C'] as const)('in %s the owner is owed his rent whatever the family pays, and the difference is the agency’s', (model) => {
    const b = of(model);
    const lines = [...chargeLines(b, charges), ...payoutDueLines('own_rent', b.ownerContractId, halere(1000)), ...payoutSentLines(b.ownerContractId, halere(1000), held)];
    expect(balances(lines)).toEqual({ receivable: 1200, rent_income: -900, advances: -300, owner_rent_cost: 1000, bank: -1000 });
  });

  it('in B count a benefit sent to the owner against what he is owed', () => {
    const b = of('B');
    expect(balances(paymentLines(b, paid(500, 'landlord')))).toEqual({ owner_payable: 500, receivable: -500 });
  });

  it('tell default interest, costs and what the books began with from rent', () => {
    const others = ['default_interest', 'costs', 'opening'].map((component) => ({ component, amount: halere(100) }));
    expect(balances(chargeLines(of('C'), others))).toEqual({ receivable: 300, interest_income: -100, costs_recovered: -100, opening: -100 });
    expect(balances(chargeLines(of('A'), others))).toEqual({ receivable: 300, landlord_claim: -300 });
  });

  it('take cash, a used deposit and a loss from their own accounts', () => {
    const b = of('B');
    for (const kind of ['cash', 'deposit', 'write_off'] as const) {
      expect(balances(paymentLines(b, { amount: halere(500), paidTo: 'agency', from: { kind, ownerId: newId() } }))).toEqual({ [kind]: 500, receivable: -500 });
    }
  });

  it('all sum to zero', () => {
    for (const model of ['A', 'B', 'C'] as const) {
      for (const paidTo of ['agency', 'landlord'] as const) expect(total(paymentLines(of(model), paid(1234, paidTo)))).toBe(0);
      expect(total(chargeLines(of(model), [{ component: 'rent', amount: halere(-77) as Halere }]))).toBe(0);
    }
  });
});
