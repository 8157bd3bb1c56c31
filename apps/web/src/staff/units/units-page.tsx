import { Button, Checkbox, Group, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useT } from '../../app/intl';
import { useAsk } from '../../app/queries';
import { useSearchOf } from '../../app/routing';
import { useHasRole } from '../../app/session';
import { graphql } from '../../graphql/staff';
import type { UnitsQuery as Units } from '../../graphql/staff/graphql';
import { Answer, Area, DataList, EmptyState, Money, PageHeader, type Column } from '../../ui';
import { RecordUnit } from './record-unit';
import { unitsRoute } from './route';
import { UnitState } from './unit-state';

const UnitsQuery = graphql(`
  query Units($search: String, $withWithdrawn: Boolean, $after: String) {
    units(search: $search, withWithdrawn: $withWithdrawn, first: 50, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges {
        node {
          id code layout areaM2 total availableFrom withdrawnOn
          building { street houseNumber city }
          landlord { name }
          currentTenancy { id state startsOn endsOn endedOn household { name } }
        }
      }
    }
  }
`);
type Unit = Units['units']['edges'][number]['node'];

export function UnitsPage(): ReactNode {
  const t = useT();
  const navigate = useNavigate();
  const mayRecord = useHasRole()('coordinator', 'manager');
  const { hledat, strana, vyrazene } = useSearchOf(unitsRoute);
  const [recording, setRecording] = useState(false);
  const units = useAsk(UnitsQuery, { search: hledat ?? null, withWithdrawn: vyrazene ?? false, after: strana ?? null }, { keepPrevious: true });
  const search = useDebouncedCallback((text: string) => void navigate({ to: '/byty', search: { hledat: text || undefined, vyrazene } as never }), 300);
  const columns: Column<Unit>[] = [
    { key: 'flat', header: t('units.flat'), cell: (unit) => <span style={{ whiteSpace: 'nowrap' }}>{`${unit.code} ${unit.building.street}`}</span> },
    { key: 'city', header: t('units.city'), cell: (unit) => unit.building.city },
    { key: 'layout', header: t('units.layout'), cell: (unit) => <>{unit.layout}, <Area value={unit.areaM2} /></> },
    { key: 'total', header: t('units.total'), align: 'end', cell: (unit) => <Money value={unit.total} /> },
    { key: 'landlord', header: t('units.landlord'), cell: (unit) => unit.landlord.name },
    { key: 'state', header: t('units.state'), cell: (unit) => <UnitState unit={unit} /> },
    { key: 'household', header: t('units.household'), cell: (unit) => unit.currentTenancy?.household.name ?? '' },
  ];
  return (
    <>
      <PageHeader title={t('units.title')} action={mayRecord && (
        <Group gap="sm">
          <Button component={Link} to="/import" search={{ co: 'byty' } as never} variant="default">{t('units.fromSheet')}</Button>
          <Button onClick={() => setRecording(true)}>{t('units.record')}</Button>
        </Group>
      )} />
      <Group mb="md" gap="md" align="flex-end">
        <TextInput label={t('units.search')} defaultValue={hledat ?? ''} onChange={(event) => search(event.currentTarget.value)} style={{ flex: '1 1 16rem', maxWidth: '26rem' }} />
        <Checkbox
          label={t('units.withWithdrawn')}
          checked={vyrazene ?? false}
          onChange={(event) => void navigate({ to: '/byty', search: { hledat, ...(event.currentTarget.checked ? { vyrazene: true } : {}) } as never })}
          mb={10}
        />
      </Group>
      <Answer of={units}>
        {({ units: { edges, totalCount, pageInfo } }) =>
          edges.length === 0 ? (
            <EmptyState
              title={t(hledat ? 'units.notFound' : 'units.empty')}
              why={t(hledat ? 'units.notFoundWhy' : 'units.emptyWhy')}
              action={hledat ? <Button variant="default" onClick={() => void navigate({ to: '/byty' })}>{t('units.showAll')}</Button> : mayRecord && <Button onClick={() => setRecording(true)}>{t('units.record')}</Button>}
            />
          ) : (
            <>
              <p role="status" style={{ margin: '0 0 0.5rem' }}>{t('units.count', { count: totalCount })}</p>
              <DataList label={t('units.title')} rows={edges.map(({ node }) => node)} columns={columns} rowKey={(unit) => unit.id} rowLink={(unit) => ({ to: '/byty/$id', params: { id: unit.id } })} />
              <Group mt="md" gap="sm">
                {strana && <Button variant="default" onClick={() => void navigate({ to: '/byty', search: { hledat, vyrazene } as never })}>{t('units.firstPage')}</Button>}
                {pageInfo.hasNextPage && <Button variant="default" onClick={() => void navigate({ to: '/byty', search: { hledat, vyrazene, strana: pageInfo.endCursor } as never })}>{t('units.nextPage')}</Button>}
              </Group>
            </>
          )
        }
      </Answer>
      <RecordUnit opened={recording} onClose={() => setRecording(false)} />
    </>
  );
}
