import { Button, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useLanguage, useT } from '../../app/intl';
import { useAsk } from '../../app/queries';
import { useHasRole } from '../../app/session';
import { formatNumber } from '../../format/money';
import type { ExposedTenanciesQuery as AskedLeases, GuaranteeQuery as Asked } from '../../graphql/staff/graphql';
import { Answer, DataList, Money, type Column } from '../../ui';
import { ExposedTenanciesQuery } from './queries';

type Lease = AskedLeases['exposedTenancies'][number];
const FIGURES = ['free', 'promised', 'proposed', 'expected', 'worstCase', 'recourse'] as const;

/** How much could go out of the fund, each figure explained, and lease by lease on demand. */
export function Exposure({ of }: { of: Asked['guaranteeExposure'] }) {
  const t = useT();
  const { language } = useLanguage();
  const hasRole = useHasRole();
  const [detail, setDetail] = useState(false);
  return (
    <section>
      <Title order={2} size="h3" mb="sm">
        {t('fund.exposure')}
      </Title>
      <SimpleGrid cols={{ base: 2, sm: 3, lg: 4 }} spacing="md">
        {FIGURES.map((figure) => (
          <Stack key={figure} className="zz-card" gap={2}>
            <Text fw={600}>{t(`fund.figure.${figure}`)}</Text>
            <Text size="xl">
              <Money value={of[figure]} bold tone={figure === 'free' && of.free < of.expected ? 'danger' : undefined} />
            </Text>
            <Text size="sm" c="dimmed">
              {t(`fund.what.${figure}`)}
            </Text>
          </Stack>
        ))}
        <Stack className="zz-card" gap={2}>
          <Text fw={600}>{t('fund.figure.months')}</Text>
          <Text size="xl" fw={650} className="zz-money">
            {of.monthsOfCover === null || of.monthsOfCover === undefined ? '–' : formatNumber(of.monthsOfCover, language)}
          </Text>
          <Text size="sm" c="dimmed">
            {t('fund.what.months', { count: of.tenancies })}
          </Text>
        </Stack>
      </SimpleGrid>
      <Group gap="sm" mt="sm">
        <Button variant="default" aria-expanded={detail} onClick={() => setDetail(!detail)}>{detail ? t('fund.hideLeases') : t('fund.showLeases')}</Button>
        {hasRole('administrator', 'manager', 'finance') && <Button component={Link} to="/vyhled-fondu" variant="default">{t('fund.outlook')}</Button>}
      </Group>
      {detail && <Leases />}
    </section>
  );
}

function Leases() {
  const t = useT();
  const answer = useAsk(ExposedTenanciesQuery, {});
  const columns: Column<Lease>[] = [
    { key: 'landlord', header: t('fund.landlord'), cell: (lease) => lease.landlordName },
    { key: 'unit', header: t('fund.unit'), cell: (lease) => <span className="zz-money">{lease.unitCode}</span> },
    { key: 'expected', header: t('fund.figure.expected'), align: 'end', cell: (lease) => <Money value={lease.expected} /> },
    { key: 'worst', header: t('fund.figure.worstCase'), align: 'end', cell: (lease) => <Money value={lease.worstCase} /> },
    { key: 'monthly', header: t('fund.monthlyCovered'), align: 'end', cell: (lease) => <Money value={lease.monthlyCovered} /> },
  ];
  return (
    <Answer of={answer}>
      {({ exposedTenancies }) => {
        // What one landlord adds stands together.
        const rows = [...exposedTenancies].sort((a, b) => a.landlordName.localeCompare(b.landlordName, 'cs') || a.unitCode.localeCompare(b.unitCode, 'cs'));
        return <div style={{ marginTop: '1rem' }}><DataList label={t('fund.byLease')} rows={rows} rowKey={(lease) => lease.tenancyId} columns={columns} rowLink={(lease) => ({ to: '/majitele/$id', params: { id: lease.landlordId } })} /></div>;
      }}
    </Answer>
  );
}
