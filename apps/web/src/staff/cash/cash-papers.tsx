import { Anchor, Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../app/intl';
import { useAct } from '../../app/queries';
import { useHasRole } from '../../app/session';
import { ActDialog, ActForm, ConfirmButton, DataList, DateText, EmptyState, Money, StatusBadge, TextAreaField, useActForm, useToast, type Column } from '../../ui';
import type { Desk } from './cash-page';
import { CancelCashPaperMutation, UnmatchCashMutation } from './queries';

type Paper = Desk['papers'][number];

/** Papers of the last month, each with its PDF and the way back. */
export function CashPapers({ desk }: { desk: Desk }) {
  const t = useT();
  const hasRole = useHasRole();
  const [cancelling, setCancelling] = useState<Paper | null>(null);
  if (desk.papers.length === 0) return <EmptyState title={t('cash.noPapers')} why={t('cash.noPapersWhy')} />;
  const columns: Column<Paper>[] = [
    { key: 'number', header: t('cash.number'), cell: (paper) => <Anchor href={`/documents/${paper.documentId}.pdf`} target="_blank" rel="noreferrer" style={{ whiteSpace: 'nowrap' }}>{paper.number}</Anchor> },
    { key: 'day', header: t('cash.day'), cell: (paper) => <DateText value={paper.issuedOn} /> },
    { key: 'who', header: t('cash.who'), cell: (paper) => paper.counterparty },
    { key: 'what', header: t('cash.what'), cell: (paper) => <PaperText paper={paper} /> },
    { key: 'cash', header: t('cash.cash'), align: 'end', cell: (paper) => <Money value={paper.kind === 'receipt' ? paper.cash : -paper.cash} bold /> },
    { key: 'rounding', header: t('cash.rounding'), align: 'end', cell: (paper) => (paper.rounding === 0 ? null : <Money value={paper.rounding} />) },
    { key: 'state', header: t('cash.state'), cell: (paper) => <PaperState paper={paper} /> },
  ];
  const mayCancel = (paper: Paper): boolean => hasRole('manager', 'coordinator', 'finance') && !desk.isClosedToday && paper.cancelledBy === null && paper.cancels === null && paper.bankLineOn === null;
  return (
    <>
      <DataList
        label={t('cash.tab.doklady')}
        rows={desk.papers}
        rowKey={(paper) => paper.id}
        columns={columns}
        rowActions={(paper) => (paper.bankLineOn ? <Unmatch paper={paper} /> : mayCancel(paper) ? <Button variant="default" size="compact-md" onClick={() => setCancelling(paper)}>{t('cash.cancel')}</Button> : null)}
      />
      {cancelling && <CancelDialog paper={cancelling} onClose={() => setCancelling(null)} />}
    </>
  );
}

function PaperText({ paper }: { paper: Paper }) {
  return (
    <Stack gap={0}>
      <Text>{paper.text}</Text>
      {paper.reason && <Text c="dimmed" size="sm">{paper.reason}</Text>}
    </Stack>
  );
}

function PaperState({ paper }: { paper: Paper }) {
  const t = useT();
  if (paper.cancelledBy) return <OtherPaper word={t('cash.cancelledBy')} number={paper.cancelledBy} />;
  if (paper.cancels) return <OtherPaper word={t('cash.cancels')} number={paper.cancels} />;
  if (paper.purpose !== 'to_bank' && paper.purpose !== 'from_bank') return null;
  return paper.bankLineOn ? <StatusBadge tone="ok">{t('cash.atBank')}</StatusBadge> : <StatusBadge tone="warn">{t('cash.onTheWay')}</StatusBadge>;
}

/** A number of a paper is never broken into two lines. */
function OtherPaper({ word, number }: { word: string; number: string }) {
  return (
    <Stack gap={0} align="flex-start">
      <StatusBadge tone="muted">{word}</StatusBadge>
      <Text size="sm" c="dimmed" className="zz-money">{number}</Text>
    </Stack>
  );
}

function Unmatch({ paper }: { paper: Paper }) {
  const t = useT();
  const toast = useToast();
  const unmatch = useAct(UnmatchCashMutation);
  return <ConfirmButton size="compact-md" label={t('cash.unmatch')} consequence={t('cash.unmatchWhat')} onConfirm={() => unmatch.mutate({ documentId: paper.id }, { onSuccess: () => toast.done(t('cash.unmatched')), onError: toast.failed })} />;
}

function CancelDialog({ paper, onClose }: { paper: Paper; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const [requestKey] = useState(() => crypto.randomUUID());
  const form = useActForm({
    document: CancelCashPaperMutation,
    initialValues: { reason: '' },
    variables: ({ reason }) => ({ input: { documentId: paper.id, reason, requestKey } }),
    onDone: (done) => {
      toast.done(t('cash.cancelled', { number: done.number }));
      onClose();
    },
  });
  return (
    <ActDialog opened title={t('cash.cancelTitle', { number: paper.number })} onClose={onClose} size="md">
      <ActForm form={form} submitLabel={t('cash.cancel')} onCancel={onClose}>
        <Text>{t('cash.cancelWhat')}</Text>
        <TextAreaField label={t('cash.reason')} autosize minRows={2} {...form.field('reason')} />
      </ActForm>
    </ActDialog>
  );
}
