import type { FlatFacts, Words } from '../facts';
import { say, UNKNOWN } from '../words';
import { all, known, passedIf, type RuleLookingAt, type Outcome } from './criterion';

type Access = Pick<FlatFacts, 'floor' | 'hasLift' | 'stepFree' | 'stepFreeEntrance'>;

const liftOrGround = (flat: Access): Outcome => (flat.floor === 0 ? 'passed' : known(flat.hasLift));

const ACCESS: Readonly<Record<string, { words: Words; of: (flat: Access) => Outcome }>> = {
  ground_floor: { words: say('přízemí', 'ground floor'), of: (flat) => passedIf(flat.floor === 0) },
  lift_or_ground_floor: { words: say('výtah nebo přízemí', 'lift or ground floor'), of: liftOrGround },
  step_free: { words: say('bez schodů', 'step-free'), of: (flat) => all([known(flat.stepFree), known(flat.stepFreeEntrance), liftOrGround(flat)]) },
};

const wordsOf = (needs: readonly string[]): Words => say(needs.map((need) => ACCESS[need]!.words.cs).join(', '), needs.map((need) => ACCESS[need]!.words.en).join(', '));

/** By what the flat must allow, never by a diagnosis. */
export const accessibility: RuleLookingAt<'floor' | 'hasLift' | 'stepFree' | 'stepFreeEntrance'> = {
  rule: 'accessibility',
  name: say('přístupnost', 'access'),
  sentence: () => say('Byt umožňuje, co rodina potřebuje: přízemí, výtah, vstup bez schodů.', 'The flat allows what the family needs: ground floor, lift, no steps.'),
  test: () => say('každá potřeba: přízemí; výtah nebo přízemí; vstup i byt bez schodů', 'each need: ground floor; lift or ground floor; entrance and flat without steps'),
  law: say('§ 3 odst. 2 zákona 198/2009 Sb. (přiměřená opatření)', '§ 3 (2) of Act 198/2009 (reasonable accommodation)'),
  looksAt: { floor: true, hasLift: true, stepFree: true, stepFreeEntrance: true },
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
    if (family.needs === null) return { needed: UNKNOWN, found, findOut: say('zeptat se rodiny, co byt musí umožnit', 'ask the family what the flat must allow') };
    const needs = family.needs.filter((need) => need in ACCESS).sort();
    if (needs.length === 0) return { needed: say('nic zvláštního', 'nothing special'), found };
    if (outcome === 'unknown') return { needed: wordsOf(needs), found, findOut: say('ověřit přístup do bytu', 'check the way into the flat') };
    return { needed: wordsOf(needs), found };
  },
  changes(flat, family) {
    const needs = (family.needs ?? []).filter((need) => need in ACCESS);
    const turns = (features: readonly Feature[]): boolean => all(needs.map((need) => ACCESS[need]!.of(withFeatures(flat, features)))) !== 'failed';
    const fewest = SETS_OF_FEATURES.find(turns);
    if (!fewest) return [];
    const words = say(`byt, kde je: ${fewest.map((one) => one.words.cs).join(', ')}`, `a flat with: ${fewest.map((one) => one.words.en).join(', ')}`);
    return [{ of: 'other_flat', unit: 'features', steps: fewest.length, words, after: (steps) => ({ flat: withFeatures(flat, fewest.slice(0, steps)), family }) }];
  },
};

interface Feature {
  readonly words: Words;
  readonly facts: Partial<FlatFacts>;
}

const FEATURES: readonly Feature[] = [
  { words: say('výtah nebo přízemí', 'lift or ground floor'), facts: { hasLift: true } },
  { words: say('přízemí', 'ground floor'), facts: { floor: 0 } },
  { words: say('byt bez schodů', 'a flat without steps'), facts: { stepFree: true } },
  { words: say('vstup bez schodů', 'an entrance without steps'), facts: { stepFreeEntrance: true } },
];
/** Every choice of them, the smaller ones first. */
const SETS_OF_FEATURES: readonly (readonly Feature[])[] = Array.from({ length: 2 ** FEATURES.length }, (_, bits) => FEATURES.filter((__, index) => bits & (1 << index))).sort((a, b) => a.length - b.length);

const withFeatures = (flat: FlatFacts, features: readonly Feature[]): FlatFacts => Object.assign({}, flat, ...features.map(({ facts }) => facts)) as FlatFacts;

function accessOf(flat: FlatFacts): Words {
  const floor = flat.floor === 0 ? say('přízemí', 'ground floor') : say(`${flat.floor}. patro`, `floor ${flat.floor}`);
  const lift = flat.hasLift === null ? say('výtah neznámý', 'lift unknown') : flat.hasLift ? say('výtah', 'lift') : say('bez výtahu', 'no lift');
  const free = [flat.stepFree, flat.stepFreeEntrance];
  const steps = free.includes(false) ? say('schody', 'steps') : free.includes(null) ? say('schody neznámé', 'steps unknown') : say('bez schodů', 'no steps');
  return say(`${floor.cs}, ${lift.cs}, ${steps.cs}`, `${floor.en}, ${lift.en}, ${steps.en}`);
}
