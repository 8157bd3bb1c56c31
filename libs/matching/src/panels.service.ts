import { Injectable } from '@nestjs/common';
import { newId, orRefuse, refuse, type Id, type IsoDate } from '#kernel';
import { Database, violatedConstraint, type Actor, type Tx } from '#platform';
import { refuseFarAhead } from './domain/far-ahead';
import { examinePanel, type PanelRole } from './domain/panel/members';
import { PanelMemberRow, PanelRow } from './store/panel.entity';
import { runningSittingOfPanel } from './store/panels.repository';

export interface PanelDraft {
  readonly name: string;
  /** How many votes make a vote. */
  readonly quorum: number;
  /** The next day it meets; null when none was agreed. */
  readonly meetsOn: IsoDate | null;
}

export interface NewPanelMember {
  readonly panelId: Id;
  readonly staffMemberId: Id;
  readonly role: PanelRole;
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
}

/** Committees of an agency and who sits on them, by term. */
@Injectable()
export class PanelsService {
  constructor(private readonly db: Database) {}

  /** Refuses: panel_without_name, panel_quorum_wrong. */
  async record(actor: Actor, draft: PanelDraft): Promise<PanelRow> {
    return this.db.write(actor, async (tx) => {
      orRefuse(examinePanel(draft));
      examineMeeting(tx, draft.meetsOn, null);
      const row = { id: newId(tx.now.getTime()), name: draft.name.trim(), quorum: draft.quorum, meetsOn: draft.meetsOn, closedOn: null };
      await tx.insert(PanelRow, row);
      await tx.audit('panel.record', 'panel', row.id, { quorum: row.quorum });
      return { ...row, agencyId: tx.agencyId };
    });
  }

  /** A sitting keeps the quorum it was called with. Refuses: unknown_id, panel_closed, panel_without_name, panel_quorum_wrong. */
  async change(actor: Actor, panelId: Id, draft: PanelDraft): Promise<PanelRow> {
    return this.db.write(actor, async (tx) => {
      const panel = await workingPanel(tx, panelId);
      orRefuse(examinePanel(draft));
      examineMeeting(tx, draft.meetsOn, panel.meetsOn);
      const patch = { name: draft.name.trim(), quorum: draft.quorum, meetsOn: draft.meetsOn };
      await tx.update(PanelRow, panelId, patch);
      await tx.audit('panel.change', 'panel', panelId, { quorum: patch.quorum, meetsOn: patch.meetsOn });
      return { ...panel, ...patch };
    });
  }

  /** Its sittings stay to be read. Refuses: unknown_id, panel_closed, panel_has_sitting. */
  async close(actor: Actor, panelId: Id): Promise<PanelRow> {
    return this.db.write(actor, async (tx) => {
      const panel = await workingPanel(tx, panelId);
      if (await runningSittingOfPanel(tx, panelId)) refuse('panel_has_sitting');
      await tx.update(PanelRow, panelId, { closedOn: tx.today });
      await tx.audit('panel.close', 'panel', panelId, {});
      return { ...panel, closedOn: tx.today };
    });
  }

  /** Sittings called from now on count with the person. Refuses: unknown_id, panel_closed, panel_term_wrong, panel_person_unknown, panel_member_twice, panel_chair_twice. */
  async seat(actor: Actor, member: NewPanelMember): Promise<PanelMemberRow> {
    return this.db.write(actor, async (tx) => {
      await this.examineSeatIn(tx, member);
      const person = await tx.row('SELECT id FROM core.staff_member WHERE agency_id = $1 AND id = $2 AND active', [tx.agencyId, member.staffMemberId]);
      if (!person) refuse('panel_person_unknown', {}, 'staffMemberId');
      const { panelId, staffMemberId, role, validFrom, validTo } = member;
      const row = { id: newId(tx.now.getTime()), panelId, staffMemberId, role, validFrom, validTo };
      try {
        await tx.insert(PanelMemberRow, row);
      } catch (error) {
        if (violatedConstraint(error) === 'panel_member_once') refuse('panel_member_twice', {}, 'staffMemberId');
        throw error;
      }
      await tx.audit('panel_member.seat', 'panel_member', row.id, { panelId, staffMemberId, role, validFrom, validTo });
      return { ...row, agencyId: tx.agencyId };
    });
  }

  /** Whether a seat could be given, before there is anybody to give it to. Refuses: unknown_id, panel_closed, panel_term_wrong, panel_chair_twice. */
  async examineSeat(actor: Actor, seat: Omit<NewPanelMember, 'staffMemberId'>): Promise<void> {
    await this.db.rehearse(actor, (tx) => this.examineSeatIn(tx, seat));
  }

  private async examineSeatIn(tx: Tx, { panelId, role, validFrom, validTo }: Omit<NewPanelMember, 'staffMemberId'>): Promise<void> {
    await workingPanel(tx, panelId);
    if (validTo !== null && validTo < validFrom) refuse('panel_term_wrong', {}, 'validTo');
    if (role !== 'chair') return;
    const chair = await tx.row(`SELECT id FROM core.panel_member WHERE agency_id = $1 AND panel_id = $2 AND role = 'chair' AND daterange(valid_from, valid_to, '[]') && daterange($3, $4, '[]')`, [tx.agencyId, panelId, validFrom, validTo]);
    if (chair) refuse('panel_chair_twice', {}, 'role');
  }

  /** The last day of a term; votes cast until then stay. Refuses: unknown_id, panel_term_over, panel_term_wrong. */
  async endTerm(actor: Actor, memberId: Id, validTo: IsoDate): Promise<PanelMemberRow> {
    return this.db.write(actor, async (tx) => {
      const [member] = await tx.find(PanelMemberRow, { id: memberId }, { lock: 'for update' });
      if (!member) return refuse('unknown_id', {}, 'memberId');
      if (member.validTo !== null && member.validTo < tx.today) refuse('panel_term_over');
      if (validTo < member.validFrom) refuse('panel_term_wrong', {}, 'validTo');
      await tx.update(PanelMemberRow, memberId, { validTo });
      await tx.audit('panel_member.end', 'panel_member', memberId, { validTo });
      return { ...member, validTo };
    });
  }
}

/** The next day it meets is today or later, and not years away; one written before may have passed meanwhile. */
function examineMeeting(tx: Tx, meetsOn: IsoDate | null, before: IsoDate | null): void {
  if (meetsOn === null || meetsOn === before) return;
  if (meetsOn < tx.today) refuse('panel_meets_past', { date: meetsOn }, 'meetsOn');
  refuseFarAhead(meetsOn, tx.today, 'meetsOn');
}

/** Locked: what is called or changed by others at the same moment waits. Refuses: unknown_id, panel_closed. */
export async function workingPanel(tx: Tx, panelId: Id): Promise<PanelRow> {
  const [panel] = await tx.find(PanelRow, { id: panelId }, { lock: 'for update' });
  if (!panel) return refuse('unknown_id', {}, 'panelId');
  return panel.closedOn === null ? panel : refuse('panel_closed', {}, 'panelId');
}
