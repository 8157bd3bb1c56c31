import { Button, Group, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../app/intl';
import { useAct } from '../../app/queries';
import { useHasRole } from '../../app/session';
import type { RentMonthQuery as Asked } from '../../graphql/staff/graphql';
import { ActDialog, ActForm, ConfirmButton, DataList, DateField, DateText, Money, MoneyField, SelectField, StatusBadge, useActForm, useToast, type Column, type Tone } from '../../ui';
import { RecordArrivalAnswerMutation, TakeBackArrivalMutation } from './queries';

type Question = Asked['rentMonth']['arrivalQuestions'][number];
const ANSWERS = ['arrived', 'partly', 'not_arrived'] as const;
const TONES: Readonly<Record<string, Tone>> = { arrived: 'ok', partly: 'warn', not_arrived: 'danger' };

/** Rent that goes straight to landlords: what they said. Silence is unknown, never unpaid. */
export function Arrivals({ questions }: { questions: readonly Question[] }) {
  const t = useT();
  const toast = useToast();
  const hasRole = useHasRole();
  const [answering, setAnswering] = useState<Question | null>(null);
  const takeBack = useAct(TakeBackArrivalMutation);
  const columns: Column<Question>[] = [
    { key: 'landlord', header: t('arrivals.landlord'), cell: (question) => question.landlordName },
    { key: 'unit', header: t('rent.unit'), cell: (question) => <span className="zz-money">{question.unitCode}</span> },
    { key: 'expected', header: t('arrivals.expected'), align: 'end', cell: (question) => <Money value={question.expected} /> },
    {
      key: 'answer',
      header: t('arrivals.answer'),
      cell: (question) => <StatusBadge tone={TONES[question.answer ?? ''] ?? 'muted'}>{t(`arrivals.answer.${question.answer ?? 'unknown'}`)}</StatusBadge>,
    },
    {
      key: 'what',
      header: t('arrivals.what'),
      cell: (question) => (question.amount === null || question.amount === undefined ? null : (
        <>
          <Money value={question.amount} /> · <DateText value={question.arrivedOn} />
        </>
      )),
    },
  ];
  return (
    <section>
      <Title order={2} size="h3">
        {t('arrivals.title')}
      </Title>
      <Text c="dimmed" mb="sm">
        {t('arrivals.description')}
      </Text>
      <DataList
        label={t('arrivals.title')}
        rows={questions}
        rowKey={(question) => question.id}
        columns={columns}
        rowActions={
          hasRole('coordinator', 'finance', 'manager')
            ? (question) =>
                question.isBooked ? (
                  <ConfirmButton
                    size="compact-md"
                    label={t('arrivals.takeBack')}
                    consequence={t('arrivals.takeBackWhat')}
                    onConfirm={() => takeBack.mutate({ questionId: question.id }, { onSuccess: () => toast.done(t('arrivals.takenBack')), onError: toast.failed })}
                  />
                ) : (
                  <Group gap="xs" wrap="nowrap" justify="flex-end">
                    {question.landlordPhone && (
                      <Button component="a" size="compact-md" variant="default" href={`tel:${question.landlordPhone.replaceAll(' ', '')}`}>
                        {t('arrivals.call')}
                      </Button>
                    )}
                    <Button size="compact-md" variant="default" onClick={() => setAnswering(question)}>
                      {t('arrivals.record')}
                    </Button>
                  </Group>
                )
            : undefined
        }
      />
      {answering && <AnswerDialog question={answering} onClose={() => setAnswering(null)} />}
    </section>
  );
}

function AnswerDialog({ question, onClose }: { question: Question; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const form = useActForm({
    document: RecordArrivalAnswerMutation,
    initialValues: { answer: 'arrived', amount: question.expected as number | null, arrivedOn: null as string | null },
    variables: ({ answer, amount, arrivedOn }) => ({ input: { questionId: question.id, answer, ...(answer === 'not_arrived' ? {} : { amount, arrivedOn }) } }),
    onDone: () => {
      toast.done(t('arrivals.saved'));
      onClose();
    },
  });
  const came = form.values.answer !== 'not_arrived';
  return (
    <ActDialog opened title={t('arrivals.said', { name: question.landlordName, unit: question.unitCode })} onClose={onClose} size="md">
      <ActForm form={form} submitLabel={t('arrivals.save')} onCancel={onClose}>
        <SelectField label={t('arrivals.answer')} data={ANSWERS.map((answer) => ({ value: answer, label: t(`arrivals.answer.${answer}`) }))} {...form.field('answer')} />
        {came && <MoneyField label={t('arrivals.amount')} {...form.field('amount')} />}
        {came && <DateField label={t('arrivals.arrivedOn')} {...form.field('arrivedOn')} />}
      </ActForm>
    </ActDialog>
  );
}
