import type { PolicyTable, Reader } from '#platform/staff';

const money = ['administrator', 'manager', 'coordinator', 'finance'] as const;
const all = (...fields: readonly string[]): Readonly<Record<string, readonly Reader[]>> => Object.fromEntries(fields.map((field) => [field, money]));

export const accessoryPolicy: PolicyTable = {
  AccruedMonth: all('month', 'principal', 'accrued', 'posted', 'toPost'),
  DebtAccessory: all('id', 'kind', 'month', 'amount', 'through', 'reason', 'postedOn', 'takenBackOn', 'takenBackReason'),
  DebtAccessories: all('pressed', 'asOf', 'accrued', 'toPost', 'months', 'posted', 'compensation'),
  CompensationDue: all('handedBackOn', 'charged', 'toCharge'),
  InterestRate: all('from', 'percent'),
  InterestPolicy: all('pressed', 'validFrom'),
  TenancyMoney: all('accessories'),
};
