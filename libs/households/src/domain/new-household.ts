import { refusal, type Halere, type Id, type IsoDate, type Refusal } from '#kernel';
import {
  examineAppliedOn, examineBenefits, examineConsents, examineIncomes, examineMembers, examineSituation, examineWishes, type ConsentDraft, type MemberDraft, type SituationDraft, type WishDraft,
} from './intake-rules';
import type { HouseholdsRefusal } from './refusals';

export interface IncomeInput {
  readonly memberId?: Id | null;
  readonly kind: string;
  readonly amount: Halere;
  readonly validFrom: IsoDate;
  readonly validTo?: IsoDate | null;
  readonly evidence?: string | null;
}

export interface BenefitInput {
  readonly kind: string;
  readonly payer: string;
  readonly amount: Halere;
  readonly housingPart?: Halere | null;
  readonly paidTo: string;
  readonly decidedOn?: IsoDate | null;
  readonly validFrom: IsoDate;
  readonly validTo?: IsoDate | null;
}

export interface NeedInput {
  readonly need: string;
  readonly required?: boolean | null;
}

export interface HouseholdContact {
  readonly phone?: string | null;
  readonly email?: string | null;
  readonly contactAddress?: string | null;
  readonly interpreterLanguage?: string | null;
}

/** A family as it is told at the first meeting. A list that is null was not asked about; an empty one was, and there is nothing. */
export interface NewHousehold extends HouseholdContact {
  /** How the agency calls the household; by default the applicant's family and given name. */
  readonly name?: string | null;
  readonly appliedOn?: IsoDate | null;
  /** Of a referral somebody of the agency writes down; a partner worker's own partner is set by itself. */
  readonly referredByPartnerId?: Id | null;
  readonly quietMode?: boolean | null;
  readonly privacyNoticeOn?: IsoDate | null;
  readonly members: readonly MemberDraft[];
  readonly situation?: SituationDraft | null;
  readonly incomes?: readonly IncomeInput[] | null;
  readonly benefits?: readonly BenefitInput[] | null;
  readonly needs?: readonly NeedInput[] | null;
  readonly wishes?: readonly WishDraft[] | null;
  readonly consents?: readonly ConsentDraft[] | null;
}

/** Whether a family may be written down as it was told; null when it may. One rule for the form, the import and the demo. */
export function examineHousehold(input: NewHousehold, today: IsoDate): Refusal<HouseholdsRefusal> | null {
  const { privacyNoticeOn } = input;
  const needs = (input.needs ?? []).map(({ need }) => need);
  const twice = needs.findIndex((need, index) => needs.indexOf(need) !== index);
  return (
    examineMembers(input.members, today)
    ?? (input.appliedOn ? examineAppliedOn(input.appliedOn, today) : null)
    ?? (privacyNoticeOn && privacyNoticeOn > today ? refusal<HouseholdsRefusal>('household_date_in_future', { date: privacyNoticeOn }, 'privacyNoticeOn') : null)
    ?? (input.situation ? examineSituation(input.situation, today) : null)
    ?? examineIncomes(input.incomes ?? [])
    ?? examineBenefits(input.benefits ?? [], today)
    ?? examineWishes(input.wishes ?? [])
    ?? examineConsents(input.consents ?? [], today)
    ?? (twice >= 0 ? refusal<HouseholdsRefusal>('need_twice', {}, `needs.${twice}`) : null)
  );
}
