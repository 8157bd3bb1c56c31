import { Text } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../app/intl';
import { ActDialog, ActForm, DateField, Money, MoneyField, TextAreaField, TextField, useActForm, useToast } from '../../ui';
import { TenancyField } from '../rent/tenancy-field';
import type { Desk } from './cash-page';
import { CloseCashDayMutation, HandOverCashMutation, OpenCashDeskMutation } from './queries';

export type HandOver = 'rent' | 'refund' | 'deposit' | 'deposit_return' | 'to_bank' | 'from_bank';
const FROM_SOMEBODY: readonly HandOver[] = ['rent', 'deposit', 'from_bank'];

export function OpenDeskDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const form = useActForm({
    document: OpenCashDeskMutation,
    initialValues: { code: 'P1', name: '' },
    variables: (input) => ({ input }),
    onDone: (done) => {
      toast.done(t('cash.opened', { name: done.name }));
      onClose();
    },
  });
  return (
    <ActDialog opened title={t('cash.openDesk')} onClose={onClose} size="md">
      <ActForm form={form} submitLabel={t('cash.openDesk')} onCancel={onClose}>
        <TextField label={t('cash.name')} description={t('cash.nameHint')} {...form.field('name')} />
        <TextField label={t('cash.code')} description={t('cash.codeHint')} {...form.field('code')} />
      </ActForm>
    </ActDialog>
  );
}

/** Cash comes or goes: from or to a family, or between the desk and the bank. The key is made once, so a second click is the same act. */
export function HandOverDialog({ desk, purpose, onClose }: { desk: Desk; purpose: HandOver; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const [requestKey] = useState(() => crypto.randomUUID());
  const ofFamily = purpose !== 'to_bank' && purpose !== 'from_bank';
  const form = useActForm({
    document: HandOverCashMutation,
    initialValues: { tenancyId: null as string | null, amount: null as number | null, counterparty: ofFamily ? '' : t('cash.bank'), message: '' },
    variables: ({ tenancyId, amount, counterparty, message }) => ({ input: { requestKey, deskId: desk.id, purpose, tenancyId, amount: amount ?? 0, counterparty, message: message || null } }),
    validate: ({ tenancyId }) => (ofFamily && !tenancyId ? { tenancyId: t('cash.tenancyNeeded') } : {}),
    onDone: (done) => {
      toast.done(t('cash.done', { number: done.number }));
      window.open(`/documents/${done.documentId}.pdf`, '_blank', 'noreferrer');
      onClose();
    },
  });
  const amount = form.values.amount ?? 0;
  const rest = amount % 100;
  return (
    <ActDialog opened title={t(`cash.act.${purpose}`)} onClose={onClose} size="md">
      <ActForm form={form} submitLabel={t('cash.write')} onCancel={onClose}>
        {ofFamily && <TenancyField label={t('cash.tenancy')} {...form.field('tenancyId')} onChosen={(name) => form.values.counterparty === '' && form.setFieldValue('counterparty', name)} />}
        <MoneyField label={t('cash.amount')} {...form.field('amount')} />
        {amount > 0 && rest !== 0 && (
          <Text c="dimmed" aria-live="polite">
            {t('cash.rounds')} <Money value={rest >= 50 ? amount - rest + 100 : amount - rest} bold />
          </Text>
        )}
        <TextField label={FROM_SOMEBODY.includes(purpose) ? t('cash.from') : t('cash.to')} {...form.field('counterparty')} />
        {ofFamily && <TextField label={t('cash.message')} description={purpose === 'rent' ? t('cash.messageHint') : undefined} {...form.field('message')} />}
      </ActForm>
    </ActDialog>
  );
}

/** Counts the drawer against the book. */
export function CloseDayDialog({ desk, onClose }: { desk: Desk; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const form = useActForm({
    document: CloseCashDayMutation,
    initialValues: { day: (desk.openDays[0] ?? desk.today) as string | null, counted: null as number | null, explanation: '' },
    variables: ({ day, counted, explanation }) => ({ input: { deskId: desk.id, day: day ?? desk.today, counted: counted ?? -1, explanation: explanation || null } }),
    onDone: () => {
      toast.done(t('cash.dayClosed'));
      onClose();
    },
  });
  return (
    <ActDialog opened title={t('cash.closeDay')} onClose={onClose} size="md">
      <ActForm form={form} submitLabel={t('cash.closeDay')} onCancel={onClose}>
        <DateField label={t('cash.day')} {...form.field('day')} />
        {form.values.day === desk.today && (
          <Text>
            {t('cash.bookSays')} <Money value={desk.balance} bold />
          </Text>
        )}
        <MoneyField label={t('cash.countedNow')} {...form.field('counted')} />
        <TextAreaField label={t('cash.explanation')} description={t('cash.explanationHint')} autosize minRows={2} {...form.field('explanation')} />
      </ActForm>
    </ActDialog>
  );
}
