import { isoDate, type IsoDate } from '#kernel';
import { householdsHoused, livingOn, personsHoused, type Stay } from './housed';

const day = isoDate;
const stay = (code: string, startsOn: string, facts: Partial<Stay> = {}): Stay => ({
  tenancyId: `t-${code}-${startsOn}`,
  tenancyNumber: `N-${code}-${startsOn}`,
  householdId: code,
  householdCode: code,
  startsOn: day(startsOn),
  handedOverOn: null,
  endedOn: null,
  persons: [{ memberId: `${code}-1`, birthDate: day('1990-01-01') }],
  ...facts,
});

describe('who was ever housed', () => {
  it('counts a household from the day of handover, or from the first day of the contract while there is no protocol', () => {
    const [first, second] = householdsHoused([stay('B', '2026-01-01', { handedOverOn: day('2026-01-04') }), stay('A', '2026-01-02')], day('2026-02-01'));
    expect(first).toMatchObject({ ordinal: 1, householdCode: 'A', housedOn: '2026-01-02', evidence: 'lease' });
    expect(second).toMatchObject({ ordinal: 2, householdCode: 'B', housedOn: '2026-01-04', evidence: 'handover' });
  });

  it('shows and proves the hundredth, and it stays the hundredth', () => {
    const stays = Array.from({ length: 130 }, (_, index) => stay(`D${String(index).padStart(3, '0')}`, index < 99 ? '2025-01-01' : '2025-06-01'));
    const hundredth = householdsHoused([...stays].reverse(), day('2026-01-01'))[99]!;
    expect(hundredth).toMatchObject({ ordinal: 100, householdCode: 'D099', housedOn: '2025-06-01', tenancyNumber: 'N-D099-2025-06-01' });
    expect(householdsHoused(stays, day('2030-01-01'))[99]).toEqual(hundredth);
  });

  it('counts who moves to a second flat of ours once, at the first', () => {
    const stays = [stay('A', '2026-03-01'), stay('A', '2025-01-01', { endedOn: day('2026-02-28') })];
    expect(householdsHoused(stays, day('2026-04-01'))).toMatchObject([{ ordinal: 1, housedOn: '2025-01-01' }]);
    expect(personsHoused(stays, day('2026-04-01'))).toMatchObject([{ ordinal: 1, housedOn: '2025-01-01' }]);
  });

  it('counts every person named in the contract, a child born later from its birth', () => {
    const persons = [
      { memberId: 'mother', birthDate: day('1990-01-01') },
      { memberId: 'baby', birthDate: day('2026-03-10') },
    ];
    const housed = (asOf: IsoDate) => personsHoused([stay('A', '2026-01-01', { persons })], asOf).map((each) => [each.ordinal, each.memberId, each.housedOn]);
    expect(housed(day('2026-03-09'))).toEqual([[1, 'mother', '2026-01-01']]);
    expect(housed(day('2026-03-10'))).toEqual([[1, 'mother', '2026-01-01'], [2, 'baby', '2026-03-10']]);
  });

  it('does not count a child born after the family had left', () => {
    const persons = [{ memberId: 'baby', birthDate: day('2026-03-10') }];
    expect(personsHoused([stay('A', '2026-01-01', { persons, endedOn: day('2026-02-28') })], day('2026-06-01'))).toEqual([]);
  });

  it('does not count a contract that is still to begin', () => {
    expect(householdsHoused([stay('A', '2026-03-02')], day('2026-03-01'))).toEqual([]);
    expect(livingOn([stay('A', '2026-03-02')], day('2026-03-01'))).toEqual([]);
  });

  it('says who lives here today: ever housed less those who left', () => {
    const stays = [stay('A', '2025-01-01', { endedOn: day('2025-12-31') }), stay('B', '2025-06-01')];
    expect(livingOn(stays, day('2025-12-31')).map((each) => each.householdCode)).toEqual(['A', 'B']);
    expect(livingOn(stays, day('2026-01-01')).map((each) => each.householdCode)).toEqual(['B']);
    expect(householdsHoused(stays, day('2026-01-01'))).toHaveLength(2);
  });
});
