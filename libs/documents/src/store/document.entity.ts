import { Column, Entity } from 'typeorm';
import type { Id, IsoDate, Language } from '#kernel';
import { AgencyRow, DateColumn, InstantColumn } from '#platform';

@Entity({ schema: 'core', name: 'document' })
export class DocumentRow extends AgencyRow {
  @Column('text') kind!: string;
  @Column('text') number!: string;
  @Column('text') language!: Language;
  @Column('integer') templateVersion!: number;
  @Column('integer') engineVersion!: number;
  @Column('text') title!: string;
  @Column('jsonb') snapshot!: unknown;
  @Column('uuid') fileId!: Id;
  @Column('text') sha256!: string;
  @Column('integer') pages!: number;
  @Column('text') subjectType!: string;
  @Column('uuid') subjectId!: Id;
  @Column('uuid', { nullable: true }) landlordId!: Id | null;
  @Column('boolean') visibleToLandlord!: boolean;
  @DateColumn() issuedOn!: IsoDate;
  @InstantColumn() issuedAt!: Date;
  @Column('uuid', { nullable: true }) issuedBy!: Id | null;
}
