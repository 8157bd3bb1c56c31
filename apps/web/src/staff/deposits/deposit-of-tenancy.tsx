import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../app/intl';
import { useAct, useAsk } from '../../app/queries';
import { useHasRole } from '../../app/session';
import type { DepositQuery as Asked } from '../../graphql/staff/graphql';
import { Answer, ConfirmButton, DataList, DateText, Facts, Money, Section, StatusBadge, useToast } from '../../ui';
import { ChangeDeposit } from './change-deposit';
import { RecordAtLandlord, SettleDeposit, TermsOfDeposit } from './deposit-dialogs';
import { DepositQuery, ReverseMovementMutation, UndoSettlementMutation } from './deposit-queries';

export type DepositOf = NonNullable<Asked['deposit']>;
type Asking = 'change' | 'terms' | 'paid' | 'returned' | 'settle' | null;

/** The deposit of a tenancy: agreed, paid, held, what it bears and what became of it. */
export function DepositOfTenancy({ tenancyId, model, hasEnded }: { tenancyId: string; model: string; hasEnded: boolean }) {
  const t = useT();
  const answer = useAsk(DepositQuery, { id: tenancyId });
  return (
    <Section title={t('deposits.title')}>
      <Answer of={answer}>
        {({ deposit }) => (deposit && (deposit.agreed > 0 || deposit.movements.length > 0) ? <Whole deposit={deposit} model={model} hasEnded={hasEnded} /> : <None tenancyId={tenancyId} hasEnded={hasEnded} />)}
      </Answer>
    </Section>
  );
}

/** No deposit yet: an amendment may agree one. */
function None({ tenancyId, hasEnded }: { tenancyId: string; hasEnded: boolean }) {
  const t = useT();
  const mayAct = useHasRole()('coordinator', 'manager');
  const [asking, setAsking] = useState(false);
  return (
    <Stack gap="sm" align="flex-start">
      <Text>{t('deposits.none')}</Text>
      {mayAct && !hasEnded && <Button variant="default" onClick={() => setAsking(true)}>{t('deposits.change')}</Button>}
      {asking && <ChangeDeposit tenancyId={tenancyId} onClose={() => setAsking(false)} />}
    </Stack>
  );
}

function Whole({ deposit, model, hasEnded }: { deposit: DepositOf; model: string; hasEnded: boolean }) {
  const t = useT();
  const { settlement } = deposit;
  return (
    <Stack gap="lg">
      <Facts
        items={[
          [t('deposits.agreed'), <Money value={deposit.agreed} />],
          [t('deposits.paid'), <Money value={deposit.paid} />],
          [t('deposits.rest'), deposit.rest > 0 ? <Money value={deposit.rest} bold /> : null],
          [t('deposits.held'), <Money value={deposit.held} bold />],
          [t('deposits.holder'), t(`deposits.holder.${deposit.holder}`)],
          [t('deposits.symbol'), deposit.symbol],
          [t('deposits.rate'), deposit.interestPercent === null || deposit.interestPercent === undefined ? t('deposits.rateOfAgency') : t('deposits.percent', { percent: deposit.interestPercent })],
          ...(settlement
            ? ([
                [t('deposits.settledOn'), <DateText value={settlement.settledOn} />],
                [t('deposits.interest'), <Money value={settlement.interest} />],
                [t('deposits.used'), <Money value={settlement.used} />],
                [t('deposits.toReturn'), <Money value={settlement.toReturn} bold />],
              ] as const)
            : []),
        ]}
      />
      {deposit.movements.length > 0 && <Movements deposit={deposit} />}
      <Acts deposit={deposit} model={model} hasEnded={hasEnded} />
    </Stack>
  );
}

function Movements({ deposit }: { deposit: DepositOf }) {
  const t = useT();
  const toast = useToast();
  const mayReverse = useHasRole()('manager', 'finance');
  const reverse = useAct(ReverseMovementMutation);
  return (
    <DataList
      label={t('deposits.movements')}
      rows={deposit.movements}
      rowKey={(row) => row.id}
      columns={[
        { key: 'kind', header: t('deposits.what'), cell: (row) => `${t(`deposits.kind.${row.kind}`)}${row.isReversal ? ` (${t('deposits.reversal')})` : ''}` },
        { key: 'on', header: t('deposits.day'), cell: (row) => <><DateText value={row.movedOn} />, {t(`deposits.source.${row.source}`)}</> },
        { key: 'amount', header: t('deposits.amount'), align: 'end', cell: (row) => <><Money value={row.amount} />{row.isReversed && <div><StatusBadge tone="info">{t('deposits.reversed')}</StatusBadge></div>}</> },
      ]}
      rowActions={(row) =>
        mayReverse && row.source === 'landlord_report' && !row.isReversal && !row.isReversed && !deposit.settlement ? (
          <ConfirmButton size="compact-md" label={t('deposits.reverse')} consequence={t('deposits.reverseConsequence')} onConfirm={() => reverse.mutate({ id: row.id }, { onSuccess: () => toast.done(t('deposits.reversedDone')), onError: toast.failed })} />
        ) : null
      }
    />
  );
}

function Acts({ deposit, model, hasEnded }: { deposit: DepositOf; model: string; hasEnded: boolean }) {
  const t = useT();
  const toast = useToast();
  const hasRole = useHasRole();
  const undo = useAct(UndoSettlementMutation);
  const [asking, setAsking] = useState<Asking>(null);
  const close = () => setAsking(null);
  const decides = hasRole('manager', 'finance');
  if (!hasRole('coordinator', 'manager', 'finance')) return null;
  const atLandlord = deposit.holder === 'landlord';
  return (
    <Group gap="sm" className="zz-no-print">
      {decides && hasEnded && !deposit.settlement && deposit.held > 0 && <Button onClick={() => setAsking('settle')}>{t('deposits.settle')}</Button>}
      {atLandlord && !deposit.settlement && deposit.rest > 0 && <Button variant="default" onClick={() => setAsking('paid')}>{t('deposits.paidToLandlord')}</Button>}
      {atLandlord && deposit.settlement && deposit.held > 0 && <Button variant="default" onClick={() => setAsking('returned')}>{t('deposits.returnedByLandlord')}</Button>}
      {!deposit.settlement && <Button variant="default" onClick={() => setAsking('terms')}>{t('deposits.terms')}</Button>}
      {!deposit.settlement && !hasEnded && hasRole('coordinator', 'manager') && <Button variant="default" onClick={() => setAsking('change')}>{t('deposits.change')}</Button>}
      {decides && deposit.settlement && (
        <ConfirmButton label={t('deposits.undoSettlement')} consequence={t('deposits.undoConsequence')} onConfirm={() => undo.mutate({ tenancyId: deposit.id }, { onSuccess: () => toast.done(t('deposits.undone')), onError: toast.failed })} />
      )}
      {!atLandlord && deposit.rest > 0 && <Text size="sm">{t('deposits.comesByBank', { symbol: deposit.symbol ?? '' })}</Text>}
      {!atLandlord && deposit.settlement && deposit.held > 0 && <Text size="sm">{t('deposits.leavesByBank')}</Text>}
      {asking === 'change' && <ChangeDeposit tenancyId={deposit.id} onClose={close} />}
      {asking === 'terms' && <TermsOfDeposit deposit={deposit} model={model} onClose={close} />}
      {(asking === 'paid' || asking === 'returned') && <RecordAtLandlord deposit={deposit} kind={asking} onClose={close} />}
      {asking === 'settle' && <SettleDeposit deposit={deposit} onClose={close} />}
    </Group>
  );
}
