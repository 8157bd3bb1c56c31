import fc from 'fast-check';
import { newId, type Id } from '#kernel';
import { aFamily, aFlat } from '../../../test/facts';
import { STANDARD_POLICY } from '../policy';
import { judge } from '../rules';
import { isoDate } from '#kernel';
import { examineReserve, examineReserves } from './naming';
import { whoseTurn, wordsOfPassedOver, type FamilyToday, type ReserveInLine } from './turn';

const day = isoDate('2026-11-21');
const suits = judge(aFlat(), aFamily(), STANDARD_POLICY, day);
const tooMany = judge(aFlat({ habitableRooms: 1 }), aFamily(), STANDARD_POLICY, day);
const tooDear = judge(aFlat(), aFamily({ means: 1_000_000 as never }), STANDARD_POLICY, day);

const line = (householdIds: readonly Id[], different: Partial<ReserveInLine> = {}): ReserveInLine[] =>
  householdIds.map((householdId, index) => ({ id: newId(), householdId, position: index + 1, state: 'waiting', overriddenRules: [], ...different }));
const able: FamilyToday = { waits: true, hasOffer: false, rules: suits };

describe('whose turn it is among the reserves', () => {
  it('the first in line who waits, is free and meets the rules; who cannot is passed over with the reason', () => {
    const ids = [newId(), newId(), newId(), newId()];
    const reserves = line(ids);
    const today = new Map<Id, FamilyToday>([[ids[0]!, { ...able, waits: false }], [ids[1]!, { ...able, hasOffer: true }], [ids[2]!, { ...able, rules: tooMany }], [ids[3]!, able]]);
    const { next, passedOver } = whoseTurn(reserves, today);
    expect(next).toBe(reserves[3]!.id);
    expect(passedOver.map((each) => wordsOfPassedOver(each).cs)).toEqual(['už na byt nečeká', 'má jinou nabídku', 'nesplňuje: počet osob na místnost']);
  });

  it('a rule set aside for the reserve does not stop it, another one does', () => {
    const [id] = [newId()];
    const today = new Map([[id, { ...able, rules: tooDear }]]);
    expect(whoseTurn(line([id]), today)).toMatchObject({ next: null, passedOver: [{ because: 'not_eligible', rules: ['affordability'] }] });
    expect(whoseTurn(line([id], { overriddenRules: ['affordability'] }), today).next).not.toBeNull();
  });

  it('whoever had an offer or was taken out is not asked again', () => {
    const ids = [newId(), newId()];
    const today = new Map(ids.map((id) => [id, able]));
    expect(whoseTurn([...line([ids[0]!], { state: 'offered' }), ...line([ids[1]!], { state: 'dropped' })], today)).toEqual({ next: null, passedOver: [] });
  });

  it('nobody able stands before the next one, and the order of the rows changes nothing', () => {
    const standing = fc.record({ waits: fc.boolean(), hasOffer: fc.boolean(), rules: fc.constantFrom(suits, tooMany) });
    fc.assert(fc.property(fc.array(standing, { maxLength: 8 }), fc.infiniteStream(fc.nat()), (standings, shuffle) => {
      const reserves = line(standings.map(() => newId()));
      const today = new Map(reserves.map(({ householdId }, index) => [householdId, standings[index]!]));
      const isAble = (index: number): boolean => standings[index]!.waits && !standings[index]!.hasOffer && standings[index]!.rules === suits;
      const first = standings.findIndex((_, index) => isAble(index));
      const { next, passedOver } = whoseTurn(reserves, today);
      expect(next).toBe(first < 0 ? null : reserves[first]!.id);
      expect(passedOver.map(({ reserveId }) => reserveId)).toEqual(reserves.slice(0, first < 0 ? undefined : first).map(({ id }) => id));
      const mixed = reserves.map((reserve) => ({ reserve, key: shuffle.next().value })).sort((a, b) => a.key - b.key).map(({ reserve }) => reserve);
      expect(whoseTurn(mixed, today)).toEqual({ next, passedOver });
    }));
  });
});

describe('naming reserves', () => {
  const chosen = newId();
  const draft = (householdId: Id, reason = 'Druhá v pořadí.') => ({ householdId, reason, overriddenRules: [] });

  it('each once, not the chosen family, with a reason, no more than the rules allow', () => {
    const [a, b] = [newId(), newId()];
    expect(examineReserves([draft(a), draft(b)], chosen, 2)).toBeNull();
    expect(examineReserves([], chosen, 2)).toMatchObject({ code: 'reserves_none' });
    expect(examineReserves([draft(a), draft(b)], chosen, 1)).toMatchObject({ code: 'reserves_too_many', params: { most: 1 } });
    expect(examineReserves([draft(chosen)], chosen, 3)).toMatchObject({ code: 'reserve_is_chosen', field: 'reserves.0.householdId' });
    expect(examineReserves([draft(a), draft(a)], chosen, 3)).toMatchObject({ code: 'reserve_twice', field: 'reserves.1.householdId' });
    expect(examineReserves([draft(a, '  ')], chosen, 3)).toMatchObject({ code: 'reserve_without_reason', field: 'reserves.0.reason' });
  });

  it('a reserve meets the rules; only what may be set aside is', () => {
    expect(examineReserve(draft(newId()), suits, 'reserves.0')).toBeNull();
    expect(examineReserve(draft(newId()), tooMany, 'reserves.0')).toMatchObject({ code: 'reserve_not_eligible', params: { rules: 'počet osob na místnost' } });
    expect(examineReserve({ ...draft(newId()), overriddenRules: ['persons_per_room'] }, tooMany, 'reserves.0')).toMatchObject({ code: 'reserve_rule_fixed' });
    expect(examineReserve({ ...draft(newId()), overriddenRules: ['affordability'] }, tooDear, 'reserves.0')).toBeNull();
  });
});
