import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useT } from '../../app/intl';
import { useAsk } from '../../app/queries';
import { useHasRole } from '../../app/session';
import type { MonthClosingQuery as Asked } from '../../graphql/staff/graphql';
import { ActDialog, ActForm, Answer, DataList, EmptyState, InstantText, Money, MonthField, MonthText, StatusBadge, TextAreaField, useActForm, useToast, type Column } from '../../ui';
import { CloseMonthMutation, MonthClosingQuery, ReopenMonthMutation } from './queries';
import { accountingRoute } from './route';

type Closing = Asked['monthClosing'];
type Item = Closing['items'][number];
type Closed = Closing['history'][number];

/** Where an item is settled. */
const PLACE: Readonly<Record<string, string>> = {
  open_lines: '/vypisy', statement_balance: '/vypisy', statement_end: '/vypisy', suspense: '/vypisy', not_charged: '/predpisy', cash_days: '/pokladna', cash_on_the_way: '/pokladna',
  payouts_due: '/vyplaty', payouts_ordered: '/vyplaty',
};

/** What is left before a month can be closed, closing it, and every month that ever was. */
export function MonthClosing() {
  const t = useT();
  const hasRole = useHasRole();
  const navigate = useNavigate();
  const chosen = accountingRoute.useSearch().mesic ?? null;
  const answer = useAsk(MonthClosingQuery, { month: chosen }, { keepPrevious: true });
  const [act, setAct] = useState<'close' | 'reopen' | null>(null);
  return (
    <Answer of={answer}>
      {({ monthClosing: closing }) => {
        const last = closing.history.find((row) => row.reopenedAt === null)?.month;
        const blocked = closing.items.some((item) => item.state === 'blocking');
        return (
          <Stack gap="lg">
            <Group gap="md" align="flex-end">
              <MonthField name="mesic" label={t('closing.month')} value={closing.month} onChange={(next) => void navigate({ to: '/ucetnictvi', search: next ? { mesic: next } : {} })} monthsAhead={0} maw={260} />
              {closing.state === 'closed' && <StatusBadge tone="ok">{t('closing.closed')}</StatusBadge>}
              {closing.state === 'not_over' && <StatusBadge tone="muted">{t('closing.notOver')}</StatusBadge>}
              {closing.state === 'open' && hasRole('manager', 'finance') && <Button disabled={blocked} onClick={() => setAct('close')}>{t('closing.close')}</Button>}
              {closing.state === 'closed' && closing.month === last && hasRole('manager') && <Button variant="default" onClick={() => setAct('reopen')}>{t('closing.reopen')}</Button>}
            </Group>
            {closing.state === 'open' && blocked && <Text c="dimmed">{t('closing.blocked')}</Text>}
            <Checklist items={closing.items} />
            <History rows={closing.history} />
            {act === 'close' && <CloseDialog closing={closing} onClose={() => setAct(null)} />}
            {act === 'reopen' && <ReopenDialog month={closing.month} onClose={() => setAct(null)} />}
          </Stack>
        );
      }}
    </Answer>
  );
}

function Checklist({ items }: { items: readonly Item[] }) {
  const t = useT();
  const columns: Column<Item>[] = [
    { key: 'item', header: t('closing.item'), cell: (item) => t(`closing.item.${item.item}`) },
    { key: 'state', header: t('closing.state'), cell: (item) => <StatusBadge tone={item.state === 'ok' ? 'ok' : item.state === 'warning' ? 'warn' : 'danger'}>{item.state === 'ok' ? t('closing.ok') : item.state === 'warning' ? t('closing.warning') : t('closing.blocking')}</StatusBadge> },
    { key: 'count', header: t('closing.count'), align: 'end', cell: (item) => (item.count === 0 ? null : item.count) },
    { key: 'amount', header: t('closing.amount'), align: 'end', cell: (item) => (item.amount === null || item.amount === 0 ? null : <Money value={item.amount} />) },
    { key: 'examples', header: t('closing.examples'), cell: (item) => (item.count === 0 ? null : <Examples item={item} />) },
  ];
  return (
    <section>
      <Title order={2} size="h3" mb="sm">
        {t('closing.checklist')}
      </Title>
      <DataList label={t('closing.checklist')} rows={items} rowKey={(item) => item.item} columns={columns} />
    </section>
  );
}

function Examples({ item }: { item: Item }) {
  const t = useT();
  const place = PLACE[item.item];
  return (
    <Stack gap={2}>
      {item.examples.map((example, index) => (
        <Text key={index} size="sm">{example}</Text>
      ))}
      {item.count > item.examples.length && <Text size="sm" c="dimmed">{t('closing.more', { count: item.count - item.examples.length })}</Text>}
      {place && <Anchor component={Link} to={place} size="sm">{t('closing.settle')}</Anchor>}
    </Stack>
  );
}

function History({ rows }: { rows: readonly Closed[] }) {
  const t = useT();
  const columns: Column<Closed>[] = [
    { key: 'month', header: t('closing.month'), cell: (row) => <MonthText value={row.month} /> },
    { key: 'closed', header: t('closing.closedAt'), cell: (row) => <InstantText value={row.closedAt} /> },
    { key: 'who', header: t('closing.who'), cell: (row) => row.closedByName },
    { key: 'why', header: t('closing.exceptions'), cell: (row) => row.exceptions },
    {
      key: 'state',
      header: t('closing.state'),
      cell: (row) => (row.reopenedAt === null ? <StatusBadge tone="ok">{t('closing.closed')}</StatusBadge> : <StatusBadge tone="muted">{t('closing.reopened', { who: row.reopenedByName ?? '', reason: row.reopenReason ?? '' })}</StatusBadge>),
    },
  ];
  return (
    <section>
      <Title order={2} size="h3" mb="sm">
        {t('closing.history')}
      </Title>
      {rows.length === 0 ? <EmptyState title={t('closing.noneClosed')} why={t('closing.noneClosedWhy')} /> : <DataList label={t('closing.history')} rows={rows} rowKey={(row) => row.id} columns={columns} />}
    </section>
  );
}

function CloseDialog({ closing, onClose }: { closing: Closing; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const warned = closing.items.some((item) => item.state === 'warning');
  const form = useActForm({
    document: CloseMonthMutation,
    initialValues: { exceptions: '' },
    variables: ({ exceptions }) => ({ month: closing.month, exceptions: exceptions || null }),
    onDone: () => {
      toast.done(t('closing.done'));
      onClose();
    },
  });
  return (
    <ActDialog opened title={t('closing.close')} onClose={onClose} size="md">
      <ActForm form={form} submitLabel={t('closing.close')} onCancel={onClose}>
        <Text>{t('closing.what')}</Text>
        {warned && <TextAreaField label={t('closing.exceptions')} description={t('closing.exceptionsHint')} autosize minRows={2} {...form.field('exceptions')} />}
      </ActForm>
    </ActDialog>
  );
}

function ReopenDialog({ month, onClose }: { month: string; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const form = useActForm({
    document: ReopenMonthMutation,
    initialValues: { reason: '' },
    variables: ({ reason }) => ({ month, reason }),
    onDone: () => {
      toast.done(t('closing.reopenedDone'));
      onClose();
    },
  });
  return (
    <ActDialog opened title={t('closing.reopen')} onClose={onClose} size="md">
      <ActForm form={form} submitLabel={t('closing.reopen')} onCancel={onClose}>
        <Text>{t('closing.reopenWhat')}</Text>
        <TextAreaField label={t('closing.reason')} autosize minRows={2} {...form.field('reason')} />
      </ActForm>
    </ActDialog>
  );
}
