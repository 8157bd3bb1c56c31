import { Stack, Text, Title } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState, type FormEvent, type ReactNode } from 'react';
import { useT } from '../../app/intl';
import { useAsk } from '../../app/queries';
import { useHasRole } from '../../app/session';
import { today } from '../../format/dates';
import { graphql } from '../../graphql/staff';
import { ActForm, DateField, PageHeader, SelectField, TextField, useActForm, useIsWide, useToast } from '../../ui';
import { useSimilarWarning } from '../duplicates/similar-warning';
import { NO_WISHES, wishesOf } from './choices';
import { BenefitFields, ContactFields, IncomeFields, MemberFields, NeedsField, TickField, PurposesField, Several, SituationFields, WishesFields, type Field } from './intake-fields';

const RecordHouseholdMutation = graphql(`
  mutation RecordHousehold($input: RecordHouseholdInput!) {
    recordHousehold(input: $input) {
      __typename
      ... on Household { id name }
      ... on Refused { code message field }
    }
  }
`);

const PartnersQuery = graphql(`
  query PartnersWhoRefer {
    partners { id name kind }
  }
`);

const STEPS = ['people', 'home', 'money', 'flat', 'consent'] as const;
type Step = (typeof STEPS)[number];

/** Which step mends a field the server refused. */
const STEP_OF: Readonly<Record<string, Step>> = {
  members: 'people', name: 'people', appliedOn: 'people', referredByPartnerId: 'people', situation: 'home', phone: 'home', email: 'home',
  incomes: 'money', benefits: 'money', needs: 'flat', wishes: 'flat', consents: 'consent', consentEvidence: 'consent', privacyNoticeOn: 'consent',
};

const person = (relation: string, familyName = '') => ({ givenName: '', familyName, birthDate: null as string | null, relation });
const income = () => ({ kind: 'employment', amount: null as number | null, validFrom: today().slice(0, 8) + '01' as string | null, evidence: '' });
const benefit = () => ({ kind: 'state_social_assistance', payer: '', amount: null as number | null, housingPart: null as number | null, paidTo: 'household', validFrom: today().slice(0, 8) + '01' as string | null });

const EMPTY = {
  appliedOn: today() as string | null, referredByPartnerId: null as string | null,
  phone: '', email: '', contactAddress: '', interpreterLanguage: '', quietMode: false,
  members: [person('applicant')],
  situation: { ethosCode: null as string | null, since: null as string | null, note: '' },
  meansUnknown: true, incomes: [] as ReturnType<typeof income>[], benefits: [] as ReturnType<typeof benefit>[],
  needsUnknown: true, needs: [] as string[], wishes: NO_WISHES,
  privacyNoticeOn: today() as string | null, consents: [] as string[], consentEvidence: '',
};

export function RecordHouseholdPage(): ReactNode {
  const t = useT();
  const wide = useIsWide();
  const navigate = useNavigate();
  const toast = useToast();
  const [step, setStep] = useState(0);
  const form = useActForm({
    document: RecordHouseholdMutation,
    initialValues: EMPTY,
    validate: (values) => ({ ...missingIn(values, t) }),
    variables: (values) => ({ input: inputOf(values) }),
    onDone: ({ id, name }) => {
      toast.done(t('households.recorded', { name }));
      void navigate({ to: '/rodiny/$householdId', params: { householdId: id } });
    },
  });
  const wrong = Object.keys(form.errors)[0];
  useEffect(() => {
    const where = wrong ? STEP_OF[wrong.split('.')[0]!] : undefined;
    if (where) setStep(STEPS.indexOf(where));
  }, [wrong, form.errors]);
  const similar = useSimilarWarning(form.submit, form.values);
  const last = wide || step === STEPS.length - 1;
  const onward = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setStep(step + 1);
    globalThis.scrollTo(0, 0);
  };
  const parts = form as unknown as RecordForm;
  const sections: Readonly<Record<Step, ReactNode>> = {
    people: <PeopleStep form={parts} />,
    home: <HomeStep form={parts} />,
    money: <MoneyStep form={parts} />,
    flat: <FlatStep form={parts} />,
    consent: <ConsentStep form={parts} />,
  };
  return (
    <div style={{ maxWidth: '60rem' }}>
      <PageHeader title={t('households.record')} description={t('households.recordDescription')} back={{ to: '/rodiny', label: t('households.title') }} />
      <ActForm
        form={{ ...form, submit: last ? similar.submit : onward }}
        submitLabel={last ? t('households.save') : t('households.continue')}
        {...(!wide && step > 0 ? { onCancel: () => setStep(step - 1) } : {})}
      >
        {!wide && (
          <Text c="dimmed" role="status">
            {t('households.step', { step: step + 1, of: STEPS.length })}
          </Text>
        )}
        {STEPS.filter((_, index) => wide || index === step).map((name) => (
          <section key={name} aria-labelledby={`step-${name}`} className="zz-card">
            <Title order={2} id={`step-${name}`} mb="md">
              {t(`households.step.${name}`)}
            </Title>
            {sections[name]}
          </section>
        ))}
      </ActForm>
      {similar.warning}
    </div>
  );
}

/** What the steps need of the form; paths are text, as the fields of lists have their number in them. */
interface RecordForm {
  readonly values: typeof EMPTY;
  readonly field: Field;
  readonly setFieldValue: (path: string, value: unknown) => void;
  readonly insertListItem: (path: string, item: unknown) => void;
  readonly removeListItem: (path: string, index: number) => void;
}

function PeopleStep({ form }: { form: RecordForm }) {
  const t = useT();
  const canRefer = useHasRole()('coordinator', 'manager', 'social_worker');
  const partners = useAsk(PartnersQuery, {}, { enabled: canRefer });
  const { members } = form.values;
  return (
    <Stack gap="md">
      <Several
        count={members.length}
        keepFirst
        legend={(index) => (index === 0 ? t('households.applicant') : t('households.memberNumber', { number: index + 1 }))}
        add={() => form.insertListItem('members', person('child', members[0]?.familyName))}
        addLabel={t('households.addMember')}
        remove={(index) => form.removeListItem('members', index)}
      >
        {(index) => <MemberFields field={form.field} at={`members.${index}.`} />}
      </Several>
      <DateField label={t('households.appliedOn')} {...form.field('appliedOn')} style={{ maxWidth: '20rem' }} />
      {canRefer && (
        <SelectField
          label={t('households.partner')}
          clearable
          data={(partners.data?.partners ?? []).filter((partner) => partner.kind === 'referring_organisation').map(({ id, name }) => ({ value: id, label: name }))}
          {...form.field('referredByPartnerId')}
        />
      )}
    </Stack>
  );
}

function HomeStep({ form }: { form: RecordForm }) {
  const t = useT();
  return (
    <Stack gap="md">
      <SituationFields field={form.field} at="situation." />
      <ContactFields field={form.field} />
      <TickField label={t('households.quietMode')} hint={t('households.quietModeHint')} {...form.field('quietMode')} />
    </Stack>
  );
}

function MoneyStep({ form }: { form: RecordForm }) {
  const t = useT();
  const { incomes, benefits, meansUnknown } = form.values;
  const add = (list: 'incomes' | 'benefits', row: unknown): void => {
    form.setFieldValue('meansUnknown', false);
    form.insertListItem(list, row);
  };
  return (
    <Stack gap="md">
      <TickField label={t('households.meansUnknown')} hint={t('households.meansUnknownHint')} {...form.field('meansUnknown')} />
      <Several
        count={meansUnknown ? 0 : incomes.length}
        legend={(index) => t('households.incomeNumber', { number: index + 1 })}
        add={() => add('incomes', income())}
        addLabel={t('households.addIncome')}
        remove={(index) => form.removeListItem('incomes', index)}
      >
        {(index) => <IncomeFields field={form.field} at={`incomes.${index}.`} />}
      </Several>
      <Several
        count={meansUnknown ? 0 : benefits.length}
        legend={(index) => t('households.benefitNumber', { number: index + 1 })}
        add={() => add('benefits', benefit())}
        addLabel={t('households.addBenefit')}
        remove={(index) => form.removeListItem('benefits', index)}
      >
        {(index) => <BenefitFields field={form.field} at={`benefits.${index}.`} />}
      </Several>
    </Stack>
  );
}

function FlatStep({ form }: { form: RecordForm }) {
  const t = useT();
  return (
    <Stack gap="md">
      <TickField label={t('households.needsUnknown')} hint={t('households.needsUnknownHint')} {...form.field('needsUnknown')} />
      <NeedsField
        value={form.values.needsUnknown ? [] : form.values.needs}
        onChange={(needs) => {
          form.setFieldValue('needsUnknown', false);
          form.setFieldValue('needs', needs);
        }}
      />
      <WishesFields field={form.field} at="wishes." />
    </Stack>
  );
}

function ConsentStep({ form }: { form: RecordForm }) {
  const t = useT();
  return (
    <Stack gap="md">
      <DateField label={t('households.privacyNotice')} description={t('households.privacyNoticeHint')} {...form.field('privacyNoticeOn')} style={{ maxWidth: '24rem' }} />
      <PurposesField value={form.values.consents} onChange={(purposes) => form.setFieldValue('consents', purposes)} />
      {form.values.consents.length > 0 && <TextField label={t('households.consentEvidence')} description={t('households.consentEvidenceHint')} {...form.field('consentEvidence')} />}
    </Stack>
  );
}

/** What spares a round trip; everything else the server says at its field. */
function missingIn(values: typeof EMPTY, t: (id: string) => string): Record<string, string> {
  const wrong: Record<string, string> = {};
  values.members.forEach((member, index) => {
    if (!member.givenName.trim()) wrong[`members.${index}.givenName`] = t('households.mend.name');
    if (!member.familyName.trim()) wrong[`members.${index}.familyName`] = t('households.mend.name');
    if (!member.birthDate) wrong[`members.${index}.birthDate`] = t('households.mend.birthDate');
  });
  if (values.situation.ethosCode && !values.situation.since) wrong['situation.since'] = t('households.mend.since');
  if (!values.meansUnknown) {
    for (const list of ['incomes', 'benefits'] as const) {
      values[list].forEach((row, index) => {
        if (row.amount === null) wrong[`${list}.${index}.amount`] = t('households.mend.amount');
        if (!row.validFrom) wrong[`${list}.${index}.validFrom`] = t('households.mend.since');
      });
    }
  }
  if (values.consents.length > 0 && !values.consentEvidence.trim()) wrong['consentEvidence'] = t('households.mend.evidence');
  return wrong;
}

function inputOf(values: typeof EMPTY) {
  const { members, situation, meansUnknown, incomes, benefits, needsUnknown, needs, wishes, consents, consentEvidence, ...rest } = values;
  return {
    ...rest,
    members: members.map((member) => ({ ...member, birthDate: member.birthDate! })),
    situation: situation.ethosCode ? { ethosCode: situation.ethosCode, since: situation.since!, note: situation.note.trim() || null } : null,
    incomes: meansUnknown ? null : incomes.map((row) => ({ ...row, amount: row.amount!, validFrom: row.validFrom!, evidence: row.evidence.trim() || null })),
    benefits: meansUnknown ? null : benefits.map((row) => ({ ...row, amount: row.amount!, validFrom: row.validFrom! })),
    needs: needsUnknown ? null : needs.map((need) => ({ need, required: true })),
    wishes: wishesOf(wishes),
    consents: consents.map((purpose) => ({ purpose, givenOn: today(), evidence: consentEvidence.trim() })),
  };
}
