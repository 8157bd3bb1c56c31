import { Module } from '@nestjs/common';
import { LedgerModule } from '#ledger';
import { mergePolicies, type PolicyTable } from '#platform/staff';
import { DebtModule } from './debt.module';
import { AccessoryResolver } from './graphql/accessory.resolver';
import { accessoryPolicy } from './graphql/accessory.policy';
import { ArrearsInterestResolver } from './graphql/arrears-interest.resolver';
import { ArrearsResolver } from './graphql/arrears.resolver';
import { BooksModule } from './books.module';
import { BankActsResolver } from './graphql/bank-acts.resolver';
import { BankRuleResolver } from './graphql/bank-rule.resolver';
import { BankAccountResolver, BankLineResolver, BankStatementResolver } from './graphql/bank-statement.resolver';
import { booksResolvers } from './graphql/books-resolvers';
import { booksPolicy } from './graphql/books.policy';
import { bankPolicy } from './graphql/bank.policy';
import { ladderPolicy } from './graphql/ladder.policy';
import { ladderResolvers } from './graphql/ladder-resolvers';
import { LedgerExportController } from './graphql/ledger-export-controller';
import { letterPolicyFields } from './graphql/letter-policy.policy';
import { moneyPolicy } from './graphql/money.policy';
import { PayoutReturnResolver } from './graphql/payout-return.resolver';
import { PayoutResolver } from './graphql/payout.resolver';
import { RentMonthResolver } from './graphql/rent-month.resolver';
import { TenancyBalanceResolver } from './graphql/tenancy-balance.resolver';
import { TenancyMoneyResolver } from './graphql/tenancy-money.resolver';
import { RentModule } from './rent.module';

export { InstalmentInput } from './graphql/plans.input';
export { PlanInstalment, ProposedInstalment } from './graphql/plans.type';

@Module({
  imports: [RentModule, BooksModule, DebtModule, LedgerModule],
  controllers: [LedgerExportController],
  providers: [BankStatementResolver, BankLineResolver, BankAccountResolver, BankActsResolver, BankRuleResolver, ArrearsResolver, ArrearsInterestResolver, TenancyMoneyResolver, TenancyBalanceResolver, RentMonthResolver, PayoutResolver, PayoutReturnResolver, ...booksResolvers, ...ladderResolvers, AccessoryResolver],
})
export class RentStaffModule {}

export const rentPolicy: PolicyTable = mergePolicies(bankPolicy, moneyPolicy, booksPolicy, accessoryPolicy, ladderPolicy, letterPolicyFields);
