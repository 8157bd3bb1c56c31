import fc from 'fast-check';
import { addDays, isoDate, type IsoDate } from '#kernel';
import { DEFAULT_LADDER, nextStep, STEPS, type LadderFacts } from './ladder';

const facts = (asOf: string, over: Partial<LadderFacts> = {}): LadderFacts => ({
  asOf: isoDate(asOf), oldestDueOn: isoDate('2026-03-05'), acts: [], pause: null, onlyInTransit: false, lastLateOn: null, ...over,
});
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
            const next = nextStep(DEFAULT_LADDER, { ...facts(asOf), acts });
            if (next.isDue) acts.push({ step: next.step!, doneOn: asOf });
          }
        }
        expect(acts.map((act) => act.step)).toEqual(STEPS.slice(0, acts.length));
        expect(new Set(acts.map((act) => act.doneOn)).size).toBe(acts.length);
      }),
    );
  });
});
