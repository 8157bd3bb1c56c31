import type { Id, IsoDate } from '#kernel';
import { emailKey, familyStem, fullNameKey, nameWords, oneLetterApart, oneSlipApart, phoneKey } from './keys';

/** The little that is compared of a household. Members who left it are compared no more: a daughter who moved out applies for herself. */
export interface Comparable {
  readonly id: Id;
  readonly phone?: string | null;
  readonly email?: string | null;
  readonly members: readonly ComparedPerson[];
}

export interface ComparedPerson {
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: IsoDate;
  readonly relation: string;
  readonly leftOn?: IsoDate | null;
}

/**
 * Why two households may be one family.
 * same_person: like name and the same birth date · same_child: the same, but a child in at least one of them (parents apart,
 * or a grown child who applies alone) · former_name: given name and birth date, another family name · birth_date_slip: the whole
 * name, and a birth date one slip of a pen away · phone, email · shared_phone, shared_email: used by more than two households
 * (a hostel, a social worker).
 */
export type EvidenceKind = 'same_person' | 'same_child' | 'former_name' | 'birth_date_slip' | 'phone' | 'email' | 'shared_phone' | 'shared_email';

/** strong: somebody should look today · likely: worth a question · weak: says nothing by itself. */
export type Strength = 'strong' | 'likely' | 'weak';

export interface Evidence {
  readonly kind: EvidenceKind;
  readonly strength: Strength;
  /** The person as the first household writes them, and as the second; null where it is about a contact. */
  readonly first: string | null;
  readonly second: string | null;
  /** Birth dates as both write them; for a contact null. */
  readonly firstBorn: IsoDate | null;
  readonly secondBorn: IsoDate | null;
  /** The number or address they share; null where it is about a person. */
  readonly contact: string | null;
}

export interface LikePair {
  readonly strength: Strength;
  /** Strongest first, then in the order of the words: the same for every order of households and members. */
  readonly evidence: readonly Evidence[];
}

/** How many households use a phone number or an e-mail address, by its key. */
export type ContactUse = ReadonlyMap<string, number>;

const STRENGTH: Readonly<Record<EvidenceKind, Strength>> = {
  same_person: 'strong', same_child: 'likely', former_name: 'likely', birth_date_slip: 'likely', phone: 'likely', email: 'likely', shared_phone: 'weak', shared_email: 'weak',
};
const ORDER: readonly Strength[] = ['strong', 'likely', 'weak'];
const ABOUT_A_PERSON: readonly EvidenceKind[] = ['same_person', 'same_child', 'former_name', 'birth_date_slip'];
const CHILD_RELATIONS = ['child', 'foster_child', 'grandchild'];
const USED_BY_ONE_FAMILY = 2;
/** A number more families than this give belongs to a house or an office: by itself it pairs nobody with anybody. */
export const USED_BY_AN_OFFICE = 5;

/**
 * What two households have in common; null when nothing. Never compares people of one household, so twins and sisters of a
 * family are no evidence of anything, and two sisters of two families need more than a surname.
 * `used` says how many households share each contact; without it a contact counts as the two households' own.
 */
export function likenessOf(first: Comparable, second: Comparable, used: ContactUse = new Map()): LikePair | null {
  if (first.id === second.id) return null;
  const evidence: Evidence[] = [];
  for (const a of first.members) {
    for (const b of second.members) {
      const kind = a.leftOn || b.leftOn ? null : personEvidence(a, b);
      if (kind) evidence.push(person(kind, a, b));
    }
  }
  const phone = phoneKey(first.phone);
  if (phone !== null && phone === phoneKey(second.phone)) evidence.push(contact('phone', phone, used));
  const email = emailKey(first.email);
  if (email !== null && email === emailKey(second.email)) evidence.push(contact('email', email, used));
  const nothingButAnOffice = evidence.every((seen) => seen.contact !== null && (used.get(seen.contact) ?? 0) > USED_BY_AN_OFFICE);
  if (nothingButAnOffice) return null;
  return { strength: together(evidence), evidence: evidence.sort(byWeightAndWords) };
}

/** Evidence that matters more comes first; a pair of two likely signs, one of them about a person, is as good as a strong one. */
function together(evidence: readonly Evidence[]): Strength {
  const best = ORDER[Math.min(...evidence.map(({ strength }) => ORDER.indexOf(strength)))]!;
  if (best !== 'likely') return best;
  const likely = evidence.filter(({ strength, kind }) => strength === 'likely' && kind !== 'same_child');
  const kinds = new Set(likely.map(({ kind }) => (ABOUT_A_PERSON.includes(kind) ? 'person' : kind)));
  return kinds.has('person') && kinds.size > 1 ? 'strong' : 'likely';
}

function personEvidence(a: ComparedPerson, b: ComparedPerson): EvidenceKind | null {
  if (a.birthDate === b.birthDate) {
    const like = namesAlike(a, b);
    if (like === null) return null;
    if (like === 'whole') return isChild(a) || isChild(b) ? 'same_child' : 'same_person';
    return isChild(a) || isChild(b) ? null : 'former_name';
  }
  return oneSlipApart(a.birthDate, b.birthDate) && fullNameKey(a) === fullNameKey(b) ? 'birth_date_slip' : null;
}

/** Whether two households wrote down one and the same person, a slip in the name apart; a child or an adult. */
export function samePerson(a: ComparedPerson, b: ComparedPerson): boolean {
  return a.birthDate === b.birthDate ? namesAlike(a, b) === 'whole' || (namesAlike(a, b) === 'given' && !isChild(a) && !isChild(b)) : personEvidence(a, b) !== null;
}

/** `whole`: given and family name, in any order, a slip of one letter or -ová apart · `given`: only the given name, as after a wedding. */
function namesAlike(a: ComparedPerson, b: ComparedPerson): 'whole' | 'given' | null {
  if (fullNameKey(a) === fullNameKey(b)) return 'whole';
  const [givenA, familyA] = [nameWords(a.givenName), nameWords(a.familyName)];
  const [givenB, familyB] = [nameWords(b.givenName), nameWords(b.familyName)];
  if (share(givenA, givenB, sameWord)) return share(familyA, familyB, sameFamily) ? 'whole' : 'given';
  return share(givenA, familyB, sameWord) && share(familyA, givenB, sameFamily) ? 'whole'
    : share(givenB, familyA, sameWord) && share(familyB, givenA, sameFamily) ? 'whole' : null;
}

const share = (a: readonly string[], b: readonly string[], same: (one: string, other: string) => boolean): boolean => a.some((one) => b.some((other) => same(one, other)));
const sameWord = (a: string, b: string): boolean => a === b;
/** Twins are told apart by the given name alone, so only a family name may have a slip in it. */
const sameFamily = (a: string, b: string): boolean => familyStem(a) === familyStem(b) || oneLetterApart(a, b);
const isChild = (member: ComparedPerson): boolean => CHILD_RELATIONS.includes(member.relation);

function person(kind: EvidenceKind, a: ComparedPerson, b: ComparedPerson): Evidence {
  return { kind, strength: STRENGTH[kind], first: nameOf(a), second: nameOf(b), firstBorn: a.birthDate, secondBorn: b.birthDate, contact: null };
}

const nameOf = (member: ComparedPerson): string => `${member.givenName.trim()} ${member.familyName.trim()}`;

function contact(what: 'phone' | 'email', key: string, used: ContactUse): Evidence {
  const kind: EvidenceKind = (used.get(key) ?? USED_BY_ONE_FAMILY) > USED_BY_ONE_FAMILY ? `shared_${what}` : what;
  return { kind, strength: STRENGTH[kind], first: null, second: null, firstBorn: null, secondBorn: null, contact: key };
}

/** A text that does not depend on which household is named first. */
function wordsOf(evidence: Evidence): string {
  return `${evidence.kind}|${[`${evidence.first} ${evidence.firstBorn}`, `${evidence.second} ${evidence.secondBorn}`].sort().join('|')}|${evidence.contact}`;
}

function byWeightAndWords(a: Evidence, b: Evidence): number {
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)];
  return ORDER.indexOf(a.strength) - ORDER.indexOf(b.strength) || (wordsA < wordsB ? -1 : wordsA > wordsB ? 1 : 0);
}

/** The same evidence from the other side. */
export function mirrored(evidence: Evidence): Evidence {
  return { ...evidence, first: evidence.second, second: evidence.first, firstBorn: evidence.secondBorn, secondBorn: evidence.firstBorn };
}

/**
 * Short marks of what was seen, for a decision to hold until something new is seen: what is compared, as it is compared, in
 * an order of its own. A name written with another diacritic makes no new mark, another birth date does.
 */
export function factsSeen({ evidence }: LikePair): string[] {
  return [...new Set(evidence.map((seen) => (seen.contact !== null
    ? `${seen.kind.replace('shared_', '')}:${seen.contact}`
    : `person:${[`${nameWords(seen.first!).sort().join('+')}@${seen.firstBorn}`, `${nameWords(seen.second!).sort().join('+')}@${seen.secondBorn}`].sort().join('=')}`)))].sort();
}

/** Somebody said “not a duplicate” when they saw `known`: whether there is a fact they did not see. */
export function somethingNew(pair: LikePair, known: readonly string[]): boolean {
  return factsSeen(pair).some((fact) => !known.includes(fact));
}

export const strongestFirst = (a: { readonly strength: Strength }, b: { readonly strength: Strength }): number => ORDER.indexOf(a.strength) - ORDER.indexOf(b.strength);
