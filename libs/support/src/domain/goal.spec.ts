import { isoDate } from '#kernel';
import { GOAL_MOVES, checkGoal, endGoal, type GoalState } from './goal';

const today = isoDate('2026-03-05');

describe('a goal', () => {
  it('has words and a day that is still to come', () => {
    expect(checkGoal({ title: ' Školka pro mladšího ', firstStep: '', dueOn: today }, today)).toEqual({ title: 'Školka pro mladšího', firstStep: null, dueOn: today });
    expect(checkGoal({ title: ' ', firstStep: null, dueOn: null }, today)).toMatchObject({ code: 'goal_without_title', field: 'title' });
    expect(checkGoal({ title: 'x'.repeat(201), firstStep: null, dueOn: null }, today)).toMatchObject({ code: 'text_too_long', field: 'title' });
    expect(checkGoal({ title: 'x', firstStep: null, dueOn: isoDate('2026-03-04') }, today)).toMatchObject({ code: 'goal_due_in_the_past', field: 'dueOn' });
  });

  it('is reached or dropped once', () => {
    expect(endGoal('open', 'reached')).toBe('reached');
    expect(endGoal('open', 'dropped')).toBe('dropped');
    expect(endGoal('reached', 'dropped')).toMatchObject({ code: 'goal_already_closed' });
    expect(endGoal('dropped', 'reached')).toMatchObject({ code: 'goal_already_closed' });
  });

  it('can come to every state of its life', () => {
    const reached = new Set<GoalState>(['open']);
    for (const state of reached) for (const next of GOAL_MOVES[state]) reached.add(next);
    expect([...reached].sort()).toEqual(Object.keys(GOAL_MOVES).sort());
  });
});
