import { Column, Entity } from 'typeorm';
import type { Id } from '#kernel';
import { AgencyRow } from '#platform';

@Entity({ schema: 'core', name: 'candidate_order' })
export class CandidateOrderRow extends AgencyRow {
  @Column('uuid') unitId!: Id;
  @Column('uuid', { array: true }) householdIds!: Id[];
  /** The ranks the rules gave the same families on that day; null for who had none. */
  @Column('integer', { array: true }) computedRanks!: (number | null)[];
  @Column('text') reason!: string;
  @Column('timestamptz') orderedAt!: Date;
  @Column('uuid') orderedBy!: Id;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
  @Column('text', { nullable: true }) endedBecause!: 'replaced' | 'withdrawn' | 'housed' | null;
}
