import fc from 'fast-check';
import { paths } from '../../../test/paths';
import { DIMENSIONS, GROUPS, groupsOf, type GroupOf } from './groups';
import { PARTS } from './ladder';
import type { FamilyRecord, HomeRecord } from './records';
import { outcomeReport, type OutcomeRow } from './report';

const groupings: fc.Arbitrary<GroupOf> = fc.record(Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, fc.constantFrom<string>(...GROUPS[dimension])])) as Record<keyof typeof GROUPS, fc.Arbitrary<string>>);
const offers = fc.array(fc.record({ end: fc.constantFrom('refused_by_family' as const, 'refused_by_landlord' as const, 'running' as const), accepted: fc.boolean(), refusalCode: fc.constantFrom('too_small', 'location', 'without_reason') }), { maxLength: 2 });
const families: fc.Arbitrary<FamilyRecord> = fc.record({ groups: groupings, path: paths, offers, days: fc.integer({ min: 0, max: 900 }) }).map(({ days, ...record }) => ({ ...record, waitedDays: record.path.housed ? days : null }));
const homes: fc.Arbitrary<HomeRecord> = fc.record({ groups: groupings, months: fc.constantFrom(6 as const, 12 as const), kept: fc.boolean() });
const pasts = fc.tuple(fc.array(families, { maxLength: 40 }), fc.array(homes, { maxLength: 20 }));

const rowsOf = (report: ReturnType<typeof outcomeReport>): OutcomeRow[] => [report.all, ...report.dimensions.flatMap(({ rows }) => rows)];

describe('the report of outcomes', () => {
  it('tells nothing of one to four families, by any of its figures', () => {
    fc.assert(fc.property(pasts, ([some, lived]) => {
      for (const row of rowsOf(outcomeReport(some, lived))) {
        const told = [row.families, row.housed?.outOf, row.offered?.outOf, row.waiting?.families, row.kept6?.outOf, row.kept12?.outOf];
        for (const base of told) expect(base !== undefined && base !== null && base > 0 && base < 5).toBe(false);
        if (row.gap) expect(row.housed!.outOf).toBeGreaterThanOrEqual(5);
      }
    }));
  });

  it('withholds in a dimension nobody or at least two groups that waited, of five families and more together', () => {
    fc.assert(fc.property(pasts, ([some, lived]) => {
      for (const { dimension, rows } of outcomeReport(some, lived).dimensions) {
        const hidden = rows.filter(({ withheld }) => withheld.includes('families')).map(({ group }) => group);
        const behind = some.filter(({ groups }) => hidden.includes(groups[dimension])).map(({ groups }) => groups[dimension]);
        if (behind.length > 0 && some.length >= 5) expect([behind.length >= 5, new Set(behind).size >= 2]).toEqual([true, true]);
      }
    }));
  });

  it('tells nothing of the offers or the waiting of a group of whom it does not tell how many they are', () => {
    fc.assert(fc.property(pasts, ([some, lived]) => {
      for (const { families: count, offers: made, waiting } of rowsOf(outcomeReport(some, lived))) if (count === null) expect([made, waiting]).toEqual([null, null]);
    }));
  });

  it('splits each gap it tells of without a remainder, inside its interval', () => {
    fc.assert(fc.property(pasts, ([some, lived]) => {
      for (const { gap } of rowsOf(outcomeReport(some, lived))) {
        if (!gap) continue;
        expect(gap.parts.map(({ part }) => part)).toEqual(PARTS);
        expect(gap.parts.reduce((sum, { permille }) => sum + permille, 0)).toBe(gap.permille);
        expect(gap.low).toBeLessThanOrEqual(gap.permille);
        expect(gap.high).toBeGreaterThanOrEqual(gap.permille);
      }
    }));
  });

  it('is the same in whatever order families were recorded', () => {
    fc.assert(fc.property(pasts, ([some, lived]) => expect(outcomeReport([...some].reverse(), [...lived].reverse())).toEqual(outcomeReport(some, lived))));
  });
});

describe('groups of families', () => {
  it('are told by size, age of the applicant, function, who is alone with children, and rooms; what is not known is a group of its own', () => {
    expect(groupsOf({ persons: 3, singleParent: true, applicantAge: 29, rooms: 3, needs: ['step_free'] }))
      .toEqual({ size: 'three_four', age: 'under_30', function: 'with_need', single_parent: 'single_parent', rooms: 'three' });
    expect(groupsOf({ persons: 1, singleParent: false, applicantAge: null, rooms: 2, needs: null })).toMatchObject({ size: 'one', age: 'unknown', function: 'unknown', single_parent: 'others' });
    expect(groupsOf({ persons: 1, singleParent: false, applicantAge: 60, rooms: 2, needs: ['pets'] })).toMatchObject({ age: 'from_60', function: 'without_need' });
  });
});
