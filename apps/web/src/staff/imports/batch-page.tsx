import { Button, Stack } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useT } from '../../app/intl';
import { useAsk } from '../../app/queries';
import { useParamsOf } from '../../app/routing';
import type { ImportBatchQuery as Asked } from '../../graphql/staff/graphql';
import { Answer, DataList, EmptyState, Facts, InstantText, PageHeader, Section, StatusBadge, type Column } from '../../ui';
import { BatchState } from './import-page';
import { ImportBatchQuery } from './queries';
import { importBatchRoute } from './route';
import { UndoDialog } from './undo-dialog';

type Batch = NonNullable<Asked['importBatch']>;
type Made = Asked['importedRecords'][number];
const PAGES: Readonly<Record<string, string>> = { household: '/rodiny/$id', unit: '/byty/$id', landlord: '/majitele/$id' };

/** One spreadsheet taken over: what it made, and the way back. */
export function BatchPage(): ReactNode {
  const t = useT();
  const { id } = useParamsOf(importBatchRoute);
  const answer = useAsk(ImportBatchQuery, { id });
  return (
    <Answer of={answer}>
      {({ importBatch, importedRecords }) => importBatch ? <Whole batch={importBatch} records={importedRecords} /> : (
        <>
          <PageHeader title={t('imports.title')} />
          <EmptyState title={t('imports.unknown')} />
        </>
      )}
    </Answer>
  );
}

function Whole({ batch, records }: { batch: Batch; records: readonly Made[] }) {
  const t = useT();
  const [isUndoing, setUndoing] = useState(false);
  const columns: Column<Made>[] = [
    { key: 'label', header: t('imports.record'), cell: ({ label }) => label ?? t('imports.gone') },
    { key: 'type', header: t('imports.type'), cell: ({ type }) => t(`imports.type.${type}`) },
    { key: 'rows', header: t('imports.fromRows'), cell: ({ rows }) => rows.join(', ') },
    { key: 'state', header: t('imports.state'), cell: ({ state }) => <StatusBadge tone={state === 'stands' ? 'ok' : state === 'kept' ? 'warn' : 'muted'}>{t(`imports.recordState.${state}`)}</StatusBadge> },
    { key: 'why', header: t('imports.keptBecause'), cell: ({ keptBecause }) => keptBecause ?? null },
  ];
  const link = ({ type, recordId, label }: Made) => (label !== null && PAGES[type] ? { to: PAGES[type], params: { id: recordId } } : null);
  return (
    <>
      <PageHeader title={batch.fileName} description={t(`imports.kind.${batch.kind}`)} action={batch.undoneAt ? undefined : <Button variant="default" onClick={() => setUndoing(true)}>{t('imports.undo')}</Button>} />
      <Stack gap="lg">
        <Section title={t('imports.batch')}>
          <Facts
            items={[
              [t('imports.state'), <BatchState key="state" batch={batch} />],
              [t('imports.importedAt'), <InstantText key="at" value={batch.importedAt} />],
              [t('imports.who'), batch.importedByName],
              [t('imports.rows'), batch.rowCount],
              [t('imports.recordCount'), batch.recordCount],
              [t('imports.leftOutCount'), batch.leftOutCount],
              [t('imports.correctedCount'), batch.correctedCount],
              [t('imports.hash'), <code key="hash" style={{ overflowWrap: 'anywhere' }}>{batch.fileHash}</code>],
              ...(batch.undoneAt ? [
                [t('imports.undoneAt'), <InstantText key="undone" value={batch.undoneAt} />],
                [t('imports.undoneBy'), batch.undoneByName],
                [t('imports.undoReason'), batch.undoReason],
                [t('imports.removedCount'), batch.removedCount],
                [t('imports.keptCount'), batch.keptCount],
              ] as const : []),
            ]}
          />
        </Section>
        <Section title={t('imports.made')}>
          <DataList label={t('imports.made')} rows={records} rowKey={({ type, recordId }) => `${type} ${recordId}`} columns={columns} rowLink={link} />
        </Section>
      </Stack>
      {isUndoing && <UndoDialog batchId={batch.id} onClose={() => setUndoing(false)} />}
    </>
  );
}
