import { Button, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../app/intl';
import { useAct } from '../../app/queries';
import { useHasRole } from '../../app/session';
import type { GuaranteeQuery as Asked } from '../../graphql/staff/graphql';
import { ConfirmButton, DataList, DateText, Money, ReasonDialog, StatusBadge, useToast, type Column } from '../../ui';
import { RecoveryDialog } from './recovery-dialog';
import { RecordRecoveryMutation, ReverseFundGrantMutation, ReverseRecoveryMutation } from './queries';

type Owed = Asked['recourseOwed'][number];
type Candidate = Asked['recoveryCandidates'][number];
type Movement = Asked['fundMovements'][number];

/** What households owe after the guarantee paid, and lines of the statement that look like it being paid back. */
export function Recourse({ owed, candidates }: { owed: readonly Owed[]; candidates: readonly Candidate[] }) {
  const t = useT();
  const toast = useToast();
  const records = useHasRole()('manager', 'coordinator', 'finance');
  const record = useAct(RecordRecoveryMutation);
  const [recovering, setRecovering] = useState<Owed | null>(null);
  const owedColumns: Column<Owed>[] = [
    { key: 'who', header: t('fund.family'), cell: (row) => row.householdName },
    { key: 'unit', header: t('fund.unit'), cell: (row) => <span className="zz-money">{row.unitCode}</span> },
    { key: 'symbol', header: t('fund.recourseSymbol'), cell: (row) => row.variableSymbol ?? '–' },
    { key: 'owed', header: t('fund.owed'), align: 'end', cell: (row) => <Money value={row.owed} bold /> },
  ];
  const candidateColumns: Column<Candidate>[] = [
    { key: 'who', header: t('fund.family'), cell: (row) => row.householdName },
    { key: 'on', header: t('fund.receivedOn'), cell: (row) => <DateText value={row.bookedOn} /> },
    { key: 'why', header: t('fund.because'), cell: (row) => t(`fund.because.${row.because}`) },
    { key: 'amount', header: t('fund.amount'), align: 'end', cell: (row) => <Money value={row.amount} bold /> },
  ];
  const confirm = (row: Candidate): void =>
    record.mutate({ input: { tenancyId: row.tenancyId, bankLineId: row.bankLineId, amount: row.amount } }, { onSuccess: () => toast.done(t('fund.recovered')), onError: toast.failed });
  return (
    <section>
      <Title order={2} size="h3" mb="xs">{t('fund.recourseTitle')}</Title>
      <Text c="dimmed" mb="sm">{t('fund.recourseWhy')}</Text>
      <Stack gap="md">
        {candidates.length > 0 && (
          <DataList
            label={t('fund.candidates')}
            rows={candidates}
            rowKey={(row) => row.bankLineId}
            columns={candidateColumns}
            rowActions={records ? (row) => <ConfirmButton size="compact-md" label={t('fund.confirmRecovery')} consequence={t('fund.confirmRecoveryWhat')} onConfirm={() => confirm(row)} /> : undefined}
          />
        )}
        {owed.length > 0 && <DataList label={t('fund.recourseTitle')} rows={owed} rowKey={(row) => row.tenancyId} columns={owedColumns} rowLink={(row) => ({ to: '/najmy/$id', params: { id: row.tenancyId }, search: { karta: 'splatky' } })} rowActions={records ? (row) => <Button size="compact-md" variant="default" onClick={() => setRecovering(row)}>{t('fund.recovery')}</Button> : undefined} />}
      </Stack>
      {recovering && <RecoveryDialog tenancyId={recovering.tenancyId} name={recovering.householdName} onClose={() => setRecovering(null)} />}
    </section>
  );
}

/** What came into the fund and what took some of it back: both entries stand. */
export function Movements({ rows }: { rows: readonly Movement[] }) {
  const t = useT();
  const hasRole = useHasRole();
  const [reversing, setReversing] = useState<Movement | null>(null);
  const close = (): void => setReversing(null);
  const columns: Column<Movement>[] = [
    { key: 'on', header: t('fund.receivedOn'), cell: (row) => <DateText value={row.receivedOn} /> },
    { key: 'kind', header: t('fund.movement'), cell: (row) => t(`fund.movement.${row.kind}`) },
    { key: 'from', header: t('fund.grantor'), cell: (row) => row.from },
    { key: 'state', header: t('fund.entryState'), cell: (row) => (row.amount < 0 ? <StatusBadge tone="muted">{t('fund.isReversal')}</StatusBadge> : row.isReversed ? <StatusBadge tone="muted">{t('fund.isReversed')}</StatusBadge> : null) },
    { key: 'reason', header: t('fund.reason'), cell: (row) => row.reason ?? '' },
    { key: 'amount', header: t('fund.amount'), align: 'end', cell: (row) => <Money value={row.amount} bold /> },
  ];
  const dialog = { title: t('fund.takeBack'), consequence: t('fund.takeBackWhat'), submit: t('fund.takeBack'), done: t('fund.takenBack'), onClose: close };
  return (
    <section>
      <Title order={2} size="h3" mb="sm">{t('fund.movements')}</Title>
      <DataList
        label={t('fund.movements')}
        rows={rows}
        rowKey={(row) => row.id}
        columns={columns}
        rowActions={hasRole('manager', 'finance') ? (row) => (row.amount > 0 && !row.isReversed ? <Button size="compact-md" variant="default" onClick={() => setReversing(row)}>{t('fund.takeBack')}</Button> : null) : undefined}
      />
      {reversing?.kind === 'grant' && <ReasonDialog {...dialog} document={ReverseFundGrantMutation} variables={(reason) => ({ input: { grantId: reversing.id, reason } })} />}
      {reversing?.kind === 'recovery' && <ReasonDialog {...dialog} document={ReverseRecoveryMutation} variables={(reason) => ({ input: { recoveryId: reversing.id, reason } })} />}
    </section>
  );
}
