import { Args, Field, InputType, Mutation, Query, Resolver } from '@nestjs/graphql';
import { IsBoolean, IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { refuse, type Id } from '#kernel';
import { Database, type Actor } from '#platform';
import { Allow, CurrentActor, IdScalar, Reading, resultOf, type ReadingScope } from '#platform/staff';
import { BankRulesService, type RuleToTeach } from '../bank-rules.service';
import type { RuleView } from '../store/bank-rule.repository';
import { BankRule, BankRuleForgotten } from './bank-rule.type';
import { printedAccount } from './bank-statement.resolver';

@InputType()
export class TeachBankRuleInput {
  @Field(() => IdScalar, { description: 'The line it is taught from; the rule has to fit it.' }) @IsUUID() lineId!: Id;
  @Field(() => Boolean, { description: 'The payer’s account is part of the rule.' }) @IsBoolean() byAccount!: boolean;
  @Field(() => String, { defaultValue: '' }) @IsString() @MaxLength(100) words!: string;
  @Field(() => String, { description: 'tenancy, payout, not_rent' }) @IsIn(['tenancy', 'payout', 'not_rent']) as!: 'tenancy' | 'payout' | 'not_rent';
  @Field(() => IdScalar, { nullable: true }) @IsOptional() @IsUUID() tenancyId?: Id | null;
  @Field(() => IdScalar, { nullable: true, description: 'A payout to the owner who is meant.' }) @IsOptional() @IsUUID() payoutId?: Id | null;
}

/** Rules about bank lines: taught, seen, forgotten. */
@Resolver()
export class BankRuleResolver {
  constructor(
    private readonly rules: BankRulesService,
    private readonly db: Database,
  ) {}

  @Allow('administrator', 'manager', 'coordinator', 'finance')
  @Query(() => [BankRule], { description: 'Rules that stand, the newest first.' })
  async bankRules(@Reading() reading: ReadingScope): Promise<BankRule[]> {
    return (await this.rules.rules(await reading.tx())).map(ruleView);
  }

  @Allow('administrator', 'manager', 'coordinator', 'finance')
  @Mutation(resultOf(BankRule, 'TeachBankRuleResult'), { description: 'Teaches that lines like this one are such. The same rule again changes nothing.' })
  async teachBankRule(@Args('input') input: TeachBankRuleInput, @CurrentActor() actor: Actor): Promise<BankRule> {
    const { lineId, byAccount, words } = input;
    return ruleView(await this.db.write(actor, (tx) => this.rules.teach(tx, { lineId, byAccount, words, as: targetOf(input) })));
  }

  @Allow('administrator', 'manager', 'coordinator', 'finance')
  @Mutation(resultOf(BankRuleForgotten, 'ForgetBankRuleResult'), { description: 'The rule proposes no more; what was confirmed by it stands.' })
  async forgetBankRule(@Args('id', { type: () => IdScalar }) id: Id, @CurrentActor() actor: Actor): Promise<BankRuleForgotten> {
    await this.db.write(actor, (tx) => this.rules.forget(tx, id));
    return { id };
  }
}

function targetOf({ as, tenancyId, payoutId }: TeachBankRuleInput): RuleToTeach['as'] {
  if (as === 'not_rent') return { kind: as };
  if (as === 'tenancy') return { kind: as, tenancyId: tenancyId ?? refuse('invalid_input', { field: 'tenancyId' }, 'tenancyId') };
  return { kind: as, payoutId: payoutId ?? refuse('invalid_input', { field: 'payoutId' }, 'payoutId') };
}

function ruleView({ account, ...rule }: RuleView): BankRule {
  const [number, bank] = account?.split('/') ?? [null, null];
  return { ...rule, account: printedAccount(number ?? null, bank || null) };
}
