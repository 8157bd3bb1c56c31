import type { PolicyTable, Reader } from '#platform/staff';

const accounts = ['administrator', 'manager', 'finance'] as const;
const all = (...fields: readonly string[]): Readonly<Record<string, readonly Reader[]>> => Object.fromEntries(fields.map((field) => [field, accounts]));

export const openingPolicy: PolicyTable = {
  OpeningProblem: all('row', 'column', 'message'),
  OpeningOutcome: all('importId', 'rows', 'known', 'landlords', 'units', 'ownerContracts', 'households', 'tenancies', 'receivable', 'credit', 'deposit', 'problems', 'problemCount'),
  OpeningImport: all('id', 'asOf', 'rowCount', 'fileName', 'importedAt', 'importedByName', 'reversedAt', 'reverseReason'),
  BooksFile: all('name', 'base64'),
};
