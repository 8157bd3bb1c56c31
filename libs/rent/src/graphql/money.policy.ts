import type { PolicyTable, Reader } from '#platform/staff';

const money = ['administrator', 'manager', 'coordinator', 'finance'] as const;
const payouts = money;
const losses = ['administrator', 'manager', 'finance'] as const;

type Fields = Readonly<Record<string, readonly Reader[]>>;
const all = (roles: readonly Reader[], ...fields: readonly string[]): Fields => Object.fromEntries(fields.map((field) => [field, roles]));
const connection = (roles: readonly Reader[], name: string): PolicyTable => ({ [`${name}Connection`]: all(roles, 'edges', 'pageInfo', 'totalCount'), [`${name}Edge`]: all(roles, 'cursor', 'node') });

export const moneyPolicy: PolicyTable = {
  ArrearsMonth: all(money, 'month', 'dueOn', 'amount'),
  ArrearsPause: all(money, 'id', 'reason', 'pausedTo', 'note'),
  ArrearsAct: all(money, 'id', 'step', 'doneOn', 'outcome', 'promisedOn', 'documentId', 'note', 'undoneOn', 'undoneBecause'),
  Reminder: all(money, 'documentId', 'number'),
  ArrearsCase: {
    ...all(money, 'tenancyId', 'tenancyNumber', 'model', 'creditor', 'creditorName', 'householdId', 'householdName', 'phone', 'quietMode', 'unitCode', 'amount', 'inTransit', 'recourse'),
    ...all(money, 'beganOn', 'oldestDueOn', 'daysOverdue', 'monthsOwed', 'stage', 'months', 'nextStep', 'nextIsDue', 'nextFrom', 'why', 'whyNotEarlier', 'nextWho', 'nextTasks', 'inPlan', 'plan', 'lastAct', 'pause', 'accruedInterest'),
  },
  ...connection(money, 'ArrearsCase'),
  ArrearsCounts: all(money, 'today', 'promised', 'paused', 'plan', 'all'),
  MonthPayment: all(money, 'receivedOn', 'payer', 'amount', 'because'),
  MoneyMonth: all(money, 'month', 'dueOn', 'charged', 'open', 'payments'),
  TenancyLedgerLine: all(money, 'id', 'entryId', 'bookedOn', 'account', 'cause', 'text', 'isReversal', 'isReversed', 'amount', 'balance'),
  ...connection(money, 'TenancyLedgerLine'),
  Tenancy: all(money, 'balance'),
  TenancyMoney: all(money, 'tenancyId', 'creditor', 'creditorName', 'balance', 'overdue', 'credit', 'recourse', 'months', 'ledger', 'acts'),
  RentLine: all(money, 'tenancyId', 'tenancyNumber', 'model', 'creditor', 'householdName', 'unitCode', 'dueOn', 'rent', 'services', 'total', 'open', 'othersPart', 'isKnown'),
  ...connection(money, 'RentLine'),
  RentMonth: all(money, 'month', 'tenancies', 'charged', 'open', 'overdue', 'lines', 'arrivalQuestions'),
  MonthCharged: all(money, 'month', 'tenancies', 'charges', 'corrections', 'total'),
  Payout: all(payouts, 'id', 'kind', 'month', 'amount', 'dueOn', 'state', 'variableSymbol', 'paidOn', 'landlordName', 'hasAccount', 'unitCode', 'contractNumber', 'orderNumber', 'landlordPhone', 'returnId', 'returnedOn'),
  PayoutReturnCandidate: all(losses, 'bankLineId', 'bookedOn', 'amount', 'counterName', 'message'),
  ...connection(payouts, 'Payout'),
  PayoutsPrepared: all(payouts, 'month', 'created', 'total'),
  PaymentOrder: all(losses, 'id', 'number', 'dueOn', 'total', 'createdAt', 'payoutCount', 'sentCount', 'cancelledAt', 'cancelReason'),
  PaymentOrderFile: all(losses, 'name', 'base64'),
  ArrivalQuestion: all(money, 'id', 'tenancyId', 'month', 'unitCode', 'landlordName', 'landlordPhone', 'expected', 'answer', 'amount', 'arrivedOn', 'isBooked'),
  AgencyLoss: all(losses, 'ownerContractId', 'contractNumber', 'model', 'unitCode', 'landlordName', 'ownerCost', 'charged', 'unpaid', 'result'),
};
