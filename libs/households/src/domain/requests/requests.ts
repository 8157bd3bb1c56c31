import { halere, isIsoDate, isRefusal, isoDate, refusal, type Halere, type IsoDate, type Refusal } from '#kernel';
import { RELATIONS } from '../composition';
import { examineMember, examineMoney, examineWishes, type MemberDraft, type WishDraft } from '../intake-rules';
import { INCOME_KINDS } from '../means';
import { NEEDS } from '../needs';
import type { HouseholdsRefusal } from '../refusals';
import type { RequestRefusal } from './sentences';

/** Changes a coordinator confirms, and acts that carry themselves out. */
export const CHANGE_KINDS = ['income', 'member', 'contact', 'needs', 'wishes', 'document'] as const;
export const ACT_KINDS = ['withdraw', 'return', 'offer_answer'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];
export type RequestKind = ChangeKind | (typeof ACT_KINDS)[number];

export const isChange = (kind: string): kind is ChangeKind => (CHANGE_KINDS as readonly string[]).includes(kind);

/** What a family may tell us about a paper it photographed. */
export const PAPERS = ['income', 'benefit', 'identity', 'other'] as const;
/** Wishes a family may change from its page. Places to be avoided are told to a person only: the page may lie in wrong hands. */
export const OPEN_WISHES = ['city', 'part', 'max_total', 'min_rooms'] as const;

export type FamilyChange =
  | { readonly kind: 'income'; readonly income: { readonly kind: string; readonly amount: Halere; readonly validFrom: IsoDate } }
  | { readonly kind: 'member'; readonly member: MemberDraft }
  | { readonly kind: 'contact'; readonly contact: { readonly phone?: string; readonly email?: string; readonly contactAddress?: string } }
  | { readonly kind: 'needs'; readonly needs: readonly string[] }
  | { readonly kind: 'wishes'; readonly wishes: readonly WishDraft[] }
  | { readonly kind: 'document'; readonly about: string; readonly note: string | null };

type No = Refusal<RequestRefusal | HouseholdsRefusal>;
const LONGEST = 300;
const MOST_IN_A_LIST = 20;

/**
 * A change as the family sent it, read strictly: the same rule when it is sent and when it is confirmed, since what the
 * agency's rules allow may have changed in between. `body` is whatever came.
 */
export function readChange(kind: ChangeKind, body: Readonly<Record<string, unknown>>, today: IsoDate): FamilyChange | No {
  switch (kind) {
    case 'income':
      return readIncome(body, today);
    case 'member':
      return readMember(body, today);
    case 'contact':
      return readContact(body);
    case 'needs':
      return readNeeds(body['needs']);
    case 'wishes':
      return readWishes(body['wishes']);
    case 'document':
      return (PAPERS as readonly unknown[]).includes(body['about']) ? { kind, about: String(body['about']), note: text(body['note']) } : unreadable('about');
  }
}

const unreadable = (field: string): No => refusal('request_unreadable', {}, field);
const text = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, LONGEST) : null);

function readIncome(body: Readonly<Record<string, unknown>>, today: IsoDate): FamilyChange | No {
  const { kind, amount, validFrom } = body;
  if (!(INCOME_KINDS as readonly unknown[]).includes(kind)) return unreadable('kind');
  if (!Number.isSafeInteger(amount)) return unreadable('amount');
  if (typeof validFrom !== 'string' || !isIsoDate(validFrom)) return unreadable('validFrom');
  const income = { kind: String(kind), amount: halere(amount as number), validFrom: isoDate(validFrom) };
  if (income.validFrom > today) return refusal('household_date_in_future', { date: income.validFrom }, 'validFrom');
  const wrong = examineMoney(income, 'income');
  return wrong ? { ...wrong, field: 'amount' } : { kind: 'income', income };
}

function readMember(body: Readonly<Record<string, unknown>>, today: IsoDate): FamilyChange | No {
  const { birthDate, relation } = body;
  if (typeof birthDate !== 'string' || !isIsoDate(birthDate)) return unreadable('birthDate');
  if (relation === 'applicant' || !(RELATIONS as readonly unknown[]).includes(relation)) return unreadable('relation');
  const member = { givenName: text(body['givenName']) ?? '', familyName: text(body['familyName']) ?? '', birthDate: isoDate(birthDate), relation: String(relation) };
  const wrong = examineMember(member, today, 'member');
  return wrong ? { ...wrong, field: wrong.field!.replace('member.', '') } : { kind: 'member', member };
}

function readContact(body: Readonly<Record<string, unknown>>): FamilyChange | No {
  const [phone, email, contactAddress] = [text(body['phone']), text(body['email']), text(body['contactAddress'])];
  if (phone !== null && !/^(\+|00)?[\d\s()-]{9,20}$/.test(phone)) return unreadable('phone');
  if (email !== null && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) return unreadable('email');
  if (phone === null && email === null && contactAddress === null) return refusal('request_empty', {}, 'phone');
  return { kind: 'contact', contact: { ...(phone && { phone }), ...(email && { email }), ...(contactAddress && { contactAddress }) } };
}

function readNeeds(list: unknown): FamilyChange | No {
  if (!Array.isArray(list) || list.length > MOST_IN_A_LIST || list.some((need) => !(NEEDS as readonly unknown[]).includes(need))) return unreadable('needs');
  return { kind: 'needs', needs: [...new Set(list as string[])] };
}

function readWishes(list: unknown): FamilyChange | No {
  if (!Array.isArray(list) || list.length > MOST_IN_A_LIST) return unreadable('wishes');
  const wishes: WishDraft[] = [];
  for (const wish of list as { kind?: unknown; value?: unknown }[]) {
    const value = text(wish?.value);
    if (!(OPEN_WISHES as readonly unknown[]).includes(wish?.kind) || value === null) return unreadable('wishes');
    wishes.push({ kind: String(wish.kind), value });
  }
  const wrong = examineWishes(wishes);
  if (!isRefusal(wrong)) return { kind: 'wishes', wishes };
  // The form names its fields by the wish.
  const at = /^wishes\.(\d+)\./.exec(wrong.field ?? '')?.[1];
  return { ...wrong, field: at === undefined ? 'wishes' : wishes[Number(at)]!.kind };
}
