import { Injectable } from '@nestjs/common';
import type { Id } from '#kernel';
import { FamilyRequestsService, HouseholdsService, type HouseholdRow } from '#households';
import { Database, type Actor, type Tx } from '#platform';
import { whyNotYet, type WhyNot } from './domain/applicant/reasons';
import { returnUntil, standingOf } from './domain/applicant/standing';
import { candidateOf } from './domain/candidate';
import { MatchingPoliciesService } from './matching-policies.service';
import { MatchingService } from './matching.service';
import { ApplicantPageRow } from './store/applicant-page.entity';
import { appealTermsOn } from './store/appeals.repository';
import { flatsOf } from './store/flats.repository';
import { activeOffers } from './store/offers.repository';

interface Helper {
  readonly displayName: string;
  readonly phone: string | null;
  readonly email: string | null;
}

/** A decision that nobody has offered within this many days is no proposal any more. */
const CHOSEN_FOR_DAYS = 30;

/**
 * The page of an application: all the portal may say about it, written down on this side of the wall. Written when a link is
 * issued, when the family opens it, when something of theirs is settled, and every day.
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
    // A family whose application was merged into another reads where that one stands: it never left the list.
    const page = { ...(await this.pageOf(tx, await this.households.goesOnAsIn(tx, household))), id: household.id };
    await tx.run(
      `INSERT INTO core.applicant_page (agency_id, id, code, state, applied_on, return_until, missing, reasons, free_flats, suitable_flats, helper_name, helper_phone, helper_email, refreshed_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
       ON CONFLICT (agency_id, id) DO UPDATE SET code = excluded.code, state = excluded.state, applied_on = excluded.applied_on, return_until = excluded.return_until,
         missing = excluded.missing, reasons = excluded.reasons, free_flats = excluded.free_flats, suitable_flats = excluded.suitable_flats,
         helper_name = excluded.helper_name, helper_phone = excluded.helper_phone, helper_email = excluded.helper_email, refreshed_at = excluded.refreshed_at`,
      [tx.agencyId, page.id, page.code, page.state, page.appliedOn, page.returnUntil, page.missing, JSON.stringify(page.reasons), page.freeFlats, page.suitableFlats, page.helperName, page.helperPhone, page.helperEmail, page.refreshedAt],
    );
    return { ...page, agencyId: tx.agencyId };
  }

  /** The same for a family that has a page; nothing for one that never got a link. */
  async rewrite(actor: Actor, householdId: Id): Promise<void> {
    await this.db.write(actor, async (tx) => {
      if (await tx.get(ApplicantPageRow, householdId)) await this.writeIn(tx, householdId);
    });
  }

  /** The worker's daily act: flats came and went. Returns how many pages were written. */
  async rewriteAll(actor: Actor): Promise<number> {
    const pages = await this.db.read(actor, (tx) => tx.rows<{ id: Id }>(`SELECT id FROM core.applicant_page WHERE agency_id = $1 AND state <> 'closed' ORDER BY id`, [tx.agencyId]));
    for (const { id } of pages) await this.rewrite(actor, id);
    return pages.length;
  }

  private async pageOf(tx: Tx, household: HouseholdRow): Promise<Omit<ApplicantPageRow, 'agencyId'>> {
    const withdrawnOn = await this.requests.withdrawnOnIn(tx, household.id);
    const offers = await activeOffers(tx);
    const { returnDays } = await appealTermsOn(tx, tx.today);
    const state = standingOf({
      householdState: household.state, withdrawnOn, hasRunningOffer: offers.some((offer) => offer.householdId === household.id), isChosen: await this.isChosen(tx, household.id),
    });
    const waits = state === 'waiting' || state === 'proposed' || state === 'offered';
    const why: WhyNot = state === 'waiting' ? await this.whyNot(tx, household.id) : { reasons: [], freeFlats: 0, suitableFlats: 0 };
    const helper = await this.helperOf(tx, household);
    return {
      id: household.id, code: household.code, state, appliedOn: household.appliedOn, returnUntil: state === 'withdrawn' ? returnUntil(withdrawnOn, returnDays) : null,
      missing: waits ? ((await this.households.unknownIn(tx, [household])).get(household.id) ?? []) : [],
      reasons: why.reasons, freeFlats: why.freeFlats, suitableFlats: why.suitableFlats,
      helperName: helper?.displayName ?? null, helperPhone: helper?.phone ?? null, helperEmail: helper?.email ?? null, refreshedAt: tx.now,
    };
  }

  private async whyNot(tx: Tx, householdId: Id): Promise<WhyNot> {
    const onOffer = await flatsOf(tx, 'onOffer');
    const occupied = await this.matching.occupiedOf(tx, onOffer.map((flat) => flat.id));
    const [facts] = await this.households.factsIn(tx, [householdId]);
    const { document } = await this.policies.inForceIn(tx);
    return whyNotYet(onOffer.filter((flat) => !occupied.has(flat.id)), candidateOf(facts!), document, tx.today);
  }

  /** People chose a flat for it lately, nobody has offered it yet, the flat is still free and no appeal asks to decide again. */
  private async isChosen(tx: Tx, householdId: Id): Promise<boolean> {
    const row = await tx.row(
      `SELECT 1 FROM core.match_decision d WHERE d.agency_id = $1 AND d.household_id = $2 AND d.decided_on > $3::date - $4::int
         AND NOT EXISTS (SELECT 1 FROM core.offer o WHERE o.agency_id = d.agency_id AND (o.decision_id = d.id OR o.unit_id = d.unit_id AND o.closed_on IS NULL))
         AND NOT EXISTS (SELECT 1 FROM core.match_decision later WHERE later.agency_id = d.agency_id AND later.unit_id = d.unit_id AND later.id > d.id)
         AND NOT EXISTS (SELECT 1 FROM core.appeal a JOIN core.family_verdict v ON v.agency_id = a.agency_id AND v.id = a.verdict_id
           WHERE a.agency_id = d.agency_id AND v.decision_id = d.id AND a.state = 'upheld') LIMIT 1`,
      [tx.agencyId, householdId, tx.today, CHOSEN_FOR_DAYS],
    );
    return row !== null;
  }

  /** Whom the family may call: who wrote it down, if that is somebody of the agency who coordinates; else a coordinator. */
  private helperOf(tx: Tx, household: HouseholdRow): Promise<Helper | null> {
    return tx.row<Helper>(
      `SELECT display_name, phone, email FROM core.staff_member WHERE agency_id = $1 AND active AND roles && ARRAY['coordinator']
       ORDER BY (id = $2) DESC, display_name, id LIMIT 1`,
      [tx.agencyId, household.recordedBy],
    );
  }
}
