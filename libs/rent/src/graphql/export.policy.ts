import type { PolicyTable } from '#platform/staff';

const accounts = ['administrator', 'manager', 'finance'] as const;

export const exportPolicy: PolicyTable = {
  AccountCode: { kind: accounts, name: accounts, code: accounts },
  AccountCodes: { codes: accounts },
};
