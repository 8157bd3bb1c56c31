import { ageOn, refusal, type Id, type IsoDate, type Refusal } from '#kernel';
import type { TenanciesRefusal } from './sentences';

/**
 * What somebody of the household signs as: tenant and joint tenant owe the rent together, a spouse by law is a joint
 * tenant by Civil Code § 745, a member lives there and is named, a guardian acts for a tenant who is not of age.
 */
export const PARTY_ROLES = ['tenant', 'joint_tenant', 'spouse_by_law', 'member', 'guardian'] as const;
export type PartyRole = (typeof PARTY_ROLES)[number];

export interface Party {
  readonly memberId: Id;
  readonly role: PartyRole;
}

export interface PersonOfHousehold {
  readonly id: Id;
  readonly name: string;
  readonly birthDate: IsoDate;
}

const ADULT_AGE = 18;
const OWES_RENT: readonly PartyRole[] = ['tenant', 'joint_tenant', 'spouse_by_law'];
const isAdult = (person: PersonOfHousehold, on: IsoDate): boolean => ageOn(person.birthDate, on) >= ADULT_AGE;

/** People who owe the rent, in the order they were named. */
export const owesRent = (role: PartyRole): boolean => OWES_RENT.includes(role);

/**
 * Who stands on a contract, everybody of the household once. Children without a stated role are members; the role of
 * every adult must be stated by a person, because it decides who owes the rent.
 */
export function partiesOfContract(
  people: readonly PersonOfHousehold[],
  stated: readonly Party[],
  on: IsoDate,
): readonly Party[] | Refusal<TenanciesRefusal> {
  const byId = new Map(people.map((person) => [person.id, person]));
  const roles = new Map<Id, PartyRole>();
  for (const [index, { memberId, role }] of stated.entries()) {
    const person = byId.get(memberId);
    if (!person) return refusal('party_unknown', {}, `parties.${index}.memberId`);
    if (roles.has(memberId)) return refusal('party_twice', { name: person.name }, `parties.${index}.memberId`);
    if (role === 'guardian' && !isAdult(person, on)) return refusal('guardian_not_of_age', { name: person.name }, `parties.${index}.role`);
    if (role === 'spouse_by_law' && !isAdult(person, on)) return refusal('spouse_not_of_age', { name: person.name }, `parties.${index}.role`);
    if (role === 'spouse_by_law' && [...roles.values()].includes(role)) return refusal('spouse_twice', {}, `parties.${index}.role`);
    roles.set(memberId, role);
  }
  const unnamed = people.find((person) => !roles.has(person.id) && isAdult(person, on));
  if (unnamed) return refusal('adult_without_role', { name: unnamed.name }, 'parties');
  if (![...roles.values()].includes('tenant')) return refusal('tenant_missing', {}, 'parties');
  const minor = people.find((person) => owesRent(roles.get(person.id) ?? 'member') && !isAdult(person, on));
  if (minor && ![...roles.values()].includes('guardian')) return refusal('minor_without_guardian', { name: minor.name }, 'parties');
  return people.map((person) => ({ memberId: person.id, role: roles.get(person.id) ?? 'member' }));
}

/** Whose signature makes the contract: everybody who owes the rent and is of age, and guardians instead of those who are not. */
export function whoMustSign(people: readonly PersonOfHousehold[], parties: readonly Party[], on: IsoDate): readonly PersonOfHousehold[] {
  const byId = new Map(people.map((person) => [person.id, person]));
  return parties.flatMap(({ memberId, role }) => {
    const person = byId.get(memberId);
    if (!person) return [];
    return role === 'guardian' || (owesRent(role) && isAdult(person, on)) ? [person] : [];
  });
}

/** All who must sign did; otherwise who is missing. */
export function signedByAll(
  people: readonly PersonOfHousehold[],
  parties: readonly Party[],
  signed: ReadonlySet<Id>,
  on: IsoDate,
): readonly Id[] | Refusal<TenanciesRefusal> {
  const must = whoMustSign(people, parties, on);
  const missing = must.filter((person) => !signed.has(person.id));
  if (missing.length > 0) return refusal('signature_missing', { names: missing.map((person) => person.name).join(', ') }, 'signedByMemberIds');
  return must.map((person) => person.id);
}
