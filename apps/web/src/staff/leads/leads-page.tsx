import { Button, SegmentedControl } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useT } from '../../app/intl';
import { useAskPages } from '../../app/queries';
import { useSearchOf } from '../../app/routing';
import { today } from '../../format/dates';
import { graphql } from '../../graphql/staff';
import type { LandlordLeadsQuery } from '../../graphql/staff/graphql';
import { Answer, Area, DataList, DateText, EmptyState, Money, More, PageHeader, type Column } from '../../ui';
import { LeadStage } from './lead-stage';
import { RecordLead } from './record-lead';
import { LEAD_FILTERS, leadsRoute, type LeadFilter } from './route';

const LeadsQuery = graphql(`
  query LandlordLeads($stages: [String!], $first: Int!, $after: String) {
    landlordLeads(stages: $stages, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { id reference stage contactName phone city street layout areaM2 expectedRent availableFrom callBy createdAt } }
    }
  }
`);

type Lead = LandlordLeadsQuery['landlordLeads']['edges'][number]['node'];

const STAGES: Readonly<Record<LeadFilter, string[]>> = {
  otevrene: ['new', 'called', 'visited', 'offered'],
  ziskane: ['won'],
  ztracene: ['lost'],
};

export function LeadsPage(): ReactNode {
  const t = useT();
  const navigate = useNavigate();
  const { stav = 'otevrene' } = useSearchOf(leadsRoute);
  const leads = useAskPages(LeadsQuery, { stages: STAGES[stav], first: 50 }, (answer) => answer.landlordLeads);
  const [recording, setRecording] = useState(false);
  const columns: Column<Lead>[] = [
    { key: 'contact', header: t('leads.contact'), cell: (lead) => lead.contactName },
    { key: 'stage', header: t('leads.stage'), cell: (lead) => <LeadStage stage={lead.stage} /> },
    { key: 'flat', header: t('leads.flat'), cell: (lead) => <>{[lead.city, lead.street, lead.layout].filter(Boolean).join(', ')}{lead.areaM2 ? <>, <Area value={lead.areaM2} /></> : null}</> },
    { key: 'rent', header: t('leads.rent'), align: 'end', cell: (lead) => (lead.expectedRent == null ? null : <Money value={lead.expectedRent} />) },
    {
      key: 'call',
      header: t('leads.callBy'),
      cell: (lead) => (lead.stage === 'new' && lead.callBy ? <span style={lead.callBy < today() ? { color: 'var(--zz-warn)', fontWeight: 600 } : undefined}><DateText value={lead.callBy} /></span> : null),
    },
    { key: 'reference', header: t('leads.reference'), cell: (lead) => lead.reference },
  ];
  return (
    <>
      <PageHeader title={t('leads.title')} description={t('leads.description')} action={<Button onClick={() => setRecording(true)}>{t('leads.record')}</Button>} />
      <SegmentedControl
        mb="md"
        value={stav}
        onChange={(value) => void navigate({ to: '/nabidky', search: value === 'otevrene' ? {} : { stav: value } })}
        data={LEAD_FILTERS.map((filter) => ({ value: filter, label: t(`leads.filter.${filter}`) }))}
        aria-label={t('leads.filter')}
      />
      <Answer of={leads}>
        {({ rows }) =>
          rows.length === 0 ? (
            <EmptyState title={t('leads.empty')} why={t('leads.emptyWhy')} action={<Button variant="default" onClick={() => setRecording(true)}>{t('leads.record')}</Button>} />
          ) : (
            <DataList label={t('leads.title')} rows={rows} columns={columns} rowKey={(lead) => lead.id} rowLink={(lead) => ({ to: '/nabidky/$leadId', params: { leadId: lead.id } })} />
          )
        }
      </Answer>
      <More of={leads} />
      <RecordLead opened={recording} onClose={() => setRecording(false)} />
    </>
  );
}
