import { CashDayResolver, CashDeskResolver, CashPaperResolver } from './cash.resolver';
import { ClosingResolver } from './closing.resolver';

/** Resolvers of the families that stand on rent and the bank. */
export const booksResolvers = [CashDeskResolver, CashPaperResolver, CashDayResolver, ClosingResolver];
