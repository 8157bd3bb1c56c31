import { ageOn, daysBetween, type Id, type IsoDate } from '#kernel';
import type { GroupFacts, GroupOf } from './groups';
import { groupsOf } from './groups';
import type { OfferEnd, Path } from './ladder';
import type { OutcomePeriod } from './period';
import type { FamilyRecord, OfferRecord } from './records';

export interface PersonFacts {
  readonly birthDate: IsoDate;
  readonly relation: string;
}

/** Of the people who live together on a day, what the audit compares. */
export function groupFactsOf(living: readonly PersonFacts[], rooms: number, needs: readonly string[] | null, on: IsoDate): GroupFacts {
  const children = living.filter(({ birthDate }) => ageOn(birthDate, on) < 18).length;
  const applicant = living.find(({ relation }) => relation === 'applicant');
  return {
    persons: living.length, singleParent: children > 0 && living.length - children === 1, rooms, needs,
    applicantAge: applicant ? ageOn(applicant.birthDate, on) : null,
  };
}

export interface OfferFacts {
  readonly decisionId: Id;
  readonly offeredOn: IsoDate;
  readonly state: string;
  readonly refusedBy: 'family' | 'landlord' | null;
  readonly refusalCode: string | null;
  readonly familyAnsweredOn: IsoDate | null;
  readonly closedOn: IsoDate | null;
}

/** An offer as it stood at the end of a day: what came later has not happened yet. */
export function offerOn({ state, refusedBy, refusalCode, familyAnsweredOn, closedOn }: OfferFacts, asOf: IsoDate): OfferRecord {
  const isClosed = closedOn !== null && closedOn <= asOf;
  const end: OfferEnd = !isClosed ? 'running' : state === 'refused' ? (refusedBy === 'landlord' ? 'refused_by_landlord' : 'refused_by_family') : (state as OfferEnd);
  const accepted = end === 'housed' || (end !== 'refused_by_family' && familyAnsweredOn !== null && familyAnsweredOn <= asOf);
  return { end, accepted, refusalCode: isClosed ? refusalCode : null };
}

export interface Standing {
  readonly eligible: boolean;
  readonly first: boolean;
  readonly onlyLostByLot: boolean;
  readonly chosen: boolean;
}

export interface FamilyFacts {
  readonly appliedOn: IsoDate;
  readonly housedOn: IsoDate | null;
  readonly groups: GroupFacts;
  /** In the order they were made. */
  readonly offers: readonly OfferFacts[];
  /** null: it was on no list that was kept. */
  readonly standing: Standing | null;
}

/** One family of the report. @param listed decisions of the period whose list was kept */
export function familyRecord(family: FamilyFacts, period: OutcomePeriod, listed: ReadonlySet<Id>): FamilyRecord {
  const { standing, offers, housedOn } = family;
  const last = offers.filter(({ decisionId }) => listed.has(decisionId)).at(-1);
  const end = last ? offerOn(last, period.to).end : null;
  const path: Path = {
    inPool: standing !== null,
    eligible: standing?.eligible ?? false,
    first: standing?.first ?? false,
    onlyLostByLot: standing?.onlyLostByLot ?? false,
    chosen: standing?.chosen ?? false,
    offer: standing?.chosen ? end : null,
    // Signed for a flat that begins after the period: housed by the offer, and counted.
    housed: housedOn !== null || (standing?.chosen === true && end === 'housed'),
  };
  const groups: GroupOf = groupsOf(family.groups);
  const made = offers.filter(({ offeredOn }) => offeredOn >= period.from);
  return { groups, path, offers: made.map((offer) => offerOn(offer, period.to)), waitedDays: housedOn === null ? null : Math.max(0, daysBetween(family.appliedOn, housedOn)) };
}
