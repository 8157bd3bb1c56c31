import type { Role } from '#kernel';

const aggregates: readonly Role[] = ['manager', 'coordinator', 'finance', 'auditor'];
const rows: readonly Role[] = ['manager', 'coordinator'];

const allOf = (roles: readonly Role[], fields: string): Record<string, readonly Role[]> => Object.fromEntries(fields.split(' ').map((field) => [field, roles]));

/** Figures for those who steer and those who check; rows with names only for those who know the families anyway. */
export const reportingPolicy = {
  Overview: allOf(aggregates, 'from asOf figures'),
  Figure: allOf(aggregates, 'code unit title definition asOf count amount suppressed cells'),
  FigureCell: allOf(aggregates, 'code count amount suppressed'),
  FigureRow: allOf(rows, 'key ordinal code name cell date days amount evidence unitId householdId tenancyId'),
  FigureRowConnection: allOf(rows, 'edges pageInfo totalCount'),
  FigureRowEdge: allOf(rows, 'cursor node'),
  Milestones: allOf(rows, 'reached next'),
};
