import { rooms, say } from '../words';
import type { CandidateFacts, FlatFacts } from '../facts';
import type { CriterionLookingAt } from './criterion';

const missingOf = (flat: Pick<FlatFacts, 'habitableRooms'>, family: CandidateFacts): number => Math.max(0, family.roomsAtLeast - flat.habitableRooms);
const spareOf = (flat: Pick<FlatFacts, 'habitableRooms'>, family: CandidateFacts): number => Math.max(0, flat.habitableRooms - family.roomsAtMost);

/** Eurostat's standard as points: every missing and every spare room costs some; a span is judged by its kinder end. */
export const roomFit: CriterionLookingAt<'habitableRooms'> = {
  term: 'room_fit',
  weighsAs: 'fit',
  name: say('Počet místností', 'Rooms'),
  sentence: ({ caps, pointsLostPerMissingRoom, pointsLostPerSpareRoom }) =>
    say(
      `Právě tolik místností, kolik rodina potřebuje podle standardu Eurostatu: ${caps.room_fit}; za každou chybějící −${pointsLostPerMissingRoom}, za každou navíc −${pointsLostPerSpareRoom}.`,
      `Just as many rooms as Eurostat’s standard asks: ${caps.room_fit}; −${pointsLostPerMissingRoom} for each missing one, −${pointsLostPerSpareRoom} for each spare one.`,
    ),
  test: ({ caps, pointsLostPerMissingRoom, pointsLostPerSpareRoom }) =>
    say(
      `${caps.room_fit} − ${pointsLostPerMissingRoom} × chybějící místnosti − ${pointsLostPerSpareRoom} × místnosti navíc, nejméně 0`,
      `${caps.room_fit} − ${pointsLostPerMissingRoom} × missing rooms − ${pointsLostPerSpareRoom} × spare rooms, at least 0`,
    ),
  law: null,
  looksAt: { habitableRooms: true },
  points: (flat, family, policy) => policy.caps.room_fit - missingOf(flat, family) * policy.pointsLostPerMissingRoom - spareOf(flat, family) * policy.pointsLostPerSpareRoom,
  words(flat, family) {
    const [has, missing, spare] = [rooms(flat.habitableRooms), missingOf(flat, family), spareOf(flat, family)];
    if (missing > 0) return say(`${has.cs}, o ${missing} méně než potřebuje`, `${has.en}, ${missing} fewer than needed`);
    if (spare > 0) return say(`${has.cs}, o ${spare} víc než potřebuje`, `${has.en}, ${spare} more than needed`);
    return say(`${has.cs}, právě kolik potřebuje`, `${has.en}, just as many as needed`);
  },
};
