import { Stack, Text, Title } from '@mantine/core';
import { useT } from '../../app/intl';
import { useAct } from '../../app/queries';
import { graphql } from '../../graphql/staff';
import { ConfirmButton, InstantText, useToast } from '../../ui';
import type { OrderShown } from './match-queries';

const Withdraw = graphql(`
  mutation WithdrawCandidateOrder($orderId: UUID!) {
    withdrawCandidateOrder(orderId: $orderId) { __typename ... on CandidateOrder { id } ... on Refused { code message field } }
  }
`);

/** The order people gave to candidates, with its reason, beside the ranks of those days; ended orders below it. */
export function CandidateOrders({ orders }: { orders: readonly OrderShown[] }) {
  const t = useT();
  const toast = useToast();
  const withdraw = useAct(Withdraw);
  if (orders.length === 0) return null;
  const [holding, ended] = [orders.find(({ endedAt }) => endedAt == null), orders.filter(({ endedAt }) => endedAt != null)];
  return (
    <section className="zz-card" aria-label={t('matching.order.heading')} style={{ marginBottom: '0.75rem' }}>
      <Title order={3} size="h3" mb="xs">{t('matching.order.heading')}</Title>
      <Stack gap="sm">
        {holding && (
          <>
            <Order order={holding} />
            <div><ConfirmButton size="sm" label={t('matching.order.withdraw')} consequence={t('matching.order.withdrawWhat')} onConfirm={() => withdraw.mutate({ orderId: holding.id }, { onSuccess: () => toast.done(t('matching.saved')), onError: toast.failed })} /></div>
          </>
        )}
        {ended.length > 0 && (
          <details>
            <summary>{t('matching.order.ended', { count: ended.length })}</summary>
            <Stack gap="sm" mt="xs">{ended.map((order) => <Order key={order.id} order={order} />)}</Stack>
          </details>
        )}
      </Stack>
    </section>
  );
}

function Order({ order }: { order: OrderShown }) {
  const t = useT();
  return (
    <div>
      <ol style={{ margin: 0, paddingInlineStart: '1.5rem' }}>
        {order.households.map(({ id, name }, index) => {
          const rank = order.computedRanks[index];
          return <li key={id}>{name} <Text span c="dimmed">{rank == null ? t('matching.order.noRank') : t('matching.order.computed', { rank })}</Text></li>;
        })}
      </ol>
      <Text>{order.reason}</Text>
      <Text c="dimmed" size="sm">
        {order.orderedByName} <InstantText value={order.orderedAt} />
        {order.endedBecause && <> · {t(`matching.order.because.${order.endedBecause}`)}</>}
      </Text>
    </div>
  );
}
