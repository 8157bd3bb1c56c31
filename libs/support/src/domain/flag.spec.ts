import { FLAG_KINDS, canBeShared, flagState, mayAnswer, mayClose, maySeeFlag, mayWithdraw, type FlagFacts } from './flag';

const raised: FlagFacts = {
  kind: 'payment',
  raisedAt: new Date('2026-03-05T10:00:00Z'),
  raisedBy: 'worker',
  withdrawnAt: null,
  answeredAt: null,
  closedAt: null,
};
const later = (seconds: number) => new Date(raised.raisedAt.getTime() + seconds * 1000);
const outside = { inCareTeam: false, isCoordinator: true };
const team = { inCareTeam: true, isCoordinator: false };

describe('a risk flag', () => {
  it('reaches the coordinator when it is about payment, neighbours or the condition of the flat, and no other', () => {
    const reaching = FLAG_KINDS.filter((kind) => maySeeFlag({ kind, withdrawnAt: null }, true, outside));
    expect(reaching).toEqual(['payment', 'neighbours', 'condition']);
    expect(FLAG_KINDS.filter(canBeShared)).toEqual(reaching);
  });

  it('of every kind is seen by the care team, also without the family’s consent and after it was taken back', () => {
    for (const kind of FLAG_KINDS) expect(maySeeFlag({ kind, withdrawnAt: later(3) }, false, team)).toBe(true);
  });

  it('stays with the team when the family did not agree, or when the tap was taken back', () => {
    expect(maySeeFlag(raised, false, outside)).toBe(false);
    expect(maySeeFlag({ kind: 'payment', withdrawnAt: later(3) }, true, outside)).toBe(false);
  });

  it('is nobody’s business who is neither in the team nor a coordinator', () => {
    expect(maySeeFlag(raised, true, { inCareTeam: false, isCoordinator: false })).toBe(false);
  });

  it('can be taken back for ten seconds and what the network takes, and not a minute later', () => {
    expect(mayWithdraw(raised, 'worker', later(10))).toBe(true);
    expect(mayWithdraw(raised, 'worker', later(14))).toBe(true);
    expect(mayWithdraw(raised, 'worker', later(60))).toMatchObject({ code: 'flag_too_late_to_withdraw', params: { seconds: 10 } });
  });

  it('is taken back only by the one who raised it, and taking it back twice is once', () => {
    expect(mayWithdraw(raised, 'colleague', later(2))).toMatchObject({ code: 'flag_not_yours' });
    expect(mayWithdraw({ ...raised, withdrawnAt: later(3) }, 'worker', later(4000))).toBe(true);
    expect(mayWithdraw({ ...raised, answeredAt: later(3) }, 'worker', later(4))).toMatchObject({ code: 'flag_already_answered' });
  });

  it('is answered once, and “other” says what', () => {
    expect(mayAnswer(raised, 'calls_family', null)).toBe(true);
    expect(mayAnswer(raised, 'other', '  ')).toMatchObject({ code: 'flag_answer_needs_words', field: 'words' });
    expect(mayAnswer({ ...raised, answeredAt: later(60) }, 'calls_family', null)).toMatchObject({ code: 'flag_already_answered' });
    expect(mayAnswer({ ...raised, withdrawnAt: later(5) }, 'calls_family', null)).toMatchObject({ code: 'flag_withdrawn' });
    expect(mayAnswer(raised, 'other', 'x'.repeat(501))).toMatchObject({ code: 'text_too_long' });
  });

  it('about health has no answer of a coordinator: to her it does not exist', () => {
    expect(mayAnswer({ ...raised, kind: 'health' }, 'calls_family', null)).toMatchObject({ code: 'flag_unknown' });
  });

  it('waits, is answered, is closed, and stays closed', () => {
    expect(flagState(raised)).toBe('waiting');
    expect(flagState({ ...raised, answeredAt: later(60) })).toBe('answered');
    expect(flagState({ ...raised, answeredAt: later(60), closedAt: later(90) })).toBe('closed');
    expect(flagState({ ...raised, withdrawnAt: later(6) })).toBe('withdrawn');
    expect(mayClose(raised)).toBe(true);
    expect(mayClose({ ...raised, closedAt: later(90) })).toMatchObject({ code: 'flag_already_closed' });
  });
});
