import { Injectable } from '@nestjs/common';
import { addDays, type Id } from '#kernel';
import { FamilyRequestsService, HouseholdsService, type HouseholdRow } from '#households';
import { Database, type Actor, type Tx } from '#platform';
import { whyNotYet, type WhyNot } from './domain/applicant/reasons';
import { returnUntil, standingOf } from './domain/applicant/standing';
import { candidateOf } from './domain/candidate';
import { MatchingPoliciesService } from './matching-policies.service';
import { MatchingService } from './matching.service';
import type { ApplicantPageRow } from './store/applicant-page.entity';
import { anyPageMarked, chosenFamilies, helpersOf, keepPages, lockPages, markOpenPages, spreadMarkers, takeMarked } from './store/applicant-pages.repository';
import { appealTermsOn } from './store/appeals.repository';
import { flatsOf } from './store/flats.repository';
import { activeOffers } from './store/offers.repository';

/** A decision that nobody has offered within this many days is no proposal any more. */
const CHOSEN_FOR_DAYS = 30;
/** Pages written in one act; the statements of an act do not depend on how many they are. */
const PAGES_AT_ONCE = 200;

const NOTHING_TO_SAY: WhyNot = { reasons: [], freeFlats: 0, suitableFlats: 0 };

/**
 * The page of an application: all the portal may say about it, written down on this side of the wall. Triggers mark the pages
 * an act changed, in its own transaction (migration 0046); the worker writes them anew within seconds. Written besides when a link is
 * issued, when the family opens it, and every day.
 */
@Injectable()
export class ApplicantPagesService {
  constructor(
    private readonly db: Database,
    private readonly households: HouseholdsService,
    private readonly requests: FamilyRequestsService,
    private readonly matching: MatchingService,
    private readonly policies: MatchingPoliciesService,
  ) {}

  /** Refuses: unknown_id. Can be repeated. */
  async write(actor: Actor, householdId: Id): Promise<ApplicantPageRow> {
    return this.db.write(actor, (tx) => this.writeIn(tx, householdId));
  }

  async writeIn(tx: Tx, householdId: Id): Promise<ApplicantPageRow> {
    const household = await this.households.getIn(tx, householdId);
    await lockPages(tx, [household.id]);
    return (await this.writeManyIn(tx, [household]))[0]!;
  }

  /** The same for a family that has a page; nothing for one that never got a link. */
  async rewrite(actor: Actor, householdId: Id): Promise<void> {
    await this.db.write(actor, (tx) => this.rewriteIn(tx, [householdId]));
  }

  /** The worker's round: pages that an act has changed since. Returns how many were written. */
  async refresh(actor: Actor): Promise<number> {
    if (!(await this.db.read(actor, anyPageMarked))) return 0;
    await this.db.write(actor, spreadMarkers);
    let written = 0;
    for (;;) {
      const ids = await this.db.write(actor, async (tx) => {
        const marked = await takeMarked(tx, PAGES_AT_ONCE);
        await this.rewriteIn(tx, marked);
        return marked;
      });
      written += ids.length;
      if (ids.length < PAGES_AT_ONCE) return written;
    }
  }

  /** The worker's daily act: ages, benefits and days run on by themselves. Returns how many pages were written. */
  async rewriteAll(actor: Actor): Promise<number> {
    await this.db.write(actor, markOpenPages);
    return this.refresh(actor);
  }

  private async rewriteIn(tx: Tx, householdIds: readonly Id[]): Promise<void> {
    const ids = await lockPages(tx, householdIds);
    await this.writeManyIn(tx, await this.households.householdsOf(tx, ids));
  }

  private async writeManyIn(tx: Tx, households: readonly HouseholdRow[]): Promise<ApplicantPageRow[]> {
    if (households.length === 0) return [];
    // A family whose application was merged into another reads where that one stands: it never left the list.
    const stands: HouseholdRow[] = [];
    for (const household of households) stands.push(household.mergedInto ? await this.households.goesOnAsIn(tx, household) : household);
    const pages = (await this.pagesOf(tx, stands)).map((page, index) => ({ ...page, id: households[index]!.id }));
    await keepPages(tx, pages);
    return pages.map((page) => ({ ...page, agencyId: tx.agencyId }));
  }

  /** In the order of the households, in as many statements for one as for all. */
  private async pagesOf(tx: Tx, households: readonly HouseholdRow[]): Promise<Omit<ApplicantPageRow, 'agencyId'>[]> {
    const ids = [...new Set(households.map(({ id }) => id))];
    const withdrawn = await this.requests.withdrawnOnOfIn(tx, households.filter(({ state }) => state === 'closed').map(({ id }) => id));
    const offered = new Set((await activeOffers(tx)).map(({ householdId }) => householdId));
    const chosen = await chosenFamilies(tx, ids, addDays(tx.today, -CHOSEN_FOR_DAYS));
    const { returnDays } = await appealTermsOn(tx, tx.today);
    const helpers = await helpersOf(tx);
    const states = households.map(({ id, state }) =>
      standingOf({ householdState: state, withdrawnOn: withdrawn.get(id) ?? null, hasRunningOffer: offered.has(id), isChosen: chosen.has(id) }));
    const waits = (index: number): boolean => ['waiting', 'proposed', 'offered'].includes(states[index]!);
    const unknown = await this.households.unknownIn(tx, households.filter((_, index) => waits(index)));
    const why = await this.whyNot(tx, households.filter((_, index) => states[index] === 'waiting').map(({ id }) => id));
    return households.map((household, index) => {
      const state = states[index]!;
      // Whoever wrote the family down, if that is somebody who coordinates; else a coordinator.
      const helper = helpers.find(({ id }) => id === household.recordedBy) ?? helpers[0] ?? null;
      return {
        id: household.id, code: household.code, state, appliedOn: household.appliedOn,
        returnUntil: state === 'withdrawn' ? returnUntil(withdrawn.get(household.id) ?? null, returnDays) : null,
        missing: waits(index) ? (unknown.get(household.id) ?? []) : [],
        ...(state === 'waiting' ? (why.get(household.id) ?? NOTHING_TO_SAY) : NOTHING_TO_SAY),
        helperName: helper?.displayName ?? null, helperPhone: helper?.phone ?? null, helperEmail: helper?.email ?? null, refreshedAt: tx.now,
      };
    });
  }

  private async whyNot(tx: Tx, householdIds: readonly Id[]): Promise<Map<Id, WhyNot>> {
    if (householdIds.length === 0) return new Map();
    const onOffer = await flatsOf(tx, 'onOffer');
    const occupied = await this.matching.occupiedOf(tx, onOffer.map((flat) => flat.id));
    const free = onOffer.filter((flat) => !occupied.has(flat.id));
    const { document } = await this.policies.inForceIn(tx);
    return new Map((await this.households.factsIn(tx, householdIds)).map((facts) => [facts.id, whyNotYet(free, candidateOf(facts), document, tx.today)]));
  }
}
