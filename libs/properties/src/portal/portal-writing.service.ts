import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { newId, orRefuse, refuse, type Id, type IsoDate } from '#kernel';
import { AccountsService } from '#identity';
import { Database, type Actor, type Tx } from '#platform';
import { callBy, checkOffer, offerReference, type FlatOffered } from '../domain/offer';
import { readPhoto, type Photo } from '../domain/photo';
import { coordinatorOf } from './home.view';
import { OfferPace } from './offer-pace';

export interface OfferTaken {
  readonly reference: string;
  readonly callBy: IsoDate;
  readonly callerName: string | null;
}

export interface ProblemToReport {
  readonly flatId: Id;
  readonly place: string;
  readonly description: string;
  readonly callWhen: string | null;
}

/** Somebody of the public: an agency, and nobody of it. */
export const publicActor = (agencyId: Id): Actor => ({ agencyId, accountId: null, roles: [], partnerId: null, landlordId: null });

/** What owners may write from outside, each through its database function: an offer of a flat, a report of a problem. */
@Injectable()
export class PortalWritingService {
  private readonly pace = new OfferPace();

  constructor(
    private readonly db: Database,
    private readonly accounts: AccountsService,
  ) {}

  /** Refuses: agency_unknown, offer_*, photo_*. A filled trap is thanked and forgotten. */
  async offerFlat(slug: string, offered: FlatOffered, photoText: string | null, trap: string | null, address: string): Promise<OfferTaken> {
    const agency = (await this.accounts.agencyBySlug(slug)) ?? refuse('agency_unknown', {}, 'agency');
    const photo = orRefuse<Photo | null>(readPhoto(photoText));
    return this.db.write(publicActor(agency.id), async (tx) => {
      const offer = orRefuse<FlatOffered>(checkOffer(offered, tx.today));
      const leadId = newId();
      const taken = { reference: offerReference(leadId, tx.today), callBy: callBy(tx.today), callerName: (await coordinatorOf(tx))?.name ?? null };
      if (trap) return taken;
      if (!this.pace.allows(address, tx.now)) refuse('offer_too_many');
      const photoId = await keepPhoto(tx, photo);
      await tx.run('SELECT portal.offer_flat($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)', [
        leadId, taken.reference, offer.contactName.trim(), offer.phone, offer.email, offer.city.trim(), offer.street, offer.layout, offer.areaM2,
        offer.furnished, offer.expectedRent, offer.availableFrom, offer.worries, offer.note, photoId, taken.callBy, tx.now,
      ]);
      return taken;
    });
  }

  /** Refuses: problem_not_described, problem_flat_unknown, photo_*. Returns the id of the report. */
  async reportProblem(actor: Actor, problem: ProblemToReport, photoText: string | null): Promise<Id> {
    if (problem.place.trim() === '' || problem.description.trim() === '') refuse('problem_not_described', {}, 'description');
    const photo = orRefuse<Photo | null>(readPhoto(photoText));
    return this.db.write(actor, async (tx) => {
      const reportId = newId();
      const photoId = await keepPhoto(tx, photo);
      const answer = await tx.row<{ taken: boolean }>('SELECT portal.report_problem($1, $2, $3, $4, $5, $6, $7) AS taken', [
        reportId, problem.flatId, problem.place.trim(), problem.description.trim(), problem.callWhen, photoId, tx.now,
      ]);
      if (!answer?.taken) refuse('problem_flat_unknown', {}, 'flatId');
      return reportId;
    });
  }
}

/** Its id; null when there is no photo. */
export async function keepPhoto(tx: Tx, photo: Photo | null): Promise<Id | null> {
  if (!photo) return null;
  const id = newId();
  const sha256 = createHash('sha256').update(photo.bytes).digest('hex');
  await tx.run('SELECT portal.keep_photo($1, $2, $3, $4, $5)', [photo.bytes, photo.mediaType, sha256, id, tx.now]);
  return id;
}
