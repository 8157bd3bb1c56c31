import { addDays, isoDate } from '#kernel';
import { offersInVain, waitingOf } from './history';
import { PAST_FAMILIES } from './past-families';

describe('the two years of choosing in the demo', () => {
  it('offer flats only to families that wait then, whatever day the demo is made on', () => {
    for (let today = isoDate('2026-01-01'); today <= isoDate('2027-12-31'); today = addDays(today, 1)) {
      const waiting = new Map(PAST_FAMILIES.map((family, index) => [family.key, waitingOf(family, index, today)]));
      const wrong = offersInVain(today).filter(({ to, on }) => !(waiting.get(to)!.appliedOn < on && on < waiting.get(to)!.closedOn));
      expect({ today, wrong }).toEqual({ today, wrong: [] });
    }
  });
});
