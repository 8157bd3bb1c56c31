import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Language } from '#kernel';
import { Household, householdsById } from '#households/staff';
import type { Actor } from '#platform';
import { CurrentActor, CurrentLanguage, Reading, type ReadingScope } from '#platform/staff';
import { examineVoter } from '../domain/panel/ballot';
import { votes } from '../domain/panel/members';
import { examineAct, examineCounting, isRunning, stageOf } from '../domain/panel/sitting-life';
import { dissents, outcomeOf, type Choices, type Label } from '../domain/panel/tally';
import { ruleNames } from '../domain/rules';
import { STANDARD_POLICY } from '../domain/policy';
import { MatchingPoliciesService } from '../matching-policies.service';
import { leads } from '../panel-access';
import { missingOf } from '../panel-counting.service';
import type { MatchDecisionRow } from '../store/matching.entity';
import type { PanelBallotRow, PanelCandidateRow, PanelRow, PanelSittingRow } from '../store/panel.entity';
import type { NamedSeat } from '../store/panels.repository';
import { sayRule, sayTerm } from './match-words';
import { decisionsById } from './matching.loader';
import { MatchDecision } from './matching.type';
import { ballotsBySitting, candidatesBySitting, filesByCandidate, panelsById, seatsBySitting, sittingsById } from './panel.loader';
import { Panel, PanelCandidate, PanelCandidateFile, PanelSeat, PanelSitting, PanelSittingRights, PanelVote } from './panel.type';

@Resolver(() => PanelSitting)
export class PanelSittingFieldsResolver {
  @ResolveField(() => Panel)
  panel(@Parent() sitting: PanelSittingRow, @Reading() reading: ReadingScope): Promise<PanelRow | null> {
    return reading.load(panelsById, sitting.panelId);
  }

  @ResolveField(() => String, { description: 'As `state`, but vote_over for an open one whose deadline has passed and whose votes are about to be counted.' })
  async stage(@Parent() sitting: PanelSittingRow, @Reading() reading: ReadingScope): Promise<string> {
    return stageOf(sitting, (await reading.tx()).now);
  }

  @ResolveField(() => [PanelSeat])
  async seats(@Parent() sitting: PanelSittingRow, @Reading() reading: ReadingScope): Promise<NamedSeat[]> {
    return (await reading.load(seatsBySitting, sitting.id)) ?? [];
  }

  @ResolveField(() => [PanelCandidate])
  async candidates(@Parent() sitting: PanelSittingRow, @Reading() reading: ReadingScope): Promise<PanelCandidateRow[]> {
    return (await reading.load(candidatesBySitting, sitting.id)) ?? [];
  }

  @ResolveField(() => Int, { description: 'Members who may vote about this flat.' })
  async voters(@Parent() sitting: PanelSittingRow, @Reading() reading: ReadingScope): Promise<number> {
    return votersOf((await reading.load(seatsBySitting, sitting.id)) ?? []).length;
  }

  @ResolveField(() => Int, { description: 'How many of them have answered, with a vote or a conflict.' })
  async voted(@Parent() sitting: PanelSittingRow, @Reading() reading: ReadingScope): Promise<number> {
    return votersOf((await reading.load(seatsBySitting, sitting.id)) ?? []).filter(({ answeredAt }) => answeredAt !== null).length;
  }

  @ResolveField(() => PanelVote, { nullable: true, description: 'The vote of the one who asks.' })
  async mine(@Parent() sitting: PanelSittingRow, @Reading() reading: ReadingScope, @CurrentActor() actor: Actor): Promise<PanelVote | null> {
    const ballot = ((await reading.load(ballotsBySitting, sitting.id)) ?? []).find(({ staffMemberId }) => staffMemberId === actor.accountId);
    const seat = ((await reading.load(seatsBySitting, sitting.id)) ?? []).find(({ staffMemberId }) => staffMemberId === actor.accountId);
    return ballot && seat ? sayVote(seat, ballot, null) : null;
  }

  @ResolveField(() => [PanelVote], { description: 'Everybody’s, once they are counted; none before.' })
  async votes(@Parent() sitting: PanelSittingRow, @Reading() reading: ReadingScope): Promise<PanelVote[]> {
    if (sitting.countedAt === null) return [];
    const ballots = (await reading.load(ballotsBySitting, sitting.id)) ?? [];
    const seats = ((await reading.load(seatsBySitting, sitting.id)) ?? []).filter(({ role }) => votes(role));
    const ended = sitting.state === 'decided' || sitting.state === 'nobody' ? { chosen: await chosenOf(sitting, reading) } : null;
    return seats.flatMap((seat) => {
      const ballot = ballots.find(({ staffMemberId }) => staffMemberId === seat.staffMemberId) ?? null;
      return ballot || seat.barredAt !== null ? [sayVote(seat, ballot, ended)] : [];
    });
  }

  @ResolveField(() => String, { nullable: true, description: 'The chosen candidate, by letter.' })
  chosen(@Parent() sitting: PanelSittingRow, @Reading() reading: ReadingScope): Promise<Label | null> {
    return chosenOf(sitting, reading);
  }

  @ResolveField(() => [String], { description: 'Among whom the chair chooses.' })
  async tiedLabels(@Parent() sitting: PanelSittingRow, @Reading() reading: ReadingScope): Promise<readonly Label[]> {
    if (sitting.state !== 'tied' || sitting.tally === null) return [];
    const candidates = (await reading.load(candidatesBySitting, sitting.id)) ?? [];
    const outcome = outcomeOf(sitting.tally.filter(({ label }) => candidates.some((candidate) => candidate.label === label && candidate.gone === null)));
    return outcome.kind === 'tie' ? outcome.labels : [];
  }

  @ResolveField(() => MatchDecision, { nullable: true })
  decision(@Parent() sitting: PanelSittingRow, @Reading() reading: ReadingScope): Promise<MatchDecisionRow | null> | null {
    return sitting.decisionId === null ? null : reading.load(decisionsById, sitting.decisionId);
  }

  @ResolveField(() => String, { nullable: true, description: 'Where the minutes are downloaded.' })
  minutesUrl(@Parent() sitting: PanelSittingRow): string | null {
    return sitting.minutesDocumentId === null ? null : `/documents/panel-minutes/${sitting.id}.pdf`;
  }

  @ResolveField(() => String, { nullable: true, description: 'Where the full minutes, with names, are downloaded: for the agency’s own file.' })
  fullMinutesUrl(@Parent() sitting: PanelSittingRow): string | null {
    return sitting.fullMinutesDocumentId === null ? null : `/documents/panel-minutes/full/${sitting.id}.pdf`;
  }

  @ResolveField(() => PanelSittingRights)
  async may(@Parent() sitting: PanelSittingRow, @Reading() reading: ReadingScope, @CurrentActor() actor: Actor): Promise<PanelSittingRights> {
    const tx = await reading.tx();
    const seats = (await reading.load(seatsBySitting, sitting.id)) ?? [];
    const own = seats.find(({ staffMemberId }) => staffMemberId === actor.accountId) ?? null;
    const declared = ((await reading.load(ballotsBySitting, sitting.id)) ?? []).some(({ staffMemberId, conflict }) => conflict && staffMemberId === actor.accountId);
    const seat = own && { role: own.role, barred: own.barredAt !== null || declared, validFrom: own.validFrom!, validTo: own.validTo };
    const no = examineVoter(seat, tx.today) ?? examineAct(sitting, 'vote', tx.now);
    const lead = leads(actor, seats, tx);
    return {
      vote: no === null,
      voteRefusal: no?.code ?? null,
      lead: lead && isRunning(sitting.state),
      count: lead && examineCounting(sitting, missingOf(seats, tx), tx.now) === null,
      decideTie: sitting.state === 'tied' && own?.role === 'chair' && examineVoter(seat, tx.today) === null,
    };
  }
}

@Resolver(() => PanelSeat)
export class PanelSeatResolver {
  @ResolveField(() => Boolean, { description: 'A secretary does not vote.' })
  votes(@Parent() seat: NamedSeat): boolean {
    return votes(seat.role);
  }

  @ResolveField(() => Boolean, { description: 'Must not vote about this flat; a conflict the member declared shows once the votes are counted.' })
  async barred(@Parent() seat: NamedSeat, @Reading() reading: ReadingScope): Promise<boolean> {
    if (seat.barredAt !== null) return true;
    const sitting = await reading.load(sittingsById, seat.sittingId);
    if (!sitting || sitting.countedAt === null) return false;
    return ((await reading.load(ballotsBySitting, seat.sittingId)) ?? []).some(({ staffMemberId, conflict }) => conflict && staffMemberId === seat.staffMemberId);
  }

  @ResolveField(() => Boolean)
  answered(@Parent() seat: NamedSeat): boolean {
    return seat.answeredAt !== null;
  }
}

@Resolver(() => PanelCandidate)
export class PanelCandidateResolver {
  constructor(private readonly policies: MatchingPoliciesService) {}

  @ResolveField(() => Int)
  adults(@Parent() { packet }: PanelCandidateRow): number {
    return packet.adults;
  }

  @ResolveField(() => Int)
  children(@Parent() { packet }: PanelCandidateRow): number {
    return packet.children;
  }

  @ResolveField(() => [String], { nullable: true, description: 'What the flat must allow; null: nobody has asked.' })
  needs(@Parent() { packet }: PanelCandidateRow): readonly string[] | null {
    return packet.needs;
  }

  @ResolveField(() => [String])
  reasons(@Parent() { packet }: PanelCandidateRow, @CurrentLanguage() language: Language): string[] {
    return packet.reasons.map((words) => words[language]);
  }

  @ResolveField(() => [String], { description: 'Rules nobody can answer yet, in words.' })
  unknown(@Parent() { packet }: PanelCandidateRow, @CurrentLanguage() language: Language): string[] {
    return packet.unknown.map((rule) => ruleNames[rule]?.[language] ?? rule);
  }

  @ResolveField(() => Boolean, { description: 'To choose this candidate the panel sets a rule aside.' })
  exception(@Parent() { packet }: PanelCandidateRow): boolean {
    return packet.exception;
  }

  @ResolveField(() => PanelCandidateFile, { nullable: true, description: 'Null for a coordinator who votes in this sitting, until it ends.' })
  async file(@Parent() candidate: PanelCandidateRow, @Reading() reading: ReadingScope, @CurrentActor() actor: Actor, @CurrentLanguage() language: Language): Promise<PanelCandidateFile | null> {
    const sitting = await reading.load(sittingsById, candidate.sittingId);
    const seat = ((await reading.load(seatsBySitting, candidate.sittingId)) ?? []).find(({ staffMemberId }) => staffMemberId === actor.accountId);
    if (!sitting || (isRunning(sitting.state) && seat && votes(seat.role))) return null;
    const file = await reading.load(filesByCandidate, candidate.id);
    if (!file) return null;
    const { snapshot } = file;
    const { document } = (await this.policies.versionsIn(await reading.tx())).find(({ version }) => version === snapshot.policyVersion) ?? { document: STANDARD_POLICY };
    return {
      householdId: file.householdId, score: snapshot.score, rank: snapshot.rank,
      terms: snapshot.terms.map((term) => sayTerm(term, document, language)), rules: snapshot.rules.map((rule) => sayRule(rule, document, language)),
      exceptionNames: file.overriddenRules.map((rule) => ruleNames[rule]?.[language] ?? rule), exceptionReason: file.overrideReason,
    };
  }
}

@Resolver(() => PanelCandidateFile)
export class PanelCandidateFileResolver {
  @ResolveField(() => Household)
  household(@Parent() file: PanelCandidateFile, @Reading() reading: ReadingScope) {
    return reading.load(householdsById, file.householdId);
  }
}

const votersOf = (seats: readonly NamedSeat[]): NamedSeat[] => seats.filter(({ role, barredAt }) => votes(role) && barredAt === null);

async function chosenOf(sitting: PanelSittingRow, reading: ReadingScope): Promise<Label | null> {
  if (sitting.outcomeCandidateId === null) return null;
  return ((await reading.load(candidatesBySitting, sitting.id)) ?? []).find(({ id }) => id === sitting.outcomeCandidateId)?.label ?? null;
}

/** A vote as others may read it: of a conflict only that there is one. */
function sayVote(seat: NamedSeat, ballot: PanelBallotRow | null, ended: { readonly chosen: Label | null } | null): PanelVote {
  const conflict = seat.barredAt !== null || ballot === null || ballot.conflict;
  const choices: Choices = conflict ? {} : ballot.choices;
  return {
    displayName: seat.displayName,
    conflict,
    choices: Object.entries(choices).sort().map(([label, choice]) => ({ label, choice })),
    reason: conflict ? null : ballot.reason,
    dissents: ended !== null && !conflict && dissents(choices, ended.chosen),
  };
}
