import { Column, Entity } from 'typeorm';
import type { Id } from '#kernel';
import { AgencyRow, InstantColumn } from '#platform';
import type { RequestKind } from '../domain/requests/requests';

@Entity({ schema: 'core', name: 'family_request' })
export class FamilyRequestRow extends AgencyRow {
  @Column('uuid') householdId!: Id;
  @Column('text') kind!: RequestKind;
  @Column('jsonb') body!: Record<string, unknown>;
  @Column('uuid', { nullable: true }) fileId!: Id | null;
  @InstantColumn() sentAt!: Date;
  @Column('text') state!: 'waiting' | 'confirmed' | 'refused' | 'taken_back';
  @Column('text', { nullable: true }) refusalCode!: string | null;
  @Column('text', { nullable: true }) answer!: string | null;
  @InstantColumn({ nullable: true }) settledAt!: Date | null;
  @Column('uuid', { nullable: true }) settledBy!: Id | null;
}
