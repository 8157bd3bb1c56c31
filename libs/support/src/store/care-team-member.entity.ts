import { Column, Entity } from 'typeorm';
import type { Id, IsoDate } from '#kernel';
import { AgencyRow, DateColumn } from '#platform';
import type { TeamRole } from '../domain/team';

@Entity({ schema: 'care', name: 'care_team_member' })
export class CareTeamMemberRow extends AgencyRow {
  @Column('uuid') householdId!: Id;
  @Column('uuid') staffMemberId!: Id;
  @Column('text') role!: TeamRole;
  @DateColumn() validFrom!: IsoDate;
  @DateColumn({ nullable: true }) validTo!: IsoDate | null;
  @Column('uuid') assignedBy!: Id;
}
