import fc from 'fast-check';
import { isoDate, newId } from '#kernel';
import { A_DAY, anyFamily, anyFlat } from '../../test/arbitraries';
import { aFamily, aFlat } from '../../test/facts';
import { examinePolicy, STANDARD_POLICY, TERMS } from './policy';
import { mergedPage, pageOfFamilies, rankFamilies, rankFlats } from './ranking';
import { scoreOf, strongestReasons } from './score';

const today = A_DAY;
const families = fc.array(anyFamily, { maxLength: 12 });

describe('a ranking, whatever flat and families', () => {
  it('never has an ineligible family among the eligible, and loses nobody', () => {
    fc.assert(
      fc.property(anyFlat, families, (flat, list) => {
        const ranking = rankFamilies(flat, list, STANDARD_POLICY, today);
        for (const match of ranking.eligible) {
          expect(match.rules.filter((rule) => rule.outcome === 'failed')).toEqual([]);
          const family = list.find((one) => one.id === match.householdId)!;
          // Said again in other words than the rules use.
          expect(family.persons).toBeLessThanOrEqual(Math.min(flat.habitableRooms * 2, Math.floor(flat.areaM2 / 8), flat.maxPersons ?? 99));
          expect(flat.withdrawnOn).toBeNull();
          if (family.cities.length > 0) expect(family.cities).toContain(flat.city);
          if (family.means !== null) expect((flat.rent + flat.services) * 100).toBeLessThanOrEqual(family.means * 45 + 50);
        }
        for (const match of ranking.ineligible) expect(match.rules.some((rule) => rule.outcome === 'failed')).toBe(true);
        expect(ranking.eligible.length + ranking.ineligible.length).toBe(list.length);
      }),
    );
  });

  it('the terms sum to the score, and none is over its cap or under zero', () => {
    fc.assert(
      fc.property(anyFlat, anyFamily, (flat, family) => {
        const score = scoreOf(flat, family, STANDARD_POLICY, today);
        expect(score.terms.map((term) => term.term)).toEqual([...TERMS]);
        expect(score.terms.reduce((sum, term) => sum + term.points, 0)).toBe(score.total);
        for (const term of score.terms) {
          expect(term.points).toBeGreaterThanOrEqual(0);
          expect(term.points).toBeLessThanOrEqual(STANDARD_POLICY.caps[term.term]);
          if (!term.known) expect(term.points).toBe(0);
        }
        expect(score.possible).toBeGreaterThanOrEqual(score.total);
        expect(strongestReasons(score)).toHaveLength(3);
      }),
    );
  });

  it('does not depend on the order in which families are read, nor on what they are called', () => {
    const shuffledAndRenamed = fc.tuple(anyFlat, families).chain(([flat, list]) =>
      fc.tuple(fc.constant(flat), fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffledAndRenamed, ([flat, list, shuffled]) => {
        const newName = new Map(list.map((family) => [family.id, newId()]));
        const first = rankFamilies(flat, list, STANDARD_POLICY, today);
        expect(rankFamilies(flat, shuffled, STANDARD_POLICY, today)).toEqual(first);
        const renamed = rankFamilies(flat, shuffled.map((family) => ({ ...family, id: newName.get(family.id)! })), STANDARD_POLICY, today);
        const rankOf = new Map(renamed.eligible.map((match) => [match.householdId, `${match.rank} ${match.tied} ${match.score.total}`]));
        expect(first.eligible.map((match) => rankOf.get(newName.get(match.householdId)!))).toEqual(
          first.eligible.map((match) => `${match.rank} ${match.tied} ${match.score.total}`),
        );
      }),
    );
  });

  it('its first page is the beginning of the whole', () => {
    fc.assert(
      fc.property(anyFlat, families, fc.integer({ min: 1, max: 12 }), (flat, list, first) => {
        const whole = rankFamilies(flat, list, STANDARD_POLICY, today);
        const page = pageOfFamilies(flat, list, STANDARD_POLICY, today, first);
        expect([page.eligible, page.ineligible]).toEqual([whole.eligible.slice(0, first), whole.ineligible.slice(0, first)]);
        expect([page.eligibleCount, page.ineligibleCount]).toEqual([whole.eligible.length, whole.ineligible.length]);
        const failed = whole.ineligible.flatMap((match) => match.rules.filter((rule) => rule.outcome === 'failed').map((rule) => rule.rule));
        for (const [rule, count] of page.failures) expect(failed.filter((one) => one === rule)).toHaveLength(count);
      }),
    );
  });

  it('a page kept beforehand with those who changed since is the page of everybody', () => {
    fc.assert(
      fc.property(anyFlat, families, families, fc.integer({ min: 1, max: 12 }), (flat, kept, changed, first) => {
        const whole = rankFamilies(flat, kept, STANDARD_POLICY, today);
        const listed = pageOfFamilies(flat, kept, STANDARD_POLICY, today, first);
        const of = (matches: readonly { householdId: string }[]) => matches.map(({ householdId }) => kept.find(({ id }) => id === householdId)!);
        const page = mergedPage(flat, { ...listed, eligible: of(whole.eligible.slice(0, first + 1)), ineligible: of(listed.ineligible) }, changed, STANDARD_POLICY, today, first);
        expect(page).toEqual(pageOfFamilies(flat, [...kept, ...changed], STANDARD_POLICY, today, first));
      }),
    );
  });

  it('both directions judge a pair the same', () => {
    fc.assert(
      fc.property(anyFlat, anyFamily, (flat, family) => {
        const forFlat = rankFamilies(flat, [family], STANDARD_POLICY, today);
        const forFamily = rankFlats(family, [flat], STANDARD_POLICY, today);
        expect(forFamily).toEqual(forFlat);
      }),
    );
  });
});

describe('a ranking', () => {
  it('puts who waits longer first at the same score, and shows a true tie as a tie', () => {
    const early = aFamily({ waitingSince: isoDate('2026-11-01') });
    const late = aFamily({ waitingSince: isoDate('2026-11-10') });
    const alsoLate = aFamily({ waitingSince: isoDate('2026-11-10') });
    const ranking = rankFamilies(aFlat(), [late, alsoLate, early], STANDARD_POLICY, today);
    expect(ranking.eligible.map((match) => [match.rank, match.tied])).toEqual([[1, false], [2, true], [2, true]]);
    expect(ranking.eligible[0]!.householdId).toBe(early.id);
  });

  it('gives three strongest reasons in words, strongest first', () => {
    const [match] = rankFamilies(aFlat(), [aFamily({ cities: ['Plzeň'] })], STANDARD_POLICY, today).eligible;
    expect(match!.reasons.map((reason) => [reason.points, reason.words.cs])).toEqual([
      [32, 'naléhavá bytová situace'],
      [15, '3\u00a0místnosti, právě kolik potřebuje'],
      [10, '2\u00a0děti'],
    ]);
    expect(match!.score.terms.find((term) => term.term === 'waiting')!.words).toEqual({ cs: 'čeká 8\u00a0měsíců', en: 'waiting 8\u00a0months' });
    expect(match!.score.total).toBe(32 + 10 + 15 + 8 + 2 + 5);
  });

  it('shows how far a score may still go while something is unknown', () => {
    const [match] = rankFamilies(aFlat(), [aFamily({ ethosCode: null, means: null })], STANDARD_POLICY, today).eligible;
    expect(match!.hasUnknown).toBe(true);
    expect(match!.score.possible - match!.score.total).toBe(50);
  });

  it('does not tell who flees violence from who sleeps outside', () => {
    const words = (ethosCode: string): string => scoreOf(aFlat(), aFamily({ ethosCode }), STANDARD_POLICY, today).terms[0]!.words.cs;
    expect(words('10.1')).toBe(words('1.1'));
  });

  it('nothing protected by the Anti-discrimination Act is among the facts or the terms', () => {
    const names = [...Object.keys(aFamily()), ...Object.keys(aFlat()), ...TERMS, ...Object.keys(STANDARD_POLICY)].join(' ').toLowerCase();
    for (const word of ['ethnic', 'race', 'roma', 'national', 'origin', 'relig', 'belief', 'sex', 'gender', 'orientation', 'disab', 'diagnos', 'health', 'surname', 'name', 'debt', 'flag']) {
      expect(names).not.toContain(word);
    }
  });
});

describe('a policy', () => {
  it('the standard one can be adopted', () => {
    expect(examinePolicy(STANDARD_POLICY)).toBeNull();
  });
  it('one that makes no sense names the field', () => {
    expect(examinePolicy({ ...STANDARD_POLICY, comfortableSharePercent: 45 })).toMatchObject({ code: 'policy_wrong', field: 'comfortableSharePercent' });
    expect(examinePolicy({ ...STANDARD_POLICY, urgencyByEthos: { ...STANDARD_POLICY.urgencyByEthos, '4': 41 } })).toMatchObject({ field: 'urgencyByEthos.4' });
    expect(examinePolicy({ ...STANDARD_POLICY, caps: { ...STANDARD_POLICY.caps, wishes: 2.5 } })).toMatchObject({ field: 'caps.wishes' });
  });
});
