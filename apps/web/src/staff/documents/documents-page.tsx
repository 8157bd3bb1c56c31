import { Group, Stack } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useT } from '../../app/intl';
import { useAsk } from '../../app/queries';
import { useSearchOf } from '../../app/routing';
import { today } from '../../format/dates';
import type { DocumentBatchKindsQuery as Asked } from '../../graphql/staff/graphql';
import { Answer, MonthField, NumberField, PageHeader, SelectField } from '../../ui';
import { Batches } from './batches';
import { Candidates } from './candidates';
import { BatchKindsQuery } from './queries';
import { documentsRoute } from './route';

type Kind = Asked['documentBatchKinds'][number];

/** Papers for many at once: choose, look, issue, print. */
export function DocumentsPage(): ReactNode {
  const t = useT();
  const answer = useAsk(BatchKindsQuery, {});
  return (
    <>
      <PageHeader title={t('documents.title')} description={t('documents.description')} />
      <Answer of={answer}>{({ documentBatchKinds }) => <Choice kinds={documentBatchKinds} />}</Answer>
    </>
  );
}

function Choice({ kinds }: { kinds: readonly Kind[] }) {
  const t = useT();
  const navigate = useNavigate();
  const search = useSearchOf(documentsRoute);
  const kind = kinds.find((each) => each.kind === search.druh) ?? kinds[0];
  if (!kind) return <Batches />;
  const month = search.mesic ?? today().slice(0, 7);
  const year = search.rok ?? Number(today().slice(0, 4));
  const go = (next: typeof search): void => void navigate({ to: '/dokumenty', search: { ...search, ...next }, replace: true });
  const order = { kind: kind.kind, month: kind.period === 'month' ? month : null, year: kind.period === 'year' ? year : null };
  return (
    <Stack gap="xl">
      <Group align="flex-end" gap="md">
        <SelectField label={t('documents.kind')} data={kinds.map((each) => ({ value: each.kind, label: each.name }))} value={kind.kind} onChange={(value) => value && go({ druh: value })} w={320} maw="100%" />
        {kind.period === 'month' && <MonthField name="mesic" label={t('documents.month')} value={month} onChange={(value: string | null) => value && go({ mesic: value })} />}
        {kind.period === 'year' && <NumberField label={t('documents.year')} value={year} min={2000} max={2100} thousandSeparator="" onChange={(value) => typeof value === 'number' && value >= 2000 && go({ rok: value })} />}
      </Group>
      <Candidates key={JSON.stringify(order)} order={order} />
      <Batches />
    </Stack>
  );
}
