import { Fieldset, SimpleGrid, Stack } from '@mantine/core';
import { useT } from '../../app/intl';
import { DateField, MoneyField, NumberField, SelectField, TextAreaField, TextField, type useActForm } from '../../ui';

export const SERVICES = ['water', 'heating', 'common_electricity', 'waste', 'cleaning', 'lift', 'other'] as const;

export type FieldOf = ReturnType<typeof useActForm>['field'];
type Amounts = Readonly<Record<string, number | null>>;

export const advancesOf = (amounts: Amounts) => SERVICES.flatMap((service) => (amounts[service] ? [{ service, amount: amounts[service] }] : []));

/** What is told before the server is asked; its own rules stay the law. */
export function flatErrors(values: { code: string; layout: string | null; areaM2: number | ''; floor: number | ''; rent: number | null }, t: ReturnType<typeof useT>) {
  return {
    ...(values.code.trim() ? {} : { code: t('units.mend.code') }),
    ...(values.layout ? {} : { layout: t('units.mend.layout') }),
    ...(values.areaM2 === '' ? { areaM2: t('units.mend.area') } : {}),
    ...(values.floor === '' ? { floor: t('units.mend.floor') } : {}),
    ...(values.rent === null ? { rent: t('units.mend.rent') } : {}),
  };
}

/** The flat itself: fields of a form that records one or amends one. */
export function FlatFields({ field }: { field: FieldOf }) {
  const t = useT();
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      <TextField label={t('units.code')} description={t('units.codeHint')} {...field('code')} />
      <TextField label={t('units.unitNumber')} description={t('units.unitNumberHint')} {...field('unitNumber')} />
      <SelectField label={t('units.layout')} data={['1+kk', '1+1', '2+kk', '2+1', '3+kk', '3+1', '4+kk', '4+1', '5+1']} {...field('layout')} />
      <NumberField label={t('units.area')} decimalScale={1} decimalSeparator="," {...field('areaM2')} />
      <NumberField label={t('units.floor')} allowNegative description={t('units.floorHint')} {...field('floor')} />
      <SelectField label={t('units.energyLabel')} clearable allowDeselect data={['A', 'B', 'C', 'D', 'E', 'F', 'G']} {...field('energyLabel')} />
    </SimpleGrid>
  );
}

/** What it costs and from when it is free. */
export function MoneyFields({ field }: { field: FieldOf }) {
  const t = useT();
  return (
    <>
      <Fieldset legend={t('units.money')}>
        <Stack gap="sm">
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <MoneyField label={t('units.rent')} {...field('rent')} />
            <MoneyField label={t('units.deposit')} {...field('deposit')} />
            {SERVICES.map((service) => (
              <MoneyField key={service} label={t(`units.service.${service}`)} {...field(`amounts.${service}`)} />
            ))}
          </SimpleGrid>
        </Stack>
      </Fieldset>
      <DateField label={t('units.availableFrom')} {...field('availableFrom')} />
      <TextAreaField label={t('units.note')} description={t('units.noteHint')} {...field('note')} />
    </>
  );
}
