import { daysBetween, type IsoDate } from '#kernel';
import type { CandidateFacts } from '../facts';
import { months, say } from '../words';
import type { CriterionLookingAt } from './criterion';

/** Whole months, by the average length of a month: a day more or less never decides. */
const monthsOf = (family: CandidateFacts, asOf: IsoDate): number => Math.max(0, Math.floor((daysBetween(family.waitingSince, asOf) * 12) / 365.25));

export const waiting: CriterionLookingAt<never> = {
  term: 'waiting',
  weighsAs: 'waiting',
  name: say('Čekání', 'Waiting'),
  sentence: ({ caps, pointsPerMonthWaiting }) => say(`Za každý celý měsíc čekání ${pointsPerMonthWaiting}, nejvýše ${caps.waiting}.`, `${pointsPerMonthWaiting} for each whole month of waiting, at most ${caps.waiting}.`),
  test: ({ caps, pointsPerMonthWaiting }) => say(`nejmenší z ${caps.waiting} a ${pointsPerMonthWaiting} × celé měsíce čekání`, `the smaller of ${caps.waiting} and ${pointsPerMonthWaiting} × whole months of waiting`),
  law: null,
  looksAt: {},
  points: (_flat, family, policy, asOf) => monthsOf(family, asOf) * policy.pointsPerMonthWaiting,
  words(_flat, family, _policy, asOf) {
    const count = monthsOf(family, asOf);
    const long = months(count);
    return count === 0 ? say('čeká méně než měsíc', 'waiting less than a month') : say(`čeká ${long.cs}`, `waiting ${long.en}`);
  },
  since: (family) => family.waitingSince,
};
