import { Text, Title } from '@mantine/core';
import { useT } from '../../app/intl';
import { useAsk } from '../../app/queries';
import type { RecourseDueQuery as Asked } from '../../graphql/staff/graphql';
import { Answer, DataList, DateText, Money, StatusBadge, type Column } from '../../ui';
import { RecourseDueQuery } from './recourse-plan-queries';

type Due = Asked['recourseInstalmentsDue'][number];
const TONE = { today: 'info', late: 'warn', missed: 'danger', whole: 'danger' } as const;

/** Agreed instalments of recourse that are due today or past due; a person calls. Nothing on a day without any. */
export function InstalmentsDue() {
  const due = useAsk(RecourseDueQuery, {});
  return <Answer of={due}>{({ recourseInstalmentsDue }) => (recourseInstalmentsDue.length > 0 ? <DueList rows={recourseInstalmentsDue} /> : null)}</Answer>;
}

function DueList({ rows }: { rows: readonly Due[] }) {
  const t = useT();
  const columns: Column<Due>[] = [
    { key: 'who', header: t('fund.family'), cell: (row) => row.householdName },
    { key: 'unit', header: t('fund.unit'), cell: (row) => row.unitCode },
    { key: 'number', header: t('arrears.plan.number'), cell: (row) => (row.number ? t('arrears.plan.instalment', { number: row.number }) : t('fund.due.rest')) },
    { key: 'due', header: t('arrears.plan.due'), cell: (row) => <DateText value={row.dueOn} /> },
    { key: 'state', header: t('arrears.plan.stateOf'), cell: (row) => <StatusBadge tone={TONE[row.state as keyof typeof TONE]}>{t(`fund.due.${row.state}`, { count: row.daysLate })}</StatusBadge> },
    { key: 'missing', header: t('fund.due.missing'), align: 'end', cell: (row) => <Money value={row.missing} bold /> },
  ];
  return (
    <section>
      <Title order={2} size="h3" mb="xs">{t('fund.due.title')}</Title>
      <Text c="dimmed" mb="sm">{t('fund.due.why')}</Text>
      <DataList label={t('fund.due.title')} rows={rows} rowKey={(row) => row.planId} columns={columns} rowLink={(row) => ({ to: '/najmy/$id', params: { id: row.tenancyId }, search: { karta: 'splatky' } })} />
    </section>
  );
}
