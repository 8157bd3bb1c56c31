import { mergePolicies, type PolicyTable } from '#platform/staff';
import { cashPolicy } from './cash.policy';
import { closingPolicy } from './closing.policy';

export const booksPolicy: PolicyTable = mergePolicies(cashPolicy, closingPolicy);
