import { formatKoruna, halere, isRefusal, refusal, type Halere, type IsoDate, type Refusal } from '#kernel';
import { CONSENT_PURPOSES } from './consent';
import { isEthosCode } from './ethos';
import { placeKey, WISH_KINDS } from './needs';
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
  return name.trim() === '' ? no('NAME_MISSING', 'name') : null;
}

export function examineAppliedOn(appliedOn: IsoDate, today: IsoDate): Verdict {
  return appliedOn > today ? no('DATE_IN_FUTURE', 'appliedOn', { date: appliedOn }) : null;
}

export function examineMembers(members: readonly MemberDraft[], today: IsoDate): Verdict {
  if (members.length === 0) return no('NO_MEMBERS', 'members');
  const seen = new Set<string>();
  const wrong = firstOf(members, (member, index) => {
    const verdict = examineMember(member, today, `members.${index}`);
    if (verdict) return verdict;
    const key = [member.givenName, member.familyName, member.birthDate].map((part) => part.trim().toLowerCase()).join('|');
    if (seen.has(key)) return no('MEMBER_TWICE', `members.${index}`, { name: `${member.givenName} ${member.familyName}` });
    seen.add(key);
    return null;
  });
  if (wrong) return wrong;
  const applicants = members.filter((member) => member.relation === 'applicant').length;
  return applicants === 1 ? null : no('ONE_APPLICANT', 'members', { count: applicants });
}

export function examineMember(member: MemberDraft, today: IsoDate, field: string): Verdict {
  if (member.givenName.trim() === '') return no('NAME_MISSING', `${field}.givenName`);
  if (member.familyName.trim() === '') return no('NAME_MISSING', `${field}.familyName`);
  if (member.birthDate > today) return no('BIRTH_IN_FUTURE', `${field}.birthDate`, { date: member.birthDate });
  if (Number(today.slice(0, 4)) - Number(member.birthDate.slice(0, 4)) > OLDEST_YEARS) {
    return no('BIRTH_TOO_LONG_AGO', `${field}.birthDate`, { date: member.birthDate });
  }
  return null;
}

export function examineSituation(situation: SituationDraft, today: IsoDate, field = 'situation'): Verdict {
  if (!isEthosCode(situation.ethosCode)) return no('UNKNOWN_ETHOS', `${field}.ethosCode`, { code: situation.ethosCode });
  return situation.since > today ? no('DATE_IN_FUTURE', `${field}.since`, { date: situation.since }) : null;
}

export function examineMoney(row: MoneyDraft, field: string): Verdict {
  if (row.amount <= 0) return no('AMOUNT_NOT_POSITIVE', `${field}.amount`);
  if (row.amount > HIGHEST_BELIEVABLE_MONTHLY) {
    return no('AMOUNT_ABSURD', `${field}.amount`, { amount: formatKoruna(row.amount, 'cs'), most: formatKoruna(HIGHEST_BELIEVABLE_MONTHLY, 'cs') });
  }
  return row.validTo && row.validTo < row.validFrom ? no('ENDS_BEFORE_START', `${field}.validTo`, { from: row.validFrom, to: row.validTo }) : null;
}

export function examineIncomes(rows: readonly MoneyDraft[]): Verdict {
  return firstOf(rows, (row, index) => examineMoney(row, `incomes.${index}`));
}

export function examineBenefit(row: BenefitMoneyDraft, field: string): Verdict {
  if (row.payer.trim() === '') return no('PAYER_MISSING', `${field}.payer`);
  const money = examineMoney(row, field);
  if (money) return money;
  const part = row.housingPart ?? null;
  return part !== null && (part < 0 || part > row.amount) ? no('HOUSING_PART_TOO_LARGE', `${field}.housingPart`) : null;
}

export function examineBenefits(rows: readonly BenefitMoneyDraft[]): Verdict {
  return firstOf(rows, (row, index) => examineBenefit(row, `benefits.${index}`));
}

/** A place cannot be wished for and avoided; a ceiling and a number of rooms are said once. */
export function examineWishes(wishes: readonly WishDraft[]): Verdict {
  const wrong = firstOf(wishes, (wish, index) => examineWish(wish, `wishes.${index}.value`));
  if (wrong) return wrong;
  for (const [kind, opposite] of [['city', 'avoid_city'], ['part', 'avoid_part']] as const) {
    const avoided = new Set(wishes.filter((wish) => wish.kind === opposite).map((wish) => placeKey(wish.value)));
    const index = wishes.findIndex((wish) => wish.kind === kind && avoided.has(placeKey(wish.value)));
    if (index >= 0) return no('WISHES_CONTRADICT', `wishes.${index}.value`, { place: wishes[index]!.value.trim() });
  }
  const seen = new Set<string>();
  return firstOf(wishes, (wish, index) => {
    const once = wish.kind === 'max_total' || wish.kind === 'min_rooms';
    const key = once ? wish.kind : `${wish.kind}|${placeKey(wish.value)}`;
    if (seen.has(key)) return no('WISH_TWICE', `wishes.${index}.value`, { value: wish.value.trim() });
    seen.add(key);
    return null;
  });
}

function examineWish(wish: WishDraft, field: string): Verdict {
  if (!(WISH_KINDS as readonly string[]).includes(wish.kind)) return no('UNKNOWN_WISH', field, { kind: wish.kind });
  if (wish.value.trim() === '') return no('WISH_EMPTY', field);
  if (wish.kind === 'max_total') return wholeBetween(wish.value, 1, 500_000) ? null : no('WISH_NOT_A_NUMBER', field, { value: wish.value });
  if (wish.kind === 'min_rooms') return wholeBetween(wish.value, 1, 10) ? null : no('WISH_NOT_A_NUMBER', field, { value: wish.value });
  return null;
}

function wholeBetween(text: string, least: number, most: number): boolean {
  const bare = text.replace(/[\s\u00a0]/g, '');
  return /^\d{1,7}$/.test(bare) && Number(bare) >= least && Number(bare) <= most;
}

export function examineConsent(consent: ConsentDraft, today: IsoDate, field: string): Verdict {
  if (!(CONSENT_PURPOSES as readonly string[]).includes(consent.purpose)) return no('UNKNOWN_PURPOSE', `${field}.purpose`, { purpose: consent.purpose });
  if (consent.givenOn > today) return no('DATE_IN_FUTURE', `${field}.givenOn`, { date: consent.givenOn });
  if (consent.validTo && consent.validTo < consent.givenOn) return no('ENDS_BEFORE_START', `${field}.validTo`, { from: consent.givenOn, to: consent.validTo });
  if (consent.validTo && consent.validTo < today) return no('CONSENT_EXPIRED', `${field}.validTo`, { date: consent.validTo });
  return consent.evidence.trim() === '' ? no('CONSENT_WITHOUT_EVIDENCE', `${field}.evidence`) : null;
}

export function examineConsents(consents: readonly ConsentDraft[], today: IsoDate): Verdict {
  return firstOf(consents, (consent, index) => examineConsent(consent, today, `consents.${index}`));
}
