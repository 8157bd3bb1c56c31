import { Button, Group, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useT } from '../../app/intl';
import { useAct } from '../../app/queries';
import { useToast } from '../../ui';
import { AllocateFlats, type AllocationShown } from './allocation-queries';

/** Offers that fell since the allocation was computed: what is left may be allocated anew, offers that run stay as they are. */
export function FallenOffers({ allocation }: { allocation: AllocationShown }) {
  const t = useT();
  const toast = useToast();
  const allocate = useAct(AllocateFlats);
  if (allocation.fallenOffers.length === 0 || allocation.state === 'waiting' || allocation.state === 'solving') return null;
  return (
    <section className="zz-card" aria-label={t('allocation.fallen')} style={{ marginBottom: '1rem' }}>
      <Title order={2} size="h3" mb="xs">{t('allocation.fallenCount', { count: allocation.fallenOffers.length })}</Title>
      <ul style={{ margin: 0, marginBottom: '0.5rem', paddingInlineStart: '1.25rem' }}>
        {allocation.fallenOffers.map(({ id, state, flat, household }) => (
          <li key={id}>
            <Link to="/parovani" search={{ byt: flat.id }} style={{ color: 'var(--mantine-color-anchor)' }}>{flat.code}</Link>, {household.name}: {t(`allocation.fallen.${state}`)}
          </li>
        ))}
      </ul>
      <Group justify="space-between" gap="sm">
        <Text style={{ flex: '1 1 16rem' }}>{t('allocation.restWhat')}</Text>
        <Button
          loading={allocate.isPending}
          onClick={() =>
            allocate.mutate(
              { input: { minimumFit: allocation.minimumFit } },
              { onSuccess: ({ state }) => toast.done(t(state === 'done' ? 'allocation.done' : 'allocation.asked')), onError: toast.failed },
            )
          }
        >
          {t('allocation.rest')}
        </Button>
      </Group>
    </section>
  );
}
