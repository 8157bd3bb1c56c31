import type { PolicyTable, Reader } from '#platform/staff';

const money = ['administrator', 'manager', 'coordinator', 'finance'] as const;
const all = (...fields: readonly string[]): Readonly<Record<string, readonly Reader[]>> => Object.fromEntries(fields.map((field) => [field, money]));

export const recoursePlanPolicy: PolicyTable = {
  RecourseGround: all('number', 'paidOn', 'amount'),
  RecoursePlan: {
    ...all('id', 'tenancyId', 'agreedOn', 'signedOn', 'total', 'grounds', 'returnedBefore', 'toleranceDays', 'mayLoseInstalments', 'state', 'paid', 'left', 'relieved', 'beside'),
    ...all('behind', 'brokeOn', 'lostOn', 'mayBeLostNow', 'endedOn', 'endReason', 'endNote', 'note', 'instalments'),
  },
  RecourseProposal: all('total', 'instalments', 'whyNot'),
  RecourseInstalmentDue: all('planId', 'tenancyId', 'householdName', 'unitCode', 'state', 'dueOn', 'daysLate', 'number', 'missing'),
  RecoursePaperIssued: all('documentId', 'number'),
};
