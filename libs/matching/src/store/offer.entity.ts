import { Column, Entity } from 'typeorm';
import type { Id, IsoDate } from '#kernel';
import { AgencyRow, DateColumn } from '#platform';
import type { OfferState } from '../domain/offer-life';

@Entity({ schema: 'core', name: 'offer' })
export class OfferRow extends AgencyRow {
  @Column('uuid') decisionId!: Id;
  @Column('uuid') unitId!: Id;
  @Column('uuid') householdId!: Id;
  @Column('text') state!: OfferState;
  @Column('text') lessor!: 'landlord' | 'agency';
  @DateColumn() offeredOn!: IsoDate;
  @DateColumn() expiresOn!: IsoDate;
  @DateColumn({ nullable: true }) viewingOn!: IsoDate | null;
  @DateColumn({ nullable: true }) familyAnsweredOn!: IsoDate | null;
  @DateColumn({ nullable: true }) landlordAnsweredOn!: IsoDate | null;
  @DateColumn({ nullable: true }) promisedOn!: IsoDate | null;
  @Column('uuid', { nullable: true }) promiseDocumentId!: Id | null;
  @Column('text', { nullable: true }) refusedBy!: 'family' | 'landlord' | null;
  @Column('text', { nullable: true }) refusalCode!: string | null;
  @Column('text', { nullable: true }) consequence!: string | null;
  @DateColumn({ nullable: true }) closedOn!: IsoDate | null;
  @Column('text', { nullable: true }) closedReason!: string | null;
}
