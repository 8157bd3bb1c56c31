import type { PolicyTable, Reader } from '#platform/staff';

const money = ['administrator', 'manager', 'coordinator', 'finance'] as const;
const all = (...fields: readonly string[]): Readonly<Record<string, readonly Reader[]>> => Object.fromEntries(fields.map((field) => [field, money]));

export const calculatorPolicy: PolicyTable = {
  SimulatedCharge: all('month', 'component', 'amount', 'dueOn', 'cause'),
  SimulatedRefusal: all('enteredOn', 'code', 'message', 'earliestFrom'),
  SimulatedAllocation: all('paidOn', 'month', 'part', 'amount', 'because'),
  SimulatedOpenMonth: all('month', 'principal', 'interest'),
  SimulatedClaimMonth: all('month', 'payout'),
  SimulatedClaim: all('on', 'claimed', 'payout', 'payableOn', 'months', 'whyNot'),
  SimulatedGate: all('open', 'owed', 'needed'),
  RentSimulation: all('asOf', 'model', 'charges', 'refused', 'allocations', 'open', 'credit', 'claims', 'fund', 'capLeft', 'recourse', 'landlordClaim', 'gate2291'),
};
