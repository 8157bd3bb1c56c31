import { SimpleGrid } from '@mantine/core';
import { useT } from '../../app/intl';
import { graphql } from '../../graphql/staff';
import { ActDialog, ActForm, CheckField, MoneyField, NumberField, useActForm, useToast } from '../../ui';
import { asKnown, fromKnown, KnownField } from './known-field';
import { advancesOf, FlatFields, flatErrors, MoneyFields, SERVICES } from './unit-fields';
import type { UnitDetail } from './unit-page';

const AmendUnitMutation = graphql(`
  mutation AmendUnit($id: UUID!, $input: UnitInput!) {
    amendUnit(id: $id, input: $input) { __typename ... on Unit { id } ... on Refused { code message field } }
  }
`);

const orNull = (value: number | ''): number | null => (value === '' ? null : Number(value));

/** The flat's data written anew; its owner and its house stay. Contracts that run keep what they were signed for. */
export function AmendUnit({ unit, onClose }: { unit: UnitDetail; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const amounts = new Map(unit.advances.map(({ service, amount }) => [service, amount]));
  const form = useActForm({
    document: AmendUnitMutation,
    initialValues: {
      code: unit.code, unitNumber: unit.unitNumber ?? '', floor: unit.floor as number | '', layout: unit.layout as string | null, areaM2: unit.areaM2 as number | '', habitableRooms: unit.habitableRooms as number | '',
      maxPersons: (unit.maxPersons ?? '') as number | '', stepFree: asKnown(unit.stepFree), furnished: unit.furnished, energyLabel: unit.energyLabel ?? null,
      rent: unit.rent as number | null, deposit: unit.deposit as number | null, energyEstimate: unit.energyEstimate ?? null,
      amounts: Object.fromEntries(SERVICES.map((service) => [service, amounts.get(service) ?? null])) as Record<string, number | null>,
      availableFrom: unit.availableFrom ?? null, note: unit.note ?? '',
    },
    validate: (values) => flatErrors(values, t),
    variables: ({ amounts: advances, unitNumber, note, stepFree, ...rest }) => ({
      id: unit.id,
      input: {
        ...rest, landlordId: unit.landlord.id, buildingId: unit.building.id, floor: Number(rest.floor), layout: rest.layout!, areaM2: Number(rest.areaM2), habitableRooms: orNull(rest.habitableRooms), maxPersons: orNull(rest.maxPersons),
        rent: rest.rent!, deposit: rest.deposit ?? 0, stepFree: fromKnown(stepFree), unitNumber: unitNumber.trim() || null, note: note.trim() || null, advances: advancesOf(advances),
      },
    }),
    onDone: () => {
      toast.done(t('units.amended'));
      onClose();
    },
  });
  return (
    <ActDialog opened title={t('units.act.amend')} onClose={onClose} size="xl">
      <ActForm form={form} submitLabel={t('units.saveChanges')} onCancel={onClose}>
        <FlatFields field={form.field} />
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <NumberField label={t('units.rooms')} {...form.field('habitableRooms')} />
          <NumberField label={t('units.maxPersons')} description={t('units.maxPersonsHint')} {...form.field('maxPersons')} />
          <KnownField label={t('units.stepFree')} name="stepFree" field={form.field} />
          <MoneyField label={t('units.energyEstimate')} {...form.field('energyEstimate')} />
        </SimpleGrid>
        <CheckField label={t('units.furnished')} {...form.field('furnished')} />
        <MoneyFields field={form.field} />
      </ActForm>
    </ActDialog>
  );
}
