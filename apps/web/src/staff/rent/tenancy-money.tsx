import { Anchor, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../app/intl';
import { useAsk } from '../../app/queries';
import { graphql } from '../../graphql/staff';
import type { TenancyLedgerQuery as Asked } from '../../graphql/staff/graphql';
import { TenancyAccessories } from './accessories';
import { Answer, DataList, DateText, EmptyState, Money, MonthText, StatusBadge, type Column } from '../../ui';

const TenancyLedgerQuery = graphql(`
  query TenancyLedger($tenancyId: UUID!, $first: Int!) {
    tenancyMoney(tenancyId: $tenancyId) {
      tenancyId creditor creditorName balance overdue credit recourse
      months { month dueOn charged open payments { receivedOn payer amount because } }
      ledger(first: $first) { totalCount edges { node { id entryId bookedOn account cause text isReversal isReversed amount balance } } }
    }
  }
`);

type MoneyOf = Asked['tenancyMoney'];
type Month = MoneyOf['months'][number];
type Line = MoneyOf['ledger']['edges'][number]['node'];

/** The money of one tenancy, for the screen of the tenancy: summary, months with what paid them, both sides of the ledger. */
export function TenancyMoney({ tenancyId }: { tenancyId: string }) {
  const t = useT();
  const [lines, setLines] = useState(20);
  const answer = useAsk(TenancyLedgerQuery, { tenancyId, first: lines }, { keepPrevious: true });
  return (
    <Answer of={answer}>
      {({ tenancyMoney: money }) => (
        <Stack gap="lg">
          <Summary money={money} />
          {money.months.length === 0 ? <EmptyState title={t('money.empty')} why={t('money.emptyWhy')} /> : <Months rows={money.months} />}
          <TenancyAccessories tenancyId={tenancyId} />
          {money.ledger.totalCount > 0 && <Ledger rows={money.ledger.edges.map(({ node }) => node)} total={money.ledger.totalCount} onMore={() => setLines(Math.min(100, lines + 40))} />}
        </Stack>
      )}
    </Answer>
  );
}

function Summary({ money }: { money: MoneyOf }) {
  const t = useT();
  const figures = [
    ['money.overdue', money.overdue, money.overdue > 0],
    ['money.balance', Math.max(0, money.balance), false],
    ['money.credit', money.credit, false],
    ['money.recourse', money.recourse, false],
  ] as const;
  return (
    <Group gap="md" align="stretch">
      {figures
        .filter(([label, value]) => value !== 0 || label === 'money.overdue')
        .map(([label, value, danger]) => (
          <Stack key={label} className="zz-card" gap={2} style={{ flex: '1 1 10rem' }}>
            <Text c="dimmed">{t(label)}</Text>
            <Text size="lg">
              <Money value={value} bold tone={danger ? 'danger' : undefined} />
            </Text>
          </Stack>
        ))}
      <Stack className="zz-card" gap={2} style={{ flex: '1 1 10rem' }}>
        <Text c="dimmed">{t('money.creditor')}</Text>
        <Text fw={600}>{money.creditorName}</Text>
      </Stack>
    </Group>
  );
}

function Months({ rows }: { rows: readonly Month[] }) {
  const t = useT();
  const columns: Column<Month>[] = [
    { key: 'month', header: t('money.month'), cell: (month) => <MonthText value={month.month} /> },
    { key: 'due', header: t('money.due'), cell: (month) => <DateText value={month.dueOn} /> },
    { key: 'charged', header: t('money.charged'), align: 'end', cell: (month) => <Money value={month.charged} /> },
    {
      key: 'paid',
      header: t('money.paid'),
      cell: (month) =>
        month.payments.length === 0 ? null : (
          <Stack gap={0}>
            {month.payments.map((payment, index) => (
              <Text key={index} size="sm">
                <DateText value={payment.receivedOn} /> <Money value={payment.amount} />{' '}
                <Text span c="dimmed" inherit>
                  {t(`money.payer.${payment.payer}`)}, {t(`money.because.${payment.because}`)}
                </Text>
              </Text>
            ))}
          </Stack>
        ),
    },
    { key: 'open', header: t('money.open'), align: 'end', cell: (month) => (month.open === 0 ? <StatusBadge tone="ok">{t('money.settled')}</StatusBadge> : <Money value={month.open} bold />) },
  ];
  return (
    <section>
      <Title order={2} size="h3" mb="sm">
        {t('money.months')}
      </Title>
      <DataList label={t('money.months')} rows={rows} rowKey={(month) => month.month} columns={columns} />
    </section>
  );
}

function Ledger({ rows, total, onMore }: { rows: readonly Line[]; total: number; onMore: () => void }) {
  const t = useT();
  const columns: Column<Line>[] = [
    { key: 'day', header: t('money.day'), cell: (line) => <DateText value={line.bookedOn} /> },
    {
      key: 'text',
      header: t('money.what'),
      cell: (line) => (
        <>
          {t(`money.cause.${line.cause}`)}
          {line.isReversal && ` (${t('money.reversal')})`}
          {line.isReversed && ` (${t('money.reversed')})`}
        </>
      ),
    },
    { key: 'account', header: t('money.account'), cell: (line) => t(`money.account.${line.account}`) },
    { key: 'amount', header: t('money.amount'), align: 'end', cell: (line) => <Money value={line.amount} /> },
    { key: 'balance', header: t('money.after'), align: 'end', cell: (line) => <Money value={line.balance} /> },
  ];
  return (
    <section>
      <Title order={2} size="h3" mb="sm">
        {t('money.ledger')}
      </Title>
      <DataList label={t('money.ledger')} rows={rows} rowKey={(line) => line.id} columns={columns} />
      {rows.length < total && rows.length < 100 && (
        <Anchor component="button" type="button" onClick={onMore} mt="sm">
          {t('money.more')}
        </Anchor>
      )}
    </section>
  );
}
