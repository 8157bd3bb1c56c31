import { Anchor, Button, Group, Progress, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../app/intl';
import { useAct, useAsk } from '../../app/queries';
import type { DocumentBatchesQuery as Asked } from '../../graphql/staff/graphql';
import { Answer, ConfirmButton, EmptyState, InstantText, MonthText, StatusBadge, useToast, type Tone } from '../../ui';
import { BatchesQuery, CancelBatchMutation, RetryBatchMutation } from './queries';

type Batch = Asked['documentBatches'][number];
const TONES: Readonly<Record<string, Tone>> = { waiting: 'info', running: 'info', done: 'ok', cancelled: 'muted' };
const EVERY_SECOND = 1000;

/** What is being made and what is made: the server's own list, so it is here after a reload and for every colleague. */
export function Batches() {
  const t = useT();
  const [running, setRunning] = useState(false);
  const answer = useAsk(BatchesQuery, {}, running ? { refetchIntervalMs: EVERY_SECOND } : {});
  const works = (answer.data?.documentBatches ?? []).some((batch) => batch.state === 'waiting' || batch.state === 'running');
  if (works !== running) setRunning(works);
  return (
    <section>
      <Title order={2} size="h3" mb="sm">{t('documents.batches')}</Title>
      <Answer of={answer}>
        {({ documentBatches }) =>
          documentBatches.length === 0 ? (
            <EmptyState title={t('documents.noBatches')} why={t('documents.noBatchesWhy')} />
          ) : (
            <Stack gap="md">
              {documentBatches.map((batch) => (
                <BatchCard key={batch.id} batch={batch} />
              ))}
            </Stack>
          )
        }
      </Answer>
    </section>
  );
}

function BatchCard({ batch }: { batch: Batch }) {
  const t = useT();
  const done = batch.total - batch.waiting;
  const works = batch.state === 'waiting' || batch.state === 'running';
  return (
    <div className="zz-card">
      <Group justify="space-between" gap="sm">
        <Group gap="sm">
          <Text fw={650}>{batch.name}</Text>
          {batch.month && <MonthText value={batch.month} />}
          {batch.year && <Text>{String(batch.year)}</Text>}
          <StatusBadge tone={TONES[batch.state] ?? 'muted'}>{t(`documents.state.${batch.state}`)}</StatusBadge>
        </Group>
        <Text size="sm" c="dimmed">
          <InstantText value={batch.requestedAt} /> {batch.requestedBy && `· ${t('documents.requestedBy', { name: batch.requestedBy })}`}
        </Text>
      </Group>
      {works && <Progress mt="sm" value={(100 * done) / Math.max(1, batch.total)} aria-label={t('documents.progress', { done, total: batch.total })} />}
      <Text mt="xs" role={works ? 'status' : undefined}>
        {works
          ? [t('documents.progress', { done, total: batch.total }), batch.secondsLeft ? t('documents.left', { count: batch.secondsLeft }) : null].filter(Boolean).join(', ')
          : t('documents.counts', { issued: batch.issued, known: batch.known, refused: batch.refused + batch.failed })}
      </Text>
      <Troubles batch={batch} />
      <Acts batch={batch} works={works} />
    </div>
  );
}

function Troubles({ batch }: { batch: Batch }) {
  const t = useT();
  if (batch.troubles.length === 0) return null;
  return (
    <details style={{ marginTop: '0.5rem' }} open>
      <summary>{t('documents.troubles')}</summary>
      <ul>
        {batch.troubles.map((trouble) => (
          <li key={trouble.id}>
            {trouble.label}: {trouble.reason ?? t('documents.fault')}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Acts({ batch, works }: { batch: Batch; works: boolean }) {
  const t = useT();
  const toast = useToast();
  const cancel = useAct(CancelBatchMutation);
  const retry = useAct(RetryBatchMutation);
  const mayRetry = !works && (batch.refused + batch.failed > 0 || (batch.state === 'cancelled' && batch.waiting > 0));
  return (
    <Group gap="md" mt="sm">
      {batch.pdfUrl && !works && (
        <>
          <Button component="a" href={batch.pdfUrl} target="_blank" rel="noreferrer">{t('documents.printAll')}</Button>
          <Anchor href={`${batch.pdfUrl}?duplex=1`} target="_blank" rel="noreferrer">{t('documents.printDuplex')}</Anchor>
          <Anchor href={batch.zipUrl ?? undefined}>{t('documents.zip')}</Anchor>
        </>
      )}
      {works && <ConfirmButton label={t('documents.cancel')} consequence={t('documents.cancelWhat')} onConfirm={() => cancel.mutate({ id: batch.id }, { onSuccess: () => toast.done(t('documents.cancelled')), onError: toast.failed })} />}
      {mayRetry && <Button variant="default" loading={retry.isPending} onClick={() => retry.mutate({ id: batch.id }, { onSuccess: () => toast.done(t('documents.retried')), onError: toast.failed })}>{t('documents.retry')}</Button>}
    </Group>
  );
}
