import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../app/intl';
import { useHasRole } from '../../app/session';
import { today } from '../../format/dates';
import type { LetterPolicyQuery as Asked } from '../../graphql/staff/graphql';
import { ActDialog, ActForm, DateField, DateText, Section, StatusBadge, TextField, useActForm, useToast } from '../../ui';
import { AdoptAdvicePlacesMutation } from './letter-policy-queries';

type Version = Asked['advicePlaces']['versions'][number];
const EMPTY = { name: '', whatCs: '', whatEn: '', contact: '' };

/** Where letters send families for free advice, version by version. */
export function AdvicePlaces({ versions }: { versions: readonly Version[] }) {
  const t = useT();
  const isManager = useHasRole()('manager');
  const [changing, setChanging] = useState(false);
  return (
    <Section title={t('ladder.places.title')}>
      <Stack gap="md">
        <Text>{t('ladder.places.why')}</Text>
        {versions.map((version) => (
          <div key={version.validFrom ?? 'standard'}>
            <Group gap="sm" mb={4}>
              <Text fw={600}>{version.validFrom ? <>{t('ladder.validFrom')} <DateText value={version.validFrom} /></> : t('ladder.standard')}</Text>
              {version.isInForce && <StatusBadge tone="ok">{t('ladder.inForce')}</StatusBadge>}
            </Group>
            <ul style={{ margin: 0, paddingInlineStart: '1.25rem' }}>
              {version.places.map((place) => (
                <li key={`${place.name} ${place.contact}`}><strong>{place.name}</strong>: {[place.whatCs, place.contact].filter(Boolean).join(', ')} <Text span c="dimmed">({place.whatEn})</Text></li>
              ))}
            </ul>
          </div>
        ))}
        {isManager && <Button variant="default" style={{ alignSelf: 'flex-start' }} onClick={() => setChanging(true)}>{t('ladder.places.change')}</Button>}
      </Stack>
      {changing && <ChangePlaces inForce={versions.find((version) => version.isInForce)!} onClose={() => setChanging(false)} />}
    </Section>
  );
}

function ChangePlaces({ inForce, onClose }: { inForce: Version; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const form = useActForm({
    document: AdoptAdvicePlacesMutation,
    initialValues: { places: inForce.places.map(({ name, whatCs, whatEn, contact }) => ({ name, whatCs, whatEn, contact })), validFrom: today() as string | null },
    validate: ({ validFrom }) => (validFrom ? {} : { validFrom: t('ladder.policyDayNeeded') }),
    variables: ({ places, validFrom }) => ({ input: { places, validFrom: validFrom! } }),
    onDone: () => {
      toast.done(t('ladder.policySaved'));
      onClose();
    },
  });
  return (
    <ActDialog opened title={t('ladder.places.change')} onClose={onClose} size="lg">
      <ActForm form={form} submitLabel={t('ladder.policySave')} onCancel={onClose}>
        {typeof form.errors['places'] === 'string' && <Alert color="danger" variant="light" role="alert" title={form.errors['places']} />}
        {form.values.places.map((_, index) => (
          <Stack key={index} className="zz-card" gap="sm" role="group" aria-label={t('ladder.places.place', { number: index + 1 })}>
            <Group justify="space-between">
              <Title order={3} size="h4">{t('ladder.places.place', { number: index + 1 })}</Title>
              <Button size="compact-md" variant="default" onClick={() => form.removeListItem('places', index)} aria-label={t('ladder.places.removeOf', { number: index + 1 })}>{t('ladder.remove')}</Button>
            </Group>
            <TextField label={t('ladder.places.name')} {...form.field(`places.${index}.name`)} />
            <TextField label={t('ladder.places.whatCs')} {...form.field(`places.${index}.whatCs`)} />
            <TextField label={t('ladder.places.whatEn')} {...form.field(`places.${index}.whatEn`)} />
            <TextField label={t('ladder.places.contact')} {...form.field(`places.${index}.contact`)} />
          </Stack>
        ))}
        <Button variant="default" style={{ alignSelf: 'flex-start' }} onClick={() => form.insertListItem('places', EMPTY)}>{t('ladder.places.add')}</Button>
        <DateField label={t('ladder.validFrom')} {...form.field('validFrom')} />
      </ActForm>
    </ActDialog>
  );
}
