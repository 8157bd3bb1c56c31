import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useT } from '../../app/intl';
import { useAct, useAskPages } from '../../app/queries';
import { useHasRole } from '../../app/session';
import { today } from '../../format/dates';
import type { RentMonthQuery as Asked } from '../../graphql/staff/graphql';
import { Answer, DataList, DateText, EmptyState, Money, MonthField, More, PageHeader, StatusBadge, useToast, type Column } from '../../ui';
import { Arrivals } from './arrivals';
import { ChargeMonthMutation, RentMonthQuery } from './queries';
import { chargesRoute } from './route';

type Line = Asked['rentMonth']['lines']['edges'][number]['node'];

/** A month as it was charged, and the run itself. */
export function ChargesPage(): ReactNode {
  const t = useT();
  const toast = useToast();
  const navigate = useNavigate();
  const hasRole = useHasRole();
  const month: string = chargesRoute.useSearch().mesic ?? today().slice(0, 7);
  const answer = useAskPages(RentMonthQuery, { month, first: 100 }, ({ rentMonth }) => rentMonth.lines);
  const charge = useAct(ChargeMonthMutation);
  const run = (): void =>
    charge.mutate({ month }, { onSuccess: (done) => toast.done(t('rent.charged', { count: done.charges + done.corrections })), onError: toast.failed });
  return (
    <>
      <PageHeader
        title={t('rent.title')}
        description={t('rent.description')}
        action={hasRole('finance', 'coordinator', 'manager') ? <Button loading={charge.isPending} onClick={run}>{t('rent.run')}</Button> : undefined}
      />
      <MonthField name="mesic" label={t('rent.month')} value={month} onChange={(next) => void navigate({ to: '/predpisy', search: next ? { mesic: next } : {} })} monthsAhead={1} maw={260} mb="lg" />
      <Answer of={answer}>
        {({ answer: { rentMonth }, rows }) => (
          <Stack gap="xl">
            <Sums of={rentMonth} />
            {rows.length === 0 ? (
              <EmptyState title={t('rent.empty')} why={t('rent.emptyWhy')} />
            ) : (
              <div>
                <Lines rows={rows} />
                <More of={answer} />
              </div>
            )}
            {rentMonth.arrivalQuestions.length > 0 && <Arrivals questions={rentMonth.arrivalQuestions} />}
          </Stack>
        )}
      </Answer>
    </>
  );
}

function Sums({ of }: { of: Asked['rentMonth'] }) {
  const t = useT();
  const figures = [
    ['rent.sum.charged', of.charged],
    ['rent.sum.open', of.open],
    ['rent.sum.overdue', of.overdue],
  ] as const;
  return (
    <Group gap="md" align="stretch">
      {figures.map(([label, value]) => (
        <Stack key={label} className="zz-card" gap={2} style={{ flex: '1 1 8rem' }}>
          <Text c="dimmed">{t(label)}</Text>
          <Text size="xl">
            <Money value={value} bold />
          </Text>
        </Stack>
      ))}
    </Group>
  );
}

function Lines({ rows }: { rows: readonly Line[] }) {
  const t = useT();
  const columns: Column<Line>[] = [
    { key: 'who', header: t('rent.family'), cell: (line) => line.householdName },
    { key: 'unit', header: t('rent.unit'), cell: (line) => <span style={{ whiteSpace: 'nowrap' }}>{line.unitCode}</span> },
    { key: 'due', header: t('rent.due'), cell: (line) => <DateText value={line.dueOn} /> },
    { key: 'rent', header: t('rent.rent'), align: 'end', cell: (line) => <Money value={line.rent} /> },
    { key: 'services', header: t('rent.services'), align: 'end', cell: (line) => <Money value={line.services} /> },
    { key: 'others', header: t('rent.others'), align: 'end', cell: (line) => (line.othersPart === 0 ? null : <Money value={line.othersPart} />) },
    { key: 'total', header: t('rent.total'), align: 'end', cell: (line) => <Money value={line.total} bold /> },
    {
      key: 'open',
      header: t('rent.state'),
      cell: (line) => <LineState line={line} />,
    },
  ];
  return (
    <section>
      <Title order={2} size="h3" mb="sm">
        {t('rent.lines')}
      </Title>
      <DataList label={t('rent.lines')} rows={rows} rowKey={(line) => line.tenancyId} columns={columns} rowLink={(line) => ({ to: '/najmy/$id', params: { id: line.tenancyId } })} />
    </section>
  );
}

function LineState({ line }: { line: Line }) {
  const t = useT();
  if (line.open === 0) return <StatusBadge tone="ok">{t('rent.paid')}</StatusBadge>;
  const late = line.dueOn < today();
  return (
    <Group gap="xs" wrap="nowrap" style={{ whiteSpace: 'nowrap' }}>
      <StatusBadge tone={late && line.isKnown ? 'warn' : 'muted'}>{late ? (line.isKnown ? t('rent.overdue') : t('rent.unknown')) : t('rent.waiting')}</StatusBadge>
      {line.open !== line.total && <Money value={line.open} />}
    </Group>
  );
}
