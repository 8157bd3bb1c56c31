import { mergePolicies, type PolicyTable } from '#platform/staff';
import { cashPolicy } from './cash.policy';
import { closingPolicy } from './closing.policy';
import { openingPolicy } from './opening.policy';

export const booksPolicy: PolicyTable = mergePolicies(cashPolicy, closingPolicy, openingPolicy);
