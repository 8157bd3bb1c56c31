import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../app/intl';
import { useHasRole } from '../../app/session';
import { ActDialog, ActForm, DataList, DateText, EmptyState, Money, StatusBadge, TextAreaField, useActForm, useToast, type Column } from '../../ui';
import type { Desk } from './cash-page';
import { ReopenCashDayMutation } from './queries';

type Day = Desk['days'][number];

/** Closed days: the book, what was counted, and why they differ. */
export function CashDays({ desk }: { desk: Desk }) {
  const t = useT();
  const hasRole = useHasRole();
  const [opening, setOpening] = useState<Day | null>(null);
  if (desk.days.length === 0) return <EmptyState title={t('cash.noDays')} why={t('cash.noDaysWhy')} />;
  const last = desk.days.find((day) => !day.isReopened);
  const columns: Column<Day>[] = [
    { key: 'day', header: t('cash.day'), cell: (day) => <DateText value={day.day} /> },
    { key: 'book', header: t('cash.book'), align: 'end', cell: (day) => <Money value={day.book} /> },
    { key: 'counted', header: t('cash.counted'), align: 'end', cell: (day) => <Money value={day.counted} bold /> },
    { key: 'difference', header: t('cash.difference'), align: 'end', cell: (day) => (day.difference === 0 ? null : <Money value={day.difference} />) },
    { key: 'why', header: t('cash.explanation'), cell: (day) => day.explanation },
    { key: 'who', header: t('cash.closedBy'), cell: (day) => day.closedByName },
    { key: 'state', header: t('cash.state'), cell: (day) => (day.isReopened ? <StatusBadge tone="muted">{t('cash.reopened', { reason: day.reopenReason ?? '' })}</StatusBadge> : <StatusBadge tone="ok">{t('cash.closed')}</StatusBadge>) },
  ];
  return (
    <>
      <DataList
        label={t('cash.tab.dny')}
        rows={desk.days}
        rowKey={(day) => day.id}
        columns={columns}
        rowActions={(day) => (day === last && hasRole('manager') ? <Button variant="default" size="compact-md" onClick={() => setOpening(day)}>{t('cash.reopen')}</Button> : null)}
      />
      {opening && <ReopenDialog desk={desk} day={opening} onClose={() => setOpening(null)} />}
    </>
  );
}

function ReopenDialog({ desk, day, onClose }: { desk: Desk; day: Day; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const form = useActForm({
    document: ReopenCashDayMutation,
    initialValues: { reason: '' },
    variables: ({ reason }) => ({ input: { deskId: desk.id, day: day.day, reason } }),
    onDone: () => {
      toast.done(t('cash.reopenedDone'));
      onClose();
    },
  });
  return (
    <ActDialog opened title={t('cash.reopen')} onClose={onClose} size="md">
      <ActForm form={form} submitLabel={t('cash.reopen')} onCancel={onClose}>
        <Text>{t('cash.reopenWhat')}</Text>
        <TextAreaField label={t('cash.reason')} autosize minRows={2} {...form.field('reason')} />
      </ActForm>
    </ActDialog>
  );
}
