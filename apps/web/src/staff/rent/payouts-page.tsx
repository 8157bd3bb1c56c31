import { Button, Tabs } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useT } from '../../app/intl';
import { useAct } from '../../app/queries';
import { useHasRole } from '../../app/session';
import { today } from '../../format/dates';
import { PageHeader, useToast } from '../../ui';
import { AgencyResult } from './agency-result';
import { PaymentOrders } from './payment-orders';
import { PayoutList } from './payout-list';
import { PreparePayoutsMutation } from './queries';
import { PAYOUT_TABS, payoutsRoute, type PayoutTab } from './route';

/** What the agency sends to owners: what waits, what is in an order, what a statement has shown as sent. */
export function PayoutsPage(): ReactNode {
  const t = useT();
  const toast = useToast();
  const navigate = useNavigate();
  const hasRole = useHasRole();
  const tab: PayoutTab = payoutsRoute.useSearch().zalozka ?? 'cekaji';
  const prepare = useAct(PreparePayoutsMutation);
  const run = (): void =>
    prepare.mutate(
      { input: { month: today().slice(0, 7), sendAllCollected: true } },
      { onSuccess: (done) => toast.done(t('payouts.prepared', { count: done.created })), onError: toast.failed },
    );
  return (
    <>
      <PageHeader
        title={t('payouts.title')}
        description={t('payouts.description')}
        others={hasRole('finance', 'manager') ? <Button variant="default" loading={prepare.isPending} onClick={run}>{t('payouts.prepare')}</Button> : undefined}
      />
      <Tabs value={tab} onChange={(next) => void navigate({ to: '/vyplaty', search: next === 'cekaji' ? {} : { zalozka: next as PayoutTab } })} mb="md">
        <Tabs.List>
          {PAYOUT_TABS.filter((each) => each !== 'vysledek' || hasRole('finance', 'manager', 'administrator')).map((each) => (
            <Tabs.Tab key={each} value={each}>
              {t(`payouts.tab.${each}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
      </Tabs>
      {tab === 'cekaji' && <PayoutList state="due" />}
      {tab === 'vprikazu' && (
        <>
          <PayoutList state="ordered" />
          {hasRole('finance', 'manager', 'administrator') && <PaymentOrders />}
        </>
      )}
      {tab === 'odeslano' && <PayoutList state="paid" />}
      {tab === 'vysledek' && <AgencyResult />}
    </>
  );
}
