import { Stack, Title } from '@mantine/core';
import { useT } from '../../app/intl';
import { useAsk } from '../../app/queries';
import { graphql } from '../../graphql/staff';
import { Answer, DataList, DateText, Facts, Money, MonthText } from '../../ui';

export const TenancyMoneyQuery = graphql(`
  query TenancyMoney($tenancyId: UUID!) {
    tenancyMoney(tenancyId: $tenancyId) {
      balance overdue credit recourse creditorName
      months { month charged open dueOn }
      acts { id step outcome doneOn note }
      ledger(first: 40) { edges { node { id bookedOn text amount balance account } } }
    }
  }
`);

/** What is owed to whom; the whole of it has every month and the last lines of the ledger. */
export function MoneyOfTenancy({ tenancyId, whole = false }: { tenancyId: string; whole?: boolean }) {
  const t = useT();
  const money = useAsk(TenancyMoneyQuery, { tenancyId });
  return (
    <Answer of={money}>
      {({ tenancyMoney: { balance, overdue, credit, recourse, creditorName, months, ledger } }) => (
        <Stack gap="lg">
          <Facts
            items={[
              [t('tenancies.owedTo'), creditorName],
              [t('tenancies.balance'), <Money value={Math.max(0, balance)} />],
              [t('tenancies.overdue'), overdue > 0 ? <strong><Money value={overdue} /></strong> : <Money value={overdue} />],
              [t('tenancies.credit'), credit > 0 ? <Money value={credit} /> : null],
              [t('tenancies.recourse'), recourse > 0 ? <Money value={recourse} /> : null],
            ]}
          />
          {whole && (
            <>
              <Title order={2} size="h3">{t('tenancies.months')}</Title>
              <DataList
                label={t('tenancies.months')}
                rows={months}
                rowKey={(month) => month.month}
                columns={[
                  { key: 'month', header: t('tenancies.monthOf'), cell: (month) => <MonthText value={month.month} /> },
                  { key: 'due', header: t('tenancies.dueOn'), cell: (month) => <DateText value={month.dueOn} /> },
                  { key: 'charged', header: t('tenancies.charged'), align: 'end', cell: (month) => <Money value={month.charged} /> },
                  { key: 'open', header: t('tenancies.open'), align: 'end', cell: (month) => <Money value={month.open} /> },
                ]}
              />
              <Title order={2} size="h3">{t('tenancies.ledger')}</Title>
              <DataList
                label={t('tenancies.ledger')}
                rows={ledger.edges.map(({ node }) => node)}
                rowKey={(line) => line.id}
                columns={[
                  { key: 'text', header: t('tenancies.what'), cell: (line) => line.text },
                  { key: 'on', header: t('tenancies.day'), cell: (line) => <DateText value={line.bookedOn} /> },
                  { key: 'amount', header: t('tenancies.amount'), align: 'end', cell: (line) => <Money value={line.amount} /> },
                  { key: 'balance', header: t('tenancies.after'), align: 'end', cell: (line) => <Money value={line.balance} /> },
                ]}
              />
            </>
          )}
        </Stack>
      )}
    </Answer>
  );
}
