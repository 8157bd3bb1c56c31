import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Halere, Id, IsoDate } from '#kernel';
import { connectionOf, DateScalar, DateTimeScalar, HalereScalar, IdScalar } from '#platform/staff';
import type { BankLineState, BankPostingKind } from '../store/bank.entity';

@ObjectType({ description: 'The agency’s own bank account.' })
export class BankAccount {
  @Field(() => IdScalar) id!: Id;
  @Field(() => String) name!: string;
  @Field(() => String, { description: 'As printed: 19-2000145399/0800.' }) bankAccount!: string;
  @Field(() => String) iban!: string;
  @Field(() => String) currency!: string;
  @Field(() => Boolean) isDefault!: boolean;
  @Field(() => String, { description: 'The file its bank takes payment orders in: abo, pain.001.' }) orderFormat!: string;
}

@ObjectType({ description: 'How many lines of a statement lie where.' })
export class BankPiles {
  @Field(() => Int) certain!: number;
  @Field(() => Int) toConfirm!: number;
  @Field(() => Int) unknown!: number;
  @Field(() => Int, { description: 'Booked, but not understood yet.' }) suspense!: number;
  @Field(() => Int) posted!: number;
}

@ObjectType({ description: 'What our ledger says about the account on the day the statement closes.' })
export class BankLedgerCheck {
  @Field(() => HalereScalar, { nullable: true }) closing!: Halere | null;
  @Field(() => HalereScalar) ledger!: Halere;
  @Field(() => HalereScalar, { description: 'Sum of the lines up to that day that are not booked yet.' }) waiting!: Halere;
  @Field(() => Boolean, { nullable: true, description: 'True when ledger and waiting lines make the closing balance; null when the bank gives none.' }) holds!: boolean | null;
  @Field(() => String, { nullable: true, description: 'Which statement is missing before this one, as a sentence; only when the check does not hold.' }) why!: string | null;
}

@ObjectType()
export class BankShare {
  @Field(() => IdScalar) tenancyId!: Id;
  @Field(() => String) label!: string;
  @Field(() => HalereScalar) amount!: Halere;
}

@ObjectType({ description: 'A payout to an owner that waits for its outgoing line.' })
export class BankPayoutChoice {
  @Field(() => IdScalar) id!: Id;
  @Field(() => String) label!: string;
  @Field(() => HalereScalar) amount!: Halere;
  @Field(() => String) variableSymbol!: string;
  @Field(() => DateScalar) dueOn!: IsoDate;
}

@ObjectType({ description: 'A tenancy that money may be for.' })
export class BankTenancyChoice {
  @Field(() => IdScalar) id!: Id;
  @Field(() => String) label!: string;
  @Field(() => String) variableSymbol!: string;
  @Field(() => [HalereScalar], { description: 'Sums that would surprise nobody.' }) usualAmounts!: readonly Halere[];
}

@ObjectType({ description: 'What a line was booked as.' })
export class BankPosting {
  @Field(() => IdScalar) id!: Id;
  @Field(() => IdScalar) batchId!: Id;
  @Field(() => String, { description: 'payment, returned, payout, deposit, suspense, not_rent' }) kind!: BankPostingKind;
  @Field(() => HalereScalar) amount!: Halere;
  @Field(() => String, { nullable: true }) label!: string | null;
  @Field(() => Boolean) isReversed!: boolean;
}

@ObjectType({ description: 'A line of a statement.' })
export class BankLine {
  @Field(() => IdScalar) id!: Id;
  @Field(() => IdScalar) statementId!: Id;
  @Field(() => Int) position!: number;
  @Field(() => DateScalar) bookedOn!: IsoDate;
  @Field(() => HalereScalar, { description: 'Positive came in, negative went out.' }) amount!: Halere;
  @Field(() => String, { nullable: true }) counterAccount!: string | null;
  @Field(() => String, { nullable: true }) counterName!: string | null;
  @Field(() => String, { nullable: true }) variableSymbol!: string | null;
  @Field(() => String, { nullable: true }) constantSymbol!: string | null;
  @Field(() => String, { nullable: true }) specificSymbol!: string | null;
  @Field(() => String, { nullable: true }) message!: string | null;
  @Field(() => Boolean) reversal!: boolean;
  @Field(() => String, { description: 'open, suspense, posted' }) state!: BankLineState;
  @Field(() => String, { nullable: true, description: 'certain, to_confirm, unknown; null once it is posted' }) pile!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it lies there, as a sentence.' }) reason!: string | null;
  @Field(() => [BankShare], { description: 'Whose money we think it is; amounts above zero.' }) shares!: readonly BankShare[];
  @Field(() => IdScalar, { nullable: true, description: 'The payout we think it pays.' }) payoutId!: Id | null;
  @Field(() => IdScalar, { nullable: true, description: 'The deposit we think it moves.' }) depositId!: Id | null;
  @Field(() => Boolean, { description: 'We think it is no rent at all.' }) notRent!: boolean;
  @Field(() => String, { description: 'Words of the message without numbers: what a rule may be taught by.' }) lastingWords!: string;
  @Field(() => Int, { description: 'Days since it was booked, for money nobody understands yet.' }) ageDays!: number;
}

export const BankLineConnection = connectionOf(BankLine);

@ObjectType({ description: 'A later file says something else about a line we know. Nothing was applied.' })
export class BankLineChange {
  @Field(() => IdScalar) id!: Id;
  @Field(() => IdScalar) lineId!: Id;
  @Field(() => Int) position!: number;
  @Field(() => DateScalar) knownBookedOn!: IsoDate;
  @Field(() => HalereScalar) knownAmount!: Halere;
  @Field(() => DateScalar) foundBookedOn!: IsoDate;
  @Field(() => HalereScalar) foundAmount!: Halere;
  @Field(() => Boolean, { description: 'Told under another reference, and probably the same booking: a notification and the statement that followed it.' }) isProbablySame!: boolean;
  @Field(() => Int, { nullable: true, description: 'How many payments a batch has that one file tells as a total and the other one by one; null when it is no batch.' }) batchLines!: number | null;
  @Field(() => String, { nullable: true }) counterName!: string | null;
  @Field(() => DateTimeScalar) noticedAt!: Date;
}

@ObjectType({ description: 'What one person confirmed in one go.' })
export class BankBatch {
  @Field(() => IdScalar) id!: Id;
  @Field(() => DateTimeScalar) postedAt!: Date;
  @Field(() => DateTimeScalar, { nullable: true }) undoneAt!: Date | null;
  @Field(() => Int) lineCount!: number;
}

@ObjectType()
export class BankStatement {
  @Field(() => IdScalar) id!: Id;
  bankAccountId!: Id;
  @Field(() => String, { description: 'gpc, camt.053, camt.054, fio.json, fio.csv, mt940' }) format!: string;
  @Field(() => String, { nullable: true }) statementNumber!: string | null;
  @Field(() => DateScalar, { nullable: true }) periodFrom!: IsoDate | null;
  @Field(() => DateScalar) periodTo!: IsoDate;
  @Field(() => HalereScalar, { nullable: true }) opening!: Halere | null;
  @Field(() => HalereScalar, { nullable: true }) closing!: Halere | null;
  @Field(() => Int) lineCount!: number;
  @Field(() => DateTimeScalar) importedAt!: Date;
}

export const BankStatementConnection = connectionOf(BankStatement);

@ObjectType()
export class ImportedBankStatement {
  @Field(() => IdScalar) statementId!: Id;
  @Field(() => Int) newLines!: number;
  @Field(() => Int, { description: 'Lines that an earlier file brought.' }) knownLines!: number;
  @Field(() => Int, { description: 'Lines that say something else than before: flagged, not applied.' }) changedLines!: number;
}

@ObjectType()
export class BankImport {
  @Field(() => [ImportedBankStatement]) statements!: readonly ImportedBankStatement[];
}
