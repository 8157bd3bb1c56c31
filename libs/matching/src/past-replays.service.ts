import { Injectable } from '@nestjs/common';
import { newId, orRefuse, refuse, type Id, type IsoDate } from '#kernel';
import { Database, type Actor, type Tx } from '#platform';
import type { CandidateFacts } from './domain/facts';
import { PastReplay, type DecisionEnd, type PastDecision } from './domain/outcomes/past-replay';
import { outcomePeriod, type OutcomePeriod } from './domain/outcomes/period';
import { summaryOf, type UnreplayedDecision } from './domain/outcomes/replay-summary';
import type { OutcomesRefusal } from './domain/outcomes/sentences';
import { vacanciesOf, type DecisionLine } from './domain/outcomes/vacancies';
import { examinePolicy, type PolicyDocument } from './domain/policy';
import { mayLive } from './domain/rules';
import { totalOf } from './domain/score';
import { PAST_REPLAY_ASKED } from './matching.events';
import { OutcomesService } from './outcomes.service';
import { frozenFacts } from './store/decision-pools.repository';
import { MatchDecisionRow, MatchingPolicyRow } from './store/matching.entity';
import { DecisionPoolRow, PastReplayRow } from './store/outcome.entity';
import { decisionsOfPeriod, type PastDecisionRow } from './store/outcomes.repository';

export interface AskForReplay {
  readonly document: PolicyDocument;
  /** The last twelve months unless said otherwise. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

type Line = DecisionLine & { readonly policyId: Id; readonly chosen: Id; readonly poolSize: number };

/** Pairs judged at once while the person waits; more is the worker's. */
const AT_ONCE = 20_000;
/** Flats played between two looks at whether somebody stopped it. */
const AT_A_TIME = 10;

/** A past period under other rules: every decision whose list was kept is made again, in sequence. Nothing of the past is changed. */
@Injectable()
export class PastReplaysService {
  constructor(
    private readonly db: Database,
    private readonly outcomes: OutcomesService,
  ) {}

  /** Refuses: policy_wrong, policy_without_weights, outcomes_period_reversed, _future, _long, replay_nothing_decided. */
  async ask(actor: Actor, input: AskForReplay): Promise<PastReplayRow> {
    const asked = await this.db.write(actor, async (tx) => {
      orRefuse(examinePolicy(input.document));
      const period = orRefuse(outcomePeriod(input.from, input.to, tx.today));
      const lines = (await decisionsOfPeriod(tx, period, 'decided')).map(lineOf);
      if (lines.length === 0) refuse<OutcomesRefusal>('replay_nothing_decided');
      const row: Omit<PastReplayRow, 'agencyId'> = {
        id: newId(tx.now.getTime()), askedAt: tx.now, askedBy: tx.actor.accountId ?? refuse('not_allowed'), fromOn: period.from, toOn: period.to, document: input.document,
        state: 'waiting', done: 0, total: vacanciesOf(lines.filter(({ hasPool }) => hasPool)).length, finishedAt: null, result: null,
      };
      await tx.insert(PastReplayRow, row);
      await tx.audit('past_replay.ask', 'past_replay', row.id, { from: period.from, to: period.to });
      const isLong = lines.reduce((sum, { poolSize }) => sum + poolSize, 0) > AT_ONCE;
      if (isLong) await tx.publish(PAST_REPLAY_ASKED, { replayId: row.id });
      return { ...row, agencyId: tx.agencyId, isLong };
    });
    return asked.isLong ? asked : this.solve(actor, asked.id);
  }

  /** Plays what was asked for, telling how far it is; heard again it begins anew, and a cancelled one stops at the next flats. */
  async solve(actor: Actor, replayId: Id): Promise<PastReplayRow> {
    const begun = await this.moveOn(actor, replayId, { state: 'solving', done: 0 });
    if (begun.state !== 'solving') return begun;
    const period: OutcomePeriod = { from: begun.fromOn, to: begun.toOn };
    const lines = (await this.db.read(actor, (tx) => decisionsOfPeriod(tx, period, 'decided'))).map(lineOf);
    const vacancies = vacanciesOf(lines.filter(({ hasPool }) => hasPool));
    const replay = new PastReplay(begun.document);
    const facts = new Map<Id, CandidateFacts>();
    const seen = new Map<Id, IsoDate>();
    for (let played = 0; played < vacancies.length; played += AT_A_TIME) {
      const next = vacancies.slice(played, played + AT_A_TIME);
      await this.db.read(actor, async (tx) => {
        for (const attempts of next) replay.play(await this.decisionsIn(tx, attempts, facts, seen));
      });
      const row = await this.moveOn(actor, replayId, { done: Math.min(vacancies.length, played + next.length) });
      if (row.state !== 'solving') return row;
    }
    const result = await this.db.read(actor, async (tx) => {
      const unreplayed = await this.unreplayedIn(tx, lines.filter(({ hasPool }) => !hasPool), begun.document);
      return summaryOf(replay.flats, replay.homes(), await this.outcomes.groupsIn(tx, seen), unreplayed);
    });
    return this.moveOn(actor, replayId, { state: 'done', result });
  }

  /** Refuses: unknown_id, replay_not_running. */
  async cancel(actor: Actor, replayId: Id): Promise<PastReplayRow> {
    const row = await this.moveOn(actor, replayId, { state: 'cancelled' });
    return row.state === 'cancelled' ? row : refuse<OutcomesRefusal>('replay_not_running');
  }

  /** The one with this id, or the one asked for last. */
  async replayIn(tx: Tx, id: Id | null): Promise<PastReplayRow | null> {
    if (id !== null) return tx.get(PastReplayRow, id);
    return tx.row<PastReplayRow>('SELECT * FROM core.past_replay WHERE agency_id = $1 ORDER BY asked_at DESC, id DESC LIMIT 1', [tx.agencyId]);
  }

  /** The decisions about one flat with their lists as they were frozen. `facts` and `seen` are filled on the way. */
  private async decisionsIn(tx: Tx, attempts: readonly Line[], facts: Map<Id, CandidateFacts>, seen: Map<Id, IsoDate>): Promise<PastDecision[]> {
    const decisions: PastDecision[] = [];
    for (const attempt of attempts) {
      const [pool] = await tx.find(DecisionPoolRow, { decisionId: attempt.decisionId });
      const { snapshot } = (await tx.get(MatchDecisionRow, attempt.decisionId))!;
      const missing = pool!.factsIds.filter((id) => !facts.has(id));
      if (missing.length > 0) for (const [id, frozen] of await frozenFacts(tx, missing)) facts.set(id, frozen);
      for (const id of pool!.householdIds) if (!seen.has(id)) seen.set(id, attempt.decidedOn);
      const policy = (await tx.get(MatchingPolicyRow, attempt.policyId))!.document;
      decisions.push({ decisionId: attempt.decisionId, decidedOn: attempt.decidedOn, flat: snapshot.flat, families: pool!.factsIds.map((id) => facts.get(id)!), policy, first: pool!.firstIds, chosen: attempt.chosen, end: attempt.end });
    }
    return decisions;
  }

  /** Of a decision without its list only the chosen family is known: whether it could still live there, and with how many points. */
  private async unreplayedIn(tx: Tx, lines: readonly Line[], policy: PolicyDocument): Promise<UnreplayedDecision[]> {
    const unreplayed: UnreplayedDecision[] = [];
    for (const { decisionId, unitId, decidedOn, chosen } of lines) {
      const { snapshot } = (await tx.get(MatchDecisionRow, decisionId))!;
      const { flat, family, score } = snapshot;
      unreplayed.push({ decisionId, flatId: unitId, decidedOn, chosen, pointsBefore: score, pointsAfter: totalOf(flat, family, policy, decidedOn), mayLiveAfter: mayLive(flat, family, policy, decidedOn) });
    }
    return unreplayed;
  }

  private moveOn(actor: Actor, replayId: Id, patch: Partial<PastReplayRow>): Promise<PastReplayRow> {
    return this.db.write(actor, async (tx) => {
      const [row] = await tx.find(PastReplayRow, { id: replayId }, { lock: 'for update' });
      if (!row) return refuse('unknown_id', {}, 'replayId');
      if (row.state !== 'waiting' && row.state !== 'solving') return row;
      const ended = patch.state === 'done' || patch.state === 'cancelled';
      const change = { ...patch, ...(ended && { finishedAt: tx.now }) };
      await tx.update(PastReplayRow, replayId, change);
      if (ended) await tx.audit(`past_replay.${patch.state === 'done' ? 'solve' : 'cancel'}`, 'past_replay', replayId, patch.result ? { flats: patch.result.flats.length, goElsewhere: patch.result.goElsewhere } : {});
      return { ...row, ...change };
    });
  }
}

function lineOf(row: PastDecisionRow): Line {
  return { decisionId: row.decisionId, unitId: row.unitId, decidedOn: row.decidedOn, policyId: row.policyId, chosen: row.householdId, hasPool: row.hasPool, poolSize: row.poolSize, end: endOf(row.offerState) };
}

const CAME_TO_NOTHING = ['refused', 'withdrawn', 'expired'];
const endOf = (offerState: string | null): DecisionEnd => (offerState === null ? 'none' : CAME_TO_NOTHING.includes(offerState) ? 'refused' : 'taken');
