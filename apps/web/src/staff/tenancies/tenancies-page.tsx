import { Button, Group, SegmentedControl, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useT } from '../../app/intl';
import { useAsk } from '../../app/queries';
import { useSearchOf } from '../../app/routing';
import { useHasRole } from '../../app/session';
import { graphql } from '../../graphql/staff';
import type { TenanciesQuery as Tenancies } from '../../graphql/staff/graphql';
import { Answer, DataList, DateText, EmptyState, Money, PageHeader, type Column } from '../../ui';
import { TENANCY_FILTERS, tenanciesRoute, type TenancyFilter } from './route';
import { TenancyState } from './tenancy-state';

const TenanciesQuery = graphql(`
  query Tenancies($search: String, $states: [String!], $endsWithinDays: Int, $after: String) {
    tenancies(search: $search, states: $states, endsWithinDays: $endsWithinDays, first: 50, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges {
        node {
          id number kind state startsOn endsOn endedOn daysToEnd monthlyTotal variableSymbol
          household { name }
          unit { code building { street city } }
        }
      }
    }
  }
`);
type Tenancy = Tenancies['tenancies']['edges'][number]['node'];

const ASKED: Readonly<Record<TenancyFilter, { states: string[]; endsWithinDays: number | null }>> = {
  trvajici: { states: ['signed'], endsWithinDays: null },
  konci: { states: ['signed'], endsWithinDays: 90 },
  navrhy: { states: ['draft'], endsWithinDays: null },
  skoncene: { states: ['ended', 'cancelled'], endsWithinDays: null },
};

export function TenanciesPage(): ReactNode {
  const t = useT();
  const navigate = useNavigate();
  const mayDraw = useHasRole()('coordinator', 'manager');
  const { stav = 'trvajici', hledat, strana } = useSearchOf(tenanciesRoute);
  const tenancies = useAsk(TenanciesQuery, { search: hledat ?? null, ...ASKED[stav], after: strana ?? null }, { keepPrevious: true });
  const go = (search: { stav?: TenancyFilter; hledat?: string; strana?: string | null }): void => void navigate({ to: '/najmy', search: search as never });
  const search = useDebouncedCallback((words: string) => go({ stav, hledat: words || undefined }), 300);
  const columns: Column<Tenancy>[] = [
    { key: 'household', header: t('tenancies.household'), cell: (tenancy) => tenancy.household.name },
    { key: 'flat', header: t('tenancies.flat'), cell: (tenancy) => `${tenancy.unit.code} ${tenancy.unit.building.street}, ${tenancy.unit.building.city}` },
    { key: 'number', header: t('tenancies.number'), cell: (tenancy) => <span style={{ whiteSpace: 'nowrap' }}>{tenancy.number}</span> },
    { key: 'term', header: t('tenancies.term'), cell: (tenancy) => tenancy.endedOn ?? tenancy.endsOn ? <><DateText value={tenancy.startsOn} />{' – '}<DateText value={(tenancy.endedOn ?? tenancy.endsOn)!} /></> : <>{t('tenancies.from')} <DateText value={tenancy.startsOn} /></> },
    { key: 'monthly', header: t('tenancies.monthly'), align: 'end', cell: (tenancy) => <Money value={tenancy.monthlyTotal} /> },
    { key: 'symbol', header: t('tenancies.symbol'), cell: (tenancy) => tenancy.variableSymbol },
    { key: 'state', header: t('tenancies.stateOf'), cell: (tenancy) => <span style={{ whiteSpace: 'nowrap' }}><TenancyState tenancy={tenancy} /></span> },
  ];
  return (
    <>
      <PageHeader title={t('tenancies.title')} action={mayDraw && <Button component={Link} to="/najmy/novy">{t('tenancies.draw')}</Button>} />
      <Group mb="md" gap="md" align="flex-end">
        <TextInput label={t('tenancies.search')} defaultValue={hledat ?? ''} onChange={(event) => search(event.currentTarget.value)} style={{ flex: '1 1 16rem', maxWidth: '26rem' }} />
        <SegmentedControl aria-label={t('tenancies.filter')} value={stav} onChange={(value) => go({ stav: value as TenancyFilter, hledat })} data={TENANCY_FILTERS.map((value) => ({ value, label: t(`tenancies.filter.${value}`) }))} style={{ maxWidth: '100%', overflowX: 'auto' }} />
      </Group>
      <Answer of={tenancies}>
        {({ tenancies: { edges, totalCount, pageInfo } }) =>
          edges.length === 0 ? (
            <EmptyState title={t('tenancies.empty')} why={t(hledat ? 'tenancies.notFoundWhy' : `tenancies.emptyWhy.${stav}`)} action={hledat && <Button variant="default" onClick={() => go({ stav })}>{t('tenancies.showAll')}</Button>} />
          ) : (
            <>
              <p role="status" style={{ margin: '0 0 0.5rem' }}>{t('tenancies.count', { count: totalCount })}</p>
              <DataList label={t('tenancies.title')} rows={edges.map(({ node }) => node)} columns={columns} rowKey={(tenancy) => tenancy.id} rowLink={(tenancy) => ({ to: '/najmy/$id', params: { id: tenancy.id } })} />
              <Group mt="md" gap="sm">
                {strana && <Button variant="default" onClick={() => go({ stav, hledat })}>{t('tenancies.firstPage')}</Button>}
                {pageInfo.hasNextPage && <Button variant="default" onClick={() => go({ stav, hledat, strana: pageInfo.endCursor })}>{t('tenancies.nextPage')}</Button>}
              </Group>
            </>
          )
        }
      </Answer>
    </>
  );
}
