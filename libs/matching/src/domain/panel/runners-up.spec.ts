import fc from 'fast-check';
import { isoDate, newId } from '#kernel';
import { aFamily, aFlat } from '../../../test/facts';
import { STANDARD_POLICY } from '../policy';
import { judge } from '../rules';
import { wordsOfRunnerUp } from './runner-up-words';
import { examineOrder, proposedOrder, runnersUp, type RunnerUpFacts } from './runners-up';
import { outcomeOf, tallyOf, CHOICES, type Choices, type Label, type LabelTally } from './tally';

const day = isoDate('2026-11-21');
const suits = judge(aFlat(), aFamily(), STANDARD_POLICY, day);
const tooMany = judge(aFlat({ habitableRooms: 1 }), aFamily(), STANDARD_POLICY, day);
const tooDear = judge(aFlat(), aFamily({ means: 1_000_000 as never }), STANDARD_POLICY, day);

const facts = (label: Label, different: Partial<RunnerUpFacts> = {}): RunnerUpFacts => ({ label, householdId: newId(), waits: true, rules: suits, overriddenRules: [], ...different });
const votes = (label: Label, yes: number, against: number, abstain = 0): LabelTally => ({ label, for: yes, against, abstain });

describe('whom the votes put after the chosen one', () => {
  it('the most votes for, then the fewest against; whom the committee did not support is no reserve', () => {
    const [a, c] = [facts('A'), facts('C')];
    const found = runnersUp([votes('A', 2, 1), votes('B', 4, 0), votes('C', 3, 1)], [a, c]);
    expect(found.map(({ label, place }) => [label, place])).toEqual([['C', 1], ['A', 2]]);
    expect(proposedOrder(found, 3)).toEqual([c.householdId, a.householdId]);
    expect(proposedOrder(found, 1)).toEqual([c.householdId]);
    const [b] = runnersUp([votes('A', 3, 0), votes('B', 2, 2)], [facts('B')]);
    expect(b).toMatchObject({ place: null, because: 'not_supported' });
    expect(proposedOrder([b!], 3)).toEqual([]);
  });

  it('equal votes are a tie that a person orders with a reason', () => {
    const [a, c] = [facts('A'), facts('C')];
    const found = runnersUp([votes('A', 2, 1), votes('B', 3, 0), votes('C', 2, 1)], [a, c]);
    expect(found.map(({ place, tied }) => [place, tied])).toEqual([[1, true], [1, true]]);
    expect(proposedOrder(found, 3)).toBeNull();
    expect(examineOrder([a.householdId, c.householdId], found, 3, '')).toMatchObject({ code: 'panel_reserves_tied', field: 'reason' });
    expect(examineOrder([c.householdId, a.householdId], found, 3, 'Má blíž do školy.')).toBeNull();
  });

  it('who no longer waits or is no longer eligible is not proposed; a rule the committee would set aside is no obstacle', () => {
    const tally = [votes('A', 2, 0), votes('B', 3, 0), votes('C', 2, 0)];
    expect(runnersUp(tally, [facts('A', { waits: false }), facts('C', { rules: tooMany })]).map(({ because }) => because)).toEqual(['not_waiting', 'not_eligible']);
    expect(runnersUp(tally, [facts('C', { rules: tooDear })])[0]).toMatchObject({ because: 'not_eligible' });
    expect(runnersUp(tally, [facts('C', { rules: tooDear, overriddenRules: ['affordability'] })])[0]).toMatchObject({ place: 1 });
    expect(wordsOfRunnerUp({ because: 'not_eligible' }, tooMany.filter(({ outcome }) => outcome === 'failed'))?.cs).toBe('nesplňuje: počet osob na místnost');
  });

  it('another order, or one who was not proposed, needs a reason; a family from elsewhere is not in the packet', () => {
    const [a, c] = [facts('A'), facts('C')];
    const found = runnersUp([votes('A', 3, 1), votes('B', 4, 0), votes('C', 1, 1, 2)], [a, c]);
    expect(examineOrder([a.householdId], found, 3, '')).toBeNull();
    expect(examineOrder([], found, 3, '')).toMatchObject({ code: 'panel_reserves_changed' });
    expect(examineOrder([a.householdId, c.householdId], found, 3, '')).toMatchObject({ code: 'panel_reserves_changed' });
    expect(examineOrder([a.householdId, c.householdId], found, 3, 'Komise se k ní chce vrátit.')).toBeNull();
    expect(examineOrder([a.householdId, newId()], found, 3, 'Důvod.')).toMatchObject({ code: 'panel_reserves_stranger', field: 'householdIds.1' });
  });

  it('neither the order of the ballots nor of the candidates moves a place, and nobody stands before one with better votes', () => {
    const ballot = fc.record({ A: fc.constantFrom(...CHOICES), B: fc.constantFrom(...CHOICES), C: fc.constantFrom(...CHOICES) }) as fc.Arbitrary<Choices>;
    fc.assert(fc.property(fc.array(ballot, { minLength: 2, maxLength: 9 }), (ballots) => {
      const tally = tallyOf(['A', 'B', 'C'], ballots);
      const outcome = outcomeOf(tally);
      fc.pre(outcome.kind === 'chosen');
      const rest = (['A', 'B', 'C'] as const).filter((label) => outcome.kind === 'chosen' && label !== outcome.label).map((label) => facts(label));
      const found = runnersUp(tally, rest);
      expect(runnersUp(tallyOf(['C', 'A', 'B'], [...ballots].reverse()), [...rest].reverse())).toEqual(found);
      const [first, second] = found;
      if (second!.place !== null) {
        expect(first!.tally.for).toBeGreaterThanOrEqual(second!.tally.for);
        expect(first!.tied).toBe(first!.tally.for === second!.tally.for && first!.tally.against === second!.tally.against);
        expect(second!.place).toBe(first!.tied ? 1 : 2);
      }
      for (const one of found) expect(one.place === null).toBe(one.tally.for <= one.tally.against);
    }));
  });
});
