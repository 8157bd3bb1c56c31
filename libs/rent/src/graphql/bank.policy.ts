import type { PolicyTable } from '#platform/staff';

const money = ['administrator', 'manager', 'coordinator', 'finance'] as const;
const all = <Field extends string>(...fields: readonly Field[]): Record<Field, typeof money> => Object.fromEntries(fields.map((field) => [field, money])) as Record<Field, typeof money>;

/** Bank statements are read by who handles money; nobody else, whatever path leads there. */
export const bankPolicy: PolicyTable = {
  BankAccount: all('id', 'name', 'bankAccount', 'iban', 'currency', 'isDefault', 'orderFormat', 'ledgerBalance'),
  BankPiles: all('certain', 'toConfirm', 'unknown', 'suspense', 'posted'),
  BankLedgerCheck: all('closing', 'ledger', 'waiting', 'holds', 'why'),
  BankShare: all('tenancyId', 'label', 'amount'),
  BankPayoutChoice: all('id', 'label', 'amount', 'variableSymbol', 'dueOn'),
  BankTenancyChoice: all('id', 'label', 'variableSymbol', 'usualAmounts'),
  BankPosting: all('id', 'batchId', 'kind', 'amount', 'label', 'isReversed'),
  BankLine: all('id', 'statementId', 'position', 'bookedOn', 'amount', 'counterAccount', 'counterName', 'variableSymbol', 'constantSymbol', 'specificSymbol', 'message', 'reversal', 'state', 'pile', 'reason', 'shares', 'payoutId', 'depositId', 'notRent', 'lastingWords', 'ageDays', 'postings', 'leftAmount'),
  BankLineEdge: all('cursor', 'node'),
  BankLineConnection: all('edges', 'pageInfo', 'totalCount'),
  BankLineChange: all('id', 'lineId', 'position', 'knownBookedOn', 'knownAmount', 'foundBookedOn', 'foundAmount', 'isProbablySame', 'batchLines', 'counterName', 'noticedAt'),
  BankBatch: all('id', 'postedAt', 'undoneAt', 'lineCount'),
  BankStatement: all('id', 'format', 'statementNumber', 'periodFrom', 'periodTo', 'opening', 'closing', 'lineCount', 'importedAt', 'bankAccount', 'waitingCount', 'piles', 'ledgerCheck', 'lines', 'changes', 'batches'),
  BankStatementEdge: all('cursor', 'node'),
  BankStatementConnection: all('edges', 'pageInfo', 'totalCount'),
  ImportedBankStatement: all('statementId', 'newLines', 'knownLines', 'changedLines'),
  BankImport: all('statements'),
  BankRule: all('id', 'account', 'words', 'incoming', 'kind', 'label', 'taughtAt', 'taughtBy', 'usedCount'),
  BankRuleForgotten: all('id'),
};
