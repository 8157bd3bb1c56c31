import type { FlatFacts, Words } from '../facts';
import { say, UNKNOWN } from '../words';
import { all, known, passedIf, type EligibilityRule, type Outcome } from './criterion';

const liftOrGround = (flat: FlatFacts): Outcome => (flat.floor === 0 ? 'passed' : known(flat.hasLift));

const ACCESS: Readonly<Record<string, { words: Words; of: (flat: FlatFacts) => Outcome }>> = {
  ground_floor: { words: say('přízemí', 'ground floor'), of: (flat) => passedIf(flat.floor === 0) },
  lift_or_ground_floor: { words: say('výtah nebo přízemí', 'lift or ground floor'), of: liftOrGround },
  step_free: { words: say('bez schodů', 'step-free'), of: (flat) => all([known(flat.stepFree), known(flat.stepFreeEntrance), liftOrGround(flat)]) },
};

const wordsOf = (needs: readonly string[]): Words => say(needs.map((need) => ACCESS[need]!.words.cs).join(', '), needs.map((need) => ACCESS[need]!.words.en).join(', '));

/** By what the flat must allow, never by a diagnosis. */
export const accessibility: EligibilityRule = {
  rule: 'accessibility',
  name: say('přístupnost', 'access'),
  sentence: () => say('Byt umožňuje, co rodina potřebuje: přízemí, výtah, vstup bez schodů.', 'The flat allows what the family needs: ground floor, lift, no steps.'),
  law: say('§ 3 odst. 2 zákona 198/2009 Sb.', '§ 3 (2) of Act 198/2009'),
  outcome(flat, { needs }) {
    if (needs === null) return 'unknown';
    let outcome: Outcome = 'passed';
    for (const need of needs) {
      if (!(need in ACCESS)) continue;
      const one = ACCESS[need]!.of(flat);
      if (one === 'failed') return 'failed';
      if (one === 'unknown') outcome = 'unknown';
    }
    return outcome;
  },
  verdict(flat, family, _policy, outcome) {
    const found = accessOf(flat);
    if (family.needs === null) return { needed: UNKNOWN, found, wouldHelp: say('zeptat se rodiny, co byt musí umožnit', 'ask the family what the flat must allow') };
    const needs = family.needs.filter((need) => need in ACCESS).sort();
    if (needs.length === 0) return { needed: say('nic zvláštního', 'nothing special'), found };
    if (outcome === 'unknown') return { needed: wordsOf(needs), found, wouldHelp: say('ověřit přístup do bytu', 'check the way into the flat') };
    const missing = wordsOf(needs.filter((need) => ACCESS[need]!.of(flat) === 'failed'));
    return { needed: wordsOf(needs), found, wouldHelp: say(`byt, kde je: ${missing.cs}`, `a flat with: ${missing.en}`) };
  },
};

function accessOf(flat: FlatFacts): Words {
  const floor = flat.floor === 0 ? say('přízemí', 'ground floor') : say(`${flat.floor}. patro`, `floor ${flat.floor}`);
  const lift = flat.hasLift === null ? say('výtah neznámý', 'lift unknown') : flat.hasLift ? say('výtah', 'lift') : say('bez výtahu', 'no lift');
  const free = [flat.stepFree, flat.stepFreeEntrance];
  const steps = free.includes(false) ? say('schody', 'steps') : free.includes(null) ? say('schody neznámé', 'steps unknown') : say('bez schodů', 'no steps');
  return say(`${floor.cs}, ${lift.cs}, ${steps.cs}`, `${floor.en}, ${lift.en}, ${steps.en}`);
}
