import { Button, Checkbox, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../app/intl';
import { useAct, useAsk } from '../../app/queries';
import type { DocumentBatchCandidatesQuery as Asked } from '../../graphql/staff/graphql';
import { Answer, DataList, EmptyState, SelectField, StatusBadge, useToast, type Column } from '../../ui';
import { BatchCandidatesQuery, StartBatchMutation } from './queries';

type Candidate = Asked['documentBatchCandidates'][number];
interface Order {
  kind: string;
  month: string | null;
  year: number | null;
}
const EVERYBODY = '*';

/** Who can be sent the paper and who cannot, and why; all that can are chosen until somebody is left out. */
export function Candidates({ order }: { order: Order }) {
  const answer = useAsk(BatchCandidatesQuery, { input: order });
  return <Answer of={answer}>{({ documentBatchCandidates }) => <Chosen rows={documentBatchCandidates} order={order} />}</Answer>;
}

function Chosen({ rows, order }: { rows: readonly Candidate[]; order: Order }) {
  const t = useT();
  const toast = useToast();
  const start = useAct(StartBatchMutation);
  const [group, setGroup] = useState(EVERYBODY);
  const [wanted, setWanted] = useState('');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const groups = [...new Set(rows.flatMap((row) => (row.group ? [row.group] : [])))].sort((a, b) => a.localeCompare(b, 'cs'));
  const shown = rows.filter((row) => (group === EVERYBODY || row.group === group) && row.label.toLocaleLowerCase('cs').includes(wanted.trim().toLocaleLowerCase('cs')));
  const can = shown.filter((row) => row.whyNot === null || row.whyNot === undefined || row.known);
  const cannot = shown.filter((row) => row.whyNot && !row.known);
  const chosen = can.filter((row) => !left.has(row.label));
  const toggle = (label: string): void => {
    const next = new Set(left);
    if (!next.delete(label)) next.add(label);
    setLeft(next);
  };
  const issue = (): void =>
    start.mutate(
      { input: { id: crypto.randomUUID(), ...order, subjectIds: [...new Set(chosen.map((row) => row.subjectId))] } },
      { onSuccess: () => toast.done(t('documents.started')), onError: toast.failed },
    );
  const who: Column<Candidate> = { key: 'who', header: t('documents.receiver'), cell: (row) => row.label };
  const whom: Column<Candidate> = { ...who, cell: (row) => <Checkbox label={row.label} checked={!left.has(row.label)} onChange={() => toggle(row.label)} /> };
  return (
    <Stack gap="lg">
      <Group align="flex-end" gap="md">
        {groups.length > 1 && <SelectField label={t('documents.narrow')} data={[{ value: EVERYBODY, label: t('documents.all') }, ...groups.map((each) => ({ value: each, label: each }))]} value={group} onChange={(value) => value && setGroup(value)} />}
        <TextInput label={t('documents.search')} value={wanted} onChange={(event) => setWanted(event.currentTarget.value)} />
        <Button disabled={chosen.length === 0} loading={start.isPending} onClick={issue}>
          {t('documents.start', { count: chosen.length })}
        </Button>
      </Group>
      <section>
        <Title order={2} size="h3" mb="sm">{t('documents.canIssue', { count: can.length })}</Title>
        {can.length === 0 ? (
          <EmptyState title={t('documents.none')} why={t('documents.noneWhy')} />
        ) : (
          <>
            {can.some((row) => row.known) && <Text c="dimmed" mb="sm">{t('documents.knownWhy')}</Text>}
            <DataList
              label={t('documents.canIssue', { count: can.length })}
              rows={can}
              rowKey={(row) => row.label}
              columns={[whom, { key: 'known', header: t('documents.before'), cell: (row) => (row.known ? <StatusBadge tone="muted">{t('documents.known')}</StatusBadge> : null) }]}
            />
          </>
        )}
      </section>
      {cannot.length > 0 && (
        <section>
          <Title order={2} size="h3" mb="sm">{t('documents.cannot', { count: cannot.length })}</Title>
          <DataList label={t('documents.cannot', { count: cannot.length })} rows={cannot} rowKey={(row) => row.label} columns={[who, { key: 'why', header: t('documents.why'), cell: (row) => row.whyNot }]} />
        </section>
      )}
    </Stack>
  );
}
