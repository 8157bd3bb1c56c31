import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../app/intl';
import { useAct } from '../../app/queries';
import { graphql } from '../../graphql/staff';
import { ConfirmButton, DateText, Facts, Money, useToast } from '../../ui';
import type { UnitMatching } from './match-queries';
import { RecordCondition } from './record-condition';

const EndCondition = graphql(`mutation EndLandlordCondition($conditionId: UUID!) { endLandlordCondition(conditionId: $conditionId) { __typename ... on LandlordCondition { id } ... on Refused { code message field } } }`);

/** The flat beside its candidates: what it is, and what its landlord asks for. */
export function FlatCard({ flat }: { flat: UnitMatching['flat'] }) {
  const t = useT();
  const toast = useToast();
  const end = useAct(EndCondition);
  const [recording, setRecording] = useState(false);
  const known = (value: boolean | null | undefined): string => (value == null ? t('matching.unknown') : value ? t('matching.yes') : t('matching.no'));
  return (
    <section className="zz-card" aria-label={t('matching.flat')}>
      <Title order={2} size="h3" mb="sm">
        {t('matching.flat')}
      </Title>
      <Facts
        items={[
          [t('matching.size'), `${flat.layout}, ${t('matching.m2', { area: flat.areaM2 })}`],
          [t('matching.rooms'), flat.habitableRooms],
          [t('matching.floor'), flat.floor === 0 ? t('matching.ground') : t('matching.floorNumber', { floor: flat.floor })],
          [t('matching.lift'), known(flat.hasLift)],
          [t('matching.stepFree'), known(flat.stepFree)],
          [t('matching.costWithServices'), <Money key="cost" value={flat.rent + flat.services} />],
          [t('matching.energy'), flat.energy == null ? t('matching.unknown') : <Money key="energy" value={flat.energy} />],
          [t('matching.part'), flat.part ?? t('matching.unknown')],
          [t('matching.availableFrom'), flat.availableFrom ? <DateText key="from" value={flat.availableFrom} /> : t('matching.unknown')],
        ]}
      />
      <Title order={3} size="h3" mt="md" mb="xs">
        {t('matching.conditions')}
      </Title>
      <Stack gap="sm">
        {flat.conditions.length === 0 && <Text c="dimmed">{t('matching.noConditions')}</Text>}
        {flat.conditions.map((condition) => (
          <Group key={condition.id} justify="space-between" gap="sm" align="flex-start">
            <div style={{ flex: '1 1 12rem' }}>
              <Text>
                {t(`matching.condition.${condition.kind}`)}
                {condition.personLimit != null && `: ${condition.personLimit}`}
                {condition.words && `, ${condition.words}`}
              </Text>
              <Text c="dimmed">
                {condition.counts ? t('matching.counts') : t('matching.doesNotCount')} ({condition.paragraph})
              </Text>
            </div>
            <ConfirmButton size="sm" label={t('matching.endCondition')} consequence={t('matching.endConditionWhat')} onConfirm={() => end.mutate({ conditionId: condition.id }, { onSuccess: () => toast.done(t('matching.saved')), onError: toast.failed })} />
          </Group>
        ))}
        <Button variant="default" onClick={() => setRecording(true)} style={{ alignSelf: 'flex-start' }}>
          {t('matching.recordCondition')}
        </Button>
      </Stack>
      <RecordCondition unitId={flat.id} opened={recording} onClose={() => setRecording(false)} />
    </section>
  );
}
