import { Button, Group, SegmentedControl, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { Link, useNavigate } from '@tanstack/react-router';
import { Search } from 'lucide-react';
import type { ReactNode } from 'react';
import { useT } from '../../app/intl';
import { useAskPages } from '../../app/queries';
import { useSearchOf } from '../../app/routing';
import { graphql } from '../../graphql/staff';
import type { HouseholdsQuery as Found } from '../../graphql/staff/graphql';
import { Answer, DataList, DateText, EmptyState, More, PageHeader, StatusBadge, type Column } from '../../ui';
import { HOUSEHOLD_FILTERS, householdsRoute, type HouseholdFilter } from './route';

const HouseholdsQuery = graphql(`
  query Households($state: String, $search: String, $first: Int!, $after: String) {
    households(state: $state, search: $search, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { id code name persons children waitingSince housedOn closedOn quietMode partnerName unknown situation { words } } }
    }
  }
`);

type Row = Found['households']['edges'][number]['node'];
const STATES: Readonly<Record<HouseholdFilter, string>> = { cekaji: 'applicant', bydli: 'housed', uzavrene: 'closed' };

export function HouseholdsPage(): ReactNode {
  const t = useT();
  const navigate = useNavigate();
  const { stav = 'cekaji', hledat } = useSearchOf(householdsRoute);
  const households = useAskPages(HouseholdsQuery, { state: STATES[stav], search: hledat ?? null, first: 50 }, (answer) => answer.households);
  const search = useDebouncedCallback((text: string) => void navigate({ to: '/rodiny', search: { stav, hledat: text.trim() || undefined }, replace: true }), 250);
  const record = (
    <Button component={Link} to="/rodiny/nova">
      {t('households.record')}
    </Button>
  );
  const since: Readonly<Record<HouseholdFilter, Column<Row>>> = {
    cekaji: { key: 'waiting', header: t('households.waitingSince'), cell: (row) => <DateText value={row.waitingSince} /> },
    bydli: { key: 'housed', header: t('households.housedOn'), cell: (row) => <DateText value={row.housedOn} /> },
    uzavrene: { key: 'closed', header: t('households.closedOn'), cell: (row) => <DateText value={row.closedOn} /> },
  };
  const columns: Column<Row>[] = [
    { key: 'name', header: t('households.name'), cell: (row) => row.name },
    { key: 'people', header: t('households.people'), cell: (row) => t('households.peopleOf', { persons: row.persons, children: row.children }) },
    since[stav],
    { key: 'situation', header: t('households.situation'), cell: (row) => (row.quietMode ? t('households.guarded') : (row.situation?.words ?? <StatusBadge tone="warn">{t('households.unknown')}</StatusBadge>)) },
    {
      key: 'missing',
      header: t('households.missing'),
      cell: (row) => (row.unknown.length === 0 ? null : row.unknown.map((fact) => t(`households.fact.${fact}`)).join(', ')),
    },
    { key: 'partner', header: t('households.partner'), cell: (row) => row.partnerName ?? null },
    { key: 'code', header: t('households.code'), cell: (row) => <span className="zz-money">{row.code}</span> },
  ];
  return (
    <>
      <PageHeader title={t('households.title')} description={t('households.description')} action={record} others={<Button variant="default" renderRoot={(props) => <Link {...props} to="/rodiny/duplicity" />}>{t('duplicates.title')}</Button>} />
      <Group mb="md" gap="md" align="flex-end">
        <SegmentedControl
          value={stav}
          onChange={(value) => void navigate({ to: '/rodiny', search: { stav: value as HouseholdFilter, hledat } })}
          data={HOUSEHOLD_FILTERS.map((value) => ({ value, label: t(`households.filter.${value}`) }))}
          aria-label={t('households.filterLabel')}
        />
        <TextInput
          key={stav}
          defaultValue={hledat ?? ''}
          onChange={(event) => search(event.currentTarget.value)}
          aria-label={t('households.search')}
          placeholder={t('households.search')}
          leftSection={<Search size={18} aria-hidden />}
          style={{ flex: '1 1 14rem', maxWidth: '24rem' }}
        />
      </Group>
      <Answer of={households}>
        {({ rows }) =>
          rows.length === 0 ? (
            <EmptyState
              title={hledat ? t('households.nothingFound', { text: hledat }) : t(`households.empty.${stav}`)}
              why={hledat ? t('households.nothingFoundWhy') : t('households.emptyWhy')}
              action={record}
            />
          ) : (
            <>
              <DataList label={t('households.title')} rows={rows} columns={columns} rowKey={(row) => row.id} rowLink={(row) => ({ to: '/rodiny/$householdId', params: { householdId: row.id } })} />
              <More of={households} />
            </>
          )
        }
      </Answer>
    </>
  );
}
