import { decimal, persons, rooms, say } from '../words';
import { fewestSteps, type Pair } from './change';
import { passedIf, type RuleLookingAt } from './criterion';

export const personsPerRoom: RuleLookingAt<'habitableRooms'> = {
  rule: 'persons_per_room',
  name: say('počet osob na místnost', 'people to a room'),
  sentence({ eligibility: { maxPersonsPerRoom } }) {
    const limit = decimal(maxPersonsPerRoom);
    return say(`Na jednu obytnou místnost připadá nejvýše tolik osob: ${limit.cs}.`, `At most this many people to a habitable room: ${limit.en}.`);
  },
  test: ({ eligibility: { maxPersonsPerRoom } }) => say(`osoby ≤ ${decimal(maxPersonsPerRoom).cs} × obytné místnosti`, `people ≤ ${decimal(maxPersonsPerRoom).en} × habitable rooms`),
  law: say('§ 2272 odst. 3 zákona 89/2012 Sb., počet osob přiměřený bytu', '§ 2272 (3) of Act 89/2012, a number of people that suits the flat'),
  looksAt: { habitableRooms: true },
  outcome: (flat, family, policy) => passedIf(family.persons <= policy.eligibility.maxPersonsPerRoom * flat.habitableRooms),
  verdict(flat, family, policy) {
    const limit = decimal(policy.eligibility.maxPersonsPerRoom);
    const [who, where] = [persons(family.persons), rooms(flat.habitableRooms)];
    return { needed: say(`nejvýše ${limit.cs} na místnost`, `at most ${limit.en} to a room`), found: say(`${who.cs}, ${where.cs}`, `${who.en}, ${where.en}`) };
  },
  changes(flat, family, policy) {
    const most = policy.eligibility.maxPersonsPerRoom;
    const after = (steps: number): Pair => ({ flat: { ...flat, habitableRooms: flat.habitableRooms + steps }, family });
    const steps = fewestSteps(Math.ceil(family.persons / most) - flat.habitableRooms, (more) => family.persons <= most * (flat.habitableRooms + more));
    const enough = flat.habitableRooms + steps;
    return [{ of: 'other_flat', unit: 'rooms', steps, words: say(`byt s aspoň ${enough}\u00a0místnostmi`, `a flat with at least ${rooms(enough).en}`), after }];
  },
};
