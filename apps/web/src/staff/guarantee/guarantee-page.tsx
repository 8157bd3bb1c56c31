import { Button, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useLanguage, useT } from '../../app/intl';
import { useAsk } from '../../app/queries';
import { useHasRole } from '../../app/session';
import { formatNumber } from '../../format/money';
import type { GuaranteeQuery as Asked } from '../../graphql/staff/graphql';
import { Answer, EmptyState, Money, PageHeader } from '../../ui';
import { Claims } from './claims';
import { Claimable } from './claimable';
import { GrantDialog, OpenFundDialog } from './fund-dialogs';
import { GuaranteeQuery } from './queries';

/** What stands behind the leases: the fund, what could go out of it, claims and their decisions. */
export function GuaranteePage(): ReactNode {
  const t = useT();
  const hasRole = useHasRole();
  const answer = useAsk(GuaranteeQuery, {});
  const [dialog, setDialog] = useState<'open' | 'grant' | null>(null);
  const fund = answer.data?.guaranteeFunds[0] ?? null;
  return (
    <>
      <PageHeader
        title={t('fund.title')}
        description={t('fund.description')}
        others={fund && hasRole('finance', 'manager') ? <Button variant="default" onClick={() => setDialog('grant')}>{t('fund.grant')}</Button> : undefined}
      />
      <Answer of={answer}>
        {(data) =>
          fund === null ? (
            <EmptyState title={t('fund.noFund')} why={t('fund.noFundWhy')} action={hasRole('manager') ? <Button onClick={() => setDialog('open')}>{t('fund.open')}</Button> : undefined} />
          ) : (
            <Stack gap="xl">
              <Exposure of={data.guaranteeExposure} />
              {data.claimableTenancies.length > 0 && <Claimable rows={data.claimableTenancies} />}
              <Claims />
            </Stack>
          )
        }
      </Answer>
      {dialog === 'open' && <OpenFundDialog onClose={() => setDialog(null)} />}
      {dialog === 'grant' && fund && <GrantDialog fundId={fund.id} onClose={() => setDialog(null)} />}
    </>
  );
}

function Exposure({ of }: { of: Asked['guaranteeExposure'] }) {
  const t = useT();
  const { language } = useLanguage();
  const figures = ['free', 'promised', 'expected', 'worstCase', 'recourse'] as const;
  return (
    <section>
      <Title order={2} size="h3" mb="sm">
        {t('fund.exposure')}
      </Title>
      <SimpleGrid cols={{ base: 1, xs: 2, lg: 3 }} spacing="md">
        {figures.map((figure) => (
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
    </section>
  );
}
