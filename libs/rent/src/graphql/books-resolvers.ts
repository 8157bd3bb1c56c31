import { CashDayResolver, CashDeskResolver, CashPaperResolver } from './cash.resolver';
import { ClosingResolver } from './closing.resolver';
import { ExportResolver } from './export.resolver';
import { OpeningResolver } from './opening.resolver';
import { PostalResolver } from './postal.resolver';
import { ServicesActsResolver, ServicesResolver } from './services.resolver';
import { WriteOffResolver } from './write-off.resolver';

/** Resolvers of the families that stand on rent and the bank. */
export const booksResolvers = [CashDeskResolver, CashPaperResolver, CashDayResolver, ClosingResolver, ExportResolver, OpeningResolver, PostalResolver, ServicesResolver, ServicesActsResolver, WriteOffResolver];
