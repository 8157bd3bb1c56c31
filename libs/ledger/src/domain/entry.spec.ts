import fc from 'fast-check';
import { halere, isRefusal, isoDate, newId, orRefuse } from '#kernel';
import { credit, debit, Entry, replay, type EntryFacts } from './entry';

const facts: EntryFacts = { bookedOn: isoDate('2026-03-05'), cause: { kind: 'charge', id: newId() }, text: 'Předpis 2026-03' };

describe('a ledger entry', () => {
  it('is refused when its lines do not sum to zero, and says by how much', () => {
    const owner = newId();
    expect(Entry.of(facts, [debit('bank', owner, halere(100)), credit('suspense', owner, halere(99))])).toMatchObject({
      code: 'ledger_entry_unbalanced',
      params: { difference: 1 },
    });
  });

  it('is refused when nothing is left of it', () => {
    const owner = newId();
    expect(Entry.of(facts, [debit('bank', owner, halere(5)), credit('bank', owner, halere(5))])).toMatchObject({ code: 'ledger_entry_empty' });
  });

  it('names each account once', () => {
    const [bank, tenancy] = [newId(), newId()];
    const entry = orRefuse(Entry.of(facts, [debit('bank', bank, halere(700)), debit('bank', bank, halere(300)), credit('receivable', tenancy, halere(1000))]));
    expect(entry.lines.map((line) => line.amount)).toEqual([1000, -1000]);
  });

  it('and its mirror leave every balance where it was, whatever the amounts', () => {
    const owners = [newId(), newId(), newId(), newId()];
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(3), fc.integer({ min: -1_000_000_000, max: 1_000_000_000 })), { minLength: 1, maxLength: 12 }), (pairs) => {
        const lines = pairs.map(([owner, amount]) => debit('receivable', owners[owner]!, halere(amount)));
        const rest = pairs.reduce((sum, [, amount]) => sum + amount, 0);
        const entry = Entry.of(facts, [...lines, credit('bank', owners[0]!, halere(rest))]);
        if (isRefusal(entry)) return expect(entry.code).toBe('ledger_entry_empty');
        const mirror = orRefuse(Entry.mirrorOf(facts, entry.lines));
        const balances = [...replay([entry, mirror]).values()];
        expect(balances.every((balance) => balance === 0)).toBe(true);
        expect(entry.lines.reduce((sum, line) => sum + line.amount, 0)).toBe(0);
      }),
    );
  });
});
