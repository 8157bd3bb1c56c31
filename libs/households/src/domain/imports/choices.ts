import type { ImportChoice } from '#platform';
import type { Relation } from '../composition';
import type { ConsentPurpose } from '../consent';
import type { BenefitKind, BenefitRecipient, IncomeKind } from '../means';
import type { NeedKind } from '../needs';

/** Words of a spreadsheet for what the form offers to choose from; a code without words does not compile. */
const choicesOf = <Code extends string>(words: Readonly<Record<Code, readonly [cs: string, en: string]>>): readonly ImportChoice[] =>
  (Object.entries(words) as [Code, readonly [string, string]][]).map(([code, [cs, en]]) => ({ code, cs, en }));

export const RELATION_CHOICES = choicesOf<Relation>({
  applicant: ['žadatel', 'applicant'], partner: ['partner', 'partner'], child: ['dítě', 'child'], foster_child: ['dítě v péči', 'child in care'], grandchild: ['vnouče', 'grandchild'],
  parent: ['rodič', 'parent'], sibling: ['sourozenec', 'sibling'], other: ['jiný', 'other'],
});

export const INCOME_CHOICES = choicesOf<IncomeKind>({
  employment: ['zaměstnání', 'employment'], part_time: ['částečný úvazek', 'part-time work'], self_employment: ['podnikání', 'self-employment'], pension: ['důchod', 'pension'],
  parental: ['rodičovská', 'parental allowance'], maintenance: ['výživné', 'maintenance'], foster_reward: ['odměna pěstouna', 'foster carer’s reward'], other: ['jiný příjem', 'other income'],
});

export const BENEFIT_CHOICES = choicesOf<BenefitKind>({
  state_social_assistance: ['dávka státní sociální pomoci', 'state social assistance benefit'], foster_benefit: ['dávka pěstounské péče', 'foster care benefit'],
  care_allowance: ['příspěvek na péči', 'care allowance'], child_benefit: ['přídavek na dítě', 'child benefit'], emergency_aid: ['mimořádná okamžitá pomoc', 'extraordinary immediate assistance'],
  other: ['jiná dávka', 'other benefit'],
});

export const RECIPIENT_CHOICES = choicesOf<BenefitRecipient>({ household: ['rodině', 'the family'], landlord: ['pronajímateli', 'the landlord'], agency: ['agentuře', 'the agency'] });

export const NEED_CHOICES = choicesOf<NeedKind>({
  lift_or_ground_floor: ['výtah nebo přízemí', 'lift or ground floor'], step_free: ['bez schodů', 'no steps'], ground_floor: ['přízemí', 'ground floor'], pets: ['mají zvíře', 'they have a pet'],
  smoking: ['kouří doma', 'they smoke at home'], near_school: ['blízko školy', 'near a school'], near_doctor: ['blízko lékaře', 'near a doctor'], quiet_street: ['klidná ulice', 'a quiet street'],
});

export const PURPOSE_CHOICES = choicesOf<ConsentPurpose>({
  share_names_with_landlord: ['sdělit jména pronajímateli', 'tell the landlord the names'], share_flags_with_coordinator: ['sdělit upozornění koordinaci', 'tell the coordinator of flags'],
  share_with_partner: ['sdílet s doporučující organizací', 'share with the referring organisation'], reminders_by_sms: ['připomínky SMS', 'reminders by SMS'],
  reminders_by_email: ['připomínky e-mailem', 'reminders by e-mail'], outcome_follow_up: ['zeptat se po čase, jak se bydlí', 'ask later how they live'],
});
