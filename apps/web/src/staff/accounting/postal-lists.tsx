import { Button, FileInput, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useLanguage, useT } from '../../app/intl';
import { useAct, useAsk } from '../../app/queries';
import { useHasRole } from '../../app/session';
import { uploadFile } from '../../app/upload';
import { formatDate } from '../../format/dates';
import { formatMoney } from '../../format/money';
import type { PostalBatchesQuery as Asked } from '../../graphql/staff/graphql';
import { Answer, ConfirmButton, DataList, DateText, EmptyState, Money, SelectField, StatusBadge, useErrorSentence, useToast, type Column } from '../../ui';
import { PostalBatchesQuery, PostPostalListMutation, UndoPostalListMutation } from './queries';
import { saveFile } from './save-file';

type Batch = Asked['postalBatches'][number];
const SAMPLE = '\ufeffDatum;Částka;Variabilní symbol;Specifický symbol;Plátce;Zpráva;Podací číslo\r\n5. 3. 2026;8 500;260000019;;Jana Vzorná;nájem;RR000000001\r\n';
const toBase64 = (text: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(text)));

/** A lump from the post office, explained by a list of single payments. */
export function PostalLists() {
  const t = useT();
  const hasRole = useHasRole();
  const toast = useToast();
  const answer = useAsk(PostalBatchesQuery, {});
  const undo = useAct(UndoPostalListMutation);
  const may = hasRole('manager', 'coordinator', 'finance');
  const columns: Column<Batch>[] = [
    { key: 'file', header: t('postal.file'), cell: (batch) => batch.fileName },
    { key: 'kind', header: t('postal.kind'), cell: (batch) => t(`postal.kind.${batch.kind}`) },
    { key: 'line', header: t('postal.line'), cell: (batch) => <DateText value={batch.lineOn} /> },
    { key: 'rows', header: t('postal.rows'), align: 'end', cell: (batch) => batch.rowCount },
    { key: 'total', header: t('postal.total'), align: 'end', cell: (batch) => <Money value={batch.total} bold /> },
    { key: 'unknown', header: t('postal.unknown'), align: 'end', cell: (batch) => (batch.unknownAmount === 0 ? null : <Money value={batch.unknownAmount} />) },
    { key: 'state', header: t('postal.state'), cell: (batch) => (batch.undoneAt ? <StatusBadge tone="muted">{t('postal.undone')}</StatusBadge> : <StatusBadge tone="ok">{t('postal.posted')}</StatusBadge>) },
  ];
  return (
    <Stack gap="lg">
      <Text className="zz-prose">{t('postal.what')}</Text>
      <Button variant="default" style={{ alignSelf: 'flex-start' }} onClick={() => saveFile({ name: 'slozenky.csv', base64: toBase64(SAMPLE) })}>{t('postal.sample')}</Button>
      <Answer of={answer}>
        {({ postalBatches, postalLines }) => (
          <>
            {may && <PostList lines={postalLines} />}
            <section>
              <Title order={2} size="h3" mb="sm">
                {t('postal.history')}
              </Title>
              {postalBatches.length === 0 ? (
                <EmptyState title={t('postal.none')} why={t('postal.noneWhy')} />
              ) : (
                <DataList
                  label={t('postal.history')}
                  rows={postalBatches}
                  rowKey={(batch) => batch.id}
                  columns={columns}
                  rowActions={may ? (batch) => (batch.undoneAt ? null : <ConfirmButton size="compact-md" label={t('postal.undo')} consequence={t('postal.undoWhat')} onConfirm={() => undo.mutate({ batchId: batch.id }, { onSuccess: () => toast.done(t('postal.undone')), onError: toast.failed })} />) : undefined}
                />
              )}
            </section>
          </>
        )}
      </Answer>
    </Stack>
  );
}

function PostList({ lines }: { lines: Asked['postalLines'] }) {
  const t = useT();
  const { language } = useLanguage();
  const toast = useToast();
  const sentenceOf = useErrorSentence();
  const post = useAct(PostPostalListMutation);
  const [file, setFile] = useState<File | null>(null);
  const [line, setLine] = useState<string | null>(null);
  const [kind, setKind] = useState<string | null>('postal_order');
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const send = async (): Promise<void> => {
    setError(null);
    if (!file || !line) return setError(t('postal.bothNeeded'));
    setBusy(true);
    try {
      const { id } = await uploadFile(file, 'spreadsheet');
      const done = await post.mutateAsync({ input: { bankLineId: line, fileId: id, kind: kind ?? 'postal_order' } });
      toast.done(t('postal.done', { count: done.rowCount }));
      setFile(null);
      setLine(null);
    } catch (failure) {
      setError(sentenceOf(failure));
    } finally {
      setBusy(false);
    }
  };
  const choices = lines.map((each) => ({ value: each.id, label: [formatDate(each.bookedOn, language), formatMoney(each.amount, language), each.counterName ?? each.message ?? ''].filter(Boolean).join(' · ') }));
  return (
    <Group gap="md" align="flex-end" className="zz-card" p="md">
      <SelectField label={t('postal.kind')} data={[{ value: 'postal_order', label: t('postal.kind.postal_order') }, { value: 'sipo', label: t('postal.kind.sipo') }]} value={kind} onChange={setKind} w={180} />
      <SelectField label={t('postal.line')} searchable placeholder={choices.length === 0 ? t('postal.noLines') : ''} data={choices} value={line} onChange={setLine} style={{ flex: '1 1 18rem' }} />
      <FileInput label={t('postal.file')} placeholder={t('opening.choose')} accept=".csv" value={file} onChange={setFile} error={error} style={{ flex: '1 1 16rem' }} />
      <Button loading={busy} onClick={() => void send()}>{t('postal.post')}</Button>
    </Group>
  );
}
