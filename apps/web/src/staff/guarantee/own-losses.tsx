import { Button, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../app/intl';
import { useHasRole } from '../../app/session';
import type { GuaranteeQuery as Asked } from '../../graphql/staff/graphql';
import { ActDialog, ActForm, DataList, Money, MoneyField, TextAreaField, useActForm, useToast, type Column } from '../../ui';
import { ProposeOwnLossMutation } from './queries';

type Loss = Asked['ownLosses'][number];

/** Unpaid rent of B and C: the agency's own loss, which the fund may make up for. */
export function OwnLosses({ rows }: { rows: readonly Loss[] }) {
  const t = useT();
  const hasRole = useHasRole();
  const [asking, setAsking] = useState<Loss | null>(null);
  const columns: Column<Loss>[] = [
    { key: 'who', header: t('fund.family'), cell: (loss) => loss.householdName },
    { key: 'unit', header: t('fund.unit'), cell: (loss) => <span className="zz-money">{loss.unitCode}</span> },
    { key: 'loss', header: t('fund.loss'), align: 'end', cell: (loss) => <Money value={loss.loss} bold /> },
  ];
  return (
    <section>
      <Title order={2} size="h3" mb="xs">{t('fund.ownLosses')}</Title>
      <Text c="dimmed" mb="sm">{t('fund.ownLossesWhy')}</Text>
      <DataList
        label={t('fund.ownLosses')}
        rows={rows}
        rowKey={(loss) => loss.tenancyId}
        columns={columns}
        rowLink={(loss) => ({ to: '/najmy/$id', params: { id: loss.tenancyId } })}
        rowActions={hasRole('coordinator', 'finance', 'manager') ? (loss) => <Button size="compact-md" variant="default" onClick={() => setAsking(loss)}>{t('fund.askOwnLoss')}</Button> : undefined}
      />
      {asking && <OwnLossDialog loss={asking} onClose={() => setAsking(null)} />}
    </section>
  );
}

function OwnLossDialog({ loss, onClose }: { loss: Loss; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const form = useActForm({
    document: ProposeOwnLossMutation,
    initialValues: { amount: loss.loss as number | null, evidence: '' },
    variables: ({ amount, evidence }) => ({ input: { tenancyId: loss.tenancyId, amount: amount ?? 0, evidence } }),
    onDone: () => {
      toast.done(t('fund.proposed'));
      onClose();
    },
  });
  return (
    <ActDialog opened title={t('fund.ownLossOf', { name: loss.householdName })} onClose={onClose} size="md">
      <Text mb="md">{t('fund.ownLossWhat')}</Text>
      <ActForm form={form} submitLabel={t('fund.askOwnLoss')} onCancel={onClose}>
        <MoneyField label={t('fund.amount')} {...form.field('amount')} />
        <TextAreaField label={t('fund.evidence')} autosize minRows={2} maxLength={1000} {...form.field('evidence')} />
      </ActForm>
    </ActDialog>
  );
}
