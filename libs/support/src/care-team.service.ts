import { Injectable } from '@nestjs/common';
import { newId, orRefuse, refuse, type Id, type IsoDate } from '#kernel';
import { Database, violatedConstraint, type Actor, type Tx } from '#platform';
import { workerOf } from './casework.service';
import type { SupportRefusal } from './domain/refusal';
import { isMemberOn, mayJoin, type TeamRole, type Worker } from './domain/team';
import { CareTeamMemberRow } from './store/care-team-member.entity';

export interface NewTeamMember {
  readonly householdId: Id;
  readonly staffMemberId: Id;
  readonly role: TeamRole;
  /** null = from today. */
  readonly validFrom: IsoDate | null;
  readonly validTo: IsoDate | null;
}

/** Who cares for whom. A coordinator or manager assigns social workers; nobody can put a coordinator into a team. */
@Injectable()
export class CareTeamService {
  constructor(private readonly db: Database) {}

  async assign(actor: Actor, member: NewTeamMember): Promise<CareTeamMemberRow> {
    try {
      return await this.db.write(actor, (tx) => this.assignIn(tx, member));
    } catch (error) {
      // Two people assigned at once; the database kept the first.
      const constraint = violatedConstraint(error);
      if (constraint === 'care_team_member_one_key_worker') return refuse<SupportRefusal>('key_worker_taken', {}, 'role');
      if (constraint === 'care_team_member_once') return refuse<SupportRefusal>('already_in_team', { name: '' }, 'staffMemberId');
      throw error;
    }
  }

  async assignIn(tx: Tx, member: NewTeamMember): Promise<CareTeamMemberRow> {
    const household = await tx.row('SELECT id FROM intake.household WHERE agency_id = $1 AND id = $2', [tx.agencyId, member.householdId]);
    if (!household) return refuse<SupportRefusal>('household_unknown', {}, 'householdId');
    const worker = await tx.row<Worker>('SELECT display_name, roles, active FROM core.staff_member WHERE agency_id = $1 AND id = $2', [tx.agencyId, member.staffMemberId]);
    if (!worker) return refuse<SupportRefusal>('worker_unknown', {}, 'staffMemberId');
    const membership = { staffMemberId: member.staffMemberId, validFrom: member.validFrom ?? tx.today, validTo: member.validTo };
    const present = await tx.find(CareTeamMemberRow, { householdId: member.householdId });
    orRefuse(mayJoin(worker, membership, member.role, present));
    const row = { id: newId(tx.now.getTime()), householdId: member.householdId, role: member.role, assignedBy: workerOf(tx.actor), ...membership };
    await tx.insert(CareTeamMemberRow, row);
    await tx.audit('care_team.assign', 'household', member.householdId, { staffMemberId: member.staffMemberId, role: member.role });
    return { ...row, agencyId: tx.agencyId };
  }

  /** The last day of a membership; null = today. From the next day on the worker reads nothing of the family. */
  end(actor: Actor, membershipId: Id, lastDay: IsoDate | null): Promise<CareTeamMemberRow> {
    return this.db.write(actor, async (tx) => {
      const row = (await tx.get(CareTeamMemberRow, membershipId)) ?? refuse<SupportRefusal>('team_membership_unknown');
      const validTo = lastDay ?? tx.today;
      if (row.validTo !== null && row.validTo < tx.today) return refuse<SupportRefusal>('team_membership_ended', { date: row.validTo });
      if (validTo < row.validFrom) return refuse<SupportRefusal>('team_dates_reversed', { fromOn: row.validFrom, toOn: validTo }, 'lastDay');
      await tx.update(CareTeamMemberRow, membershipId, { validTo });
      await tx.audit('care_team.end', 'household', row.householdId, { membershipId, validTo });
      return { ...row, validTo };
    });
  }

  /** The team of a family on a day, key worker first. */
  async teamIn(tx: Tx, householdId: Id): Promise<CareTeamMemberRow[]> {
    const rows = await tx.find(CareTeamMemberRow, { householdId }, { orderBy: { validFrom: 'ASC', id: 'ASC' } });
    const present = rows.filter((row) => isMemberOn(row, tx.today) || row.validFrom > tx.today);
    return present.sort((a, b) => Number(b.role === 'key_worker') - Number(a.role === 'key_worker'));
  }
}
