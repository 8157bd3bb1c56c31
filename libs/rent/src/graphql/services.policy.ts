import type { PolicyTable, Reader } from '#platform/staff';

const money = ['administrator', 'manager', 'coordinator', 'finance'] as const;
const all = (...fields: readonly string[]): Readonly<Record<string, readonly Reader[]>> => Object.fromEntries(fields.map((field) => [field, money]));

export const servicesPolicy: PolicyTable = {
  SettlementCost: all('service', 'key', 'amount', 'others', 'evidence'),
  SettlementReading: all('tenancyId', 'service', 'consumed', 'cost', 'advances'),
  SettlementLine: all('service', 'key', 'total', 'measure', 'ofMeasure', 'cost', 'advances', 'paid'),
  SettlementObjection: all('id', 'raisedOn', 'text', 'answerBy', 'isLate', 'outcome', 'answer', 'answeredOn'),
  SettlementResult: all('id', 'tenancyId', 'label', 'livedFrom', 'livedTo', 'personMonths', 'lines', 'cost', 'advances', 'balance', 'deliveredOn', 'dueOn', 'objectionsUntil', 'documentId', 'objections'),
  SettlementResults: all('rows', 'problem'),
  SettlementDeadlines: all('deliverBy', 'latestDue', 'lateDays', 'lateAtMost'),
  ServicesSettlement: all('id', 'kind', 'buildingLabel', 'unitCode', 'periodFrom', 'periodTo', 'state', 'replacesId', 'reason', 'issuedOn', 'households', 'openObjections', 'costs', 'readings', 'results', 'deadlines'),
};
