import { mergePolicies, type PolicyTable } from '#platform/staff';
import { cashPolicy } from './cash.policy';
import { closingPolicy } from './closing.policy';
import { openingPolicy } from './opening.policy';
import { servicesPolicy } from './services.policy';

export const booksPolicy: PolicyTable = mergePolicies(cashPolicy, closingPolicy, openingPolicy, servicesPolicy);
