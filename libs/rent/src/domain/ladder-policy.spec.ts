import { DEFAULT_LADDER, type Rung } from './ladder';
import { ladderOf, lawfulLadder, type WantedRung } from './ladder-policy';

const rung = (step: Rung['step'], fromDay: number, over: Partial<WantedRung> = {}): WantedRung => ({ step, fromDay, restDays: 1, fromMonths: null, who: 'coordinator', tasks: [], ...over });
const lawful = (...rungs: readonly WantedRung[]) => lawfulLadder(rungs, 3);

describe('an agency’s own ladder', () => {
  it('may begin with a call or a visit and go on as the agency likes', () => {
    expect(lawful(rung('visit', 2), rung('first_reminder', 10))).toMatchObject([{ step: 'visit', document: null }, { step: 'first_reminder', document: 'reminder' }]);
    expect(lawfulLadder(DEFAULT_LADDER, 3)).toEqual(DEFAULT_LADDER);
  });

  it.each([
    ['that begins with a letter', [rung('first_reminder', 5), rung('call', 10)], 'ladder_first_not_human'],
    ['that is empty', [], 'ladder_empty'],
    ['with a step twice', [rung('call', 3), rung('call', 5)], 'ladder_step_twice'],
    ['whose days go back', [rung('call', 10), rung('second_contact', 5)], 'ladder_days_back'],
    ['with half a day', [rung('call', 2.5)], 'ladder_days'],
    ['with a step nobody knows', [rung('eviction' as never, 3), rung('call', 5)], 'ladder_first_not_human'],
    ['that calls under § 2291 after two months', [rung('call', 3), rung('breach_call', 60, { fromMonths: 2 })], 'ladder_breach_months'],
    ['that calls under § 2291 whatever is owed', [rung('call', 3), rung('breach_call', 60)], 'ladder_breach_months'],
    ['with the second reminder before the first', [rung('call', 3), rung('second_reminder', 10), rung('first_reminder', 15)], 'ladder_reminders_order'],
  ])('is refused %s', (_, rungs, code) => {
    expect(lawfulLadder(rungs, 3)).toMatchObject({ refused: true, code });
  });

  it('stored with days alone takes the rest from the defaults; what is no ladder is not taken', () => {
    expect(ladderOf([{ step: 'call', fromDay: 1 }, { step: 'breach_call', fromDay: 90 }], 3)).toMatchObject([{ step: 'call', fromDay: 1, restDays: 0 }, { step: 'breach_call', fromDay: 90, fromMonths: 3, who: 'manager' }]);
    expect(ladderOf([{ step: 'first_reminder', fromDay: 1 }], 3)).toBe(DEFAULT_LADDER);
    expect(ladderOf('nothing', 3)).toBe(DEFAULT_LADDER);
  });
});
