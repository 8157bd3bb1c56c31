import { Column, Entity } from 'typeorm';
import type { Halere, Id, IsoDate } from '#kernel';
import { AgencyRow, DateColumn, InstantColumn, MoneyColumn } from '#platform';

@Entity({ schema: 'money', name: 'opening_import' })
export class OpeningImportRow extends AgencyRow {
  @Column('uuid') fileId!: Id;
  @DateColumn() asOf!: IsoDate;
  @Column('int') rowCount!: number;
  @InstantColumn() importedAt!: Date;
  @Column('uuid', { nullable: true }) importedBy!: Id | null;
  @InstantColumn({ nullable: true }) reversedAt!: Date | null;
  @Column('uuid', { nullable: true }) reversedBy!: Id | null;
  @Column('text', { nullable: true }) reverseReason!: string | null;
}

@Entity({ schema: 'money', name: 'opening_row' })
export class OpeningRowRow extends AgencyRow {
  @Column('uuid') importId!: Id;
  @Column('int') rowNumber!: number;
  @Column('text') rowKey!: string;
  @Column('text') rowSha256!: string;
  @Column('uuid') landlordId!: Id;
  @Column('uuid') unitId!: Id;
  @Column('uuid') ownerContractId!: Id;
  @Column('uuid') householdId!: Id;
  @Column('uuid') tenancyId!: Id;
  @Column('text', { array: true }) made!: string[];
  @MoneyColumn() receivable!: Halere;
  @MoneyColumn() credit!: Halere;
  @MoneyColumn() deposit!: Halere;
  @Column('uuid', { nullable: true }) depositEntryId!: Id | null;
  @Column('text', { nullable: true }) formerSymbol!: string | null;
  @Column('boolean') isReversed!: boolean;
}
