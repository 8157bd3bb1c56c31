import { Checkbox, Fieldset, SimpleGrid, Text } from '@mantine/core';
import { useT } from '../../app/intl';
import { today } from '../../format/dates';
import { graphql } from '../../graphql/staff';
import { ActDialog, ActForm, CheckField, DateField, MoneyField, NumberField, SelectField, useActForm } from '../../ui';
import type { UnitDetail } from './unit-page';

const DrawOwnerContractMutation = graphql(`
  mutation DrawOwnerContract($input: OwnerContractInput!) {
    drawOwnerContract(input: $input) {
      __typename
      ... on OwnerContract { id }
      ... on Refused { code message field }
    }
  }
`);

const COVERS = ['rent', 'services', 'damage', 'void', 'legal_costs'] as const;

export function DrawOwnerContract({ unit, opened, onClose }: { unit: UnitDetail; opened: boolean; onClose: () => void }) {
  const t = useT();
  return <ActDialog title={t('units.act.contract')} opened={opened} onClose={onClose} size="xl"><Fields unit={unit} onClose={onClose} /></ActDialog>;
}

function Fields({ unit, onClose }: { unit: UnitDetail; onClose: () => void }) {
  const t = useT();
  const form = useActForm({
    document: DrawOwnerContractMutation,
    initialValues: {
      model: 'A', startsOn: today() as string | null, endsOn: null as string | null, ownerRent: unit.rent as number | null, ownerServices: null as number | null, payoutDay: 15 as number | '',
      subleasePermitted: false, powerOfAttorney: false, collectsForLandlord: false,
      guarantee: { covers: ['rent', 'services'] as string[], capMonths: 3 as number | '', capAmount: unit.total * 3 as number | null, waitingDays: 30 as number | '', claimWithinDays: 90 as number | '', coPaymentPercent: 0 as number | '', payoutDays: 14 as number | '' },
    },
    validate: (values) => ({
      ...(values.startsOn ? {} : { startsOn: t('units.mend.day') }),
      ...(values.model === 'A' && values.guarantee.capAmount === null ? { 'guarantee.capAmount': t('units.mend.amount') } : {}),
    }),
    variables: ({ guarantee, ownerRent, ownerServices, payoutDay, startsOn, ...rest }) => {
      const mediated = rest.model === 'A';
      return {
        input: {
          unitId: unit.id, ...rest, startsOn: startsOn!,
          ownerRent: mediated ? null : ownerRent, ownerServices: mediated ? 0 : (ownerServices ?? 0), payoutDay: mediated && !rest.collectsForLandlord ? null : payoutDay === '' ? null : payoutDay,
          subleasePermitted: rest.model === 'B' && rest.subleasePermitted, powerOfAttorney: mediated && rest.powerOfAttorney, collectsForLandlord: mediated && rest.collectsForLandlord,
          guarantee: mediated
            ? {
                covers: guarantee.covers, capAmount: guarantee.capAmount!, capMonths: Number(guarantee.capMonths), waitingDays: Number(guarantee.waitingDays), claimWithinDays: Number(guarantee.claimWithinDays),
                coPaymentPercent: Number(guarantee.coPaymentPercent), payoutDays: Number(guarantee.payoutDays), restoredByRecovery: false,
              }
            : null,
        },
      };
    },
    onDone: onClose,
  });
  const { model } = form.values;
  return (
    <ActForm form={form} submitLabel={t('units.saveContract')} onCancel={onClose}>
      <SelectField label={t('units.model')} data={['A', 'B', 'C'].map((value) => ({ value, label: t(`units.model.${value}`) }))} {...form.field('model')} />
      <Text c="dimmed" className="zz-prose">{t(`units.modelHint.${model}`)}</Text>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <DateField label={t('units.startsOn')} {...form.field('startsOn')} />
        <DateField label={t('units.endsOn')} description={t('units.endsOnHint')} {...form.field('endsOn')} />
      </SimpleGrid>
      {model === 'A' ? (
        <>
          <CheckField label={t('units.powerOfAttorney')} {...form.field('powerOfAttorney')} />
          <CheckField label={t('units.collects')} {...form.field('collectsForLandlord')} />
          {form.values.collectsForLandlord && <NumberField label={t('units.payoutDay')} {...form.field('payoutDay')} />}
          <Fieldset legend={t('units.guarantee')}>
            <Checkbox.Group label={t('units.covers')} value={form.values.guarantee.covers} onChange={(covers) => form.setFieldValue('guarantee.covers' as never, covers as never)} mb="sm" error={form.errors['guarantee.covers']}>
              {COVERS.map((cover) => <Checkbox key={cover} value={cover} label={t(`units.cover.${cover}`)} mt={6} />)}
            </Checkbox.Group>
            <SimpleGrid cols={{ base: 1, sm: 2 }}>
              <NumberField label={t('units.capMonths')} {...form.field('guarantee.capMonths')} />
              <MoneyField label={t('units.capAmount')} {...form.field('guarantee.capAmount')} />
              <NumberField label={t('units.waitingDays')} {...form.field('guarantee.waitingDays')} />
              <NumberField label={t('units.claimWithinDays')} {...form.field('guarantee.claimWithinDays')} />
              <NumberField label={t('units.coPayment')} {...form.field('guarantee.coPaymentPercent')} />
              <NumberField label={t('units.payoutDays')} {...form.field('guarantee.payoutDays')} />
            </SimpleGrid>
          </Fieldset>
        </>
      ) : (
        <>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <MoneyField label={t('units.ownerRent')} {...form.field('ownerRent')} />
            <MoneyField label={t('units.ownerServices')} {...form.field('ownerServices')} />
            <NumberField label={t('units.payoutDay')} {...form.field('payoutDay')} />
          </SimpleGrid>
          {model === 'B' && <CheckField label={t('units.subleasePermitted')} {...form.field('subleasePermitted')} />}
        </>
      )}
    </ActForm>
  );
}
