import { formatDate, formatKoruna, placeKey, type Halere, type IsoDate } from '#kernel';
import { affordabilityOf, affordabilityOutcome, missingMeans } from './affordability';
import type { CandidateFacts, FlatFacts, Words } from './facts';
import type { PolicyDocument } from './policy';
import { decimal, persons, rooms, say, UNKNOWN } from './words';

export const RULES = [
  'availability', 'persons_per_room', 'area_per_person', 'accessibility', 'surroundings',
  'house_rules', 'location', 'landlord_limit', 'affordability',
] as const;
export type RuleName = (typeof RULES)[number];
export type Outcome = 'passed' | 'failed' | 'unknown';

/** One rule of one flat for one family: what it needs, what was found, what came of it. Unknown is never a no. */
export interface RuleResult {
  readonly rule: RuleName;
  readonly outcome: Outcome;
  readonly needed: Words;
  readonly found: Words;
  /** The people who decide may set it aside, with a reason. */
  readonly overridable: boolean;
  /** The smallest change that would turn it; null when it has passed or nothing can be said. */
  readonly wouldHelp: Words | null;
}

/** A hard ceiling on the share of income shuts out the neediest, so the panel may lift it; nothing else. */
const OVERRIDABLE: ReadonlySet<RuleName> = new Set(['affordability']);

export function judge(flat: FlatFacts, family: CandidateFacts, policy: PolicyDocument, asOf: IsoDate): RuleResult[] {
  const results = [
    availability(flat, asOf),
    personsPerRoom(flat, family, policy),
    areaPerPerson(flat, family, policy),
    accessibility(flat, family),
    surroundings(family),
    houseRules(flat, family),
    location(flat, family),
    landlordLimit(flat, family),
    affordability(flat, family, policy),
  ];
  return results.filter((result) => result !== null);
}

/** Eligible: nothing has failed. What is unknown is shown and must be found out, but shuts nobody out. */
export const isEligible = (results: readonly RuleResult[]): boolean => results.every((result) => result.outcome !== 'failed');
export const hasUnknown = (results: readonly RuleResult[]): boolean => results.some((result) => result.outcome === 'unknown');

function result(rule: RuleName, outcome: Outcome, needed: Words, found: Words, wouldHelp: Words | null = null): RuleResult {
  return { rule, outcome, needed, found, overridable: OVERRIDABLE.has(rule), wouldHelp: outcome === 'passed' ? null : wouldHelp };
}

const passedIf = (ok: boolean): Outcome => (ok ? 'passed' : 'failed');

/** Three-valued and: a single no decides, otherwise a single unknown does. */
function all(outcomes: readonly Outcome[]): Outcome {
  if (outcomes.includes('failed')) return 'failed';
  return outcomes.includes('unknown') ? 'unknown' : 'passed';
}

const known = (value: boolean | null): Outcome => (value === null ? 'unknown' : passedIf(value));

function availability(flat: FlatFacts, asOf: IsoDate): RuleResult {
  const needed = say('byt v nabídce', 'flat on offer');
  if (flat.withdrawnOn !== null && flat.withdrawnOn <= asOf) {
    return result('availability', 'failed', needed, say(`stažen ${formatDate(flat.withdrawnOn, 'cs')}`, `withdrawn on ${formatDate(flat.withdrawnOn, 'en')}`));
  }
  if (flat.availableFrom === null) return result('availability', 'unknown', needed, UNKNOWN, say('doplnit, odkdy je byt volný', 'record from when the flat is free'));
  const found = say(`volný od ${formatDate(flat.availableFrom, 'cs')}`, `free from ${formatDate(flat.availableFrom, 'en')}`);
  return result('availability', 'passed', needed, found);
}

function personsPerRoom(flat: FlatFacts, family: CandidateFacts, policy: PolicyDocument): RuleResult {
  const most = policy.eligibility.maxPersonsPerRoom;
  const limit = decimal(most);
  const who = persons(family.persons);
  const where = rooms(flat.habitableRooms);
  return result(
    'persons_per_room',
    passedIf(family.persons <= most * flat.habitableRooms),
    say(`nejvýše ${limit.cs} na místnost`, `at most ${limit.en} to a room`),
    say(`${who.cs}, ${where.cs}`, `${who.en}, ${where.en}`),
  );
}

function areaPerPerson(flat: FlatFacts, family: CandidateFacts, policy: PolicyDocument): RuleResult {
  const least = policy.eligibility.minM2PerPerson;
  const each = decimal(Math.floor((flat.areaM2 / family.persons) * 10) / 10);
  return result(
    'area_per_person',
    passedIf(flat.areaM2 >= least * family.persons),
    say(`aspoň ${decimal(least).cs} m² na osobu`, `at least ${decimal(least).en} m² for each person`),
    say(`${each.cs} m² na osobu`, `${each.en} m² for each person`),
  );
}

const ACCESS: Readonly<Record<string, { words: Words; of: (flat: FlatFacts) => Outcome }>> = {
  ground_floor: { words: say('přízemí', 'ground floor'), of: (flat) => passedIf(flat.floor === 0) },
  lift_or_ground_floor: { words: say('výtah nebo přízemí', 'lift or ground floor'), of: (flat) => liftOrGround(flat) },
  step_free: { words: say('bez schodů', 'step-free'), of: (flat) => all([known(flat.stepFree), known(flat.stepFreeEntrance), liftOrGround(flat)]) },
};

function liftOrGround(flat: FlatFacts): Outcome {
  return flat.floor === 0 ? 'passed' : known(flat.hasLift);
}

function accessibility(flat: FlatFacts, family: CandidateFacts): RuleResult {
  if (family.needs === null) {
    return result('accessibility', 'unknown', UNKNOWN, accessOf(flat), say('zeptat se rodiny, co byt musí umožnit', 'ask the family what the flat must allow'));
  }
  const needs = family.needs.filter((need) => need in ACCESS).sort();
  if (needs.length === 0) return result('accessibility', 'passed', say('nic zvláštního', 'nothing special'), accessOf(flat));
  const outcome = all(needs.map((need) => ACCESS[need]!.of(flat)));
  const needed = say(needs.map((need) => ACCESS[need]!.words.cs).join(', '), needs.map((need) => ACCESS[need]!.words.en).join(', '));
  const help = outcome === 'unknown' ? say('ověřit přístup do bytu', 'check the way into the flat') : null;
  return result('accessibility', outcome, needed, accessOf(flat), help);
}

function accessOf(flat: FlatFacts): Words {
  const floor = flat.floor === 0 ? say('přízemí', 'ground floor') : say(`${flat.floor}. patro`, `floor ${flat.floor}`);
  const lift = flat.hasLift === null ? say('výtah neznámý', 'lift unknown') : flat.hasLift ? say('výtah', 'lift') : say('bez výtahu', 'no lift');
  const free = [flat.stepFree, flat.stepFreeEntrance];
  const steps = free.includes(false) ? say('schody', 'steps') : free.includes(null) ? say('schody neznámé', 'steps unknown') : say('bez schodů', 'no steps');
  return say(`${floor.cs}, ${lift.cs}, ${steps.cs}`, `${floor.en}, ${lift.en}, ${steps.en}`);
}

const AROUND: Readonly<Record<string, Words>> = {
  near_school: say('blízko školy', 'near a school'),
  near_doctor: say('blízko lékaře', 'near a doctor'),
  quiet_street: say('klidná ulice', 'a quiet street'),
};

/** We keep no distances yet, so a need of this kind is always to be found out by asking or by looking. */
function surroundings(family: CandidateFacts): RuleResult | null {
  const needs = (family.needs ?? []).filter((need) => need in AROUND).sort();
  if (needs.length === 0) return null;
  const needed = say(needs.map((need) => AROUND[need]!.cs).join(', '), needs.map((need) => AROUND[need]!.en).join(', '));
  return result('surroundings', 'unknown', needed, UNKNOWN, say('projít okolí s rodinou při prohlídce', 'walk around with the family at the viewing'));
}

function houseRules(flat: FlatFacts, family: CandidateFacts): RuleResult | null {
  const asked = [
    { need: 'pets', allowed: flat.noPets ? false : flat.petsAllowed, words: say('zvíře v bytě', 'a pet in the flat') },
    { need: 'smoking', allowed: flat.noSmoking ? false : flat.smokingAllowed, words: say('kouření v bytě', 'smoking in the flat') },
  ].filter(({ need }) => family.needs?.includes(need));
  if (asked.length === 0) return null;
  const outcome = all(asked.map(({ allowed }) => known(allowed)));
  const found = outcome === 'passed' ? say('dům dovoluje', 'the house allows it') : outcome === 'failed' ? say('dům nedovoluje', 'the house does not allow it') : UNKNOWN;
  const help = outcome === 'unknown' ? say('zjistit domovní řád', 'look into the house rules') : null;
  return result('house_rules', outcome, say(asked.map(({ words }) => words.cs).join(', '), asked.map(({ words }) => words.en).join(', ')), found, help);
}

/**
 * A place the family must not live in may mean a violent person nearby. A wish for another city and a place to be
 * avoided therefore read the same, and neither can be overridden: only the family can change what it asked for.
 */
function location(flat: FlatFacts, family: CandidateFacts): RuleResult {
  const needed = say('lokalita podle rodiny', 'a place that suits the family');
  const outcome = all([
    passedIf(family.cities.length === 0 || isAmong(flat.city, family.cities)),
    passedIf(!isAmong(flat.city, family.avoidedCities)),
    family.avoidedParts.length === 0 ? 'passed' : flat.part === null ? 'unknown' : passedIf(!isAmong(flat.part, family.avoidedParts)),
  ]);
  if (outcome === 'passed') return result('location', outcome, needed, say('lokalita vyhovuje', 'the place suits'));
  if (outcome === 'failed') return result('location', outcome, needed, say('lokalita nevyhovuje', 'the place does not suit'));
  return result('location', outcome, needed, UNKNOWN, say('doplnit městskou část', 'record the part of the town'));
}

export function isAmong(place: string, places: readonly string[]): boolean {
  const key = placeKey(place);
  return places.some((other) => placeKey(other) === key);
}

function landlordLimit(flat: FlatFacts, family: CandidateFacts): RuleResult | null {
  if (flat.maxPersons === null) return null;
  const limit = persons(flat.maxPersons);
  return result('landlord_limit', passedIf(family.persons <= flat.maxPersons), say(`nejvýše ${limit.cs} (podmínka pronajímatele)`, `at most ${limit.en} (the landlord’s condition)`), persons(family.persons));
}

function affordability(flat: FlatFacts, family: CandidateFacts, policy: PolicyDocument): RuleResult {
  const percent = policy.eligibility.maxShareOfMeansPercent;
  const sum = affordabilityOf(flat, family, percent);
  const outcome = affordabilityOutcome(sum);
  const limit = sum.ceiling === null ? { cs: '', en: '' } : { cs: `, tedy ${kc(sum.ceiling).cs}`, en: `, that is ${kc(sum.ceiling).en}` };
  const needed = say(`nejvýše ${decimal(percent).cs} % příjmu a dávek${limit.cs}`, `at most ${decimal(percent).en} % of income and benefits${limit.en}`);
  const cost = kc(sum.fullCost ?? sum.certainCost);
  const energy = sum.fullCost === null ? say(' a neznámá energie', ' and unknown energy') : say('', '');
  const share = sum.sharePermille === null
    ? sum.means === null ? say(', příjem neznámý', ', income unknown') : say(', bez příjmu', ', no income')
    : say(`, ${decimal(sum.sharePermille / 10).cs} %`, `, ${decimal(sum.sharePermille / 10).en} %`);
  const found = say(`${cost.cs}${energy.cs}${share.cs}`, `${cost.en}${energy.en}${share.en}`);
  return result('affordability', outcome, needed, found, affordabilityHelp(sum.means, outcome, missingMeans(sum, percent)));
}

function affordabilityHelp(means: Halere | null, outcome: Outcome, missing: Halere | null): Words {
  if (means === null) return say('zjistit příjem a dávky', 'find out income and benefits');
  if (outcome === 'unknown' || missing === null) return say('zjistit náklady na energii', 'find out the cost of energy');
  return say(`dávka nebo příjem vyšší o ${kc(missing).cs} měsíčně`, `a benefit or income higher by ${kc(missing).en} a month`);
}

const kc = (amount: Halere): Words => say(formatKoruna(amount, 'cs'), formatKoruna(amount, 'en'));
