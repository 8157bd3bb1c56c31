import { Column, Entity } from 'typeorm';
import type { Halere, Id, IsoDate } from '#kernel';
import { AgencyRow, DateColumn, InstantColumn, MoneyColumn } from '#platform';
import type { PileReason } from '../domain/bank/pile-reasons';
import type { OrderFormat } from '../domain/bank/payment-order';
import type { BankFormat } from '../domain/bank/statement';

@Entity({ schema: 'money', name: 'bank_account' })
export class BankAccountRow extends AgencyRow {
  @Column('text') name!: string;
  /** As printed: 19-2000145399/0800. */
  @Column('text') bankAccount!: string;
  @Column('text') iban!: string;
  @Column('text') currency!: string;
  @Column('boolean') isDefault!: boolean;
  /** The file its bank takes payment orders in. */
  @Column('text') orderFormat!: OrderFormat;
}

@Entity({ schema: 'money', name: 'bank_statement' })
export class BankStatementRow extends AgencyRow {
  @Column('uuid') bankAccountId!: Id;
  @Column('uuid') fileId!: Id;
  @Column('text') fileSha256!: string;
  @Column('text') format!: BankFormat;
  @Column('text', { nullable: true }) statementNumber!: string | null;
  @DateColumn({ nullable: true }) periodFrom!: IsoDate | null;
  @DateColumn() periodTo!: IsoDate;
  @MoneyColumn({ nullable: true }) opening!: Halere | null;
  @MoneyColumn({ nullable: true }) closing!: Halere | null;
  @Column('int') lineCount!: number;
  @InstantColumn() importedAt!: Date;
  @Column('uuid', { nullable: true }) importedBy!: Id | null;
}

export type BankLineState = 'open' | 'suspense' | 'posted';

@Entity({ schema: 'money', name: 'bank_line' })
export class BankLineRow extends AgencyRow {
  @Column('uuid') statementId!: Id;
  @Column('uuid') bankAccountId!: Id;
  @Column('text') reference!: string;
  @Column('int') occurrence!: number;
  @Column('int') position!: number;
  @DateColumn() bookedOn!: IsoDate;
  @MoneyColumn() amount!: Halere;
  @Column('text', { nullable: true }) counterAccount!: string | null;
  @Column('text', { nullable: true }) counterBank!: string | null;
  @Column('text', { nullable: true }) counterName!: string | null;
  @Column('text', { nullable: true }) variableSymbol!: string | null;
  @Column('text', { nullable: true }) constantSymbol!: string | null;
  @Column('text', { nullable: true }) specificSymbol!: string | null;
  @Column('text', { nullable: true }) message!: string | null;
  @Column('boolean') reversal!: boolean;
  @Column('text') state!: BankLineState;
  /** Of a payment of a batch: the sum of the batch, and which entry of its statement it is. */
  @MoneyColumn({ nullable: true }) batchTotal!: Halere | null;
  @Column('int', { nullable: true }) batchEntry!: number | null;
}

type FoundLine = Omit<BankLineRow, keyof AgencyRow | 'statementId' | 'bankAccountId' | 'occurrence' | 'state' | 'batchTotal' | 'batchEntry'>;

@Entity({ schema: 'money', name: 'bank_line_change' })
export class BankLineChangeRow extends AgencyRow {
  @Column('uuid') lineId!: Id;
  @Column('uuid') fileId!: Id;
  @DateColumn() bookedOn!: IsoDate;
  @MoneyColumn() amount!: Halere;
  /** The line as the later file has it; `details` when it tells the payments of which the known line is the total. */
  @Column('jsonb') found!: FoundLine & { readonly details?: readonly FoundLine[] };
  @Column('text') foundSha256!: string;
  @InstantColumn() noticedAt!: Date;
  @Column('text', { nullable: true }) settledAs!: 'ignored' | 'another_booking' | null;
  @InstantColumn({ nullable: true }) settledAt!: Date | null;
  @Column('uuid', { nullable: true }) settledBy!: Id | null;
}

@Entity({ schema: 'money', name: 'bank_batch' })
export class BankBatchRow extends AgencyRow {
  @InstantColumn() postedAt!: Date;
  @Column('uuid', { nullable: true }) postedBy!: Id | null;
  @InstantColumn({ nullable: true }) undoneAt!: Date | null;
  @Column('uuid', { nullable: true }) undoneBy!: Id | null;
}

export type BankPostingKind = 'payment' | 'returned' | 'payout' | 'suspense' | 'not_rent' | 'deposit';

@Entity({ schema: 'money', name: 'bank_posting' })
export class BankPostingRow extends AgencyRow {
  @Column('uuid') batchId!: Id;
  @Column('uuid') lineId!: Id;
  @Column('text') kind!: BankPostingKind;
  @MoneyColumn() amount!: Halere;
  @Column('uuid', { nullable: true }) tenancyId!: Id | null;
  @Column('uuid', { nullable: true }) paymentId!: Id | null;
  @Column('uuid', { nullable: true }) payoutId!: Id | null;
  @Column('uuid', { nullable: true }) depositMovementId!: Id | null;
  @Column('uuid', { nullable: true }) entryId!: Id | null;
  @Column('uuid', { nullable: true }) ruleId!: Id | null;
  /** Why the line was laid where it was; `by_hand` when a person chose something else. */
  @Column('text') reason!: PileReason | 'by_hand';
  @InstantColumn({ nullable: true }) reversedAt!: Date | null;
  @Column('uuid', { nullable: true }) reversedBy!: Id | null;
}

/** What a person taught about lines; see `domain/bank/learned`. */
@Entity({ schema: 'money', name: 'bank_rule' })
export class BankRuleRow extends AgencyRow {
  @Column('text', { nullable: true }) counterAccount!: string | null;
  @Column('text') words!: string;
  @Column('boolean') incoming!: boolean;
  @Column('text') kind!: 'tenancy' | 'payout' | 'not_rent';
  @Column('uuid', { nullable: true }) tenancyId!: Id | null;
  @Column('uuid', { nullable: true }) landlordId!: Id | null;
  @Column('uuid') taughtFromLineId!: Id;
  @InstantColumn() taughtAt!: Date;
  @Column('uuid') taughtBy!: Id;
  @InstantColumn({ nullable: true }) forgottenAt!: Date | null;
  @Column('uuid', { nullable: true }) forgottenBy!: Id | null;
}

export const bankEntities = [BankAccountRow, BankStatementRow, BankLineRow, BankLineChangeRow, BankBatchRow, BankPostingRow, BankRuleRow];
