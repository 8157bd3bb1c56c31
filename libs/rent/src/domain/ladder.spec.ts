import fc from 'fast-check';
import { addDays, isoDate, type IsoDate } from '#kernel';
import { DEFAULT_LADDER, nextStep, type LadderFacts } from './ladder';
import { notEarlierInWords, tasksInWords } from './step-words';

const facts = (asOf: string, over: Partial<LadderFacts> = {}): LadderFacts => ({
  asOf: isoDate(asOf), oldestDueOn: isoDate('2026-03-05'), monthsOwed: 1, acts: [], pause: null, onlyInTransit: false, transitUntil: null, lastLateOn: null, ...over,
});
const STEPS = DEFAULT_LADDER.map((rung) => rung.step);
const step = (asOf: string, over: Partial<LadderFacts> = {}) => nextStep(DEFAULT_LADDER, facts(asOf, over));

describe('the ladder', () => {
  it('lets a person call on the third day, the first time in fourteen months', () => {
    expect(step('2026-03-07')).toMatchObject({ step: 'call', isDue: false, reason: 'too_early', from: '2026-03-08' });
    expect(step('2026-03-08', { lastLateOn: isoDate('2025-01-02') })).toMatchObject({ step: 'call', isDue: true, reason: 'due', daysOverdue: 3, monthsSinceLate: 14 });
  });

  it('calls first even when nobody noticed for forty days, and does not rush through the rest', () => {
    expect(step('2026-04-14')).toMatchObject({ step: 'call', isDue: true });
    const called = [{ step: 'call', doneOn: isoDate('2026-04-14') }];
    expect(step('2026-04-14', { acts: called })).toMatchObject({ step: 'second_contact', isDue: false, reason: 'done_today' });
    expect(step('2026-04-15', { acts: called })).toMatchObject({ step: 'second_contact', isDue: false, from: '2026-04-17' });
  });

  it('starts anew when the old debt was paid and a later one is open', () => {
    expect(step('2026-03-10', { acts: [{ step: 'call', doneOn: isoDate('2026-02-20') }] })).toMatchObject({ step: 'call', isDue: true });
  });

  it('holds while there is a pause and says until when', () => {
    expect(step('2026-03-20', { pause: { reason: 'dispute', pausedTo: isoDate('2026-03-31') } })).toMatchObject({
      isDue: false, reason: 'paused', pauseReason: 'dispute', from: '2026-04-01',
    });
  });

  it('holds while only a benefit is on its way', () => {
    expect(step('2026-03-12', { onlyInTransit: true })).toMatchObject({ isDue: false, reason: 'in_transit' });
  });

  it('holds letters, not calls, while a confirmed benefit is on its way', () => {
    expect(step('2026-03-12', { transitUntil: isoDate('2026-03-15') })).toMatchObject({ step: 'call', isDue: true });
    const called = [{ step: 'call', doneOn: isoDate('2026-03-08') }, { step: 'second_contact', doneOn: isoDate('2026-03-15') }];
    expect(step('2026-03-20', { acts: called, transitUntil: isoDate('2026-03-24') })).toMatchObject({ step: 'first_reminder', isDue: false, reason: 'in_transit', from: '2026-03-25' });
  });

  it('calls under § 2291 only from three months owed, and says what is missing until then', () => {
    const acts = STEPS.slice(0, -1).map((each, index) => ({ step: each, doneOn: addDays(isoDate('2026-03-08'), index * 12) }));
    expect(step('2026-06-01', { acts, monthsOwed: 2.9 })).toMatchObject({ step: 'breach_call', isDue: false, reason: 'too_little_owed' });
    expect(step('2026-06-01', { acts, monthsOwed: 3 })).toMatchObject({ step: 'breach_call', isDue: true, rung: { document: 'breach_call', who: 'manager' } });
  });

  it('lets what asks for no months go before what does', () => {
    const ladder = [DEFAULT_LADDER[0]!, { ...DEFAULT_LADDER[6]!, fromDay: 5 }, { ...DEFAULT_LADDER[2]!, fromDay: 15 }];
    const acts = [{ step: 'call', doneOn: isoDate('2026-03-08') }];
    expect(nextStep(ladder, facts('2026-03-20', { acts, monthsOwed: 1 }))).toMatchObject({ step: 'first_reminder', isDue: true });
    expect(nextStep(ladder, facts('2026-03-22', { acts, monthsOwed: 3 }))).toMatchObject({ step: 'breach_call', isDue: true });
  });

  it('explains why not earlier: by its day, or by the rest after the step before', () => {
    expect(step('2026-03-08').notEarlier).toEqual({ by: 'days', fromDay: 3 });
    const late = [{ step: 'call', doneOn: isoDate('2026-03-25') }];
    expect(step('2026-03-28', { acts: late })).toMatchObject({ step: 'second_contact', isDue: true, notEarlier: { by: 'rest', lastDoneOn: '2026-03-25', restDays: 3 } });
    expect(notEarlierInWords(step('2026-03-28', { acts: late }), 'cs').replaceAll('\u00a0', ' ')).toBe('Dřív ne: po kroku z 25. 3. 2026 se čeká 3 dny.');
  });

  it('says what goes with a step, and of landlord and guarantee only in A', () => {
    const acts = STEPS.slice(0, 5).map((each, index) => ({ step: each, doneOn: addDays(isoDate('2026-03-08'), index * 9) }));
    const due = step('2026-05-20', { acts });
    expect(tasksInWords(due, 'A', 'cs')).toEqual(['říct to majiteli', 'navrhnout plnění z garance']);
    expect(tasksInWords(due, 'B', 'cs')).toEqual([]);
  });

  it('says so when it has been walked to its end', () => {
    const acts = STEPS.map((each, index) => ({ step: each, doneOn: addDays(isoDate('2026-03-08'), index * 12) }));
    expect(step('2026-06-01', { acts })).toMatchObject({ step: null, reason: 'ladder_finished' });
  });

  it('done day by day never takes two steps on one day, never skips one and ends', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 200, maxLength: 200 }), (diligent) => {
        const acts: { step: string; doneOn: IsoDate }[] = [];
        for (const [day, works] of diligent.entries()) {
          const asOf = addDays(isoDate('2026-03-05'), day);
          for (let tries = 0; works && tries < 3; tries += 1) {
            const next = nextStep(DEFAULT_LADDER, { ...facts(asOf), monthsOwed: 3, acts });
            if (next.isDue) acts.push({ step: next.step!, doneOn: asOf });
          }
        }
        expect(acts.map((act) => act.step)).toEqual(STEPS.slice(0, acts.length));
        expect(new Set(acts.map((act) => act.doneOn)).size).toBe(acts.length);
      }),
    );
  });
});
