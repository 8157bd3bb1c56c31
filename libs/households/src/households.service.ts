import { Injectable, Optional } from '@nestjs/common';
import { In } from 'typeorm';
import { newId, orRefuse, refuse, type Id, type IsoDate } from '#kernel';
import { Database, violatedConstraint, type Actor, type Tx } from '#platform';
import { livingOn } from './domain/composition';
import { consentHolds, type ConsentPurpose } from './domain/consent';
import { examineAppliedOn, examineMember, examineMembers, examineName, examineSituation, type ConsentDraft, type MemberDraft, type SituationDraft, type WishDraft } from './domain/intake-rules';
import { examineHousehold, type BenefitInput, type HouseholdContact, type IncomeInput, type NewHousehold } from './domain/new-household';
import { unknownOn, type Unknown } from './domain/unknowns';
import { HouseholdTiesService } from './household-ties.service';
import { factsOf, type HouseholdFacts } from './store/facts.repository';
import { HouseholdRow, HousingSituationRow, MemberRow } from './store/household.entity';
import { detailsOf } from './store/households.repository';
import { BenefitRow, IncomeRow } from './store/means.entity';
import { ConsentRow, NeedRow, WishRow } from './store/wishes.entity';

export type { BenefitInput, HouseholdContact, IncomeInput, NeedInput, NewHousehold } from './domain/new-household';

export interface PersonOfHousehold {
  readonly id: Id;
  readonly name: string;
  readonly birthDate: IsoDate;
  readonly relation: string;
}

/** News: a person of the agency closed an application (`householdId`, `closedBy`), under the id the verdict about it gets (`verdictId`). */
export const APPLICATION_CLOSED = 'ApplicationClosed';

/** Families that apply, and the front door to what others may know of them. */
@Injectable()
export class HouseholdsService {
  constructor(
    private readonly db: Database,
    @Optional() private readonly ties?: HouseholdTiesService,
  ) {}

  /**
   * Records a family in one act. Refuses: no_members, one_applicant, member_twice, birth_in_future, birth_too_long_ago,
   * unknown_ethos, amounts and dates that cannot be, wishes_contradict, consent_expired, unknown_id (partner).
   */
  async record(actor: Actor, input: NewHousehold): Promise<HouseholdRow> {
    return this.db.write(actor, (tx) => this.recordIn(tx, input));
  }

  async recordIn(tx: Tx, input: NewHousehold): Promise<HouseholdRow> {
    return (await this.recordManyIn(tx, [input]))[0]!;
  }

  /** Many families by the same rules, in as many statements as one; numbers follow their order. The first refusal ends it. */
  async recordManyIn(tx: Tx, inputs: readonly NewHousehold[]): Promise<HouseholdRow[]> {
    if (inputs.length === 0) return [];
    for (const input of inputs) orRefuse(examineHousehold(input, tx.today));
    const year = Number(tx.today.slice(0, 4));
    const first = await tx.nextNumbers('household', year, inputs.length);
    const households = inputs.map((input, index) => householdRow(tx, input, `D${String(year).slice(2)}-${String(first + index).padStart(4, '0')}`));
    try {
      await tx.insert(HouseholdRow, households);
    } catch (error) {
      if (violatedConstraint(error) === 'household_partner') refuse('unknown_id', {}, 'referredByPartnerId');
      throw error;
    }
    await this.recordDetails(tx, inputs.map((input, index) => ({ householdId: households[index]!.id, input })));
    await tx.auditMany('household.record', 'household', households.map(({ id, referredByPartnerId }, index) => ({ id, detail: { members: inputs[index]!.members.length, partner: referredByPartnerId } })));
    await tx.publishMany('HouseholdRecorded', households.map(({ id }) => ({ householdId: id })));
    return households.map((household) => ({ ...household, agencyId: tx.agencyId }));
  }

  async amend(by: Actor | Tx, householdId: Id, change: HouseholdContact & { readonly name?: string | null; readonly appliedOn?: IsoDate | null }): Promise<HouseholdRow> {
    return this.db.within(by, async (tx) => {
      const household = await this.openIn(tx, householdId);
      const name = change.name ?? household.name;
      const appliedOn = change.appliedOn ?? household.appliedOn;
      orRefuse(examineName(name));
      orRefuse(examineAppliedOn(appliedOn, tx.today));
      // A day corrected before anything moved the place in the list moves the place too.
      const waitingSince = household.waitingSince === household.appliedOn ? appliedOn : household.waitingSince;
      return this.change(tx, household, 'household.amend', { ...contactOf({ ...household, ...change }), name: name.trim(), appliedOn, waitingSince });
    });
  }

  async addMember(by: Actor | Tx, householdId: Id, draft: MemberDraft): Promise<HouseholdRow> {
    return this.db.within(by, async (tx) => {
      const household = await this.openIn(tx, householdId);
      orRefuse(examineMember(draft, tx.today, 'member'));
      const living = (await this.membersOf(tx, [householdId])).filter((member) => member.leftOn === null);
      orRefuse(examineMembers([...living, draft], tx.today));
      await tx.insert(MemberRow, memberRow(householdId, draft, tx));
      await tx.audit('household.add_member', 'household', householdId);
      return household;
    });
  }

  async memberLeft(actor: Actor, householdId: Id, memberId: Id, leftOn: IsoDate): Promise<HouseholdRow> {
    return this.db.write(actor, async (tx) => {
      const household = await this.openIn(tx, householdId);
      const member = await tx.get(MemberRow, memberId);
      if (!member || member.householdId !== householdId) return refuse('unknown_id', {}, 'memberId');
      if (leftOn > tx.today) refuse('household_date_in_future', { date: leftOn }, 'leftOn');
      if (leftOn < member.birthDate) refuse('left_before_birth', {}, 'leftOn');
      if (member.relation === 'applicant') refuse('applicant_stays', {}, 'memberId');
      await tx.update(MemberRow, memberId, { leftOn });
      await tx.audit('household.member_left', 'household', householdId, { memberId });
      return household;
    });
  }

  async recordSituation(actor: Actor, householdId: Id, situation: SituationDraft): Promise<HouseholdRow> {
    return this.db.write(actor, async (tx) => {
      const household = await this.openIn(tx, householdId);
      orRefuse(examineSituation(situation, tx.today));
      await tx.insert(HousingSituationRow, { id: newId(tx.now.getTime()), householdId, ethosCode: situation.ethosCode, since: situation.since, note: situation.note ?? null });
      await tx.audit('household.record_situation', 'household', householdId, { ethosCode: situation.ethosCode });
      return household;
    });
  }

  async recordPrivacyNotice(actor: Actor, householdId: Id, givenOn: IsoDate): Promise<HouseholdRow> {
    return this.db.write(actor, async (tx) => {
      const household = await this.openIn(tx, householdId);
      if (givenOn > tx.today) refuse('household_date_in_future', { date: givenOn }, 'givenOn');
      return this.change(tx, household, 'household.record_privacy_notice', { privacyNoticeOn: givenOn });
    });
  }

  /** Neutral texts and no letters: a violent person may hold the phone or open the post. */
  async setQuietMode(actor: Actor, householdId: Id, quietMode: boolean): Promise<HouseholdRow> {
    return this.db.write(actor, async (tx) => this.change(tx, await this.openIn(tx, householdId), 'household.set_quiet_mode', { quietMode }));
  }

  async close(by: Actor | Tx, householdId: Id, reason: string): Promise<HouseholdRow> {
    return this.db.within(by, async (tx) => {
      const household = await this.openIn(tx, householdId);
      if (household.state === 'housed') refuse('household_housed');
      if (reason.trim() === '') refuse('household_reason_missing', {}, 'reason');
      const ties = (await this.ties?.of(tx, [household.id])) ?? [];
      if (ties.some(({ kind }) => kind === 'offer')) refuse('household_offer_runs');
      // Closed by a person of the agency: the family may appeal, and that is another context's.
      if (tx.actor.accountId !== null) await tx.publish(APPLICATION_CLOSED, { householdId, closedBy: tx.actor.accountId, verdictId: newId(tx.now.getTime()) });
      return this.change(tx, household, 'household.close', { state: 'closed', closedOn: tx.today, closedReason: reason.trim() });
    });
  }

  /** A family that withdrew comes back: the application stands as before, with its place. Refuses: unknown_id, household_not_closed. */
  async reopenIn(tx: Tx, householdId: Id): Promise<HouseholdRow> {
    const [household] = await tx.find(HouseholdRow, { id: householdId }, { lock: 'for update' });
    if (!household) return refuse('unknown_id', {}, 'householdId');
    if (household.state !== 'closed') refuse('household_not_closed');
    if (household.mergedInto) return this.refuseClosed(tx, household);
    return this.change(tx, household, 'household.reopen', { state: 'applicant', closedOn: null, closedReason: null });
  }

  // --- The front door for the contexts below -------------------------------------------------------------------

  /** The household, or the same refusal for an unknown one and for one this actor may not see. */
  async getIn(tx: Tx, householdId: Id): Promise<HouseholdRow> {
    return (await tx.get(HouseholdRow, householdId)) ?? refuse('unknown_id', {}, 'householdId');
  }

  /** The household a family goes on as: itself, or the one it was merged into, as far as this actor may see. */
  async goesOnAsIn(tx: Tx, household: HouseholdRow): Promise<HouseholdRow> {
    const next = household.mergedInto ? await this.get(tx, household.mergedInto) : null;
    return next ? this.goesOnAsIn(tx, next) : household;
  }

  /** The household as it is until this act ends: nobody merges, closes or changes it meanwhile. */
  async lockedIn(tx: Tx, householdId: Id): Promise<HouseholdRow> {
    return (await tx.find(HouseholdRow, { id: householdId }, { lock: 'for update' }))[0] ?? refuse('unknown_id', {}, 'householdId');
  }

  async get(tx: Tx, householdId: Id): Promise<HouseholdRow | null> {
    return tx.get(HouseholdRow, householdId);
  }

  /** Who lives in the household on a day, eldest first, as a contract names them. */
  async peopleOn(tx: Tx, householdId: Id, on: IsoDate): Promise<PersonOfHousehold[]> {
    return livingOn(await this.membersOf(tx, [householdId]), on).map((member) => ({
      id: member.id,
      name: `${member.givenName} ${member.familyName}`,
      birthDate: member.birthDate,
      relation: member.relation,
    }));
  }

  async householdsOf(tx: Tx, householdIds: readonly Id[]): Promise<HouseholdRow[]> {
    return householdIds.length === 0 ? [] : tx.find(HouseholdRow, { id: In([...householdIds]) });
  }

  /** Everybody ever recorded in these households, eldest first; `leftOn` says who is gone. */
  async membersOf(tx: Tx, householdIds: readonly Id[]): Promise<MemberRow[]> {
    if (householdIds.length === 0) return [];
    return tx.find(MemberRow, { householdId: In([...householdIds]) }, { orderBy: { birthDate: 'ASC', id: 'ASC' } });
  }

  factsIn(tx: Tx, which: 'waiting' | readonly Id[]): Promise<HouseholdFacts[]> {
    return factsOf(tx, which);
  }

  /** What nobody has found out about these households yet. */
  async unknownIn(tx: Tx, households: readonly HouseholdRow[]): Promise<Map<Id, Unknown[]>> {
    const details = await detailsOf(tx, households.map((household) => household.id));
    return new Map(
      households.map((household) => {
        const known = details.get(household.id)!;
        return [household.id, unknownOn({ ...household, ...known, ethosCode: known.situations[0]?.ethosCode ?? null }, tx.today)];
      }),
    );
  }

  /** The wishes as they stand, those for places to be avoided among them. */
  async wishesIn(tx: Tx, householdId: Id): Promise<WishDraft[]> {
    return (await tx.find(WishRow, { householdId }, { orderBy: { id: 'ASC' } })).map(({ kind, value }) => ({ kind, value }));
  }

  /** Every household that waits, without its facts. */
  async waitingIn(tx: Tx): Promise<Id[]> {
    return (await tx.rows<{ id: Id }>(`SELECT id FROM intake.household WHERE agency_id = $1 AND state = 'applicant' ORDER BY id`, [tx.agencyId])).map(({ id }) => id);
  }

  async consentHoldsIn(tx: Tx, householdId: Id, purpose: ConsentPurpose): Promise<boolean> {
    return consentHolds(await tx.find(ConsentRow, { householdId, purpose }), purpose, tx.today);
  }

  /** The family lives in a flat of ours from this day. */
  async housedIn(tx: Tx, householdId: Id, on: IsoDate): Promise<void> {
    const household = await this.getIn(tx, householdId);
    await this.change(tx, household, 'household.housed', { state: 'housed', housedOn: household.housedOn ?? on });
    await tx.publish('HouseholdHoused', { householdId });
  }

  /** The family looks for a flat again; the first day it was housed stays. */
  async waitsAgainIn(tx: Tx, householdId: Id, since: IsoDate): Promise<void> {
    await this.change(tx, await this.getIn(tx, householdId), 'household.waits_again', { state: 'applicant', waitingSince: since });
  }

  /** A flat was refused without a reason: the family waits from this day. */
  async moveWaitingDateIn(tx: Tx, householdId: Id, to: IsoDate): Promise<void> {
    await this.change(tx, await this.getIn(tx, householdId), 'household.move_waiting_date', { waitingSince: to });
  }

  /** A household that may still be changed, locked for this act. */
  async openIn(tx: Tx, householdId: Id): Promise<HouseholdRow> {
    const [household] = await tx.find(HouseholdRow, { id: householdId }, { lock: 'for update' });
    if (!household) return refuse('unknown_id', {}, 'householdId');
    if (household.state === 'closed') return this.refuseClosed(tx, household);
    return household;
  }

  /** An alias says where the family goes on, to who may see that; to a partner worker it is closed and no more. */
  private async refuseClosed(tx: Tx, household: HouseholdRow): Promise<never> {
    const kept = household.mergedInto ? await this.get(tx, household.mergedInto) : null;
    return kept ? refuse('household_merged', { code: kept.code }) : refuse('household_closed');
  }

  private async change(tx: Tx, household: HouseholdRow, act: string, patch: Partial<Omit<HouseholdRow, 'agencyId' | 'id'>>): Promise<HouseholdRow> {
    await tx.update(HouseholdRow, household.id, patch);
    await tx.audit(act, 'household', household.id);
    return { ...household, ...patch };
  }

  private async recordDetails(tx: Tx, recorded: readonly { readonly householdId: Id; readonly input: NewHousehold }[]): Promise<void> {
    const rows = <Item, Row>(listOf: (input: NewHousehold) => readonly Item[] | null | undefined, rowOf: (item: Item) => Row) =>
      recorded.flatMap(({ householdId, input }) => (listOf(input) ?? []).map((item) => ({ id: newId(tx.now.getTime()), householdId, ...rowOf(item) })));
    await tx.insert(MemberRow, recorded.flatMap(({ householdId, input }) => input.members.map((member) => memberRow(householdId, member, tx))));
    await tx.insert(HousingSituationRow, rows(({ situation }) => (situation ? [situation] : []), ({ ethosCode, since, note }) => ({ ethosCode, since, note: note ?? null })));
    await tx.insert(IncomeRow, rows(({ incomes }) => incomes, (income) => incomeOf({ ...income, memberId: null })));
    await tx.insert(BenefitRow, rows(({ benefits }) => benefits, benefitOf));
    await tx.insert(NeedRow, rows(({ needs }) => needs, ({ need, required }) => ({ need, required: required ?? true })));
    await tx.insert(WishRow, rows(({ wishes }) => wishes, ({ kind, value }) => ({ kind, value: value.trim() })));
    await tx.insert(ConsentRow, rows(({ consents }) => consents, consentOf));
  }
}

function householdRow(tx: Tx, input: NewHousehold, code: string): Omit<HouseholdRow, 'agencyId'> {
  const applicant = input.members.find((member) => member.relation === 'applicant')!;
  const appliedOn = input.appliedOn ?? tx.today;
  return {
    id: newId(tx.now.getTime()),
    code,
    name: input.name?.trim() || `${applicant.familyName.trim()} ${applicant.givenName.trim()}`,
    state: 'applicant',
    appliedOn,
    waitingSince: appliedOn,
    referredByPartnerId: tx.actor.partnerId ?? input.referredByPartnerId ?? null,
    recordedBy: personOf(tx),
    ...contactOf(input),
    quietMode: input.quietMode ?? false,
    privacyNoticeOn: input.privacyNoticeOn ?? null,
    incomeStatedOn: input.incomes || input.benefits ? tx.today : null,
    needsStatedOn: input.needs ? tx.today : null,
    housedOn: null,
    closedOn: null,
    closedReason: null,
    mergedInto: null,
  };
}

/** Whoever writes a family down is a person; the system never does. */
function personOf(tx: Tx): Id {
  return tx.actor.accountId ?? refuse('not_allowed');
}

function memberRow(householdId: Id, draft: MemberDraft, tx: Tx) {
  return {
    id: newId(tx.now.getTime()), householdId, givenName: draft.givenName.trim(), familyName: draft.familyName.trim(), birthDate: draft.birthDate,
    relation: draft.relation, isContact: draft.isContact ?? draft.relation === 'applicant', leftOn: null,
  };
}

const blankAsNull = (text: string | null | undefined): string | null => (text?.trim() ? text.trim() : null);

function contactOf(input: HouseholdContact) {
  return {
    phone: blankAsNull(input.phone), email: blankAsNull(input.email),
    contactAddress: blankAsNull(input.contactAddress), interpreterLanguage: blankAsNull(input.interpreterLanguage),
  };
}

export function incomeOf(input: IncomeInput) {
  return { memberId: input.memberId ?? null, kind: input.kind, amount: input.amount, validFrom: input.validFrom, validTo: input.validTo ?? null, evidence: blankAsNull(input.evidence) };
}

export function benefitOf(input: BenefitInput) {
  return {
    kind: input.kind, payer: input.payer.trim(), amount: input.amount, housingPart: input.housingPart ?? null, paidTo: input.paidTo,
    decidedOn: input.decidedOn ?? null, validFrom: input.validFrom, validTo: input.validTo ?? null,
  };
}

export function consentOf(input: ConsentDraft) {
  return { purpose: input.purpose, givenOn: input.givenOn, validTo: input.validTo ?? null, withdrawnOn: null, evidence: input.evidence.trim() };
}
