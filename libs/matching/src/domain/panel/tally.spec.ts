import fc from 'fast-check';
import { isRefusal, isoDate, newId, type Id } from '#kernel';
import { choicesOf, examineVoter } from './ballot';
import { examineSeats, type Term } from './members';
import { SITTING_ACTS, SITTING_LIFE, SITTING_STATES, examineAct, examineCounting, isRunning } from './sitting-life';
import { LABELS, dissents, outcomeOf, tallyOf, type Choices, type Label } from './tally';

const choice = fc.constantFrom('for' as const, 'against' as const, 'abstain' as const);
const ballots = fc.integer({ min: 1, max: 3 }).chain((count) => {
  const labels = LABELS.slice(0, count);
  return fc.record({ labels: fc.constant(labels), votes: fc.array(fc.tuple(choice, choice, choice), { maxLength: 12 }).map((all) => all.map((each): Choices => Object.fromEntries(labels.map((label, index) => [label, each[index]!])))) });
});

describe('the votes of a committee', () => {
  it('every vote is counted once for every candidate', () => {
    fc.assert(fc.property(ballots, ({ labels, votes }) => {
      for (const one of tallyOf(labels, votes)) expect(one.for + one.against + one.abstain).toBe(votes.length);
    }));
  });

  it('the order of the votes and of the candidates changes nothing', () => {
    fc.assert(fc.property(ballots, ({ labels, votes }) => {
      expect(outcomeOf(tallyOf([...labels].reverse(), [...votes].reverse()))).toEqual(outcomeOf(tallyOf(labels, votes)));
    }));
  });

  it('other letters for the same candidates give the same candidate', () => {
    fc.assert(fc.property(ballots, ({ labels, votes }) => {
      const other = Object.fromEntries(labels.map((label, index) => [label, labels[(index + 1) % labels.length]!])) as Record<Label, Label>;
      const renamed = votes.map((each) => Object.fromEntries(Object.entries(each).map(([label, vote]) => [other[label as Label], vote])));
      const [plain, again] = [outcomeOf(tallyOf(labels, votes)), outcomeOf(tallyOf(labels, renamed))];
      expect(again.kind).toBe(plain.kind);
      if (plain.kind === 'chosen' && again.kind === 'chosen') expect(again.label).toBe(other[plain.label]);
      if (plain.kind === 'tie' && again.kind === 'tie') expect([...again.labels]).toEqual(plain.labels.map((label) => other[label]).sort());
    }));
  });

  it('nobody is chosen against the majority, and no other had more votes', () => {
    fc.assert(fc.property(ballots, ({ labels, votes }) => {
      const tally = tallyOf(labels, votes);
      const outcome = outcomeOf(tally);
      const of = (label: Label) => tally.find((one) => one.label === label)!;
      if (outcome.kind === 'chosen') {
        expect(of(outcome.label).for).toBeGreaterThan(of(outcome.label).against);
        for (const one of tally.filter((each) => each.for > each.against)) expect(one.for).toBeLessThanOrEqual(of(outcome.label).for);
      }
      if (outcome.kind === 'tie') for (const label of outcome.labels) expect([of(label).for, of(label).against]).toEqual([of(outcome.labels[0]!).for, of(outcome.labels[0]!).against]);
      if (outcome.kind === 'nobody') for (const one of tally) expect(one.for).toBeLessThanOrEqual(one.against);
    }));
  });

  it('one more vote for the chosen candidate alone never takes the flat from them', () => {
    fc.assert(fc.property(ballots, ({ labels, votes }) => {
      const outcome = outcomeOf(tallyOf(labels, votes));
      if (outcome.kind !== 'chosen') return;
      const more = Object.fromEntries(labels.map((label) => [label, label === outcome.label ? 'for' : 'abstain'])) as Choices;
      expect(outcomeOf(tallyOf(labels, [...votes, more]))).toEqual(outcome);
    }));
  });

  const outcome = (...votes: Choices[]) => outcomeOf(tallyOf(['A', 'B'], votes));

  it('as many for as against is a tie, all abstaining is nobody', () => {
    expect(outcomeOf(tallyOf(['A'], [{ A: 'for' }, { A: 'against' }]))).toEqual({ kind: 'tie', labels: ['A'] });
    expect(outcomeOf(tallyOf(['A'], [{ A: 'abstain' }, { A: 'abstain' }]))).toEqual({ kind: 'nobody' });
    expect(outcome({ A: 'for', B: 'abstain' }, { A: 'abstain', B: 'for' })).toEqual({ kind: 'tie', labels: ['A', 'B'] });
    expect(outcome({ A: 'for', B: 'abstain' }, { A: 'for', B: 'for' }, { A: 'against', B: 'for' })).toEqual({ kind: 'chosen', label: 'B' });
    expect(outcome({ A: 'against', B: 'against' }, { A: 'abstain', B: 'against' })).toEqual({ kind: 'nobody' });
  });

  it('a dissent is a vote against the chosen one, or for somebody where nobody was chosen', () => {
    expect([dissents({ A: 'against', B: 'for' }, 'A'), dissents({ A: 'abstain' }, 'A'), dissents({ A: 'for' }, 'A')]).toEqual([true, false, false]);
    expect([dissents({ A: 'against', B: 'for' }, null), dissents({ A: 'against' }, null)]).toEqual([true, false]);
  });
});

describe('who may vote, and what a vote is', () => {
  const day = isoDate('2026-03-16');
  const seat = { role: 'member' as const, barred: false, validFrom: isoDate('2026-01-01'), validTo: isoDate('2026-12-31') };
  const code = (value: unknown): string | null => (isRefusal(value) ? value.code : null);

  it('a stranger, a secretary, somebody in a conflict and somebody whose term ended have no vote', () => {
    expect(code(examineVoter(null, day))).toBe('panel_not_a_member');
    expect(code(examineVoter({ ...seat, role: 'secretary' }, day))).toBe('panel_secretary_votes');
    expect(code(examineVoter({ ...seat, barred: true }, day))).toBe('panel_conflict_votes');
    expect(code(examineVoter({ ...seat, validTo: isoDate('2026-03-15') }, day))).toBe('panel_term_ended');
    expect(code(examineVoter({ ...seat, validTo: day }, day))).toBeNull();
  });

  it('each candidate gets one of three words, and a no gets a reason', () => {
    const of = (choices: { label: string; choice: string }[], reason: string | null = null, conflict = false) => choicesOf({ conflict, choices, reason }, ['A', 'B']);
    expect(of([{ label: 'B', choice: 'for' }, { label: 'A', choice: 'abstain' }])).toEqual({ A: 'abstain', B: 'for' });
    expect(code(of([{ label: 'A', choice: 'for' }]))).toBe('panel_choice_missing');
    expect(code(of([{ label: 'A', choice: 'for' }, { label: 'C', choice: 'for' }]))).toBe('panel_choice_unknown');
    expect(code(of([{ label: 'A', choice: 'for' }, { label: 'A', choice: 'for' }]))).toBe('panel_choice_unknown');
    expect(code(of([{ label: 'A', choice: 'maybe' }, { label: 'B', choice: 'for' }]))).toBe('panel_choice_unknown');
    expect(code(of([{ label: 'A', choice: 'against' }, { label: 'B', choice: 'for' }], ' '))).toBe('panel_against_without_reason');
    expect(of([], null, true)).toEqual({});
    expect(code(of([{ label: 'A', choice: 'for' }], null, true))).toBe('panel_conflict_votes');
  });
});

describe('a committee that may be called', () => {
  const day = isoDate('2026-03-16');
  const people: Id[] = [newId(), newId(), newId(), newId()];
  const term = (index: number, over: Partial<Term> = {}): Term => ({ staffMemberId: people[index]!, role: 'member', validFrom: isoDate('2026-01-01'), validTo: null, ...over });
  const codeOf = (terms: Term[], barred: Id[], quorum: number) => examineSeats(terms, barred, quorum, day)?.code ?? null;

  it('has a chair in term and as many votes as the quorum, without those in a conflict', () => {
    const whole = [term(0, { role: 'chair' }), term(1), term(2, { role: 'tenant_representative' }), term(3, { role: 'secretary' })];
    expect(codeOf(whole, [], 3)).toBeNull();
    expect(codeOf(whole, [], 4)).toBe('panel_below_quorum');
    expect(codeOf(whole, [people[1]!], 3)).toBe('panel_below_quorum');
    expect(codeOf(whole, [newId()], 2)).toBe('panel_not_a_member');
    expect(codeOf([term(0, { role: 'chair', validTo: isoDate('2026-03-15') }), term(1), term(2)], [], 2)).toBe('panel_without_chair');
  });
});

describe('the life of a sitting', () => {
  const deadlineAt = new Date('2026-03-20T17:00:00Z');
  const [before, after] = [new Date('2026-03-20T17:00:00Z'), new Date('2026-03-20T17:00:01Z')];

  it('every state has its acts, and what has ended has none', () => {
    expect(Object.keys(SITTING_LIFE).sort()).toEqual([...SITTING_STATES].sort());
    for (const state of SITTING_STATES) {
      for (const act of SITTING_ACTS) expect(examineAct({ state, deadlineAt }, act, before) === null).toBe(SITTING_LIFE[state].includes(act));
      if (!isRunning(state)) expect(SITTING_LIFE[state]).toEqual([]);
    }
  });

  it('votes until the last moment, and is counted when all have voted or that moment has passed', () => {
    const open = { state: 'open' as const, deadlineAt };
    expect([examineAct(open, 'vote', before), examineAct(open, 'vote', after)?.code]).toEqual([null, 'sitting_deadline_passed']);
    expect([examineCounting(open, 1, before)?.code, examineCounting(open, 0, before), examineCounting(open, 1, after)]).toEqual(['sitting_votes_missing', null, null]);
    expect(examineCounting({ ...open, state: 'inquorate' }, 0, after)?.code).toBe('sitting_inquorate');
  });
});
