import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../app/intl';
import { useAct, useAsk } from '../../app/queries';
import { useHasRole, useMe } from '../../app/session';
import type { WriteOffsQuery as Asked } from '../../graphql/staff/graphql';
import { ActDialog, ActForm, Answer, ConfirmButton, DataList, EmptyState, Money, MoneyField, SelectField, StatusBadge, TextAreaField, useActForm, useToast, type Column, type Tone } from '../../ui';
import { TenancyField } from '../rent/tenancy-field';
import { DecideWriteOffMutation, ProposeWriteOffMutation, RecoverWriteOffMutation, ReverseWriteOffMutation, WriteOffsQuery } from './queries';

type Row = Asked['writeOffs'][number];
const TONES: Readonly<Record<string, Tone>> = { proposed: 'warn', approved: 'ok', refused: 'muted', reversed: 'muted' };

/** Money that is given up: proposals, decisions, and the way back. */
export function WriteOffs() {
  const t = useT();
  const hasRole = useHasRole();
  const answer = useAsk(WriteOffsQuery, {});
  const [proposing, setProposing] = useState(false);
  const columns: Column<Row>[] = [
    { key: 'who', header: t('writeoff.who'), cell: (row) => row.label },
    { key: 'kind', header: t('writeoff.kind'), cell: (row) => t(`writeoff.kind.${row.kind}`) },
    { key: 'amount', header: t('writeoff.amount'), align: 'end', cell: (row) => <Money value={row.amount} bold /> },
    { key: 'reason', header: t('writeoff.reason'), cell: (row) => [row.reason, row.decisionNote, row.reverseReason].filter(Boolean).join(' · ') },
    { key: 'people', header: t('writeoff.people'), cell: (row) => [row.proposedByName, row.decidedByName].filter(Boolean).join(', ') },
    { key: 'state', header: t('writeoff.state'), cell: (row) => <StatusBadge tone={TONES[row.state] ?? 'muted'}>{t(`writeoff.state.${row.state}`)}</StatusBadge> },
  ];
  return (
    <Stack gap="lg">
      <Text className="zz-prose">{t('writeoff.what')}</Text>
      {hasRole('manager', 'finance') && <Button style={{ alignSelf: 'flex-start' }} onClick={() => setProposing(true)}>{t('writeoff.propose')}</Button>}
      <Answer of={answer}>
        {({ writeOffs }) =>
          writeOffs.length === 0 ? (
            <EmptyState title={t('writeoff.empty')} why={t('writeoff.emptyWhy')} />
          ) : (
            <DataList label={t('accounting.tab.odpisy')} rows={writeOffs} rowKey={(row) => row.id} columns={columns} rowLink={(row) => ({ to: '/najmy/$id', params: { id: row.tenancyId } })} rowActions={hasRole('manager', 'finance') ? (row) => <Acts row={row} /> : undefined} />
          )
        }
      </Answer>
      {proposing && <ProposeDialog onClose={() => setProposing(false)} />}
    </Stack>
  );
}

function Acts({ row }: { row: Row }) {
  const t = useT();
  const toast = useToast();
  const me = useMe();
  const decide = useAct(DecideWriteOffMutation);
  const recover = useAct(RecoverWriteOffMutation);
  const [asking, setAsking] = useState<'refuse' | 'reverse' | null>(null);
  const told = { onSuccess: () => toast.done(t('writeoff.done')), onError: toast.failed };
  return (
    <Group gap="xs" justify="flex-end">
      {row.state === 'proposed' && row.proposedBy !== me.account.id && (
        <>
          <ConfirmButton size="compact-md" label={t('writeoff.approve')} consequence={t('writeoff.approveWhat')} onConfirm={() => decide.mutate({ input: { writeOffId: row.id, approve: true } }, told)} />
          <Button variant="default" size="compact-md" onClick={() => setAsking('refuse')}>{t('writeoff.refuse')}</Button>
        </>
      )}
      {row.state === 'approved' && row.kind === 'receivable' && row.credit > 0 && (
        <ConfirmButton size="compact-md" label={t('writeoff.recover')} consequence={t('writeoff.recoverWhat')} onConfirm={() => recover.mutate({ writeOffId: row.id }, told)} />
      )}
      {row.state === 'approved' && <Button variant="default" size="compact-md" onClick={() => setAsking('reverse')}>{t('writeoff.reverse')}</Button>}
      {asking && <ReasonDialog row={row} act={asking} onClose={() => setAsking(null)} />}
    </Group>
  );
}

function ProposeDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const form = useActForm({
    document: ProposeWriteOffMutation,
    initialValues: { tenancyId: null as string | null, kind: 'receivable', amount: null as number | null, reason: '' },
    variables: ({ tenancyId, kind, amount, reason }) => ({ input: { tenancyId: tenancyId!, kind, amount: amount ?? 0, reason } }),
    validate: ({ tenancyId }) => (tenancyId ? {} : { tenancyId: t('writeoff.tenancyNeeded') }),
    onDone: () => {
      toast.done(t('writeoff.proposed'));
      onClose();
    },
  });
  return (
    <ActDialog opened title={t('writeoff.propose')} onClose={onClose} size="md">
      <ActForm form={form} submitLabel={t('writeoff.propose')} onCancel={onClose}>
        <TenancyField label={t('writeoff.tenancy')} {...form.field('tenancyId')} />
        <SelectField label={t('writeoff.kind')} data={[{ value: 'receivable', label: t('writeoff.kind.receivable') }, { value: 'recourse', label: t('writeoff.kind.recourse') }]} {...form.field('kind')} />
        <MoneyField label={t('writeoff.amount')} {...form.field('amount')} />
        <TextAreaField label={t('writeoff.reason')} autosize minRows={2} {...form.field('reason')} />
      </ActForm>
    </ActDialog>
  );
}

function ReasonDialog({ row, act, onClose }: { row: Row; act: 'refuse' | 'reverse'; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const onDone = (): void => {
    toast.done(t('writeoff.done'));
    onClose();
  };
  const refuseForm = useActForm({ document: DecideWriteOffMutation, initialValues: { note: '' }, variables: ({ note }) => ({ input: { writeOffId: row.id, approve: false, note } }), onDone });
  const reverseForm = useActForm({ document: ReverseWriteOffMutation, initialValues: { reason: '' }, variables: ({ reason }) => ({ writeOffId: row.id, reason }), onDone });
  return (
    <ActDialog opened title={t(`writeoff.${act}`)} onClose={onClose} size="md">
      {act === 'refuse' ? (
        <ActForm form={refuseForm} submitLabel={t('writeoff.refuse')} onCancel={onClose}>
          <TextAreaField label={t('writeoff.why')} autosize minRows={2} {...refuseForm.field('note')} />
        </ActForm>
      ) : (
        <ActForm form={reverseForm} submitLabel={t('writeoff.reverse')} onCancel={onClose}>
          <TextAreaField label={t('writeoff.why')} autosize minRows={2} {...reverseForm.field('reason')} />
        </ActForm>
      )}
    </ActDialog>
  );
}
