import { Button, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../app/intl';
import { useAct } from '../../app/queries';
import { useHasRole } from '../../app/session';
import { ActForm, DateField, NumberField, TextAreaField, useActForm, useToast } from '../../ui';
import { PastReplay } from './past-replay';
import { AdoptPolicy, TryPolicy, type ReplayShown, type ValuesShown, type VersionShown } from './policy-queries';
import { Replay } from './replay';

const TERMS = ['urgency', 'children', 'room_fit', 'waiting', 'affordability', 'wishes'] as const;
const NUMBERS = [
  'maxPersonsPerRoom', 'minM2PerPerson', 'maxSharePercent', 'comfortableSharePercent', 'pointsPerChild', 'pointsPerMonthWaiting', 'pointsLostPerMissingRoom',
  'pointsLostPerSpareRoom', 'offerWorkingDays', 'reservesAtMost',
] as const;
type Field = (typeof NUMBERS)[number] | (typeof TERMS)[number];
type Typed = Record<Field, number | ''>;

function typedOf(values: ValuesShown): Typed {
  const weights = Object.fromEntries(values.weights.map(({ term, cap }) => [term, cap]));
  return { ...Object.fromEntries(NUMBERS.map((name) => [name, values[name]])), ...weights } as Typed;
}

function inputOf(typed: Typed) {
  const value = (field: Field): number => (typed[field] === '' ? 0 : typed[field]);
  return {
    maxPersonsPerRoom: value('maxPersonsPerRoom'), minM2PerPerson: value('minM2PerPerson'), maxSharePercent: value('maxSharePercent'),
    comfortableSharePercent: value('comfortableSharePercent'), offerWorkingDays: value('offerWorkingDays'), reservesAtMost: value('reservesAtMost'), pointsPerChild: value('pointsPerChild'),
    pointsLostPerMissingRoom: value('pointsLostPerMissingRoom'), pointsLostPerSpareRoom: value('pointsLostPerSpareRoom'), pointsPerMonthWaiting: value('pointsPerMonthWaiting'),
    weights: TERMS.map((term) => ({ term, cap: value(term) })),
  };
}

/** Other values: first tried on today's list, then adopted from a day by the manager. */
export function ChangePolicy({ newest, onClose }: { newest: VersionShown; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const mayAdopt = useHasRole()('manager');
  const [replay, setReplay] = useState<ReplayShown | null>(null);
  const attempt = useAct(TryPolicy);
  const form = useActForm({
    document: AdoptPolicy,
    initialValues: { ...typedOf(newest.values), from: null as string | null, reason: '' },
    variables: ({ from, reason, ...typed }) => ({ input: { values: inputOf(typed), from: from ?? '', reason } }),
    validate: ({ from }) => (from === null ? { from: t('policy.fromMissing') } : {}),
    onDone: ({ version }) => {
      toast.done(t('policy.adopted', { version }));
      onClose();
    },
  });
  const tryIt = (): void => attempt.mutate({ values: inputOf(form.values) }, { onSuccess: (done) => setReplay(done as ReplayShown), onError: toast.failed });
  const fields = (
    <Stack gap="md">
      <Text>{newest.state === 'planned' ? t('policy.fromPlanned', { version: newest.version }) : t('policy.changeWhat')}</Text>
      <Title order={3} size="h3">{t('policy.weights')}</Title>
      <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }}>
        {TERMS.map((term) => <NumberField key={term} label={t(`matching.term.${term}`)} {...form.field(term)} />)}
      </SimpleGrid>
      <Title order={3} size="h3">{t('policy.values')}</Title>
      <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }}>
        {NUMBERS.map((name) => <NumberField key={name} label={t(`policy.value.${name}`)} {...form.field(name)} />)}
      </SimpleGrid>
      <Group>
        <Button variant={mayAdopt ? 'default' : 'filled'} loading={attempt.isPending} onClick={tryIt}>{t('policy.try')}</Button>
        {!mayAdopt && <Button variant="default" onClick={onClose}>{t('policy.close')}</Button>}
      </Group>
      {replay && <Replay replay={replay} />}
      <PastReplay valuesOf={() => inputOf(form.values)} />
    </Stack>
  );
  return (
    <section className="zz-card" aria-label={t('policy.change')}>
      <Title order={2} mb="sm">{t('policy.change')}</Title>
      {mayAdopt ? (
        <ActForm form={form} submitLabel={t('policy.adopt')} onCancel={onClose}>
          {fields}
          <DateField label={t('policy.fromLabel')} {...form.field('from')} />
          <TextAreaField label={t('policy.reason')} {...form.field('reason')} />
        </ActForm>
      ) : (
        fields
      )}
    </section>
  );
}
