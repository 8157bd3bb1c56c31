import { Alert, Button, FileInput, Group, Stack, Text, Title } from '@mantine/core';
import { CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { request } from '../../app/graphql';
import { useT } from '../../app/intl';
import { useAct, useAsk } from '../../app/queries';
import { useHasRole } from '../../app/session';
import { uploadFile } from '../../app/upload';
import { today } from '../../format/dates';
import type { OpeningImportsQuery as Asked, RehearseOpeningMutation as Rehearsed } from '../../graphql/staff/graphql';
import { ActDialog, ActForm, Answer, DataList, DateField, DateText, EmptyState, Facts, InstantText, Money, StatusBadge, TextAreaField, useActForm, useErrorSentence, useToast, type Column } from '../../ui';
import { ImportOpeningMutation, OpeningImportsQuery, OpeningTemplateQuery, RehearseOpeningMutation, ReverseOpeningMutation } from './queries';
import { saveFile } from './save-file';

type Import = Asked['openingImports'][number];
type Outcome = Extract<Rehearsed['rehearseOpening'], { __typename: 'OpeningOutcome' }>;

/** Contracts and balances from a spreadsheet: template, rehearsal, take-over, and the way back. */
export function Opening() {
  const t = useT();
  const hasRole = useHasRole();
  const toast = useToast();
  const template = async (format: 'xlsx' | 'csv'): Promise<void> => {
    try {
      saveFile((await request(OpeningTemplateQuery, { format })).openingTemplate);
    } catch (error) {
      toast.failed(error);
    }
  };
  return (
    <Stack gap="lg">
      <Text className="zz-prose">{t('opening.what')}</Text>
      <Group gap="sm">
        <Button variant="default" onClick={() => void template('xlsx')}>{t('opening.templateXlsx')}</Button>
        <Button variant="default" onClick={() => void template('csv')}>{t('opening.templateCsv')}</Button>
      </Group>
      {hasRole('manager', 'finance') && <TakeOver />}
      <Imports />
    </Stack>
  );
}

function TakeOver() {
  const t = useT();
  const toast = useToast();
  const sentenceOf = useErrorSentence();
  const rehearse = useAct(RehearseOpeningMutation);
  const take = useAct(ImportOpeningMutation);
  const [file, setFile] = useState<File | null>(null);
  const [asOf, setAsOf] = useState<string | null>(today());
  const [kept, setKept] = useState<{ fileId: string; asOf: string; outcome: Outcome } | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const check = async (): Promise<void> => {
    setError(null);
    setKept(null);
    if (!file) return setError(t('opening.fileNeeded'));
    setBusy(true);
    try {
      const { id } = await uploadFile(file, 'spreadsheet');
      const input = { fileId: id, asOf: asOf ?? today() };
      setKept({ ...input, outcome: await rehearse.mutateAsync({ input }) });
    } catch (failure) {
      setError(sentenceOf(failure));
    } finally {
      setBusy(false);
    }
  };
  const confirm = (): void => {
    const { fileId, asOf: day } = kept!;
    take.mutate({ input: { fileId, asOf: day } }, {
      onSuccess: (done) => {
        toast.done(t('opening.imported', { count: done.tenancies }));
        setKept(null);
        setFile(null);
      },
      onError: toast.failed,
    });
  };
  return (
    <Stack gap="md" className="zz-card" p="md">
      <Group gap="md" align="flex-end">
        <FileInput label={t('opening.file')} description={t('opening.fileHint')} placeholder={t('opening.choose')} accept=".xlsx,.csv" value={file} onChange={setFile} error={error} style={{ flex: '1 1 18rem' }} />
        <DateField name="asOf" label={t('opening.asOf')} value={asOf} onChange={setAsOf} maw={220} />
        <Button loading={busy} onClick={() => void check()}>{t('opening.rehearse')}</Button>
      </Group>
      {kept && <Rehearsal outcome={kept.outcome} busy={take.isPending} onConfirm={confirm} />}
    </Stack>
  );
}

function Rehearsal({ outcome, busy, onConfirm }: { outcome: Outcome; busy: boolean; onConfirm: () => void }) {
  const t = useT();
  const columns: Column<Outcome['problems'][number]>[] = [
    { key: 'row', header: t('opening.row'), cell: (problem) => problem.row },
    { key: 'column', header: t('opening.column'), cell: (problem) => problem.column },
    { key: 'wrong', header: t('opening.wrong'), cell: (problem) => problem.message },
  ];
  if (outcome.problemCount > 0) {
    return (
      <Stack gap="sm" role="status">
        <Alert color="danger" variant="light" title={t('opening.problems', { count: outcome.problemCount })}>{t('opening.problemsWhy')}</Alert>
        <DataList label={t('opening.wrong')} rows={outcome.problems} rowKey={(problem) => `${problem.row} ${problem.column} ${problem.message}`} columns={columns} />
      </Stack>
    );
  }
  const fresh = outcome.tenancies > 0;
  const numbers = [
    ['opening.rows', outcome.rows], ['opening.known', outcome.known], ['opening.landlords', outcome.landlords], ['opening.units', outcome.units],
    ['opening.ownerContracts', outcome.ownerContracts], ['opening.households', outcome.households], ['opening.tenancies', outcome.tenancies],
  ] as const;
  return (
    <Stack gap="md" role="status">
      <Alert color="ok" variant="light" icon={<CircleCheck aria-hidden />} title={fresh ? t('opening.fine') : t('opening.nothingNew')} />
      <Facts
        items={[
          ...numbers.map(([label, value]) => [t(label), value] as const),
          [t('opening.receivable'), <Money key="receivable" value={outcome.receivable} />],
          [t('opening.credit'), <Money key="credit" value={outcome.credit} />],
          [t('opening.deposit'), <Money key="deposit" value={outcome.deposit} />],
        ]}
      />
      {fresh && <Button loading={busy} onClick={onConfirm} style={{ alignSelf: 'flex-start' }}>{t('opening.import')}</Button>}
    </Stack>
  );
}

function Imports() {
  const t = useT();
  const hasRole = useHasRole();
  const answer = useAsk(OpeningImportsQuery, {});
  const [reversing, setReversing] = useState<Import | null>(null);
  const columns: Column<Import>[] = [
    { key: 'file', header: t('opening.fileName'), cell: (row) => row.fileName },
    { key: 'asOf', header: t('opening.asOf'), cell: (row) => <DateText value={row.asOf} /> },
    { key: 'rows', header: t('opening.tenancies'), align: 'end', cell: (row) => row.rowCount },
    { key: 'at', header: t('opening.importedAt'), cell: (row) => <InstantText value={row.importedAt} /> },
    { key: 'who', header: t('opening.who'), cell: (row) => row.importedByName },
    { key: 'state', header: t('opening.state'), cell: (row) => (row.reversedAt ? <StatusBadge tone="muted">{t('opening.reversed', { reason: row.reverseReason ?? '' })}</StatusBadge> : <StatusBadge tone="ok">{t('opening.stands')}</StatusBadge>) },
  ];
  return (
    <section>
      <Title order={2} size="h3" mb="sm">
        {t('opening.history')}
      </Title>
      <Answer of={answer}>
        {({ openingImports }) =>
          openingImports.length === 0 ? (
            <EmptyState title={t('opening.none')} why={t('opening.noneWhy')} />
          ) : (
            <DataList
              label={t('opening.history')}
              rows={openingImports}
              rowKey={(row) => row.id}
              columns={columns}
              rowActions={hasRole('manager') ? (row) => (row.reversedAt ? null : <Button variant="default" size="compact-md" onClick={() => setReversing(row)}>{t('opening.reverse')}</Button>) : undefined}
            />
          )
        }
      </Answer>
      {reversing && <ReverseDialog of={reversing} onClose={() => setReversing(null)} />}
    </section>
  );
}

function ReverseDialog({ of, onClose }: { of: Import; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const form = useActForm({
    document: ReverseOpeningMutation,
    initialValues: { reason: '' },
    variables: ({ reason }) => ({ importId: of.id, reason }),
    onDone: () => {
      toast.done(t('opening.reversedDone'));
      onClose();
    },
  });
  return (
    <ActDialog opened title={t('opening.reverse')} onClose={onClose} size="md">
      <ActForm form={form} submitLabel={t('opening.reverse')} onCancel={onClose}>
        <Text>{t('opening.reverseWhat')}</Text>
        <TextAreaField label={t('opening.reason')} autosize minRows={2} {...form.field('reason')} />
      </ActForm>
    </ActDialog>
  );
}
