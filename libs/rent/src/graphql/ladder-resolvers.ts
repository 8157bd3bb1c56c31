import { DepositsResolver } from './deposits.resolver';
import { LadderResolver } from './ladder.resolver';
import { LetterPolicyResolver } from './letter-policy.resolver';
import { RepaymentPlansResolver } from './plans.resolver';

/** Resolvers of what is done about a debt: deposits, repayment plans, the procedure and its papers. */
export const ladderResolvers = [DepositsResolver, RepaymentPlansResolver, LadderResolver, LetterPolicyResolver];
