import { Injectable } from '@nestjs/common';
import { newId, orRefuse, refuse, type Id, type IsoDate } from '#kernel';
import { Database, type Actor, type Tx } from '#platform';
import { examineBenefit, examineConsent, examineMoney, examineWishes, type ConsentDraft, type WishDraft } from './domain/intake-rules';
import { benefitOf, consentOf, HouseholdsService, incomeOf, type BenefitInput, type IncomeInput, type NeedInput } from './households.service';
import { HouseholdRow, MemberRow } from './store/household.entity';
import { BenefitRow, IncomeRow } from './store/means.entity';
import { ConsentRow, NeedRow, WishRow } from './store/wishes.entity';

/** What changes while a family waits: money, needs, wishes, consents. Each act returns the household. */
@Injectable()
export class HouseholdCircumstancesService {
  constructor(
    private readonly db: Database,
    private readonly households: HouseholdsService,
  ) {}

  async recordIncome(by: Actor | Tx, householdId: Id, input: IncomeInput): Promise<HouseholdRow> {
    return this.act(by, householdId, 'household.record_income', async (tx, household) => {
      orRefuse(examineMoney(input, 'income'));
      if (input.memberId) {
        const member = await tx.get(MemberRow, input.memberId);
        if (!member || member.householdId !== household.id) refuse('unknown_id', {}, 'income.memberId');
      }
      await tx.insert(IncomeRow, { id: newId(tx.now.getTime()), householdId, ...incomeOf(input) });
      await this.stated(tx, household);
    });
  }

  /** The last day an income holds; the row stays as it was for the days before. What came in its place is to be asked. */
  async endIncome(by: Actor | Tx, householdId: Id, incomeId: Id, lastDay: IsoDate): Promise<HouseholdRow> {
    return this.act(by, householdId, 'household.end_income', async (tx, household) => {
      const row = await this.ownRow(tx, IncomeRow, incomeId, householdId);
      endable(row, lastDay);
      await tx.update(IncomeRow, incomeId, { validTo: lastDay });
      await this.stated(tx, household, null);
    });
  }

  async recordBenefit(actor: Actor, householdId: Id, input: BenefitInput): Promise<HouseholdRow> {
    return this.act(actor, householdId, 'household.record_benefit', async (tx, household) => {
      orRefuse(examineBenefit(input, tx.today, 'benefit'));
      await tx.insert(BenefitRow, { id: newId(tx.now.getTime()), householdId, ...benefitOf(input) });
      await this.stated(tx, household);
    });
  }

  async endBenefit(actor: Actor, householdId: Id, benefitId: Id, lastDay: IsoDate): Promise<HouseholdRow> {
    return this.act(actor, householdId, 'household.end_benefit', async (tx, household) => {
      const row = await this.ownRow(tx, BenefitRow, benefitId, householdId);
      endable(row, lastDay);
      await tx.update(BenefitRow, benefitId, { validTo: lastDay });
      await this.stated(tx, household, null);
    });
  }

  /** Somebody went through the family's money today and what is written is all of it, even when it is nothing. */
  async stateMeans(actor: Actor, householdId: Id): Promise<HouseholdRow> {
    return this.act(actor, householdId, 'household.state_means', (tx, household) => this.stated(tx, household));
  }

  /** The whole list of needs, in place of the one before; empty means: asked, and nothing special. */
  async recordNeeds(by: Actor | Tx, householdId: Id, needs: readonly NeedInput[]): Promise<HouseholdRow> {
    return this.act(by, householdId, 'household.record_needs', async (tx, household) => {
      const twice = needs.findIndex((need, index) => needs.findIndex((other) => other.need === need.need) !== index);
      if (twice >= 0) refuse('need_twice', {}, `needs.${twice}`);
      await tx.remove(NeedRow, { householdId });
      if (needs.length > 0) await tx.insert(NeedRow, needs.map((need) => ({ id: newId(tx.now.getTime()), householdId, need: need.need, required: need.required ?? true })));
      await tx.update(HouseholdRow, householdId, { needsStatedOn: tx.today });
      household.needsStatedOn = tx.today;
    });
  }

  /** The whole list of wishes, in place of the one before. */
  async recordWishes(by: Actor | Tx, householdId: Id, wishes: readonly WishDraft[]): Promise<HouseholdRow> {
    return this.act(by, householdId, 'household.record_wishes', async (tx) => {
      orRefuse(examineWishes(wishes));
      await tx.remove(WishRow, { householdId });
      if (wishes.length > 0) await tx.insert(WishRow, wishes.map((wish) => ({ id: newId(tx.now.getTime()), householdId, kind: wish.kind, value: wish.value.trim() })));
    });
  }

  async giveConsent(actor: Actor, householdId: Id, consent: ConsentDraft): Promise<HouseholdRow> {
    return this.act(actor, householdId, 'household.give_consent', async (tx) => {
      orRefuse(examineConsent(consent, tx.today, 'consent'));
      await tx.insert(ConsentRow, { id: newId(tx.now.getTime()), householdId, ...consentOf(consent) });
    });
  }

  async withdrawConsent(actor: Actor, householdId: Id, consentId: Id): Promise<HouseholdRow> {
    return this.act(actor, householdId, 'household.withdraw_consent', async (tx) => {
      const consent = await this.ownRow(tx, ConsentRow, consentId, householdId);
      if (consent.withdrawnOn !== null) refuse('consent_withdrawn');
      await tx.update(ConsentRow, consentId, { withdrawnOn: tx.today });
    });
  }

  private async act(by: Actor | Tx, householdId: Id, name: string, work: (tx: Tx, household: HouseholdRow) => Promise<void>): Promise<HouseholdRow> {
    return this.db.within(by, async (tx) => {
      const household = await this.households.openIn(tx, householdId);
      await work(tx, household);
      await tx.audit(name, 'household', householdId);
      return household;
    });
  }

  private async stated(tx: Tx, household: HouseholdRow, on: IsoDate | null = tx.today): Promise<void> {
    await tx.update(HouseholdRow, household.id, { incomeStatedOn: on });
    household.incomeStatedOn = on;
  }

  private async ownRow<Row extends IncomeRow | BenefitRow | ConsentRow>(tx: Tx, entity: abstract new () => Row, id: Id, householdId: Id): Promise<Row> {
    const row = await tx.get(entity, id);
    return row && row.householdId === householdId ? row : refuse('unknown_id');
  }
}

function endable(row: { readonly validFrom: IsoDate }, lastDay: IsoDate): void {
  if (lastDay < row.validFrom) refuse('household_ends_before_start', { from: row.validFrom, to: lastDay }, 'lastDay');
}
