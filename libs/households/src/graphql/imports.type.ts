import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '#kernel';
import { DateTimeScalar, IdScalar } from '#platform/staff';

@ObjectType({ description: 'What is wrong or doubtful, in one sentence.' })
export class ImportFault {
  @Field(() => Int, { description: 'As the spreadsheet counts, from 1 with the header.' }) row!: number;
  @Field(() => String, { nullable: true, description: 'D7; null when it is the row as a whole.' }) cell!: string | null;
  @Field(() => String, { nullable: true }) header!: string | null;
  @Field(() => String, { nullable: true, description: 'What the cell says now.' }) value!: string | null;
  @Field(() => String, { description: 'error or warning' }) severity!: string;
  @Field(() => String, { description: 'Kind of the fault; a warning is confirmed by it.' }) kind!: string;
  @Field(() => String, { description: 'Begins with the row and the cell.' }) message!: string;
  @Field(() => Boolean) confirmed!: boolean;
}

@ObjectType({ description: 'A family or a flat of the sheet.' })
export class ImportRecordView {
  @Field(() => [Int]) rows!: readonly number[];
  @Field(() => String) label!: string;
  @Field(() => String, { description: 'ready, known (taken over before), refused (an error), waiting (a warning to confirm)' }) state!: string;
}

@ObjectType({ description: 'A kind of warning and how many there are.' })
export class ImportWarningKind {
  @Field(() => String) kind!: string;
  @Field(() => Int) count!: number;
  @Field(() => Int) confirmed!: number;
  @Field(() => String, { description: 'The first of them.' }) example!: string;
}

@ObjectType()
export class ImportedColumn {
  @Field(() => String) cell!: string;
  @Field(() => String) title!: string;
}

@ObjectType({ description: 'A spreadsheet taken over.' })
export class ImportBatch {
  @Field(() => IdScalar) id!: Id;
  @Field(() => String) kind!: string;
  @Field(() => String) fileName!: string;
  @Field(() => String, { description: 'SHA-256 of the file.' }) fileHash!: string;
  @Field(() => Boolean) allOrNothing!: boolean;
  @Field(() => Int) rowCount!: number;
  @Field(() => Int) recordCount!: number;
  @Field(() => Int) leftOutCount!: number;
  @Field(() => Int) correctedCount!: number;
  @Field(() => DateTimeScalar) importedAt!: Date;
  @Field(() => String, { nullable: true }) importedByName!: string | null;
  @Field(() => DateTimeScalar, { nullable: true }) undoneAt!: Date | null;
  @Field(() => String, { nullable: true }) undoneByName!: string | null;
  @Field(() => String, { nullable: true }) undoReason!: string | null;
  @Field(() => Int, { description: 'Records gone after the undo, owners and buildings included.' }) removedCount!: number;
  @Field(() => Int, { description: 'Records the undo kept.' }) keptCount!: number;
}

@ObjectType({ description: 'A record an import made.' })
export class ImportedRecordView {
  @Field(() => [Int]) rows!: readonly number[];
  @Field(() => String, { description: 'household, unit, building, landlord' }) type!: string;
  @Field(() => IdScalar) recordId!: Id;
  @Field(() => String, { nullable: true, description: 'null when it is gone.' }) label!: string | null;
  @Field(() => String, { description: 'stands, removed, kept' }) state!: string;
  @Field(() => String, { nullable: true, description: 'Why the undo kept it.' }) keptBecause!: string | null;
}

@ObjectType({ description: 'What taking an import back would come to now.' })
export class ImportUndoTrial {
  @Field(() => Int, { description: 'Records that would go, owners and buildings included.' }) removedCount!: number;
  @Field(() => Int, { description: 'Records that would stay.' }) keptCount!: number;
  @Field(() => [ImportedRecordView], { description: 'Those that would stay and why; at most five hundred.' }) kept!: readonly ImportedRecordView[];
}

@ObjectType('ImportCheck', { description: 'What a sheet would do, or has done.' })
export class ImportCheckView {
  @Field(() => IdScalar, { nullable: true, description: 'Of what was taken over; null of a check.' }) batchId!: Id | null;
  @Field(() => String) fileName!: string;
  @Field(() => ImportBatch, { nullable: true, description: 'The standing import of the very same file.' }) sameFile!: ImportBatch | null;
  @Field(() => [ImportedColumn]) columns!: readonly ImportedColumn[];
  @Field(() => Int) rows!: number;
  @Field(() => Int, { description: 'Rows that only show how to write; passed over.' }) samples!: number;
  @Field(() => Int) ready!: number;
  @Field(() => Int) known!: number;
  @Field(() => Int) refused!: number;
  @Field(() => Int) waiting!: number;
  @Field(() => [ImportRecordView], { description: 'At most five hundred, those that are not ready first.' }) records!: readonly ImportRecordView[];
  @Field(() => [ImportFault], { description: 'At most five hundred, errors first.' }) faults!: readonly ImportFault[];
  @Field(() => Int) faultCount!: number;
  @Field(() => [ImportWarningKind]) warnings!: readonly ImportWarningKind[];
}

@ObjectType({ description: 'A file to save.' })
export class ImportFile {
  @Field(() => String) name!: string;
  @Field(() => String) base64!: string;
}
