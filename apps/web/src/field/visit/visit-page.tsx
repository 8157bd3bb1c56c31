import { Input, Stack, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useT } from '../../app/intl';
import { graphql } from '../../graphql/staff';
import type { VisitForm } from '../../graphql/staff/graphql';
import { ActForm, Answer, DateField, PageHeader, TextAreaField, useActForm, useToast } from '../../ui';
import { ChooseFamily, inOrder } from '../choose-family';
import { newId } from '../new-id';
import { useCareToday, type Family } from '../today/families';
import { visitRoute } from './route';

const RecordVisit = graphql(`
  mutation RecordVisit($input: RecordVisitInput!) {
    recordVisit(input: $input) {
      __typename
      ... on Visit { id }
      ... on Refused { code message field }
    }
  }
`);

const FORMS: readonly VisitForm[] = ['home', 'outside', 'office', 'phone'];
const LENGTHS = [15, 30, 45, 60, 90] as const;

export function VisitPage() {
  const t = useT();
  const navigate = useNavigate();
  const { rodina, jak } = visitRoute.useSearch();
  const today = useCareToday();
  return (
    <Answer of={today}>
      {({ careToday: { asOf, visits, families } }) => {
        const family = families.find((each) => each.householdId === rodina);
        return (
          <>
            <PageHeader title={t('field.visit.title')} description={family?.name ?? t('field.risk.whose')} back={{ to: '/', label: t('field.back') }} />
            {family ? (
              <RecordForm key={family.householdId} family={family} asOf={asOf} form={jak ?? 'home'} />
            ) : (
              <ChooseFamily families={inOrder(visits, families)} onChoose={(id) => void navigate({ to: '/zapsat', search: { rodina: id } as never })} />
            )}
          </>
        );
      }}
    </Answer>
  );
}

/** Fits a stairwell: everything but the words is preset or one tap. */
function RecordForm({ family, asOf, form: first }: { family: Family; asOf: string; form: VisitForm }) {
  const t = useT();
  const toast = useToast();
  const navigate = useNavigate();
  const [id] = useState(newId);
  const form = useActForm({
    document: RecordVisit,
    initialValues: {
      visitedOn: asOf as string | null, form: first, lengthMinutes: null as number | null, present: '', content: '', nextStep: '', nextVisitOn: null as string | null, nextVisitAt: '',
    },
    variables: (values) => ({
      input: {
        id, householdId: family.householdId, visitedOn: values.visitedOn ?? asOf, form: values.form, lengthMinutes: values.lengthMinutes, content: values.content,
        present: values.present || null, nextStep: values.nextStep || null, nextVisitOn: values.nextVisitOn, nextVisitAt: values.nextVisitAt || null,
      },
    }),
    validate: ({ content }) => (content.trim() ? {} : { content: t('field.visit.contentMissing') }),
    onDone: () => {
      toast.done(t('field.visit.saved'));
      void navigate({ to: '/rodiny/$id', params: { id: family.householdId } } as never);
    },
  });
  return (
    <ActForm form={form} submitLabel={t('field.visit.save')}>
      <Chips label={t('field.visit.form')} options={FORMS} value={form.values.form} text={(each) => t(`field.visit.form.${each}`)} onChoose={(each) => form.setFieldValue('form', each ?? 'home')} />
      <Chips
        label={t('field.visit.length')}
        options={LENGTHS}
        value={form.values.lengthMinutes}
        text={(minutes) => t('field.visit.minutes', { minutes })}
        onChoose={(minutes) => form.setFieldValue('lengthMinutes', minutes)}
        error={form.errors.lengthMinutes as string | undefined}
      />
      <TextAreaField label={t('field.visit.content')} description={t('field.note.who.short')} minRows={4} {...form.field('content')} />
      <TextInput label={t('field.visit.nextStep')} description={t('field.visit.nextStepHint')} {...form.field('nextStep')} />
      <DateField label={t('field.visit.nextVisitOn')} {...form.field('nextVisitOn')} />
      {form.values.nextVisitOn && <TextInput type="time" label={t('field.visit.nextVisitAt')} {...form.field('nextVisitAt')} />}
      <details>
        <summary style={{ minHeight: 48, display: 'flex', alignItems: 'center', cursor: 'pointer', color: 'var(--mantine-color-anchor)', fontWeight: 600 }}>{t('field.visit.more')}</summary>
        <Stack gap="md" mt="xs">
          <DateField label={t('field.visit.visitedOn')} {...form.field('visitedOn')} />
          <TextInput label={t('field.visit.present')} {...form.field('present')} />
        </Stack>
      </details>
    </ActForm>
  );
}

interface ChipsProps<Value extends string | number> {
  label: string;
  options: readonly Value[];
  value: Value | null;
  text: (value: Value) => string;
  onChoose: (value: Value | null) => void;
  error?: string;
}

/** One of a few, one tap each; a second tap takes the choice back. */
function Chips<Value extends string | number>({ label, options, value, text, onChoose, error }: ChipsProps<Value>) {
  return (
    <Input.Wrapper label={label} error={error} size="md" labelElement="div">
      <div className="zz-field-chips" role="group" aria-label={label}>
        {options.map((option) => (
          <button key={option} type="button" className="zz-field-chip" aria-pressed={option === value} onClick={() => onChoose(option === value ? null : option)}>
            {text(option)}
          </button>
        ))}
      </div>
    </Input.Wrapper>
  );
}
