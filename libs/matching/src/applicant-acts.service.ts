import { Injectable } from '@nestjs/common';
import { refuse, Refused, type Id } from '#kernel';
import { FamilyRequestsService, HouseholdsService, isChange } from '#households';
import { Database, type Actor, type Tx } from '#platform';
import { returnUntil } from './domain/applicant/standing';
import { OffersService } from './offers.service';
import { appealTermsOn } from './store/appeals.repository';
import { activeOffers } from './store/offers.repository';

const WITHDRAWN = 'Žádost stáhla rodina sama.';

/** What a family does from its page, carried out by the worker through the same doors as at the desk. Each request once. */
@Injectable()
export class ApplicantActsService {
  constructor(
    private readonly db: Database,
    private readonly households: HouseholdsService,
    private readonly requests: FamilyRequestsService,
    private readonly offers: OffersService,
  ) {}

  /** Does it, or keeps why it cannot be done for the family to read. A change is left for a coordinator; what is settled stays so. */
  async carryOut(actor: Actor, requestId: Id): Promise<void> {
    try {
      await this.db.write(actor, (tx) => this.doIn(tx, requestId));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const { code } = error.refusal;
      // Settled already, or taken back: news comes at least once.
      if (code === 'request_not_waiting' || code === 'unknown_id') return;
      await this.db.write(actor, async (tx) => this.requests.settleIn(tx, await this.requests.waitingIn(tx, requestId), { state: 'refused', refusalCode: code }));
    }
  }

  private async doIn(tx: Tx, requestId: Id): Promise<void> {
    const request = await this.requests.waitingIn(tx, requestId);
    if (isChange(request.kind)) return;
    if (request.kind === 'withdraw') await this.withdraw(tx, request.householdId);
    else if (request.kind === 'return') await this.comeBack(tx, request.householdId);
    else await this.answerOffer(tx, request.householdId, request.body);
    await this.requests.settleIn(tx, request, { state: 'confirmed' });
  }

  /** The application is closed; an offer that still runs is refused with a good reason. A drawn lease is first undone at the desk. */
  private async withdraw(tx: Tx, householdId: Id): Promise<void> {
    const running = (await activeOffers(tx)).find((offer) => offer.householdId === householdId);
    if (running?.state === 'lease_drawn') refuse('offer_answer_not_now');
    if (running) await this.offers.familyRefuses(tx, running.id, 'circumstances_changed');
    await this.households.close(tx, householdId, WITHDRAWN);
  }

  /** Within its days the application stands again with the place it had. */
  private async comeBack(tx: Tx, householdId: Id): Promise<void> {
    const until = returnUntil(await this.requests.withdrawnOnIn(tx, householdId), (await appealTermsOn(tx, tx.today)).returnDays);
    if (until === null) return refuse('application_not_open');
    if (tx.today > until) refuse('return_too_late', { date: until });
    await this.households.reopenIn(tx, householdId);
  }

  private async answerOffer(tx: Tx, householdId: Id, body: Readonly<Record<string, unknown>>): Promise<void> {
    const running = (await activeOffers(tx)).find((offer) => offer.householdId === householdId);
    if (!running || running.id !== body['offerId']) return refuse('offer_answer_not_now');
    if (body['accepts'] === true) await this.offers.familyAccepts(tx, running.id);
    else await this.offers.familyRefuses(tx, running.id, String(body['refusalCode'] ?? ''));
  }
}
