import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useT } from '../../app/intl';
import { useAsk } from '../../app/queries';
import { useHasRole } from '../../app/session';
import { today } from '../../format/dates';
import type { ServicesSettlementsQuery as Asked } from '../../graphql/staff/graphql';
import { ActDialog, ActForm, Answer, DataList, DateField, DateText, EmptyState, PageHeader, SelectField, StatusBadge, useActForm, type Column } from '../../ui';
import { DraftSettlementMutation, SettlementBuildingsQuery, SettlementsQuery } from './queries';
import { SettlementState } from './settlement-state';

type Row = Asked['servicesSettlements'][number];

/** Yearly settlements of services, the latest period first. */
export function SettlementsPage(): ReactNode {
  const t = useT();
  const hasRole = useHasRole();
  const answer = useAsk(SettlementsQuery, {});
  const [drafting, setDrafting] = useState(false);
  const may = hasRole('manager', 'coordinator', 'finance');
  const begin = may ? <Button onClick={() => setDrafting(true)}>{t('settlement.begin')}</Button> : undefined;
  const columns: Column<Row>[] = [
    { key: 'house', header: t('settlement.house'), cell: (row) => (row.unitCode ? `${row.buildingLabel}, ${row.unitCode}` : row.buildingLabel) },
    { key: 'period', header: t('settlement.period'), cell: (row) => <><DateText value={row.periodFrom} /> – <DateText value={row.periodTo} /></> },
    { key: 'state', header: t('settlement.state'), cell: (row) => <SettlementState of={row} /> },
    { key: 'households', header: t('settlement.households'), align: 'end', cell: (row) => (row.households === 0 ? null : row.households) },
    { key: 'objections', header: t('settlement.objections'), cell: (row) => (row.openObjections === 0 ? null : <StatusBadge tone="warn">{t('settlement.toAnswer', { count: row.openObjections })}</StatusBadge>) },
  ];
  return (
    <>
      <PageHeader title={t('settlement.title')} description={t('settlement.description')} action={begin} />
      <Answer of={answer}>
        {({ servicesSettlements }) =>
          servicesSettlements.length === 0 ? (
            <EmptyState title={t('settlement.empty')} why={t('settlement.emptyWhy')} />
          ) : (
            <DataList label={t('settlement.title')} rows={servicesSettlements} rowKey={(row) => row.id} columns={columns} rowLink={(row) => ({ to: '/vyuctovani/$id', params: { id: row.id } })} />
          )
        }
      </Answer>
      {drafting && <DraftDialog onClose={() => setDrafting(false)} />}
    </>
  );
}

/** The house and the period; last calendar year to begin with. */
function DraftDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const navigate = useNavigate();
  const buildings = useAsk(SettlementBuildingsQuery, {});
  const year = Number(today().slice(0, 4)) - 1;
  const form = useActForm({
    document: DraftSettlementMutation,
    initialValues: { buildingId: null as string | null, kind: 'computed', periodFrom: `${year}-01-01` as string | null, periodTo: `${year}-12-31` as string | null },
    variables: ({ buildingId, kind, periodFrom, periodTo }) => ({ input: { buildingId: buildingId!, kind, periodFrom: periodFrom ?? '', periodTo: periodTo ?? '' } }),
    validate: ({ buildingId, periodFrom, periodTo }) => ({
      ...(buildingId ? {} : { buildingId: t('settlement.houseNeeded') }),
      ...(periodFrom ? {} : { periodFrom: t('settlement.dayNeeded') }),
      ...(periodTo ? {} : { periodTo: t('settlement.dayNeeded') }),
    }),
    onDone: (done) => void navigate({ to: '/vyuctovani/$id', params: { id: done.id } }),
  });
  const houses = (buildings.data?.buildings ?? []).map((each) => ({ value: each.id, label: `${each.street} ${each.houseNumber}, ${each.city}` }));
  return (
    <ActDialog opened title={t('settlement.begin')} onClose={onClose} size="md">
      <ActForm form={form} submitLabel={t('settlement.begin')} onCancel={onClose}>
        <SelectField label={t('settlement.house')} searchable data={houses} {...form.field('buildingId')} />
        <DateField label={t('settlement.from')} {...form.field('periodFrom')} />
        <DateField label={t('settlement.to')} {...form.field('periodTo')} />
        <SelectField label={t('settlement.kind')} data={[{ value: 'computed', label: t('settlement.kind.computed') }, { value: 'recorded', label: t('settlement.kind.recorded') }]} {...form.field('kind')} />
      </ActForm>
    </ActDialog>
  );
}
