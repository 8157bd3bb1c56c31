import { Anchor, Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../app/intl';
import { useAct, useAskPages } from '../../app/queries';
import { useHasRole } from '../../app/session';
import { today } from '../../format/dates';
import type { PayoutsQuery as Asked } from '../../graphql/staff/graphql';
import { Answer, ConfirmButton, DataList, DateField, DateText, EmptyState, Money, MonthText, More, StatusBadge, useToast, type Column } from '../../ui';
import { UndoReturn, WayBack } from './payout-returns';
import { CancelPayoutMutation, OrderPayoutsMutation, PayoutsQuery } from './queries';

type Payout = Asked['payouts']['edges'][number]['node'];
type State = 'due' | 'ordered' | 'paid';

export function PayoutList({ state }: { state: State }) {
  const t = useT();
  const answer = useAskPages(PayoutsQuery, { state, first: 100 }, ({ payouts }) => payouts);
  return (
    <Answer of={answer}>
      {({ rows }) =>
        rows.length === 0 ? (
          <EmptyState title={t(`payouts.empty.${state}`)} why={t(`payouts.emptyWhy.${state}`)} />
        ) : (
          <>
            <Payouts rows={rows} state={state} />
            <More of={answer} />
          </>
        )
      }
    </Answer>
  );
}

function Payouts({ rows, state }: { rows: readonly Payout[]; state: State }) {
  const t = useT();
  const toast = useToast();
  const hasRole = useHasRole();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const order = useAct(OrderPayoutsMutation);
  const cancel = useAct(CancelPayoutMutation);
  const mayOrder = state === 'due' && hasRole('finance', 'manager');
  // Everything that can be sent is chosen; who is left out is unticked.
  const chosen = rows.filter((payout) => payout.hasAccount && !left.has(payout.id));
  const total = chosen.reduce((sum, payout) => sum + payout.amount, 0);
  // Left empty the bank pays on the next working day; another day is for whoever pays on the promised one.
  const [payOn, setPayOn] = useState<string | null>(null);
  const toggle = (id: string): void => {
    const next = new Set(left);
    if (!next.delete(id)) next.add(id);
    setLeft(next);
  };
  const send = (): void =>
    order.mutate({ input: { payoutIds: chosen.map((payout) => payout.id), dueOn: payOn } }, { onSuccess: (made) => toast.done(t('payouts.ordered', { number: made.number })), onError: toast.failed });
  return (
    <Stack gap="md">
      {mayOrder && (
        <Group gap="md" justify="space-between" align="flex-end" className="zz-card" p="md">
          <Text>
            {t('payouts.chosen', { count: chosen.length })} <Money value={total} bold />
          </Text>
          <Group gap="md" align="flex-end">
            <DateField name="payOn" label={t('payouts.payOn')} value={payOn} onChange={setPayOn} placeholder={t('payouts.payNextWorkingDay')} w={240} />
            <Button disabled={chosen.length === 0} loading={order.isPending} onClick={send}>
              {t('payouts.order')}
            </Button>
          </Group>
        </Group>
      )}
      <DataList
        label={t('payouts.title')}
        rows={rows}
        rowKey={(payout) => payout.id}
        columns={columnsOf(t, state)}
        rowActions={
          !mayOrder && hasRole('finance', 'manager') && state !== 'due'
            ? (payout) => <WayBack payout={payout} state={state} />
            : mayOrder
            ? (payout) => (
                <Group gap="sm" wrap="nowrap" justify="flex-end">
                  {payout.returnId && <UndoReturn returnId={payout.returnId} />}
                  {payout.kind !== 'guarantee' && (
                    <ConfirmButton
                      size="compact-md"
                      label={t('payouts.cancel')}
                      consequence={t('payouts.cancelWhat')}
                      onConfirm={() => cancel.mutate({ id: payout.id }, { onSuccess: () => toast.done(t('payouts.cancelled')), onError: toast.failed })}
                    />
                  )}
                  <Checkbox
                    aria-label={t('payouts.include', { name: payout.landlordName, unit: payout.unitCode })}
                    checked={payout.hasAccount && !left.has(payout.id)}
                    disabled={!payout.hasAccount}
                    onChange={() => toggle(payout.id)}
                  />
                </Group>
              )
            : undefined
        }
      />
    </Stack>
  );
}

function columnsOf(t: ReturnType<typeof useT>, state: State): Column<Payout>[] {
  const late = (payout: Payout): boolean => state !== 'paid' && payout.dueOn < today();
  const columns: Column<Payout>[] = [
    { key: 'landlord', header: t('payouts.landlord'), cell: (payout) => payout.landlordName },
    { key: 'unit', header: t('payouts.unit'), cell: (payout) => <span className="zz-money">{payout.unitCode}</span> },
    { key: 'kind', header: t('payouts.kind'), cell: (payout) => t(`payouts.kind.${payout.kind}`) },
    { key: 'month', header: t('payouts.month'), cell: (payout) => (payout.month ? <MonthText value={payout.month} /> : null) },
    {
      key: 'due',
      header: state === 'paid' ? t('payouts.sentOn') : t('payouts.due'),
      cell: (payout) => (
        <Group gap="xs">
          <DateText value={state === 'paid' ? payout.paidOn : payout.dueOn} />
          {late(payout) && <StatusBadge tone="warn">{t('payouts.late')}</StatusBadge>}
          {payout.returnedOn && <StatusBadge tone="danger">{t('payouts.cameBack')}</StatusBadge>}
          {payout.returnedOn && payout.landlordPhone && <Anchor href={`tel:${payout.landlordPhone.replace(/\s/g, '')}`}>{t('payouts.callLandlord', { phone: payout.landlordPhone })}</Anchor>}
          {state === 'due' && !payout.hasAccount && <StatusBadge tone="danger">{t('payouts.noAccount')}</StatusBadge>}
        </Group>
      ),
    },
    { key: 'order', header: t('payouts.orderNumber'), cell: (payout) => <span className="zz-money">{payout.orderNumber}</span> },
    { key: 'amount', header: t('payouts.amount'), align: 'end', cell: (payout) => <Money value={payout.amount} bold /> },
  ];
  return columns.filter((column) => column.key !== 'order' || state !== 'due');
}
