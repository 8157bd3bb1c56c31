import type { PolicyTable, Reader } from '#platform/staff';

const closes = ['administrator', 'manager', 'finance'] as const;
const all = (...fields: readonly string[]): Readonly<Record<string, readonly Reader[]>> => Object.fromEntries(fields.map((field) => [field, closes]));

export const closingPolicy: PolicyTable = {
  ClosingItem: all('item', 'state', 'count', 'amount', 'examples'),
  ClosedMonth: all('id', 'month', 'closedAt', 'closedByName', 'exceptions', 'reopenedAt', 'reopenedByName', 'reopenReason', 'checklist'),
  MonthClosing: all('month', 'state', 'items', 'history'),
};
