import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../app/intl';
import { useAct } from '../../app/queries';
import { today } from '../../format/dates';
import { graphql } from '../../graphql/staff';
import { ActDialog, ActForm, ConfirmButton, DateField, DateText, Money, MoneyField, NumberField, SelectField, useActForm, useToast } from '../../ui';
import type { TenancyDetail } from './tenancy-page';

const AgreePayerShareMutation = graphql(`
  mutation AgreePayerShare($tenancyId: UUID!, $input: PayerShareInput!) {
    agreePayerShare(tenancyId: $tenancyId, input: $input) {
      __typename
      ... on Tenancy { id }
      ... on Refused { code message field }
    }
  }
`);
const EndPayerShareMutation = graphql(`
  mutation EndPayerShare($shareId: UUID!, $lastDay: Date!) {
    endPayerShare(shareId: $shareId, lastDay: $lastDay) {
      __typename
      ... on Tenancy { id }
      ... on Refused { code message field }
    }
  }
`);

/** Who else pays a part of the month; the rest is the family's. */
export function PayerShares({ tenancy, mayAct }: { tenancy: TenancyDetail; mayAct: boolean }) {
  const t = useT();
  const toast = useToast();
  const end = useAct(EndPayerShareMutation);
  const [agreeing, setAgreeing] = useState(false);
  if (tenancy.state === 'cancelled') return null;
  return (
    <Stack gap="xs" mt="md">
      <Title order={3} size="h4">{t('tenancies.shares')}</Title>
      {tenancy.payerShares.length === 0 && <Text>{t('tenancies.familyPaysAll')}</Text>}
      {tenancy.payerShares.map((share) => (
        <Group key={share.id} justify="space-between" gap="sm">
          <span>
            {t(`tenancies.payer.${share.payer}`)}: <Money value={share.amount} />, {t(`tenancies.paidTo.${share.paidTo}`)}, {t('tenancies.from')} <DateText value={share.validFrom} />
            {share.validTo && <>{' '}{t('tenancies.to')} <DateText value={share.validTo} /></>}
          </span>
          {mayAct && !share.validTo && tenancy.state === 'signed' && (
            <ConfirmButton size="compact-md" label={t('tenancies.act.endShare')} consequence={t('tenancies.act.endShareConsequence')} onConfirm={() => end.mutate({ shareId: share.id, lastDay: today() }, { onSuccess: () => toast.done(t('tenancies.shareEnded')), onError: toast.failed })} />
          )}
        </Group>
      ))}
      {mayAct && tenancy.state === 'signed' && <Button variant="default" style={{ alignSelf: 'flex-start' }} onClick={() => setAgreeing(true)}>{t('tenancies.act.share')}</Button>}
      <ActDialog title={t('tenancies.act.share')} opened={agreeing} onClose={() => setAgreeing(false)}><Fields tenancy={tenancy} onClose={() => setAgreeing(false)} /></ActDialog>
    </Stack>
  );
}

function Fields({ tenancy, onClose }: { tenancy: TenancyDetail; onClose: () => void }) {
  const t = useT();
  const form = useActForm({
    document: AgreePayerShareMutation,
    initialValues: { payer: 'benefit_office', amount: null as number | null, paidTo: tenancy.paymentRoute === 'via_agency' ? 'agency' : 'landlord', usualDay: '' as number | '', validFrom: null as string | null, validTo: null as string | null },
    validate: (values) => ({ ...(values.amount === null ? { amount: t('tenancies.mend.amount') } : {}), ...(values.validFrom ? {} : { validFrom: t('tenancies.mend.day') }) }),
    variables: ({ amount, usualDay, validFrom, ...rest }) => ({ tenancyId: tenancy.id, input: { ...rest, amount: amount!, usualDay: usualDay === '' ? null : usualDay, validFrom: validFrom! } }),
    onDone: onClose,
  });
  return (
    <ActForm form={form} submitLabel={t('tenancies.saveShare')} onCancel={onClose}>
      <SelectField label={t('tenancies.payer')} data={['benefit_office', 'municipality', 'relative'].map((value) => ({ value, label: t(`tenancies.payer.${value}`) }))} {...form.field('payer')} />
      <MoneyField label={t('tenancies.shareAmount')} {...form.field('amount')} />
      <SelectField label={t('tenancies.paidTo')} data={['agency', 'landlord'].map((value) => ({ value, label: t(`tenancies.paidTo.${value}`) }))} {...form.field('paidTo')} />
      <NumberField label={t('tenancies.usualDay')} description={t('tenancies.usualDayHint')} {...form.field('usualDay')} />
      <DateField label={t('tenancies.validFrom')} {...form.field('validFrom')} />
      <DateField label={t('tenancies.validTo')} {...form.field('validTo')} />
    </ActForm>
  );
}
