import { graphql } from '../../graphql/staff';
import type { OutcomesQuery as Asked } from '../../graphql/staff/graphql';

export const OutcomesQuery = graphql(`
  query Outcomes($from: Date, $to: Date) {
    outcomeReport(from: $from, to: $to) {
      from to decisions decisionsWithList knowsHomes confidencePercent smallestGroup
      figures { code name what }
      parts { code name what }
      all { ...OutcomeLine }
      dimensions { dimension name rows { ...OutcomeLine } }
      familyReasons { code count }
      landlordReasons { code count }
    }
  }
  fragment OutcomeLine on OutcomeRow {
    group name families withheld
    offered { count outOf permille low high }
    housed { count outOf permille low high }
    gap { permille low high parts { part permille } }
    offers { made housed expired withdrawn running accepted { count outOf permille low high } refusedByFamily { count outOf permille low high } refusedByLandlord { count outOf permille low high } }
    waiting { families median mean low high }
    kept6 { count outOf permille low high }
    kept12 { count outOf permille low high }
  }
`);

export type Report = Asked['outcomeReport'];
export type Line = Report['all'];
export type Share = NonNullable<Line['housed']>;
export type Gap = NonNullable<Line['gap']>;
