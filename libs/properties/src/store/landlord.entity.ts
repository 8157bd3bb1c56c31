import { Column, Entity } from 'typeorm';
import type { Halere, Id, IsoDate } from '#kernel';
import { AgencyRow, DateColumn, DecimalColumn, InstantColumn, MoneyColumn } from '#platform';
import type { LandlordKind } from '../domain/landlord-rules';
import type { LeadSource, LeadStage } from '../domain/lead-life';

@Entity({ schema: 'core', name: 'landlord' })
export class LandlordRow extends AgencyRow {
  @Column('text') kind!: LandlordKind;
  @Column('text') name!: string;
  @Column('text', { nullable: true }) companyNumber!: string | null;
  @DateColumn({ nullable: true }) birthDate!: IsoDate | null;
  @Column('text') street!: string;
  @Column('text') city!: string;
  @Column('text') postalCode!: string;
  @Column('text', { nullable: true }) email!: string | null;
  @Column('text', { nullable: true }) phone!: string | null;
  @Column('text', { nullable: true }) salutation!: string | null;
  @Column('text', { nullable: true }) bankAccount!: string | null;
  @Column('text', { nullable: true }) iban!: string | null;
  @DateColumn({ nullable: true }) accountCheckedOn!: IsoDate | null;
  @Column('text') language!: 'cs' | 'en';
  @InstantColumn() createdAt!: Date;
}

@Entity({ schema: 'core', name: 'landlord_lead' })
export class LandlordLeadRow extends AgencyRow {
  @Column('text') reference!: string;
  @Column('text') stage!: LeadStage;
  @Column('text', { nullable: true }) lostReason!: string | null;
  @Column('text') source!: LeadSource;
  @Column('text') contactName!: string;
  @Column('text', { nullable: true }) phone!: string | null;
  @Column('text', { nullable: true }) email!: string | null;
  @Column('text') city!: string;
  @Column('text', { nullable: true }) street!: string | null;
  @Column('text', { nullable: true }) layout!: string | null;
  @DecimalColumn({ nullable: true, name: 'area_m2' }) areaM2!: number | null;
  @Column('boolean', { nullable: true }) furnished!: boolean | null;
  @MoneyColumn({ nullable: true }) expectedRent!: Halere | null;
  @DateColumn({ nullable: true }) availableFrom!: IsoDate | null;
  @Column('text', { array: true }) worries!: string[];
  @Column('text', { nullable: true }) note!: string | null;
  @Column('uuid', { nullable: true }) photoFileId!: Id | null;
  @DateColumn({ nullable: true }) callBy!: IsoDate | null;
  @Column('uuid', { nullable: true }) landlordId!: Id | null;
  @InstantColumn() createdAt!: Date;
  @InstantColumn() stageChangedAt!: Date;
}
