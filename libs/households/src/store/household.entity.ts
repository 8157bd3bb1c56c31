import { Column, Entity } from 'typeorm';
import type { Id, IsoDate } from '#kernel';
import { AgencyRow, DateColumn } from '#platform';

@Entity({ schema: 'intake', name: 'household' })
export class HouseholdRow extends AgencyRow {
  @Column('text') code!: string;
  @Column('text') name!: string;
  @Column('text') state!: string;
  @DateColumn() appliedOn!: IsoDate;
  @DateColumn() waitingSince!: IsoDate;
  @Column('uuid', { nullable: true }) referredByPartnerId!: Id | null;
  @Column('uuid') recordedBy!: Id;
  @Column('text', { nullable: true }) phone!: string | null;
  @Column('text', { nullable: true }) email!: string | null;
  @Column('text', { nullable: true }) contactAddress!: string | null;
  @Column('text', { nullable: true }) interpreterLanguage!: string | null;
  @Column('boolean') quietMode!: boolean;
  @DateColumn({ nullable: true }) privacyNoticeOn!: IsoDate | null;
  @DateColumn({ nullable: true }) incomeStatedOn!: IsoDate | null;
  @DateColumn({ nullable: true }) needsStatedOn!: IsoDate | null;
  @DateColumn({ nullable: true }) housedOn!: IsoDate | null;
  @DateColumn({ nullable: true }) closedOn!: IsoDate | null;
  @Column('text', { nullable: true }) closedReason!: string | null;
  /** The household this one was merged into: it keeps its rows and is an alias. */
  @Column('uuid', { nullable: true }) mergedInto!: Id | null;
}

@Entity({ schema: 'intake', name: 'member' })
export class MemberRow extends AgencyRow {
  @Column('uuid') householdId!: Id;
  @Column('text') givenName!: string;
  @Column('text') familyName!: string;
  @DateColumn() birthDate!: IsoDate;
  @Column('text') relation!: string;
  @Column('boolean') isContact!: boolean;
  @DateColumn({ nullable: true }) leftOn!: IsoDate | null;
}

@Entity({ schema: 'intake', name: 'housing_situation' })
export class HousingSituationRow extends AgencyRow {
  @Column('uuid') householdId!: Id;
  @Column('text') ethosCode!: string;
  @DateColumn() since!: IsoDate;
  @Column('text', { nullable: true }) note!: string | null;
}
