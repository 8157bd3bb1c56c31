import { SegmentedControl } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useT } from '../../app/intl';
import { useAskPages } from '../../app/queries';
import { useSearchOf } from '../../app/routing';
import { graphql } from '../../graphql/staff';
import type { AppealsQuery as Found } from '../../graphql/staff/graphql';
import { Answer, DataList, DateText, EmptyState, More, PageHeader, type Column } from '../../ui';
import { AppealState } from './appeal-state';
import { appealsRoute } from './route';

const AppealsQuery = graphql(`
  query Appeals($life: String, $first: Int!, $after: String) {
    appeals(life: $life, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { id state filedOn filedThrough decidedOn withdrawnOn takenByName household { name code } verdict { kind decidedOn flatLayout flatCity } } }
    }
  }
`);

type Row = Found['appeals']['edges'][number]['node'];

/** Who disagrees with what, the oldest first. */
export function AppealsPage(): ReactNode {
  const t = useT();
  const navigate = useNavigate();
  const closed = useSearchOf(appealsRoute).stav === 'uzavrena';
  const appeals = useAskPages(AppealsQuery, { life: closed ? 'closed' : 'open', first: 50 }, (answer) => answer.appeals);
  const columns: Column<Row>[] = [
    { key: 'family', header: t('appeals.family'), cell: (appeal) => appeal.household.name },
    { key: 'about', header: t('appeals.about'), cell: ({ verdict }) => [t(`appeals.kind.${verdict.kind}`), verdict.flatLayout, verdict.flatCity].filter(Boolean).join(', ') },
    { key: 'decided', header: t('appeals.decisionOf'), cell: ({ verdict }) => <DateText value={verdict.decidedOn} /> },
    { key: 'filed', header: t('appeals.filedOn'), cell: (appeal) => <DateText value={appeal.filedOn} /> },
    { key: 'state', header: t('appeals.state'), cell: (appeal) => <AppealState state={appeal.state} /> },
    closed
      ? { key: 'closed', header: t('appeals.closedOn'), cell: (appeal) => <DateText value={appeal.decidedOn ?? appeal.withdrawnOn} /> }
      : { key: 'who', header: t('appeals.takenBy'), cell: (appeal) => appeal.takenByName },
  ];
  return (
    <>
      <PageHeader title={t('appeals.title')} description={t('appeals.description')} />
      <SegmentedControl
        mb="md"
        value={closed ? 'uzavrena' : 'otevrena'}
        onChange={(value) => void navigate({ to: '/odvolani', search: value === 'uzavrena' ? { stav: 'uzavrena' } : {} })}
        data={[{ value: 'otevrena', label: t('appeals.open') }, { value: 'uzavrena', label: t('appeals.closed') }]}
        aria-label={t('appeals.filter')}
      />
      <Answer of={appeals}>
        {({ rows }) =>
          rows.length === 0 ? (
            <EmptyState title={closed ? t('appeals.emptyClosed') : t('appeals.empty')} why={t('appeals.emptyWhy')} />
          ) : (
            <DataList label={t('appeals.title')} rows={rows} columns={columns} rowKey={(appeal) => appeal.id} rowLink={(appeal: Row) => ({ to: '/odvolani/$appealId', params: { appealId: appeal.id } })} />
          )
        }
      </Answer>
      <More of={appeals} />
    </>
  );
}
