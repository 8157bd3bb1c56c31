import type { PolicyTable, Reader } from '#platform/staff';

const money = ['administrator', 'manager', 'coordinator', 'finance'] as const;
const all = (...fields: readonly string[]): Readonly<Record<string, readonly Reader[]>> => Object.fromEntries(fields.map((field) => [field, money]));

/** Cash is seen by who handles money. */
export const cashPolicy: PolicyTable = {
  CashDesk: all('id', 'code', 'name', 'balance', 'today', 'isClosedToday', 'openDays', 'papers', 'days'),
  CashPaper: all(
    'id', 'deskId', 'kind', 'number', 'issuedOn', 'purpose', 'tenancyId', 'tenancyLabel', 'counterparty', 'text', 'amount', 'cash', 'rounding', 'documentId', 'cancelledBy', 'cancels', 'reason',
    'issuedByName', 'bankLineOn', 'bankChoices',
  ),
  CashBankChoice: all('id', 'bookedOn', 'amount', 'counterName', 'message'),
  CashDay: all('id', 'day', 'book', 'counted', 'difference', 'explanation', 'closedByName', 'isReopened', 'reopenReason'),
};
