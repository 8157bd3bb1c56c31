import { formatKoruna } from '#kernel';
import type { CandidateFacts, FlatFacts, Words } from '../facts';
import { say } from '../words';
import type { CriterionLookingAt } from './criterion';
import { isAmong } from './location';

interface Wish {
  /** null: the flat does not tell. */
  readonly met: boolean | null;
  words(): Words;
}

type Looked = 'city' | 'part' | 'habitableRooms' | 'rent' | 'services' | 'energy';

function wishesOf(flat: Pick<FlatFacts, Looked>, family: CandidateFacts): Wish[] {
  const asked: Wish[] = [];
  if (family.cities.length > 0) asked.push({ met: isAmong(flat.city, family.cities), words: () => say('město podle přání', 'the wished-for city') });
  if (family.parts.length > 0) asked.push({ met: flat.part === null ? null : isAmong(flat.part, family.parts), words: () => say('čtvrť podle přání', 'the wished-for part of town') });
  if (family.wishedRooms !== null) asked.push({ met: flat.habitableRooms >= family.wishedRooms, words: () => say('počet místností podle přání', 'the wished-for number of rooms') });
  const { wishedCeiling } = family;
  if (wishedCeiling !== null) {
    asked.push({
      met: flat.rent + flat.services + (flat.energy ?? 0) <= wishedCeiling,
      words: () => say(`do ${formatKoruna(wishedCeiling, 'cs')} měsíčně`, `up to ${formatKoruna(wishedCeiling, 'en')} a month`),
    });
  }
  return asked;
}

const isUnknown = (asked: readonly Wish[]): boolean => asked.some((wish) => wish.met === null) && !asked.some((wish) => wish.met);

/** Each wish the flat meets has an even share of the points. */
export const wishes: CriterionLookingAt<Looked> = {
  term: 'wishes',
  weighsAs: 'fit',
  name: say('Přání', 'Wishes'),
  sentence: ({ caps }) => say(`Splněná přání rodiny, každé stejným dílem: až ${caps.wishes}.`, `Wishes of the family that are met, in equal parts: up to ${caps.wishes}.`),
  test: ({ caps }) => say(`${caps.wishes} × splněná přání ÷ všechna přání, dolů na celé body`, `${caps.wishes} × wishes met ÷ all wishes, down to whole points`),
  law: null,
  looksAt: { city: true, part: true, habitableRooms: true, rent: true, services: true, energy: true },
  points(flat, family, policy) {
    const asked = wishesOf(flat, family);
    if (asked.length === 0) return 0;
    return isUnknown(asked) ? null : (policy.caps.wishes * asked.filter((wish) => wish.met).length) / asked.length;
  },
  words(flat, family) {
    const asked = wishesOf(flat, family);
    if (asked.length === 0) return say('bez zvláštních přání', 'no particular wishes');
    if (isUnknown(asked)) return say('splnění přání neznámé', 'wishes: unknown');
    const met = asked.filter((wish) => wish.met).map((wish) => wish.words());
    return met.length === 0 ? say('přání nesplněna', 'wishes not met') : say(met.map((words) => words.cs).join(', '), met.map((words) => words.en).join(', '));
  },
};
