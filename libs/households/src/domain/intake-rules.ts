import { halere, isRefusal, placeKey, refusal, type Halere, type IsoDate, type Refusal } from '#kernel';
import { CONSENT_PURPOSES } from './consent';
import { isEthosCode } from './ethos';
import { WISH_KINDS } from './needs';
import type { HouseholdsRefusal } from './refusals';

/** What can be wrong with a recorded household. Each rule answers null (all is well) or the refusal naming its field. */
type Verdict = Refusal<HouseholdsRefusal> | null;

export interface MemberDraft {
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: IsoDate;
  readonly relation: string;
  readonly isContact?: boolean;
}

export interface SituationDraft {
  readonly ethosCode: string;
  readonly since: IsoDate;
  readonly note?: string | null;
}

export interface MoneyDraft {
  readonly amount: Halere;
  readonly validFrom: IsoDate;
  readonly validTo?: IsoDate | null;
}

export interface BenefitMoneyDraft extends MoneyDraft {
  readonly payer: string;
  readonly housingPart?: Halere | null;
  readonly decidedOn?: IsoDate | null;
}

export interface WishDraft {
  readonly kind: string;
  readonly value: string;
}

export interface ConsentDraft {
  readonly purpose: string;
  readonly givenOn: IsoDate;
  readonly validTo?: IsoDate | null;
  readonly evidence: string;
}

const OLDEST_YEARS = 120;
/** Who waits longer goes first, so a slip in the year must not decide. */
const LONGEST_WAIT_YEARS = 25;
/** No family that needs us has half a million a month: it is a slip of zeros. */
const HIGHEST_BELIEVABLE_MONTHLY = halere(50_000_000);

const no = (code: HouseholdsRefusal, field: string | null, params: Record<string, string | number> = {}): Verdict => refusal(code, params, field);

function firstOf<T>(list: readonly T[], rule: (item: T, index: number) => Verdict): Verdict {
  for (const [index, item] of list.entries()) {
    const verdict = rule(item, index);
    if (isRefusal(verdict)) return verdict;
  }
  return null;
}

export function examineName(name: string): Verdict {
  return name.trim() === '' ? no('household_name_missing', 'name') : null;
}

export function examineAppliedOn(appliedOn: IsoDate, today: IsoDate): Verdict {
  if (appliedOn > today) return no('household_date_in_future', 'appliedOn', { date: appliedOn });
  return Number(today.slice(0, 4)) - Number(appliedOn.slice(0, 4)) > LONGEST_WAIT_YEARS ? no('applied_too_long_ago', 'appliedOn', { date: appliedOn, years: LONGEST_WAIT_YEARS }) : null;
}

export function examineMembers(members: readonly MemberDraft[], today: IsoDate): Verdict {
  if (members.length === 0) return no('no_members', 'members');
  const seen = new Set<string>();
  const wrong = firstOf(members, (member, index) => {
    const verdict = examineMember(member, today, `members.${index}`);
    if (verdict) return verdict;
    const key = [member.givenName, member.familyName, member.birthDate].map((part) => part.trim().toLowerCase()).join('|');
    if (seen.has(key)) return no('member_twice', `members.${index}`, { name: `${member.givenName} ${member.familyName}` });
    seen.add(key);
    return null;
  });
  if (wrong) return wrong;
  const applicants = members.filter((member) => member.relation === 'applicant').length;
  return applicants === 1 ? null : no('one_applicant', 'members', { count: applicants });
}

export function examineMember(member: MemberDraft, today: IsoDate, field: string): Verdict {
  if (member.givenName.trim() === '') return no('household_name_missing', `${field}.givenName`);
  if (member.familyName.trim() === '') return no('household_name_missing', `${field}.familyName`);
  if (member.birthDate > today) return no('birth_in_future', `${field}.birthDate`, { date: member.birthDate });
  if (Number(today.slice(0, 4)) - Number(member.birthDate.slice(0, 4)) > OLDEST_YEARS) {
    return no('birth_too_long_ago', `${field}.birthDate`, { date: member.birthDate });
  }
  return null;
}

export function examineSituation(situation: SituationDraft, today: IsoDate, field = 'situation'): Verdict {
  if (!isEthosCode(situation.ethosCode)) return no('unknown_ethos', `${field}.ethosCode`, { code: situation.ethosCode });
  return situation.since > today ? no('household_date_in_future', `${field}.since`, { date: situation.since }) : null;
}

export function examineMoney(row: MoneyDraft, field: string): Verdict {
  if (row.amount <= 0) return no('household_amount_not_positive', `${field}.amount`);
  if (row.amount > HIGHEST_BELIEVABLE_MONTHLY) {
    return no('household_amount_absurd', `${field}.amount`);
  }
  return row.validTo && row.validTo < row.validFrom ? no('household_ends_before_start', `${field}.validTo`, { from: row.validFrom, to: row.validTo }) : null;
}

export function examineIncomes(rows: readonly MoneyDraft[]): Verdict {
  return firstOf(rows, (row, index) => examineMoney(row, `incomes.${index}`));
}

/** Granted benefits only: the office has decided already. */
export function examineBenefit(row: BenefitMoneyDraft, today: IsoDate, field: string): Verdict {
  if (row.payer.trim() === '') return no('payer_missing', `${field}.payer`);
  if (row.decidedOn && row.decidedOn > today) return no('household_date_in_future', `${field}.decidedOn`, { date: row.decidedOn });
  const money = examineMoney(row, field);
  if (money) return money;
  const part = row.housingPart ?? null;
  return part !== null && (part < 0 || part > row.amount) ? no('housing_part_too_large', `${field}.housingPart`) : null;
}

export function examineBenefits(rows: readonly BenefitMoneyDraft[], today: IsoDate): Verdict {
  return firstOf(rows, (row, index) => examineBenefit(row, today, `benefits.${index}`));
}

/** A place cannot be wished for and avoided; a ceiling and a number of rooms are said once. */
export function examineWishes(wishes: readonly WishDraft[]): Verdict {
  const wrong = firstOf(wishes, (wish, index) => examineWish(wish, `wishes.${index}.value`));
  if (wrong) return wrong;
  for (const [kind, opposite] of [['city', 'avoid_city'], ['part', 'avoid_part']] as const) {
    const avoided = new Set(wishes.filter((wish) => wish.kind === opposite).map((wish) => placeKey(wish.value)));
    const index = wishes.findIndex((wish) => wish.kind === kind && avoided.has(placeKey(wish.value)));
    if (index >= 0) return no('wishes_contradict', `wishes.${index}.value`, { place: wishes[index]!.value.trim() });
  }
  const seen = new Set<string>();
  return firstOf(wishes, (wish, index) => {
    const once = wish.kind === 'max_total' || wish.kind === 'min_rooms';
    const key = once ? wish.kind : `${wish.kind}|${placeKey(wish.value)}`;
    if (seen.has(key)) return no('wish_twice', `wishes.${index}.value`, { value: wish.value.trim() });
    seen.add(key);
    return null;
  });
}

function examineWish(wish: WishDraft, field: string): Verdict {
  if (!(WISH_KINDS as readonly string[]).includes(wish.kind)) return no('unknown_wish', field, { kind: wish.kind });
  if (wish.value.trim() === '') return no('wish_empty', field);
  if (wish.kind === 'max_total') return wholeBetween(wish.value, 1, 500_000) ? null : no('wish_not_a_number', field, { value: wish.value });
  if (wish.kind === 'min_rooms') return wholeBetween(wish.value, 1, 10) ? null : no('wish_not_a_number', field, { value: wish.value });
  return null;
}

function wholeBetween(text: string, least: number, most: number): boolean {
  const bare = text.replace(/[\s\u00a0]/g, '');
  return /^\d{1,7}$/.test(bare) && Number(bare) >= least && Number(bare) <= most;
}

export function examineConsent(consent: ConsentDraft, today: IsoDate, field: string): Verdict {
  if (!(CONSENT_PURPOSES as readonly string[]).includes(consent.purpose)) return no('unknown_purpose', `${field}.purpose`, { purpose: consent.purpose });
  if (consent.givenOn > today) return no('household_date_in_future', `${field}.givenOn`, { date: consent.givenOn });
  if (consent.validTo && consent.validTo < consent.givenOn) return no('household_ends_before_start', `${field}.validTo`, { from: consent.givenOn, to: consent.validTo });
  if (consent.validTo && consent.validTo < today) return no('consent_expired', `${field}.validTo`, { date: consent.validTo });
  return consent.evidence.trim() === '' ? no('consent_without_evidence', `${field}.evidence`) : null;
}

export function examineConsents(consents: readonly ConsentDraft[], today: IsoDate): Verdict {
  return firstOf(consents, (consent, index) => examineConsent(consent, today, `consents.${index}`));
}
