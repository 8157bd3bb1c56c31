import { Column, Entity } from 'typeorm';
import type { Id } from '#kernel';
import { AgencyRow, InstantColumn } from '../database/entity';
import type { ImportedType, ImportKind } from './sheet-import';

@Entity({ schema: 'core', name: 'import_batch' })
export class ImportBatchRow extends AgencyRow {
  @Column('text') kind!: ImportKind;
  @Column('uuid') fileId!: Id;
  @Column('text', { name: 'file_sha256' }) fileSha256!: string;
  @Column('boolean') allOrNothing!: boolean;
  @Column('int') rowCount!: number;
  @Column('int') recordCount!: number;
  @Column('int') leftOutCount!: number;
  @Column('int') correctedCount!: number;
  @InstantColumn() importedAt!: Date;
  @Column('uuid') importedBy!: Id;
  @InstantColumn({ nullable: true }) undoneAt!: Date | null;
  @Column('uuid', { nullable: true }) undoneBy!: Id | null;
  @Column('text', { nullable: true }) undoReason!: string | null;
}

@Entity({ schema: 'core', name: 'import_row' })
export class ImportRowRow extends AgencyRow {
  @Column('uuid') batchId!: Id;
  @Column('int', { array: true }) rowNumbers!: number[];
  @Column('text') recordType!: ImportedType;
  @Column('uuid') recordId!: Id;
  @Column('text', { nullable: true }) fingerprint!: string | null;
  @Column('text') state!: 'stands' | 'removed' | 'kept';
  @Column('text', { nullable: true }) keptBecause!: string | null;
}
