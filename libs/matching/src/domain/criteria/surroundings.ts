import type { Words } from '../facts';
import { say, UNKNOWN } from '../words';
import type { RuleLookingAt } from './criterion';

const AROUND: Readonly<Record<string, Words>> = {
  near_school: say('blízko školy', 'near a school'),
  near_doctor: say('blízko lékaře', 'near a doctor'),
  quiet_street: say('klidná ulice', 'a quiet street'),
};

/** We keep no distances yet, so a need of this kind is always to be found out by asking or by looking. */
export const surroundings: RuleLookingAt<never> = {
  rule: 'surroundings',
  name: say('okolí bytu', 'surroundings'),
  sentence: () => say('Škola, lékař nebo klid v okolí, když je rodina potřebuje; ověří se při prohlídce.', 'A school, a doctor or quiet nearby when the family needs it; checked at the viewing.'),
  test: () => say('ověří se při prohlídce; do té doby neznámo', 'checked at the viewing; unknown until then'),
  law: null,
  looksAt: {},
  outcome: (_flat, family) => (family.needs?.some((need) => need in AROUND) ? 'unknown' : null),
  verdict(_flat, family) {
    const needs = family.needs!.filter((need) => need in AROUND).sort();
    return {
      needed: say(needs.map((need) => AROUND[need]!.cs).join(', '), needs.map((need) => AROUND[need]!.en).join(', ')),
      found: UNKNOWN,
      findOut: say('projít okolí s rodinou při prohlídce', 'walk around with the family at the viewing'),
    };
  },
};
