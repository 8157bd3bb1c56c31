import { Column, Entity } from 'typeorm';
import type { Id } from '#kernel';
import { AgencyRow, InstantColumn } from '#platform';

@Entity({ schema: 'care', name: 'door_note' })
export class DoorNoteRow extends AgencyRow {
  @Column('uuid') householdId!: Id;
  @Column('text') content!: string;
  @Column('uuid') writtenBy!: Id;
  @InstantColumn() writtenAt!: Date;
}
