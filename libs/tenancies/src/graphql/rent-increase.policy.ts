import type { PolicyTable, Reader } from '#platform/staff';

const office = ['coordinator', 'manager', 'finance', 'administrator'] as const;
const all = (...fields: readonly string[]): Readonly<Record<string, readonly Reader[]>> => Object.fromEntries(fields.map((field) => [field, office]));

export const rentIncreasePolicy: PolicyTable = {
  RentClause: all('id', 'tenancyId', 'kind', 'percent', 'firstOn', 'tenancy'),
  RentClauseDue: all('clause', 'dueOn', 'rent', 'newRent'),
  RentIncrease: all('id', 'tenancyId', 'oldRent', 'newRent', 'source', 'proposedOn', 'deliveredOn', 'holdsFrom', 'answerBy', 'courtBy', 'state', 'tenancy', 'papers'),
  RentIncreasePaper: all('id', 'number', 'receiver'),
};
