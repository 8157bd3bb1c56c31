import { isoDate, month } from '#kernel';
import { missingEvidence, unprovenThings } from './evidence';

const months = [{ month: month('2026-01'), dueOn: isoDate('2026-01-05') }, { month: month('2026-02'), dueOn: isoDate('2026-02-05') }];
const call = (on: string) => ({ kind: 'written_call' as const, datedOn: isoDate(on) });

describe('what a claim stands on', () => {
  it('every claimed month was due when the debtor was called in writing (§ 2021)', () => {
    expect(missingEvidence({ months, items: [] }, [])).toEqual(['written_call']);
    expect(missingEvidence({ months, items: [] }, [call('2026-01-20')])).toEqual(['written_call']);
    expect(missingEvidence({ months, items: [] }, [call('2026-01-20'), call('2026-02-20')])).toEqual([]);
    expect(missingEvidence({ months, items: [] }, [{ kind: 'other', datedOn: isoDate('2026-02-20') }])).toEqual(['written_call']);
  });

  it('nobody is called for an empty flat, somebody for damage', () => {
    expect(missingEvidence({ months: [], items: [{ thing: 'void', occurredOn: isoDate('2026-02-01') }] }, [])).toEqual([]);
    expect(missingEvidence({ months: [], items: [{ thing: 'damage', occurredOn: isoDate('2026-02-01') }] }, [])).toEqual(['written_call']);
  });

  it('damage and legal costs are proved by their papers', () => {
    const items = [{ thing: 'damage' as const, occurredOn: isoDate('2026-02-01') }, { thing: 'void' as const, occurredOn: isoDate('2026-02-01') }];
    expect(unprovenThings({ months: [], items }, [call('2026-02-20')])).toEqual(['damage']);
    expect(unprovenThings({ months: [], items }, [{ kind: 'damage' }])).toEqual([]);
  });
});
