import { Button, Group, Progress, Stack, Text, Title } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useT } from '../../app/intl';
import { useAct, useAsk } from '../../app/queries';
import { ActDialog, ActForm, Answer, EmptyState, InstantText, NumberField, PageHeader, useActForm, useToast } from '../../ui';
import { AllocateFlats, AllocationQuery, CancelAllocation, type AllocationShown } from './allocation-queries';
import { AllocationResult } from './allocation-result';
import { FallenOffers } from './fallen-offers';
import { Proposals } from './proposals';

const POLL_MS = 1_500;

export function AllocationPage(): ReactNode {
  const t = useT();
  const [asking, setAsking] = useState(false);
  const [runs, setRuns] = useState(false);
  const found = useAsk(AllocationQuery, {}, runs ? { refetchIntervalMs: POLL_MS } : {});
  const state = found.data?.allocation?.state;
  const isRunning = state === 'waiting' || state === 'solving';
  if (isRunning !== runs) setRuns(isRunning);
  const ask = <Button disabled={isRunning} onClick={() => setAsking(true)}>{t('allocation.ask')}</Button>;
  return (
    <>
      <PageHeader title={t('allocation.title')} back={{ to: '/parovani', label: t('matching.title') }} description={t('allocation.description')} action={ask} />
      <Answer of={found}>
        {({ allocation }) => (allocation ? <Loaded allocation={allocation} /> : <EmptyState title={t('allocation.none')} why={t('allocation.noneWhy')} action={null} />)}
      </Answer>
      <ActDialog title={t('allocation.ask')} opened={asking} onClose={() => setAsking(false)}>
        <Ask mostFit={found.data?.allocation?.mostFit ?? null} minimumFit={found.data?.allocation?.minimumFit ?? 0} onClose={() => setAsking(false)} />
      </ActDialog>
    </>
  );
}

function Ask({ minimumFit, mostFit, onClose }: { minimumFit: number; mostFit: number | null; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const form = useActForm({
    document: AllocateFlats,
    initialValues: { minimumFit: minimumFit as number | '' },
    variables: (values) => ({ input: { minimumFit: values.minimumFit === '' ? 0 : values.minimumFit } }),
    onDone: ({ state }) => {
      toast.done(state === 'done' ? t('allocation.done') : t('allocation.asked'));
      onClose();
    },
  });
  return (
    <ActForm form={form} submitLabel={t('allocation.compute')} onCancel={onClose}>
      <Text>{t('allocation.askWhat')}</Text>
      <NumberField label={t('allocation.minimumFit')} description={mostFit === null ? t('allocation.minimumFitHint') : t('allocation.minimumFitMost', { most: mostFit })} {...form.field('minimumFit')} />
    </ActForm>
  );
}

function Loaded({ allocation }: { allocation: AllocationShown }) {
  const t = useT();
  return (
    <>
      <Proposals proposals={allocation.proposals} />
      <Text c="dimmed" mb="md">
        <InstantText value={allocation.askedAt} />. {t('allocation.madeFrom', { flats: allocation.flats, families: allocation.families })}{' '}
        {allocation.frozen > 0 && t('allocation.frozen', { count: allocation.frozen })} {t('allocation.limit', { points: allocation.minimumFit })}
      </Text>
      <FallenOffers allocation={allocation} />
      {allocation.result ? <AllocationResult allocation={allocation} result={allocation.result} /> : <Running allocation={allocation} />}
      {allocation.standing && <Standing allocation={allocation} standing={allocation.standing} />}
    </>
  );
}

/** While another one is computed, or was stopped, the last plan stays at hand. */
function Standing({ allocation, standing }: { allocation: AllocationShown; standing: NonNullable<AllocationShown['standing']> }) {
  const t = useT();
  if (!standing.result) return null;
  return (
    <section aria-label={t('allocation.standing')} style={{ marginTop: '1.5rem' }}>
      <Title order={2}>{t('allocation.standing')}</Title>
      <Text c="dimmed" mb="sm"><InstantText value={standing.askedAt} />. {t('allocation.standingWhat')}</Text>
      <AllocationResult allocation={{ ...allocation, id: standing.id }} result={standing.result} />
    </section>
  );
}

function Running({ allocation }: { allocation: AllocationShown }) {
  const t = useT();
  const toast = useToast();
  const cancel = useAct(CancelAllocation);
  const isRunning = allocation.state === 'waiting' || allocation.state === 'solving';
  return (
    <Stack className="zz-card" gap="sm">
      <Group justify="space-between">
        <Text role="status">{t(allocation.failure ? `allocation.failure.${allocation.failure}` : `allocation.state.${allocation.state}`)}</Text>
        {isRunning && (
          <Button
            variant="default"
            loading={cancel.isPending}
            onClick={() => cancel.mutate({ allocationId: allocation.id }, { onSuccess: () => toast.done(t('allocation.cancelled')), onError: toast.failed })}
          >
            {t('allocation.cancel')}
          </Button>
        )}
      </Group>
      {allocation.state === 'solving' && (
        <Group gap="sm" wrap="nowrap">
          <Progress.Root size="lg" style={{ flex: 1 }}>
            <Progress.Section value={allocation.progress} aria-label={t('allocation.progress')} />
          </Progress.Root>
          <Text aria-hidden style={{ minWidth: '3.5rem', textAlign: 'end' }}>{t('allocation.percent', { percent: allocation.progress })}</Text>
        </Group>
      )}
    </Stack>
  );
}
