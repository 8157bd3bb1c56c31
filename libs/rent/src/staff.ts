import { Module } from '@nestjs/common';
import { mergePolicies, type PolicyTable } from '#platform/staff';
import { BankActsResolver } from './graphql/bank-acts.resolver';
import { BankAccountResolver, BankLineResolver, BankStatementResolver } from './graphql/bank-statement.resolver';
import { bankPolicy } from './graphql/bank.policy';
import { RentModule } from './rent.module';

@Module({
  imports: [RentModule],
  providers: [BankStatementResolver, BankLineResolver, BankAccountResolver, BankActsResolver],
})
export class RentStaffModule {}

export const rentPolicy: PolicyTable = mergePolicies(bankPolicy);
