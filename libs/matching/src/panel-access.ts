import { refuse, type Id } from '#kernel';
import { hasRole, type Actor, type Tx } from '#platform';
import { inTerm } from './domain/panel/members';
import { PanelSittingRow } from './store/panel.entity';
import { seatsOf, type NamedSeat } from './store/panels.repository';

/** Those who choose families see every sitting and lead any. */
export const isChooser = (actor: Actor): boolean => hasRole(actor, 'coordinator', 'manager');

/**
 * A member who is not staff reads behind a wall, but what the committee does is the agency's act: it runs past the wall once the
 * seat was found. Whose vote it is stays with the account.
 */
export const onBehalfOfPanel = (actor: Actor): Actor => (hasRole(actor, 'panel_member') ? { ...actor, roles: [] } : actor);

/** The sitting under a lock, for those who sit in it or choose; for others it is unknown. A vote and its counting wait for one another here. */
export async function sittingFor(tx: Tx, actor: Actor, sittingId: Id): Promise<PanelSittingRow> {
  const [sitting] = await tx.find(PanelSittingRow, { id: sittingId }, { lock: 'for update' });
  if (!sitting || !mayRead(actor, sitting)) return refuse('unknown_id', {}, 'sittingId');
  return sitting;
}

export function mayRead(actor: Actor, sitting: Pick<PanelSittingRow, 'seatHolderIds'>): boolean {
  return isSystem(actor) || isChooser(actor) || sitting.seatHolderIds.includes(actor.accountId!);
}

/** Chair, secretary, whoever chooses families, or the worker at the deadline. Refuses sitting_not_led. */
export async function leadersSeats(tx: Tx, actor: Actor, sittingId: Id): Promise<NamedSeat[]> {
  const seats = await seatsOf(tx, [sittingId]);
  return isSystem(actor) || leads(actor, seats, tx) ? seats : refuse('sitting_not_led');
}

export function leads(actor: Actor, seats: readonly NamedSeat[], { today }: Pick<Tx, 'today'>): boolean {
  const own = seats.find(({ staffMemberId }) => staffMemberId === actor.accountId);
  const leading = own !== undefined && (own.role === 'chair' || own.role === 'secretary') && own.validFrom !== null && inTerm({ validFrom: own.validFrom, validTo: own.validTo }, today);
  return isChooser(actor) || leading;
}

const isSystem = (actor: Actor): boolean => actor.accountId === null && actor.roles.length === 0;
