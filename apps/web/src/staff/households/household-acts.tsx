import { Stack } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useT } from '../../app/intl';
import { today } from '../../format/dates';
import { graphql } from '../../graphql/staff';
import { ActDialog, ActForm, DateField, TextAreaField, TextField, useActForm, useToast } from '../../ui';
import { wishesOf, wishFieldsOf } from './choices';
import type { Household } from './household-query';
import { BenefitFields, ContactFields, IncomeFields, MemberFields, NeedsField, PurposesField, SituationFields, WishesFields, type Field } from './intake-fields';

export type HouseholdAct = 'contact' | 'member' | 'situation' | 'income' | 'benefit' | 'needs' | 'wishes' | 'consent' | 'close';

const Amend = graphql(`mutation AmendHousehold($input: AmendHouseholdInput!) { amendHousehold(input: $input) { __typename ... on Household { id } ... on Refused { code message field } } }`);
const AddMember = graphql(`mutation AddHouseholdMember($input: AddMemberInput!) { addHouseholdMember(input: $input) { __typename ... on Household { id } ... on Refused { code message field } } }`);
const RecordSituation = graphql(`mutation RecordHousingSituation($input: RecordSituationInput!) { recordHousingSituation(input: $input) { __typename ... on Household { id } ... on Refused { code message field } } }`);
const RecordIncome = graphql(`mutation RecordHouseholdIncome($input: RecordIncomeInput!) { recordHouseholdIncome(input: $input) { __typename ... on Household { id } ... on Refused { code message field } } }`);
const RecordBenefit = graphql(`mutation RecordHouseholdBenefit($input: RecordBenefitInput!) { recordHouseholdBenefit(input: $input) { __typename ... on Household { id } ... on Refused { code message field } } }`);
const RecordNeeds = graphql(`mutation RecordHouseholdNeeds($input: RecordNeedsInput!) { recordHouseholdNeeds(input: $input) { __typename ... on Household { id } ... on Refused { code message field } } }`);
const RecordWishes = graphql(`mutation RecordHouseholdWishes($input: RecordWishesInput!) { recordHouseholdWishes(input: $input) { __typename ... on Household { id } ... on Refused { code message field } } }`);
const GiveConsent = graphql(`mutation GiveHouseholdConsent($input: GiveConsentInput!) { giveHouseholdConsent(input: $input) { __typename ... on Household { id } ... on Refused { code message field } } }`);
const Close = graphql(`mutation CloseHousehold($input: CloseHouseholdInput!) { closeHousehold(input: $input) { __typename ... on Household { id } ... on Refused { code message field } } }`);

interface Act {
  household: Household;
  onClose: () => void;
}

/** One act on a household in a dialogue; on a phone it is the whole page. */
export function HouseholdActDialog({ act, household, onClose }: Act & { act: HouseholdAct | null }) {
  const t = useT();
  const forms: Readonly<Record<HouseholdAct, (props: Act) => ReactNode>> = {
    contact: ContactForm, member: MemberForm, situation: SituationForm, income: IncomeForm, benefit: BenefitForm, needs: NeedsForm, wishes: WishesForm, consent: ConsentForm, close: CloseForm,
  };
  const Form = act ? forms[act] : null;
  return (
    <ActDialog title={act ? t(`households.act.${act}`) : ''} opened={act !== null} onClose={onClose}>
      {Form && <Form household={household} onClose={onClose} />}
    </ActDialog>
  );
}

function useSaved(onClose: () => void): () => void {
  const t = useT();
  const toast = useToast();
  return () => {
    toast.done(t('households.saved'));
    onClose();
  };
}

function ContactForm({ household, onClose }: Act) {
  const t = useT();
  const form = useActForm({
    document: Amend,
    initialValues: {
      name: household.name, appliedOn: household.appliedOn as string | null, phone: household.phone ?? '', email: household.email ?? '',
      contactAddress: household.contactAddress ?? '', interpreterLanguage: household.interpreterLanguage ?? '',
    },
    variables: (values) => ({ input: { householdId: household.id, ...values } }),
    onDone: useSaved(onClose),
  });
  return (
    <ActForm form={form} submitLabel={t('households.save')} onCancel={onClose}>
      <TextField label={t('households.nameOf')} {...form.field('name')} />
      <DateField label={t('households.appliedOn')} {...form.field('appliedOn')} />
      <ContactFields field={form.field as Field} />
    </ActForm>
  );
}

function MemberForm({ household, onClose }: Act) {
  const t = useT();
  const form = useActForm({
    document: AddMember,
    initialValues: { member: { givenName: '', familyName: household.members[0]?.familyName ?? '', birthDate: null as string | null, relation: 'child' } },
    validate: ({ member }): Record<string, string> => (member.birthDate ? {} : { 'member.birthDate': t('households.mend.birthDate') }),
    variables: ({ member }) => ({ input: { householdId: household.id, member: { ...member, birthDate: member.birthDate! } } }),
    onDone: useSaved(onClose),
  });
  return (
    <ActForm form={form} submitLabel={t('households.save')} onCancel={onClose}>
      <MemberFields field={form.field as Field} at="member." />
    </ActForm>
  );
}

function SituationForm({ household, onClose }: Act) {
  const t = useT();
  const form = useActForm({
    document: RecordSituation,
    initialValues: { situation: { ethosCode: null as string | null, since: today() as string | null, note: '' } },
    validate: ({ situation }): Record<string, string> => ({
      ...(situation.ethosCode ? {} : { 'situation.ethosCode': t('households.mend.situation') }),
      ...(situation.since ? {} : { 'situation.since': t('households.mend.since') }),
    }),
    variables: ({ situation }) => ({ input: { householdId: household.id, situation: { ethosCode: situation.ethosCode!, since: situation.since!, note: situation.note.trim() || null } } }),
    onDone: useSaved(onClose),
  });
  return (
    <ActForm form={form} submitLabel={t('households.save')} onCancel={onClose}>
      <SituationFields field={form.field as Field} at="situation." />
    </ActForm>
  );
}

function IncomeForm({ household, onClose }: Act) {
  const t = useT();
  const form = useActForm({
    document: RecordIncome,
    initialValues: { income: { kind: 'employment', amount: null as number | null, validFrom: `${today().slice(0, 8)}01` as string | null, evidence: '' } },
    validate: ({ income }): Record<string, string> => ({
      ...(income.amount === null ? { 'income.amount': t('households.mend.amount') } : {}),
      ...(income.validFrom ? {} : { 'income.validFrom': t('households.mend.since') }),
    }),
    variables: ({ income }) => ({ input: { householdId: household.id, income: { ...income, amount: income.amount!, validFrom: income.validFrom!, evidence: income.evidence.trim() || null } } }),
    onDone: useSaved(onClose),
  });
  return (
    <ActForm form={form} submitLabel={t('households.save')} onCancel={onClose}>
      <IncomeFields field={form.field as Field} at="income." />
    </ActForm>
  );
}

function BenefitForm({ household, onClose }: Act) {
  const t = useT();
  const form = useActForm({
    document: RecordBenefit,
    initialValues: { benefit: { kind: 'state_social_assistance', payer: '', amount: null as number | null, housingPart: null as number | null, paidTo: 'household', validFrom: `${today().slice(0, 8)}01` as string | null } },
    validate: ({ benefit }): Record<string, string> => ({
      ...(benefit.amount === null ? { 'benefit.amount': t('households.mend.amount') } : {}),
      ...(benefit.validFrom ? {} : { 'benefit.validFrom': t('households.mend.since') }),
    }),
    variables: ({ benefit }) => ({ input: { householdId: household.id, benefit: { ...benefit, amount: benefit.amount!, validFrom: benefit.validFrom! } } }),
    onDone: useSaved(onClose),
  });
  return (
    <ActForm form={form} submitLabel={t('households.save')} onCancel={onClose}>
      <BenefitFields field={form.field as Field} at="benefit." />
    </ActForm>
  );
}

function NeedsForm({ household, onClose }: Act) {
  const t = useT();
  const [needs, setNeeds] = useState((household.needs ?? []).map((need) => need.need));
  const form = useActForm({
    document: RecordNeeds,
    initialValues: {},
    variables: () => ({ input: { householdId: household.id, needs: needs.map((need) => ({ need, required: true })) } }),
    onDone: useSaved(onClose),
  });
  return (
    <ActForm form={form} submitLabel={t('households.save')} onCancel={onClose}>
      <NeedsField value={needs} onChange={setNeeds} />
    </ActForm>
  );
}

function WishesForm({ household, onClose }: Act) {
  const t = useT();
  const form = useActForm({
    document: RecordWishes,
    initialValues: wishFieldsOf(household.wishes),
    variables: (values) => ({ input: { householdId: household.id, wishes: wishesOf(values) } }),
    onDone: useSaved(onClose),
  });
  return (
    <ActForm form={form} submitLabel={t('households.save')} onCancel={onClose}>
      <WishesFields field={form.field as Field} />
    </ActForm>
  );
}

function ConsentForm({ household, onClose }: Act) {
  const t = useT();
  const form = useActForm({
    document: GiveConsent,
    initialValues: { consent: { purposes: ['share_names_with_landlord'] as string[], givenOn: today() as string | null, validTo: null as string | null, evidence: '' } },
    validate: ({ consent }): Record<string, string> => ({
      ...(consent.purposes.length === 1 ? {} : { 'consent.purposes': t('households.mend.onePurpose') }),
      ...(consent.givenOn ? {} : { 'consent.givenOn': t('households.mend.since') }),
      ...(consent.evidence.trim() ? {} : { 'consent.evidence': t('households.mend.evidence') }),
    }),
    variables: ({ consent }) => ({ input: { householdId: household.id, consent: { purpose: consent.purposes[0]!, givenOn: consent.givenOn!, validTo: consent.validTo, evidence: consent.evidence.trim() } } }),
    onDone: useSaved(onClose),
  });
  return (
    <ActForm form={form} submitLabel={t('households.save')} onCancel={onClose}>
      <PurposesField value={form.values.consent.purposes} onChange={(purposes) => form.setFieldValue('consent.purposes', purposes.slice(-1))} />
      <Stack gap="sm">
        <DateField label={t('households.givenOn')} {...form.field('consent.givenOn')} />
        <DateField label={t('households.validTo')} {...form.field('consent.validTo')} />
        <TextField label={t('households.consentEvidence')} description={t('households.consentEvidenceHint')} {...form.field('consent.evidence')} />
      </Stack>
    </ActForm>
  );
}

function CloseForm({ household, onClose }: Act) {
  const t = useT();
  const form = useActForm({
    document: Close,
    initialValues: { reason: '' },
    variables: ({ reason }) => ({ input: { householdId: household.id, reason } }),
    onDone: useSaved(onClose),
  });
  return (
    <ActForm form={form} submitLabel={t('households.act.close')} onCancel={onClose}>
      <TextAreaField label={t('households.closedReason')} description={t('households.closedReasonHint')} {...form.field('reason')} />
    </ActForm>
  );
}
