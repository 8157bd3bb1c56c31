import { useT } from '../../app/intl';
import type { GuaranteeQuery as Asked } from '../../graphql/staff/graphql';
import { DataList, Money, MonthText, type Column } from '../../ui';

export type Lease = Asked['claimableTenancies'][number];

export function ClaimMonths({ months }: { months: Lease['cover']['months'] }) {
  const t = useT();
  const columns: Column<Lease['cover']['months'][number]>[] = [
    { key: 'month', header: t('fund.month'), cell: (month) => <MonthText value={month.month} /> },
    { key: 'claimed', header: t('fund.claimed'), align: 'end', cell: (month) => <Money value={month.claimed} /> },
    { key: 'payout', header: t('fund.fundPays'), align: 'end', cell: (month) => <Money value={month.payout} /> },
  ];
  return <DataList label={t('fund.months')} rows={months} rowKey={(month) => month.month} columns={columns} />;
}
