import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { refuse, type Id } from '#kernel';
import { Database, type Actor } from '#platform';
import { Allow, CurrentActor, IdScalar, resultOf } from '#platform/staff';
import { BankAccountsService } from '../bank-accounts.service';
import { BankImportService } from '../bank-import.service';
import { BankPostingService, type LineDecision } from '../bank-posting.service';
import { BankBatchRow } from '../store/bank.entity';
import { batchById } from '../store/bank-view.repository';
import { AddBankAccountInput, PostBankLinesInput, type BankLineDecisionInput } from './bank.input';
import { BankAccount, BankBatch, BankImport, BankStatement } from './bank.type';

/** Acts of the bank import. */
@Resolver()
export class BankActsResolver {
  constructor(
    private readonly db: Database,
    private readonly imports: BankImportService,
    private readonly postings: BankPostingService,
    private readonly accounts: BankAccountsService,
  ) {}

  @Allow('administrator', 'manager', 'coordinator', 'finance')
  @Mutation(resultOf(BankImport), { description: 'Takes an uploaded statement in (GPC, camt.053 and .054, MT940, Fio JSON and CSV). The same file again changes nothing.' })
  async importBankStatement(@Args('fileId', { type: () => IdScalar }) fileId: Id, @CurrentActor() actor: Actor): Promise<BankImport> {
    return { statements: await this.db.write(actor, (tx) => this.imports.importStatement(tx, fileId)) };
  }

  @Allow('administrator', 'manager', 'coordinator', 'finance')
  @Mutation(resultOf(BankBatch), { description: 'Books what a person confirmed, as one batch that can be undone.' })
  async postBankLines(@Args('input') input: PostBankLinesInput, @CurrentActor() actor: Actor): Promise<BankBatch> {
    return this.db.write(actor, async (tx) => batchView(await this.postings.postLines(tx, input.lines.map(decision)), input.lines.length));
  }

  @Allow('administrator', 'manager', 'coordinator', 'finance')
  @Mutation(resultOf(BankStatement), { description: 'Takes back what one line was booked as.' })
  async reverseBankLine(@Args('lineId', { type: () => IdScalar }) lineId: Id, @CurrentActor() actor: Actor): Promise<BankStatement> {
    return this.db.write(actor, async (tx) => this.imports.statement(tx, (await this.postings.reverseLine(tx, lineId)).statementId));
  }

  @Allow('administrator', 'manager', 'coordinator', 'finance')
  @Mutation(resultOf(BankBatch), { description: 'Takes back everything that was confirmed in one go.' })
  async undoBankBatch(@Args('batchId', { type: () => IdScalar }) batchId: Id, @CurrentActor() actor: Actor): Promise<BankBatch> {
    return this.db.write(actor, async (tx) => {
      await this.postings.undoBatch(tx, batchId);
      return (await batchById(tx, batchId))!;
    });
  }

  @Allow('administrator', 'manager', 'coordinator', 'finance')
  @Mutation(resultOf(BankStatement), { description: 'Decides about a change under a known reference: ignored, or another_booking of its own.' })
  async settleBankLineChange(@Args('changeId', { type: () => IdScalar }) changeId: Id, @Args('as', { type: () => String }) as: string, @CurrentActor() actor: Actor): Promise<BankStatement> {
    if (as !== 'ignored' && as !== 'another_booking') return refuse('invalid_input', { field: 'as' }, 'as');
    return this.db.write(actor, async (tx) => this.imports.statement(tx, (await this.imports.settleChange(tx, changeId, as)).statementId));
  }

  @Allow('administrator', 'manager', 'finance')
  @Mutation(resultOf(BankAccount, 'ChooseOrderFormatResult'), { description: 'The file payment orders from this account are written in: abo, or pain.001.' })
  async chooseOrderFormat(@Args('bankAccountId', { type: () => IdScalar }) bankAccountId: Id, @Args('format', { type: () => String }) format: string, @CurrentActor() actor: Actor): Promise<BankAccount> {
    if (format !== 'abo' && format !== 'pain.001') return refuse('invalid_input', { field: 'format' }, 'format');
    return this.db.write(actor, (tx) => this.accounts.chooseOrderFormat(tx, bankAccountId, format));
  }

  @Allow('administrator', 'manager', 'finance')
  @Mutation(resultOf(BankAccount), { description: 'Adds one of the agency’s own accounts.' })
  async addBankAccount(@Args('input') input: AddBankAccountInput, @CurrentActor() actor: Actor): Promise<BankAccount> {
    return this.db.write(actor, (tx) => this.accounts.addBankAccount(tx, input));
  }
}

function decision(input: BankLineDecisionInput): LineDecision {
  const { lineId, as } = input;
  if (as === 'tenancies') return { lineId, as, shares: input.shares, restAside: input.restAside };
  if (as === 'deposit') return { lineId, as, depositId: input.depositId ?? null };
  return as === 'payout' ? { lineId, as, payoutId: input.payoutId ?? null } : { lineId, as };
}

function batchView({ id, postedAt, undoneAt }: BankBatchRow, lineCount: number): BankBatch {
  return { id, postedAt, undoneAt, lineCount };
}
