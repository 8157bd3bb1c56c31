import { Alert, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../app/intl';
import { useAsk } from '../../app/queries';
import { today } from '../../format/dates';
import { ActDialog, ActForm, Answer, DateField, DateText, Facts, Money, MoneyField, NumberField, SelectField, useActForm, useToast } from '../../ui';
import type { DepositOf } from './deposit-of-tenancy';
import { DepositPreviewQuery, DepositTermsMutation, RecordDepositMutation, SettleDepositMutation } from './deposit-queries';

interface Dialog {
  deposit: DepositOf;
  onClose: () => void;
}

/** Who keeps the deposit and at what rate; only in A the landlord may. */
export function TermsOfDeposit({ deposit, model, onClose }: Dialog & { model: string }) {
  const t = useT();
  const toast = useToast();
  const form = useActForm({
    document: DepositTermsMutation,
    initialValues: { holder: deposit.holder, interestPercent: (deposit.interestPercent ?? '') as number | string },
    variables: ({ holder, interestPercent }) => ({ input: { tenancyId: deposit.id, holder, interestPercent: interestPercent === '' ? null : Number(interestPercent) } }),
    onDone: () => {
      toast.done(t('deposits.termsDone'));
      onClose();
    },
  });
  const holders = model === 'A' ? ['landlord', 'agency'] : ['agency'];
  return (
    <ActDialog opened title={t('deposits.terms')} onClose={onClose} size="md">
      <ActForm form={form} submitLabel={t('deposits.save')} onCancel={onClose}>
        <SelectField label={t('deposits.holder')} data={holders.map((value) => ({ value, label: t(`deposits.holder.${value}`) }))} {...form.field('holder')} />
        <NumberField label={t('deposits.ratePercent')} description={t('deposits.rateHint')} decimalScale={4} decimalSeparator="," allowedDecimalSeparators={[',', '.']} inputMode="decimal" {...form.field('interestPercent')} />
      </ActForm>
    </ActDialog>
  );
}

/** What the landlord did with the deposit he holds. */
export function RecordAtLandlord({ deposit, kind, onClose }: Dialog & { kind: 'paid' | 'returned' }) {
  const t = useT();
  const toast = useToast();
  // One key for the whole dialogue: a second click is the same act.
  const [requestKey] = useState(() => crypto.randomUUID());
  const form = useActForm({
    document: RecordDepositMutation,
    initialValues: { amount: (kind === 'paid' ? deposit.rest : deposit.held) as number | null, movedOn: today() as string | null },
    validate: ({ movedOn }) => (movedOn ? {} : { movedOn: t('deposits.dayNeeded') }),
    variables: ({ amount, movedOn }) => ({ input: { tenancyId: deposit.id, kind, amount: amount ?? 0, movedOn: movedOn!, requestKey } }),
    onDone: () => {
      toast.done(t('deposits.recorded'));
      onClose();
    },
  });
  return (
    <ActDialog opened title={t(kind === 'paid' ? 'deposits.paidToLandlord' : 'deposits.returnedByLandlord')} onClose={onClose} size="md">
      <ActForm form={form} submitLabel={t('deposits.save')} onCancel={onClose}>
        <MoneyField label={t('deposits.amount')} {...form.field('amount')} />
        <DateField label={t('deposits.day')} {...form.field('movedOn')} />
      </ActForm>
    </ActDialog>
  );
}

/** Shows what the settlement will say before it is made. */
export function SettleDeposit({ deposit, onClose }: Dialog) {
  const t = useT();
  const toast = useToast();
  const form = useActForm({
    document: SettleDepositMutation,
    initialValues: { settledOn: today() as string | null },
    validate: ({ settledOn }) => (settledOn ? {} : { settledOn: t('deposits.dayNeeded') }),
    variables: ({ settledOn }) => ({ input: { tenancyId: deposit.id, settledOn: settledOn! } }),
    onDone: () => {
      toast.done(t('deposits.settledDone'));
      onClose();
    },
  });
  return (
    <ActDialog opened title={t('deposits.settle')} onClose={onClose} size="md">
      <ActForm form={form} submitLabel={t('deposits.settle')} onCancel={onClose}>
        <DateField label={t('deposits.settledOn')} {...form.field('settledOn')} />
        {form.values.settledOn && <Preview tenancyId={deposit.id} settledOn={form.values.settledOn} />}
      </ActForm>
    </ActDialog>
  );
}

function Preview({ tenancyId, settledOn }: { tenancyId: string; settledOn: string }) {
  const t = useT();
  const preview = useAsk(DepositPreviewQuery, { tenancyId, settledOn }, { keepPrevious: true });
  return (
    <Answer of={preview}>
      {({ depositSettlementPreview: { settlement, periods, whyNot } }) =>
        settlement ? (
          <Stack gap="sm">
            <Facts
              items={[
                [t('deposits.held'), <Money value={settlement.held} />],
                [t('deposits.interest'), <Money value={settlement.interest} />],
                [t('deposits.used'), <Money value={settlement.used} />],
                [t('deposits.toReturn'), <Money value={settlement.toReturn} bold />],
              ]}
            />
            {periods.map((period) => (
              <Text key={`${period.from}${period.percent}`} size="sm" c="dimmed">
                <DateText value={period.from} /> – <DateText value={period.to} />: <Money value={period.principal} />, {t('deposits.percent', { percent: period.percent })}, {t('deposits.days', { days: period.days })}
              </Text>
            ))}
          </Stack>
        ) : (
          <Alert color="danger" variant="light" title={whyNot} />
        )
      }
    </Answer>
  );
}
