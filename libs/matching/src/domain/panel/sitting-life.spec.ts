import { examineAct, examineCounting, stageOf, SITTING_STATES } from './sitting-life';

const deadlineAt = new Date('2026-03-20T17:00:00Z');
const at = new Date('2026-03-20T17:00:00Z');
const after = new Date('2026-03-20T17:00:00.001Z');

describe('the deadline of a sitting', () => {
  it('closes the vote the moment it passes, whether or not anybody has counted yet', () => {
    const open = { state: 'open' as const, deadlineAt };
    expect(stageOf(open, at)).toBe('open');
    expect(examineAct(open, 'vote', at)).toBeNull();
    expect(examineCounting(open, 1, at)).toMatchObject({ code: 'sitting_votes_missing' });
    expect(stageOf(open, after)).toBe('vote_over');
    expect(examineAct(open, 'vote', after)).toMatchObject({ code: 'sitting_deadline_passed' });
    expect(examineCounting(open, 1, after)).toBeNull();
  });

  it('says nothing new of a sitting that is not open', () => {
    for (const state of SITTING_STATES.filter((one) => one !== 'open')) expect(stageOf({ state, deadlineAt }, after)).toBe(state);
  });
});
