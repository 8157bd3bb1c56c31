import { Button, Group, Stack, Tabs, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { request } from '../../app/graphql';
import { useT } from '../../app/intl';
import { useAsk } from '../../app/queries';
import { useSearchOf } from '../../app/routing';
import type { ImportBatchesQuery as Asked } from '../../graphql/staff/graphql';
import { Answer, DataList, EmptyState, InstantText, PageHeader, Section, StatusBadge, useToast, type Column } from '../../ui';
import { saveFile } from '../accounting/save-file';
import { CheckSheet } from './check-sheet';
import { ImportBatchesQuery, ImportTemplateQuery } from './queries';
import { IMPORT_KINDS, importRoute, type ImportKind } from './route';

type Batch = Asked['importBatches'][number];

/** Template, file, check, take-over, and what was taken over before: the same steps for families and for flats. */
export function ImportPage(): ReactNode {
  const t = useT();
  const navigate = useNavigate();
  const kind: ImportKind = useSearchOf(importRoute).co === 'byty' ? 'flats' : 'households';
  return (
    <>
      <PageHeader title={t('imports.title')} description={t('imports.description')} />
      <Tabs value={kind} onChange={(next) => void navigate({ to: '/import', search: next === 'flats' ? { co: 'byty' } : {} })} mb="md">
        <Tabs.List>
          {IMPORT_KINDS.map((each) => (
            <Tabs.Tab key={each} value={each}>
              {t(`imports.kind.${each}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
      </Tabs>
      <Stack gap="lg">
        <Template kind={kind} />
        <CheckSheet key={kind} kind={kind} />
        <History kind={kind} />
      </Stack>
    </>
  );
}

function Template({ kind }: { kind: ImportKind }) {
  const t = useT();
  const toast = useToast();
  const template = (format: 'xlsx' | 'csv'): void => {
    request(ImportTemplateQuery, { kind, format }).then(({ importTemplate }) => saveFile(importTemplate), toast.failed);
  };
  return (
    <Section title={t('imports.step.template')}>
      <Text className="zz-prose" mb="sm">{t(`imports.template.${kind}`)}</Text>
      <Group gap="sm">
        <Button variant="default" onClick={() => template('xlsx')}>{t('imports.templateXlsx')}</Button>
        <Button variant="default" onClick={() => template('csv')}>{t('imports.templateCsv')}</Button>
      </Group>
    </Section>
  );
}

function History({ kind }: { kind: ImportKind }) {
  const t = useT();
  const answer = useAsk(ImportBatchesQuery, { kind });
  const columns: Column<Batch>[] = [
    { key: 'file', header: t('imports.file'), cell: (batch) => batch.fileName },
    { key: 'at', header: t('imports.importedAt'), cell: (batch) => <InstantText value={batch.importedAt} /> },
    { key: 'who', header: t('imports.who'), cell: (batch) => batch.importedByName ?? '' },
    { key: 'records', header: t('imports.recordCount'), align: 'end', cell: (batch) => batch.recordCount },
    { key: 'leftOut', header: t('imports.leftOutCount'), align: 'end', cell: (batch) => batch.leftOutCount },
    { key: 'state', header: t('imports.state'), cell: (batch) => <BatchState batch={batch} /> },
  ];
  return (
    <Section title={t('imports.history')}>
      <Answer of={answer}>
        {({ importBatches }) =>
          importBatches.length === 0
            ? <EmptyState title={t('imports.none')} why={t('imports.noneWhy')} />
            : <DataList label={t('imports.history')} rows={importBatches} rowKey={(batch) => batch.id} columns={columns} rowLink={(batch) => ({ to: '/import/$id', params: { id: batch.id } })} />
        }
      </Answer>
    </Section>
  );
}

export function BatchState({ batch }: { batch: Pick<Batch, 'undoneAt' | 'keptCount'> }) {
  const t = useT();
  if (!batch.undoneAt) return <StatusBadge tone="ok">{t('imports.stands')}</StatusBadge>;
  return batch.keptCount > 0 ? <StatusBadge tone="warn">{t('imports.undoneKept', { count: batch.keptCount })}</StatusBadge> : <StatusBadge tone="muted">{t('imports.undone')}</StatusBadge>;
}
