import type { Id, IsoDate } from '#kernel';
import type { CandidateFacts, FlatFacts } from '../facts';
import type { PolicyDocument } from '../policy';
import { mayLive } from '../rules';
import { totalOf } from '../score';

/** What came of a decision: the flat was taken (or the offer still runs), the offer ended without a home, or none was made. */
export type DecisionEnd = 'taken' | 'refused' | 'none';

/** A decision as it was made: the flat, who waited, and the rules of that day. */
export interface PastDecision {
  readonly decisionId: Id;
  readonly decidedOn: IsoDate;
  readonly flat: FlatFacts;
  readonly families: readonly CandidateFacts[];
  readonly policy: PolicyDocument;
  /** Who shared the first place that day among those who could be chosen, as it was kept with the decision. */
  readonly first: readonly Id[];
  readonly chosen: Id;
  readonly end: DecisionEnd;
}

/** A family's part of one home: 1, or less where families stood equal and the lot would have decided. */
export interface HomeShare {
  readonly householdId: Id;
  readonly share: number;
}

/** One flat free once: who would have been first on the day it was decided, and who gets it when one thing follows from another. */
export interface ReplayedFlat {
  readonly flatId: Id;
  readonly decidedOn: IsoDate;
  readonly chosen: Id;
  /** The family it was given to in truth stood first on the list it was given from. */
  readonly byList: boolean;
  /** First of the first list, each decision by itself. */
  readonly firstBefore: readonly Id[];
  readonly firstAfter: readonly Id[];
  /** In sequence: whoever got a home earlier no longer stands in the way. */
  readonly before: readonly HomeShare[];
  readonly after: readonly HomeShare[];
}

/** Anything less than this of a home is an error of rounding. */
const NOTHING = 1e-9;

/** The past under one set of rules: who has been given which part of a home so far. */
class World {
  readonly given = new Map<Id, number>();

  constructor(readonly policyOf: (decision: PastDecision) => PolicyDocument) {}

  left(id: Id): number {
    return Math.max(0, 1 - (this.given.get(id) ?? 0));
  }

  give(id: Id, share: number): void {
    this.given.set(id, (this.given.get(id) ?? 0) + share);
  }

  /** Families that still need a home and meet the rules, by place; who is equal shares it. */
  places(decision: PastDecision, families: readonly CandidateFacts[]): CandidateFacts[][] {
    const policy = this.policyOf(decision);
    const scored = families
      .filter((family) => this.left(family.id) > NOTHING && mayLive(decision.flat, family, policy, decision.decidedOn))
      .map((family) => ({ family, total: totalOf(decision.flat, family, policy, decision.decidedOn) }));
    const compare = (a: (typeof scored)[number], b: (typeof scored)[number]): number => b.total - a.total || compareText(a.family.waitingSince, b.family.waitingSince);
    const places: CandidateFacts[][] = [];
    let last: (typeof scored)[number] | null = null;
    for (const one of scored.sort(compare)) {
      if (last && compare(last, one) === 0) places.at(-1)!.push(one.family);
      else places.push([one.family]);
      last = one;
    }
    return places;
  }
}

/**
 * Past decisions played again, flat by flat in the order of days, twice: under the rules of their day and under other ones. Both
 * runs know the same: whose offer came to nothing then (the family or the landlord said no, it ran out or was withdrawn) would not
 * come to live there, and the next list is asked; whoever else is first takes the flat. Where families are equal, whom the people or the lot chose takes it; otherwise each gets an equal part, so
 * that no id and no order decides. A family that in truth got a home waits on, with its last known facts, in a run that gave its
 * home to another.
 */
export class PastReplay {
  private readonly before = new World((decision) => decision.policy);
  private readonly after: World;
  /** Families that left the true list with a flat that was played, with their last facts. */
  private readonly housedInTruth = new Map<Id, CandidateFacts>();
  readonly flats: ReplayedFlat[] = [];

  constructor(policy: PolicyDocument) {
    this.after = new World(() => policy);
  }

  /** @param attempts decisions about one flat free once, in the order they were made; all but the last came to nothing */
  play(attempts: readonly PastDecision[]): ReplayedFlat {
    const [first, last] = [attempts[0]!, attempts.at(-1)!];
    const flat: ReplayedFlat = {
      flatId: first.flat.id,
      decidedOn: first.decidedOn,
      chosen: last.chosen,
      byList: last.first.includes(last.chosen),
      firstBefore: firstOf(first, first.policy),
      firstAfter: firstOf(first, this.after.policyOf(first)),
      before: this.fill(this.before, attempts),
      after: this.fill(this.after, attempts),
    };
    const taker = last.families.find(({ id }) => id === last.chosen);
    if (last.end === 'taken' && taker) this.housedInTruth.set(taker.id, taker);
    this.flats.push(flat);
    return flat;
  }

  /** Homes of each family, before and after. */
  homes(): Map<Id, { readonly before: number; readonly after: number }> {
    const ids = new Set([...this.before.given.keys(), ...this.after.given.keys()]);
    return new Map([...ids].map((id) => [id, { before: this.before.given.get(id) ?? 0, after: this.after.given.get(id) ?? 0 }]));
  }

  private fill(world: World, attempts: readonly PastDecision[]): HomeShare[] {
    const refusers = new Set(attempts.filter(({ end }, index) => end === 'refused' || index < attempts.length - 1).map(({ chosen }) => chosen));
    const shares: HomeShare[] = [];
    let free = 1;
    for (const [index, attempt] of attempts.entries()) {
      const isLast = index === attempts.length - 1;
      // The family that in truth said no to this very list is asked; who says no to another list of the flat is passed over.
      const asked = (id: Id): boolean => !refusers.has(id) || (id === attempt.chosen && !isLast);
      const families = this.poolOf(attempt).filter(({ id }) => asked(id));
      for (const place of world.places(attempt, families)) {
        if (place.some(({ id }) => id === attempt.chosen && refusers.has(id))) break;
        const given = shareOut(place, free, world, attempt.chosen);
        shares.push(...given);
        free -= total(given.map(({ share }) => share));
        if (free <= NOTHING) return shares;
      }
    }
    return shares;
  }

  private poolOf(attempt: PastDecision): CandidateFacts[] {
    const present = new Set(attempt.families.map(({ id }) => id));
    return [...attempt.families, ...[...this.housedInTruth.values()].filter(({ id }) => !present.has(id))];
  }
}

/** Those of one place: whom people chose first, then each an equal part of what is left, nobody more than is still missing to a home. */
function shareOut(place: readonly CandidateFacts[], free: number, world: World, chosen: Id): HomeShare[] {
  const shares: HomeShare[] = [];
  let rest = free;
  const give = (id: Id, share: number): void => {
    if (share <= NOTHING) return;
    world.give(id, share);
    shares.push({ householdId: id, share });
  };
  if (place.some(({ id }) => id === chosen)) {
    const share = Math.min(rest, world.left(chosen));
    give(chosen, share);
    rest -= share;
  }
  const others = place.filter(({ id }) => id !== chosen).map(({ id }) => ({ id, left: world.left(id) }));
  const wanted = total(others.map(({ left }) => left));
  const part = wanted === 0 ? 0 : Math.min(1, rest / wanted);
  for (const { id, left } of others) give(id, left * part);
  return shares;
}

/** The first of one list as it was, whoever had which home. */
function firstOf(decision: PastDecision, policy: PolicyDocument): Id[] {
  return (new World(() => policy).places(decision, decision.families)[0] ?? []).map(({ id }) => id);
}

/** Summed in order of size: the same whatever order they came in. */
const total = (values: readonly number[]): number => [...values].sort((a, b) => a - b).reduce((sum, value) => sum + value, 0);
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
