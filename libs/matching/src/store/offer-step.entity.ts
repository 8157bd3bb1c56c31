import { Column, Entity } from 'typeorm';
import type { Id } from '#kernel';
import { AgencyRow } from '#platform';

@Entity({ schema: 'core', name: 'offer_step' })
export class OfferStepRow extends AgencyRow {
  @Column('uuid') offerId!: Id;
  @Column('integer') position!: number;
  @Column('text') act!: string;
  @Column('text') state!: string;
  @Column('timestamptz') happenedAt!: Date;
  @Column('uuid', { nullable: true }) doneBy!: Id | null;
}
