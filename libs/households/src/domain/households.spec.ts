import { halere, isoDate, isRefusal, samePlace } from '#kernel';
import { consentHolds } from './consent';
import { compositionOn, roomNeedOn } from './composition';
import { ETHOS, ethosSituation } from './ethos';
import { examineAppliedOn, examineBenefit, examineConsent, examineMembers, examineMoney, examineSituation, examineWishes, type MemberDraft } from './intake-rules';
import { meansOn } from './means';
import { householdsSentences } from './refusals';
import { unknownOn } from './unknowns';

const today = isoDate('2026-11-21');
const mother: MemberDraft = { givenName: 'Jana', familyName: 'Vzorná', birthDate: isoDate('1990-05-01'), relation: 'applicant' };
const child = (birthDate: string): MemberDraft => ({ givenName: `Dítě ${birthDate}`, familyName: 'Vzorná', birthDate: isoDate(birthDate), relation: 'child' });
const code = (verdict: unknown): string | null => (isRefusal(verdict) ? verdict.code : null);

describe('ETHOS', () => {
  it('has the twenty-four codes of thirteen categories, each with Czech and English words', () => {
    expect(ETHOS).toHaveLength(24);
    expect(new Set(ETHOS.map((s) => s.code.split('.')[0])).size).toBe(13);
    for (const situation of ETHOS) expect(situation.cs.length > 3 && situation.en.length > 3).toBe(true);
    expect(ethosSituation('14.1')).toBeNull();
  });
});

describe('who lives in a household', () => {
  it('counts a child as grown up from the eighteenth birthday', () => {
    const members = [mother, child('2008-11-22'), child('2008-11-21')];
    expect(compositionOn(members, today)).toEqual({ persons: 3, adults: 2, children: 1, singleAdult: false });
  });

  it('does not count who has left, nor a child not yet born', () => {
    const members = [mother, { ...child('2010-01-01'), leftOn: isoDate('2026-11-20') }, child('2026-12-01')];
    expect(compositionOn(members, today).persons).toBe(1);
  });

  it('a couple with four children of 14, 13, 8 and 5 needs four or five rooms, for we do not ask who is a boy', () => {
    const partner = { ...mother, relation: 'partner', givenName: 'Petr' };
    const members = [mother, partner, child('2012-01-01'), child('2013-01-01'), child('2018-01-01'), child('2021-01-01')];
    expect(roomNeedOn(members, today)).toEqual({ atLeast: 4, atMost: 5 });
  });

  it('a grandmother with two foster children of 7 and 9 needs three rooms', () => {
    expect(roomNeedOn([mother, child('2017-01-01'), child('2019-01-01')], today)).toEqual({ atLeast: 3, atMost: 3 });
  });
});

describe('what a family lives on', () => {
  const income = { amount: halere(1_200_000), validFrom: isoDate('2026-01-01'), validTo: null };
  const benefit = { ...income, amount: halere(900_000), kind: 'state_social_assistance' };

  it('adds income and granted benefits in force on the day', () => {
    const last = { ...benefit, validTo: isoDate('2026-11-20') };
    expect(meansOn([income], [benefit, last], null, today)).toEqual({ income: 1_200_000, benefits: 900_000, total: 2_100_000 });
  });

  it('an empty list nobody asked about is not known; one that was asked about is nothing', () => {
    expect(meansOn([], [], null, today).total).toBeNull();
    expect(meansOn([], [], isoDate('2026-11-01'), today).total).toBe(0);
  });

  it('a job that ended after the family was asked makes the rest unknown again', () => {
    const ended = { ...income, validTo: isoDate('2026-11-10') };
    expect(meansOn([ended], [], isoDate('2026-11-01'), today).total).toBeNull();
    expect(meansOn([ended], [], isoDate('2026-11-15'), today).total).toBe(0);
  });

  it('does not count the care allowance nor emergency aid', () => {
    expect(meansOn([], [{ ...benefit, kind: 'care_allowance' }, { ...benefit, kind: 'emergency_aid' }], isoDate('2026-11-01'), today).total).toBe(0);
  });
});

describe('what cannot be recorded', () => {
  it('a household with nobody in it, with two applicants, with one person twice', () => {
    expect(code(examineMembers([], today))).toBe('no_members');
    expect(code(examineMembers([mother, { ...mother, givenName: 'Eva' }], today))).toBe('one_applicant');
    expect(code(examineMembers([mother, { ...mother, relation: 'other' }], today))).toBe('member_twice');
    expect(examineMembers([mother, child('2020-02-29')], today)).toBeNull();
  });

  it('somebody born tomorrow or 121 years ago; the field to mend is named', () => {
    expect(examineMembers([mother, child('2026-11-22')], today)).toMatchObject({ code: 'birth_in_future', field: 'members.1.birthDate' });
    expect(code(examineMembers([{ ...mother, birthDate: isoDate('1905-01-01') }], today))).toBe('birth_too_long_ago');
  });

  it('an application of a hundred years ago: who waits longest goes first, so the year is looked at', () => {
    expect(examineAppliedOn(isoDate('1926-03-16'), today)).toMatchObject({ code: 'applied_too_long_ago', field: 'appliedOn' });
    expect(examineAppliedOn(isoDate('2016-03-16'), today)).toBeNull();
  });

  it('a place both wished for and avoided, however it is written', () => {
    const verdict = examineWishes([{ kind: 'part', value: 'Moravská Ostrava' }, { kind: 'avoid_part', value: ' moravska  ostrava' }]);
    expect(verdict).toMatchObject({ code: 'wishes_contradict', field: 'wishes.0.value' });
    expect(code(examineWishes([{ kind: 'max_total', value: '12 000' }, { kind: 'max_total', value: '9000' }]))).toBe('wish_twice');
    expect(code(examineWishes([{ kind: 'min_rooms', value: 'dva' }]))).toBe('wish_not_a_number');
    expect(samePlace('Plzeň', 'PLZEN')).toBe(true);
  });

  it('a negative, a zero or an absurd amount, an end before its start', () => {
    const row = { amount: halere(-100), validFrom: today, validTo: null };
    expect(code(examineMoney(row, 'incomes.0'))).toBe('household_amount_not_positive');
    expect(code(examineMoney({ ...row, amount: halere(0) }, 'incomes.0'))).toBe('household_amount_not_positive');
    expect(code(examineMoney({ ...row, amount: halere(5_000_000_000) }, 'incomes.0'))).toBe('household_amount_absurd');
    expect(code(examineMoney({ ...row, amount: halere(100), validTo: isoDate('2026-11-20') }, 'incomes.0'))).toBe('household_ends_before_start');
    expect(code(examineBenefit({ ...row, amount: halere(100), payer: 'Úřad práce', housingPart: halere(101) }, today, 'benefits.0'))).toBe('housing_part_too_large');
    expect(examineBenefit({ ...row, amount: halere(100), payer: 'Úřad práce', decidedOn: isoDate('2027-01-01') }, today, 'benefits.0')).toMatchObject({ code: 'household_date_in_future', field: 'benefits.0.decidedOn' });
  });

  it('a consent that has already run out, or that nothing proves', () => {
    const consent = { purpose: 'share_names_with_landlord', givenOn: isoDate('2025-01-01'), validTo: isoDate('2026-11-20'), evidence: 'podepsaný formulář' };
    expect(code(examineConsent(consent, today, 'consents.0'))).toBe('consent_expired');
    expect(code(examineConsent({ ...consent, validTo: null, evidence: ' ' }, today, 'consents.0'))).toBe('consent_without_evidence');
    expect(code(examineConsent({ ...consent, purpose: 'anything' }, today, 'consents.0'))).toBe('unknown_purpose');
  });

  it('a situation ETHOS does not know', () => {
    expect(code(examineSituation({ ethosCode: '99.1', since: today }, today))).toBe('unknown_ethos');
  });
});

describe('consent', () => {
  const given = { purpose: 'share_names_with_landlord', givenOn: isoDate('2026-11-01'), validTo: isoDate('2026-11-21'), withdrawnOn: null };
  it('holds through its last day and for its own purpose only', () => {
    expect(consentHolds([given], 'share_names_with_landlord', today)).toBe(true);
    expect(consentHolds([given], 'share_names_with_landlord', isoDate('2026-11-22'))).toBe(false);
    expect(consentHolds([given], 'share_with_partner', today)).toBe(false);
  });
  it('no longer holds on the day it is withdrawn', () => {
    expect(consentHolds([{ ...given, withdrawnOn: today }], 'share_names_with_landlord', today)).toBe(false);
  });
});

describe('what is unknown', () => {
  it('is named, and a family without a need that was asked is known', () => {
    const nothing = { incomes: [], benefits: [], incomeStatedOn: null, needsStatedOn: null, needs: [], ethosCode: null, phone: null, email: null, privacyNoticeOn: null };
    expect(unknownOn(nothing, today)).toEqual(['income', 'housing_situation', 'needs', 'contact', 'privacy_notice']);
    expect(unknownOn({ ...nothing, incomeStatedOn: today, needsStatedOn: today, ethosCode: '3.2', email: 'jana@example.com', privacyNoticeOn: today }, today)).toEqual([]);
  });
});

it('sentences name every parameter in both languages', () => {
  for (const { cs, en } of Object.values(householdsSentences)) {
    const names = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
    expect(names(cs)).toEqual(names(en));
  }
});
