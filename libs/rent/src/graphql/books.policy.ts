import { mergePolicies, type PolicyTable } from '#platform/staff';
import { cashPolicy } from './cash.policy';
import { closingPolicy } from './closing.policy';
import { exportPolicy } from './export.policy';
import { openingPolicy } from './opening.policy';
import { postalPolicy } from './postal.policy';
import { servicesPolicy } from './services.policy';
import { writeOffPolicy } from './write-off.policy';

export const booksPolicy: PolicyTable = mergePolicies(cashPolicy, closingPolicy, exportPolicy, openingPolicy, postalPolicy, servicesPolicy, writeOffPolicy);
