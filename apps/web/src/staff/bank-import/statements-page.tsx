import { Button, Group, Select, Stack, Text, Title } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useT } from '../../app/intl';
import { useAct, useAsk, useAskPages } from '../../app/queries';
import type { BankStatementsQuery, BankSuspenseQuery } from '../../graphql/staff/graphql';
import { Answer, DataList, DateText, EmptyState, ErrorState, InstantText, Money, More, PageHeader, StatusBadge, useToast, type Column } from '../../ui';
import { AddAccount } from './add-account';
import { OrderFormatMutation, StatementsQuery, SuspenseQuery } from './queries';
import { statementsRoute } from './route';
import { Rules } from './rules';
import { DropZone, UploadButton, useUploadStatement } from './upload-statement';

type Statement = BankStatementsQuery['bankStatements']['edges'][number]['node'];
type Waiting = BankSuspenseQuery['bankSuspense']['edges'][number]['node'];

export function StatementsPage() {
  const t = useT();
  const upload = useUploadStatement();
  const [adding, setAdding] = useState(false);
  const { starsi } = statementsRoute.useSearch();
  const navigate = useNavigate();
  const answer = useAsk(StatementsQuery, { first: 25, after: starsi ?? null }, { keepPrevious: true });
  const hasAccount = (answer.data?.bankAccounts.length ?? 0) > 0;
  return (
    <>
      <PageHeader
        title={t('bank.title')}
        description={t('bank.description')}
        action={hasAccount ? <UploadButton upload={upload} /> : undefined}
        others={hasAccount ? <Button variant="default" onClick={() => setAdding(true)}>{t('bank.addAccount')}</Button> : undefined}
      />
      <AddAccount opened={adding} onClose={() => setAdding(false)} />
      <Answer of={answer}>
        {({ bankStatements, bankAccounts, bankRules }) =>
          bankAccounts.length === 0 ? (
            <EmptyState title={t('bank.noAccount')} why={t('bank.noAccountWhy')} action={<Button onClick={() => setAdding(true)}>{t('bank.addAccount')}</Button>} />
          ) : (
            <>
              <DropZone upload={upload} />
              <Accounts accounts={bankAccounts} />
              <Suspense />
              <Title order={2} size="h3" mb="sm" mt="xl">
                {t('bank.statements')}
              </Title>
              {bankStatements.edges.length === 0 ? <EmptyState title={t('bank.empty')} why={t('bank.emptyWhy')} /> : <Statements rows={bankStatements.edges.map(({ node }) => node)} />}
              <Group gap="sm" mt="md">
                {starsi && (
                  <Button variant="default" onClick={() => void navigate({ to: '/vypisy', search: {} })}>
                    {t('bank.newest')}
                  </Button>
                )}
                {bankStatements.pageInfo.hasNextPage && (
                  <Button variant="default" onClick={() => void navigate({ to: '/vypisy', search: { starsi: bankStatements.pageInfo.endCursor ?? undefined } })}>
                    {t('bank.older')}
                  </Button>
                )}
              </Group>
              <Rules rules={bankRules} />
            </>
          )
        }
      </Answer>
    </>
  );
}

function Accounts({ accounts }: { accounts: BankStatementsQuery['bankAccounts'] }) {
  const t = useT();
  return (
    <Group gap="md" align="stretch">
      {accounts.map((account) => (
        <Stack key={account.id} className="zz-card" gap={2} style={{ flex: '0 1 20rem' }}>
          <Text fw={600}>{account.name}</Text>
          <Text c="dimmed" size="sm">
            {account.bankAccount}
          </Text>
          <Text>
            {t('bank.inLedger')} <Money value={account.ledgerBalance} bold />
          </Text>
          <OrderFormat account={account} />
        </Stack>
      ))}
    </Group>
  );
}

/** The file the bank of the account takes payment orders in. */
function OrderFormat({ account }: { account: BankStatementsQuery['bankAccounts'][number] }) {
  const t = useT();
  const toast = useToast();
  const choose = useAct(OrderFormatMutation);
  return (
    <Select
      size="sm"
      mt="xs"
      label={t('bank.orderFormat')}
      data={[
        { value: 'abo', label: 'ABO (KPC)' },
        { value: 'pain.001', label: 'XML (pain.001)' },
      ]}
      value={account.orderFormat}
      allowDeselect={false}
      disabled={choose.isPending}
      onChange={(format) => format && choose.mutate({ bankAccountId: account.id, format }, { onSuccess: () => toast.done(t('bank.orderFormatChosen')), onError: toast.failed })}
    />
  );
}

function Suspense() {
  const t = useT();
  const waiting = useAskPages(SuspenseQuery, { first: 25 }, ({ bankSuspense }) => bankSuspense);
  if (waiting.isError) return <ErrorState error={waiting.error} retry={() => void waiting.refetch()} />;
  // Mostly there is nothing: no skeleton of what will not come.
  if (!waiting.data || waiting.data.totalCount === 0) return null;
  const { rows: lines, totalCount: total } = waiting.data;
  const columns: Column<Waiting>[] = [
    { key: 'who', header: t('bank.payer'), cell: (line) => line.counterName ?? line.counterAccount ?? t('bank.noName') },
    { key: 'day', header: t('bank.bookedOn'), cell: (line) => <DateText value={line.bookedOn} /> },
    { key: 'amount', header: t('bank.amount'), align: 'end', cell: (line) => <Money value={line.leftAmount} /> },
    { key: 'message', header: t('bank.message'), cell: (line) => line.message ?? line.variableSymbol },
    { key: 'age', header: t('bank.age'), align: 'end', cell: (line) => t('bank.days', { count: line.ageDays }) },
  ];
  return (
    <section>
      <Title order={2} size="h3" mb={4} mt="xl">
        {t('bank.suspense', { count: total })}
      </Title>
      <Text c="dimmed" mb="sm" className="zz-prose">
        {t('bank.suspenseWhy')}
      </Text>
      <DataList label={t('bank.suspense', { count: total })} rows={lines} rowKey={(line) => line.id} columns={columns} rowLink={(line) => ({ to: '/vypisy/$id', params: { id: line.statementId } })} />
      <More of={waiting} />
    </section>
  );
}

function Statements({ rows }: { rows: readonly Statement[] }) {
  const t = useT();
  const columns: Column<Statement>[] = [
    {
      key: 'period',
      header: t('bank.period'),
      cell: (statement) => (
        <>
          {statement.periodFrom && statement.periodFrom !== statement.periodTo && (
            <>
              <DateText value={statement.periodFrom} /> –{' '}
            </>
          )}
          <DateText value={statement.periodTo} />
        </>
      ),
    },
    { key: 'state', header: t('bank.state'), cell: (statement) => (statement.waitingCount === 0 ? <StatusBadge tone="ok">{t('bank.done')}</StatusBadge> : <StatusBadge tone="warn">{t('bank.waiting', { count: statement.waitingCount })}</StatusBadge>) },
    { key: 'account', header: t('bank.account'), cell: (statement) => statement.bankAccount.name },
    { key: 'lines', header: t('bank.lineCount'), align: 'end', cell: (statement) => statement.lineCount },
    { key: 'closing', header: t('bank.closing'), align: 'end', cell: (statement) => (statement.closing === null || statement.closing === undefined ? t('bank.notGiven') : <Money value={statement.closing} />) },
    { key: 'imported', header: t('bank.importedAt'), tableOnly: true, cell: (statement) => <InstantText value={statement.importedAt} /> },
  ];
  return <DataList label={t('bank.statements')} rows={rows} rowKey={(statement) => statement.id} columns={columns} rowLink={(statement) => ({ to: '/vypisy/$id', params: { id: statement.id } })} />;
}
