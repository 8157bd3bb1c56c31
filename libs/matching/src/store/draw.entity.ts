import { Column, Entity } from 'typeorm';
import type { Id } from '#kernel';
import { AgencyRow } from '#platform';

@Entity({ schema: 'core', name: 'draw' })
export class DrawRow extends AgencyRow {
  @Column('uuid') unitId!: Id;
  @Column('integer') rank!: number;
  @Column('integer') score!: number;
  @Column('uuid', { array: true }) householdIds!: Id[];
  @Column('text', { array: true }) codes!: string[];
  @Column('text') commitment!: string;
  @Column('text') seed!: string;
  @Column('text') state!: 'announced' | 'drawn' | 'cancelled';
  @Column('timestamptz') announcedAt!: Date;
  @Column('uuid') announcedBy!: Id;
  @Column('text', { nullable: true }) word!: string | null;
  @Column('text', { array: true, nullable: true }) drawnCodes!: string[] | null;
  @Column('timestamptz', { nullable: true }) drawnAt!: Date | null;
  @Column('uuid', { nullable: true }) drawnBy!: Id | null;
  @Column('text', { nullable: true }) cancelReason!: string | null;
}

