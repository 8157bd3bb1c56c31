import type { PolicyTable, Reader } from '#platform/staff';

const decide = ['administrator', 'manager', 'finance'] as const;
const all = (...fields: readonly string[]): Readonly<Record<string, readonly Reader[]>> => Object.fromEntries(fields.map((field) => [field, decide]));

export const writeOffPolicy: PolicyTable = {
  WriteOff: all('id', 'tenancyId', 'label', 'kind', 'amount', 'reason', 'state', 'proposedBy', 'proposedByName', 'proposedAt', 'decidedByName', 'decisionNote', 'reverseReason', 'credit'),
};
