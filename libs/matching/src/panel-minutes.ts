import type { Bilingual, Issuer } from '#documents';
import { dateInZone, type Id } from '#kernel';
import type { Tx } from '#platform';
import type { MinutesPart, PanelMinutesFullSnapshot, PanelMinutesSnapshot } from './documents/panel-minutes-snapshot';
import { votes } from './domain/panel/members';
import { dissents } from './domain/panel/tally';
import { children, counted, say } from './domain/words';
import { PanelBallotRow, PanelCandidateFileRow, PanelCandidateRow, PanelRow, type PanelSittingRow } from './store/panel.entity';
import type { NamedSeat } from './store/panels.repository';

/** What the minutes freeze: read inside the act that opened the votes. */
export async function minutesSnapshot(tx: Tx, sitting: PanelSittingRow, seats: readonly NamedSeat[], agency: Issuer): Promise<PanelMinutesSnapshot> {
  const panel = (await tx.get(PanelRow, sitting.panelId))!;
  const ballots = await tx.find(PanelBallotRow, { sittingId: sitting.id });
  const candidates = await tx.find(PanelCandidateRow, { sittingId: sitting.id }, { orderBy: { label: 'ASC' } });
  const { city, zone } = (await tx.row<{ city: string; zone: string }>('SELECT city, zone FROM core.agency_profile WHERE agency_id = $1', [tx.agencyId]))!;
  const chosen = candidates.find(({ id }) => id === sitting.outcomeCandidateId) ?? null;
  const partOf = (seat: NamedSeat): MinutesPart => {
    if (!votes(seat.role)) return 'secretary';
    const ballot = ballots.find(({ staffMemberId }) => staffMemberId === seat.staffMemberId);
    if (seat.barredAt !== null || ballot?.conflict) return 'conflict';
    return ballot ? 'voted' : 'absent';
  };
  const dissenting = sitting.state === 'cancelled' ? [] : seats.filter((seat) => partOf(seat) === 'voted').flatMap(({ staffMemberId, displayName }) => {
    const ballot = ballots.find((one) => one.staffMemberId === staffMemberId)!;
    return dissents(ballot.choices, chosen?.label ?? null) ? [{ name: displayName, reason: ballot.reason }] : [];
  });
  const chair = seats.find(({ staffMemberId }) => staffMemberId === sitting.chairDecidedBy);
  return {
    agency,
    place: city,
    panel: panel.name,
    convenedOn: dateInZone(sitting.convenedAt, zone),
    deadline: moment(sitting.deadlineAt, zone),
    counted: moment(sitting.countedAt ?? tx.now, zone),
    quorum: sitting.quorum,
    policyVersion: sitting.policyVersion,
    flat: { code: sitting.flat.code, layout: sitting.flat.layout, areaM2: sitting.flat.areaM2, place: [sitting.flat.city, sitting.flat.part].filter(Boolean).join(', ') },
    seats: seats.map((seat) => ({ name: seat.displayName, role: seat.role, part: partOf(seat) })),
    candidates: candidates.map(({ label, packet, gone }) => ({ label, people: peopleOf(packet.adults, packet.children), reasons: packet.reasons, exception: packet.exception, gone })),
    tally: sitting.tally ?? [],
    dissent: dissenting,
    outcome: sitting.state === 'cancelled' ? 'cancelled' : chosen ? 'chosen' : 'nobody',
    chosen: chosen?.label ?? null,
    exception: chosen?.packet.exception ?? false,
    chair: chair && sitting.chairReason !== null ? { name: chair.displayName, reason: sitting.chairReason } : null,
    cancelReason: sitting.cancelReason,
  };
}

/** The same with names and votes, for the agency's own file. */
export async function fullMinutesSnapshot(tx: Tx, sitting: PanelSittingRow, seats: readonly NamedSeat[], blinded: PanelMinutesSnapshot, blindedNumber: string): Promise<PanelMinutesFullSnapshot> {
  const ballots = await tx.find(PanelBallotRow, { sittingId: sitting.id });
  const candidates = await tx.find(PanelCandidateRow, { sittingId: sitting.id }, { orderBy: { label: 'ASC' } });
  const files = await tx.find(PanelCandidateFileRow, { sittingId: sitting.id });
  const families = await tx.rows<{ id: Id; name: string; code: string }>('SELECT id, name, code FROM intake.household WHERE agency_id = $1 AND id = ANY ($2)', [tx.agencyId, files.map(({ householdId }) => householdId)]);
  return {
    ...blinded,
    blindedNumber,
    votes: seats.flatMap((seat, index) => {
      const { name, role, part } = blinded.seats[index]!;
      if (part === 'secretary') return [];
      const ballot = part === 'voted' ? ballots.find(({ staffMemberId }) => staffMemberId === seat.staffMemberId)! : null;
      return [{ name, role, part, choices: ballot?.choices ?? {}, reason: ballot?.reason ?? null }];
    }),
    families: candidates.map(({ id, label }) => {
      const file = files.find(({ candidateId }) => candidateId === id)!;
      const { name, code } = families.find((family) => family.id === file.householdId)!;
      return { label, name, code, rank: file.snapshot.rank, score: file.snapshot.score, exceptions: file.overriddenRules, exceptionReason: file.overrideReason };
    }),
    skippedReason: sitting.skippedReason,
  };
}

function peopleOf(adults: number, minors: number): Bilingual {
  const grown = counted(adults, ['dospělý', 'dospělí', 'dospělých'], ['adult', 'adults']);
  const small = children(minors);
  return minors === 0 ? grown : say(`${grown.cs}, ${small.cs}`, `${grown.en}, ${small.en}`);
}

/** "21. 11. 2026 v 18.00", "21 November 2026 at 18:00". */
function moment(instant: Date, zone: string): Bilingual {
  const day = (language: string): string => new Intl.DateTimeFormat(language, { timeZone: zone, day: 'numeric', month: language === 'cs' ? 'numeric' : 'long', year: 'numeric' }).format(instant);
  const time = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(instant);
  return say(`${day('cs')} v\u00a0${time.replace(':', '.')}`, `${day('en-GB')} at ${time}`);
}
