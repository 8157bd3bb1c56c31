import { Button, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../app/intl';
import { useHasRole } from '../../app/session';
import { DataList, DateText, Money, StatusBadge, type Column } from '../../ui';
import type { Lease } from './claim-months';
import { ProposeDialog } from './propose-dialog';

/** Leases that owe their landlord: what the guarantee would pay today, or why it does not yet. */
export function Claimable({ rows }: { rows: readonly Lease[] }) {
  const t = useT();
  const hasRole = useHasRole();
  const [claiming, setClaiming] = useState<Lease | null>(null);
  const columns: Column<Lease>[] = [
    { key: 'who', header: t('fund.family'), cell: (lease) => lease.householdName },
    { key: 'unit', header: t('fund.unit'), cell: (lease) => <span style={{ whiteSpace: 'nowrap' }}>{lease.unitCode}</span> },
    { key: 'landlord', header: t('fund.landlord'), cell: (lease) => lease.landlordName },
    { key: 'cover', header: t('fund.wouldPay'), cell: (lease) => (lease.cover.whyNot ? <Text c="dimmed">{lease.cover.whyNot}</Text> : <Money value={lease.cover.payout} bold />) },
    { key: 'missing', header: t('fund.entryState'), cell: (lease) => (lease.missing.length > 0 ? <StatusBadge tone="warn">{t('fund.missing.written_call')}</StatusBadge> : null) },
    { key: 'by', header: t('fund.claimBy'), cell: (lease) => <DateText value={lease.cover.claimBy} /> },
  ];
  return (
    <section>
      <Title order={2} size="h3" mb="sm">
        {t('fund.claimable')}
      </Title>
      <DataList
        label={t('fund.claimable')}
        rows={rows}
        rowKey={(lease) => lease.tenancyId}
        columns={columns}
        rowLink={(lease) => ({ to: '/najmy/$id', params: { id: lease.tenancyId } })}
        rowActions={
          hasRole('coordinator', 'finance', 'manager')
            ? (lease) =>
                lease.cover.whyNot ? null : (
                  <Button size="compact-md" variant="default" onClick={() => setClaiming(lease)}>
                    {t('fund.propose')}
                  </Button>
                )
            : undefined
        }
      />
      {claiming && <ProposeDialog lease={claiming} onClose={() => setClaiming(null)} />}
    </section>
  );
}
