import { Text } from '@mantine/core';
import { useT } from '../../app/intl';
import { useAsk } from '../../app/queries';
import type { AgencyLossesQuery as Asked } from '../../graphql/staff/graphql';
import { Answer, DataList, EmptyState, Money, type Column } from '../../ui';
import { AgencyLossesQuery } from './queries';

type Result = Asked['agencyLosses'][number];

/** B and C: the owner is paid anyway, so what the family does not pay is the agency's own loss. */
export function AgencyResult() {
  const t = useT();
  const answer = useAsk(AgencyLossesQuery, {});
  const columns: Column<Result>[] = [
    { key: 'unit', header: t('payouts.unit'), cell: (row) => <span className="zz-money">{row.unitCode}</span> },
    { key: 'landlord', header: t('payouts.landlord'), cell: (row) => row.landlordName },
    { key: 'cost', header: t('payouts.ownerCost'), align: 'end', cell: (row) => <Money value={row.ownerCost} /> },
    { key: 'charged', header: t('payouts.chargedFamilies'), align: 'end', cell: (row) => <Money value={row.charged} /> },
    { key: 'unpaid', header: t('payouts.unpaid'), align: 'end', cell: (row) => <Money value={row.unpaid} /> },
    { key: 'result', header: t('payouts.result'), align: 'end', cell: (row) => <Money value={row.result} bold tone={row.result < 0 ? 'danger' : undefined} /> },
  ];
  return (
    <Answer of={answer}>
      {({ agencyLosses }) =>
        agencyLosses.length === 0 ? (
          <EmptyState title={t('payouts.noOwn')} why={t('payouts.noOwnWhy')} />
        ) : (
          <>
            <Text c="dimmed" mb="sm" className="zz-prose">
              {t('payouts.resultWhat')}
            </Text>
            <DataList label={t('payouts.tab.vysledek')} rows={agencyLosses} rowKey={(row) => row.ownerContractId} columns={columns} />
          </>
        )
      }
    </Answer>
  );
}
