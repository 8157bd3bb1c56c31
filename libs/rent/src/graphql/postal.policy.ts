import type { PolicyTable, Reader } from '#platform/staff';

const money = ['administrator', 'manager', 'coordinator', 'finance'] as const;
const all = (...fields: readonly string[]): Readonly<Record<string, readonly Reader[]>> => Object.fromEntries(fields.map((field) => [field, money]));

export const postalPolicy: PolicyTable = {
  PostalBatch: all('id', 'kind', 'lineOn', 'total', 'rowCount', 'fileName', 'unknownAmount', 'postedAt', 'undoneAt'),
  PostalLineChoice: all('id', 'bookedOn', 'amount', 'counterName', 'message'),
};
