import { mergePolicies, type PolicyTable } from '#platform/staff';
import { cashPolicy } from './cash.policy';

export const booksPolicy: PolicyTable = mergePolicies(cashPolicy);
