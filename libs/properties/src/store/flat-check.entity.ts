import { Column, Entity } from 'typeorm';
import type { Id, IsoDate } from '#kernel';
import { AgencyRow, DateColumn, InstantColumn } from '#platform';
import type { CoOwnersConsent, DefectSeverity, InspectionOutcome, MortgageConsent } from '../domain/flat-checks';

@Entity({ schema: 'core', name: 'cadastre_check' })
export class CadastreCheckRow extends AgencyRow {
  @Column('uuid') unitId!: Id;
  @DateColumn() checkedOn!: IsoDate;
  @Column('text') titleDeedNumber!: string;
  @Column('boolean') ownerMatches!: boolean;
  @Column('text') coOwnersConsent!: CoOwnersConsent;
  @Column('boolean') execution!: boolean;
  @Column('text') mortgageConsent!: MortgageConsent;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('uuid', { nullable: true }) checkedBy!: Id | null;
}

@Entity({ schema: 'core', name: 'inspection' })
export class InspectionRow extends AgencyRow {
  @Column('uuid') unitId!: Id;
  @DateColumn() inspectedOn!: IsoDate;
  @Column('text') outcome!: InspectionOutcome;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('uuid', { nullable: true }) inspectedBy!: Id | null;
}

@Entity({ schema: 'core', name: 'defect' })
export class DefectRow extends AgencyRow {
  @Column('uuid') unitId!: Id;
  @Column('uuid', { nullable: true }) inspectionId!: Id | null;
  @Column('text') place!: string;
  @Column('text') description!: string;
  @Column('text') severity!: DefectSeverity;
  @DateColumn({ nullable: true }) fixBy!: IsoDate | null;
  @DateColumn({ nullable: true }) fixedOn!: IsoDate | null;
}

@Entity({ schema: 'core', name: 'problem_report' })
export class ProblemReportRow extends AgencyRow {
  @Column('uuid') unitId!: Id;
  @Column('uuid', { nullable: true }) landlordId!: Id | null;
  @InstantColumn() reportedAt!: Date;
  @Column('text') place!: string;
  @Column('text') description!: string;
  @Column('text', { nullable: true }) callWhen!: string | null;
  @Column('uuid', { nullable: true }) photoFileId!: Id | null;
  @Column('text') state!: 'new' | 'taken' | 'solved';
  @Column('uuid', { nullable: true }) takenBy!: Id | null;
  @DateColumn({ nullable: true }) solvedOn!: IsoDate | null;
}
