import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DocumentsService, type Bilingual, type ContactPerson } from '#documents';
import { ageOn, refuse, type Halere, type Id, type IsoDate, type Language } from '#kernel';
import { HouseholdsService, livingOn } from '#households';
import { Database, type Actor, type Tx } from '#platform';
import { flatPromiseTemplate } from './documents/flat-promise.document';
import { PROMISE_CONDITIONS, SERVICE_WORDS, type FlatPromiseSnapshot, type PromiseCondition } from './documents/promise-snapshot';
import { refuseFarAhead } from './domain/far-ahead';
import { MatchingService } from './matching.service';
import { OffersService } from './offers.service';
import type { Flat } from './store/flats.repository';
import type { OfferRow } from './store/offer.entity';

export interface PromiseFlat {
  readonly offerId: Id;
  readonly from: IsoDate;
  /** null: for an indefinite term. */
  readonly to: IsoDate | null;
  readonly validUntil: IsoDate;
  readonly conditions: readonly PromiseCondition[];
  readonly language: Language;
}

/** The written promise: with it the family asks for benefits and for help with the deposit. */
@Injectable()
export class PromisesService implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly offers: OffersService,
    private readonly matching: MatchingService,
    private readonly households: HouseholdsService,
    private readonly documents: DocumentsService,
  ) {}

  onModuleInit(): void {
    this.documents.register(flatPromiseTemplate);
  }

  /** Refuses: unknown_id, offer_not_in_state, landlord_not_asked, day_too_far, promise_ends_early, promise_starts_early, promise_term. */
  async promise(actor: Actor, input: PromiseFlat): Promise<OfferRow> {
    return this.db.write(actor, (tx) =>
      this.offers.actIn(tx, input.offerId, 'promise', async (_, offer) => {
        const flat = await this.matching.flatIn(tx, offer.unitId);
        if (input.validUntil < tx.today) refuse('promise_ends_early', {}, 'validUntil');
        refuseFarAhead(input.validUntil, tx.today, 'validUntil');
        refuseFarAhead(input.from, tx.today, 'from');
        if (flat.availableFrom !== null && input.from < flat.availableFrom) refuse('promise_starts_early', { date: flat.availableFrom }, 'from');
        if (input.to !== null && input.to <= input.from) refuse('promise_term', {}, 'to');
        const document = await this.documents.issue(tx, flatPromiseTemplate, {
          language: input.language,
          subject: { type: 'offer', id: offer.id },
          snapshot: await this.snapshot(tx, offer, flat, input),
        });
        return { promisedOn: tx.today, promiseDocumentId: document.id };
      }),
    );
  }

  private async snapshot(tx: Tx, offer: OfferRow, flat: Flat, input: PromiseFlat): Promise<FlatPromiseSnapshot> {
    const members = livingOn(await this.households.membersOf(tx, [offer.householdId]), tx.today);
    const agency = await this.documents.issuer(tx);
    const landlord = offer.lessor === 'landlord' ? await landlordOf(tx, flat.landlordId) : null;
    const profile = (await tx.row<{ city: string; signatoryName: string; signatoryRole: string }>('SELECT city, signatory_name, signatory_role FROM core.agency_profile WHERE agency_id = $1', [tx.agencyId]))!;
    const advances = await tx.rows<{ service: string; amount: Halere }>(
      `SELECT service, amount FROM core.unit_advance WHERE agency_id = $1 AND unit_id = $2
       ORDER BY array_position(ARRAY['water', 'heating', 'common_electricity', 'waste', 'cleaning', 'lift', 'other'], service)`,
      [tx.agencyId, flat.id],
    );
    return {
      agency,
      issuedOn: tx.today,
      place: profile.city,
      promisedTo: members.filter((member) => ageOn(member.birthDate, tx.today) >= 18).map((member) => ({
        kind: 'person' as const, name: `${member.givenName} ${member.familyName}`, birthDate: member.birthDate,
        registrationNumber: null, address: null, phone: null, email: null, dataBox: null, representedBy: null,
      })),
      persons: members.length,
      contract: offer.lessor === 'landlord' ? 'lease' : 'sublease',
      lessorName: landlord?.name ?? agency.name,
      landlordAgreedOn: offer.landlordAnsweredOn,
      flat: {
        label: flat.code, address: `${flat.street} ${flat.houseNumber}, ${flat.postalCode} ${flat.city}`, layout: flat.layout,
        areaM2: flat.areaM2, floor: flat.floor, hasLift: flat.hasLift,
      },
      from: input.from,
      to: input.to,
      rent: flat.rent,
      advances: advances.map(({ service, amount }) => ({ label: SERVICE_WORDS[service]!, amount })),
      deposit: flat.deposit === 0 ? null : { amount: flat.deposit, account: landlord?.bankAccount ?? null, payee: landlord?.name ?? agency.name },
      validUntil: input.validUntil,
      conditions: [...new Set(input.conditions)].map((condition) => PROMISE_CONDITIONS[condition]),
      signedBy: { name: profile.signatoryName, role: sameInBoth(profile.signatoryRole) },
      contact: await contactOf(tx),
    };
  }
}

const sameInBoth = (words: string): Bilingual => ({ cs: words, en: words });

function landlordOf(tx: Tx, landlordId: Id): Promise<{ name: string; bankAccount: string | null } | null> {
  return tx.row('SELECT name, bank_account FROM core.landlord WHERE agency_id = $1 AND id = $2', [tx.agencyId, landlordId]);
}

/** Whoever issues the promise is the one to call. */
async function contactOf(tx: Tx): Promise<ContactPerson> {
  const person = await tx.row<{ displayName: string; phone: string | null; email: string | null }>(
    'SELECT display_name, phone, email FROM core.staff_member WHERE agency_id = $1 AND id = $2',
    [tx.agencyId, tx.actor.accountId],
  );
  const role = { cs: 'koordinace bydlení', en: 'housing coordination' };
  return person ? { name: person.displayName, role, phone: person.phone, email: person.email } : refuse('not_allowed');
}
