import { Column, Entity } from 'typeorm';
import type { IsoDate } from '#kernel';
import { AgencyRow, DateColumn, InstantColumn } from '#platform';
import type { ReasonCount } from '../domain/applicant/reasons';
import type { Standing } from '../domain/applicant/standing';

/** id = the household's. */
@Entity({ schema: 'core', name: 'applicant_page' })
export class ApplicantPageRow extends AgencyRow {
  @Column('text') code!: string;
  @Column('text') state!: Standing;
  @DateColumn() appliedOn!: IsoDate;
  @DateColumn({ nullable: true }) returnUntil!: IsoDate | null;
  @Column('text', { array: true }) missing!: string[];
  @Column('jsonb') reasons!: readonly ReasonCount[];
  @Column('integer') freeFlats!: number;
  @Column('integer') suitableFlats!: number;
  @Column('text', { nullable: true }) helperName!: string | null;
  @Column('text', { nullable: true }) helperPhone!: string | null;
  @Column('text', { nullable: true }) helperEmail!: string | null;
  @InstantColumn() refreshedAt!: Date;
}
