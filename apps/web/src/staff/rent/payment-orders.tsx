import { Button, Group, Title } from '@mantine/core';
import { useState } from 'react';
import { request } from '../../app/graphql';
import { useT } from '../../app/intl';
import { useAsk } from '../../app/queries';
import { useHasRole } from '../../app/session';
import type { PaymentOrdersQuery as Asked } from '../../graphql/staff/graphql';
import { Answer, DataList, DateText, Money, StatusBadge, useToast, type Column } from '../../ui';
import { CancelOrder } from './payout-returns';
import { PaymentOrderFileQuery, PaymentOrdersQuery } from './queries';

type Order = Asked['paymentOrders'][number];

/** The files for the bank, and how many of their payments a statement has shown. */
export function PaymentOrders() {
  const t = useT();
  const hasRole = useHasRole();
  const answer = useAsk(PaymentOrdersQuery, {});
  const columns: Column<Order>[] = [
    { key: 'number', header: t('payouts.orderNumber'), cell: (order) => <span className="zz-money">{order.number}</span> },
    { key: 'due', header: t('payouts.due'), cell: (order) => <DateText value={order.dueOn} /> },
    { key: 'sent', header: t('payouts.sentOf'), cell: (order) => (order.cancelReason ? <StatusBadge tone="muted">{t('payouts.cancelledOrder', { reason: order.cancelReason })}</StatusBadge> : t('payouts.sentCount', { sent: order.sentCount, all: order.payoutCount })) },
    { key: 'total', header: t('payouts.amount'), align: 'end', cell: (order) => <Money value={order.total} bold /> },
  ];
  return (
    <Answer of={answer}>
      {({ paymentOrders }) =>
        paymentOrders.length === 0 ? null : (
          <section>
            <Title order={2} size="h3" mt="xl" mb="sm">
              {t('payouts.orders')}
            </Title>
            <DataList label={t('payouts.orders')} rows={paymentOrders} rowKey={(order) => order.id} columns={columns} rowActions={hasRole('finance', 'manager') ? (order) => (order.cancelledAt ? null : <Group gap="sm" justify="flex-end">{order.sentCount === 0 && <CancelOrder orderId={order.id} number={order.number} />}<Download order={order} /></Group>) : undefined} />
          </section>
        )
      }
    </Answer>
  );
}

function Download({ order }: { order: Order }) {
  const t = useT();
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    setBusy(true);
    try {
      const { paymentOrderFile: file } = await request(PaymentOrderFileQuery, { id: order.id });
      const bytes = Uint8Array.from(atob(file.base64), (character) => character.charCodeAt(0));
      const address = URL.createObjectURL(new Blob([bytes], { type: 'text/plain' }));
      Object.assign(document.createElement('a'), { href: address, download: file.name }).click();
      URL.revokeObjectURL(address);
    } catch (error) {
      toast.failed(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button variant="default" size="compact-md" loading={busy} onClick={() => void save()}>
      {t('payouts.download')}
    </Button>
  );
}
