import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useLanguage, useT } from '../../app/intl';
import { useAct, useAsk } from '../../app/queries';
import { formatDate } from '../../format/dates';
import { formatMoney } from '../../format/money';
import { ActDialog, ActForm, ConfirmButton, ReasonDialog, SelectField, useActForm, useToast } from '../../ui';
import { CancelPaymentOrderMutation, PayoutReturnCandidatesQuery, RecordPayoutReturnMutation, TakePayoutOutMutation, UndoPayoutReturnMutation } from './queries';

interface Payout {
  id: string;
  landlordName: string;
}

/** What can still happen to a payout that was ordered or sent: the bank did not carry it out, or sent it back. */
export function WayBack({ payout, state }: { payout: Payout; state: 'ordered' | 'paid' }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="compact-md" variant="default" onClick={() => setOpen(true)}>
        {state === 'ordered' ? t('payouts.takeOut') : t('payouts.returned')}
      </Button>
      {open && state === 'ordered' && (
        <ReasonDialog title={t('payouts.takeOut')} consequence={t('payouts.takeOutWhat')} submit={t('payouts.takeOut')} done={t('payouts.takenOut')} document={TakePayoutOutMutation} variables={(reason) => ({ input: { payoutId: payout.id, reason } })} onClose={() => setOpen(false)} />
      )}
      {open && state === 'paid' && <ReturnDialog payout={payout} onClose={() => setOpen(false)} />}
    </>
  );
}

export function CancelOrder({ orderId, number }: { orderId: string; number: string }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="compact-md" variant="default" onClick={() => setOpen(true)}>{t('payouts.cancelOrder')}</Button>
      {open && (
        <ReasonDialog title={t('payouts.cancelOrderOf', { number })} consequence={t('payouts.cancelOrderWhat')} submit={t('payouts.cancelOrder')} done={t('payouts.orderCancelled')} document={CancelPaymentOrderMutation} variables={(reason) => ({ input: { orderId, reason } })} onClose={() => setOpen(false)} />
      )}
    </>
  );
}

export function UndoReturn({ returnId }: { returnId: string }) {
  const t = useT();
  const toast = useToast();
  const undo = useAct(UndoPayoutReturnMutation);
  return <ConfirmButton size="compact-md" label={t('payouts.undoReturn')} consequence={t('payouts.undoReturnWhat')} onConfirm={() => undo.mutate({ returnId }, { onSuccess: () => toast.done(t('payouts.returnUndone')), onError: toast.failed })} />;
}

function ReturnDialog({ payout, onClose }: { payout: Payout; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const { language } = useLanguage();
  const lines = useAsk(PayoutReturnCandidatesQuery, { payoutId: payout.id }).data?.payoutReturnCandidates ?? [];
  const form = useActForm({
    document: RecordPayoutReturnMutation,
    initialValues: { bankLineId: null as string | null },
    variables: ({ bankLineId }) => ({ input: { payoutId: payout.id, bankLineId: bankLineId! } }),
    validate: ({ bankLineId }) => (bankLineId ? {} : { bankLineId: t('payouts.noReturnLine') }),
    onDone: () => {
      toast.done(t('payouts.returnRecorded'));
      onClose();
    },
  });
  const options = lines.map((line) => ({ value: line.bankLineId, label: [formatDate(line.bookedOn, language), formatMoney(line.amount, language), line.counterName ?? line.message ?? ''].join(' · ') }));
  return (
    <ActDialog opened title={t('payouts.returnOf', { name: payout.landlordName })} onClose={onClose} size="md">
      <Text mb="md">{t('payouts.returnWhat')}</Text>
      <ActForm form={form} submitLabel={t('payouts.returned')} onCancel={onClose}>
        <SelectField label={t('payouts.returnLine')} description={lines.length === 0 ? t('payouts.noReturnLine') : undefined} data={options} {...form.field('bankLineId')} />
      </ActForm>
    </ActDialog>
  );
}
