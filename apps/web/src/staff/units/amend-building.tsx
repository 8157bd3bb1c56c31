import { SimpleGrid } from '@mantine/core';
import { useT } from '../../app/intl';
import { graphql } from '../../graphql/staff';
import { ActDialog, ActForm, TextField, useActForm, useToast } from '../../ui';
import { asKnown, fromKnown, KnownField } from './known-field';
import type { UnitDetail } from './unit-page';

const AmendBuildingMutation = graphql(`
  mutation AmendBuilding($id: UUID!, $input: BuildingInput!) {
    amendBuilding(id: $id, input: $input) { __typename ... on Building { id } ... on Refused { code message field } }
  }
`);

/** What is true of the whole house, for each of its flats. */
export function AmendBuilding({ building, onClose }: { building: UnitDetail['building']; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const { street, houseNumber, city, postalCode, ruianCode } = building;
  const form = useActForm({
    document: AmendBuildingMutation,
    initialValues: {
      street, houseNumber, city, postalCode, part: building.part ?? '', hasLift: asKnown(building.hasLift), stepFreeEntrance: asKnown(building.stepFreeEntrance),
      petsAllowed: asKnown(building.petsAllowed), smokingAllowed: asKnown(building.smokingAllowed),
    },
    variables: ({ part, hasLift, stepFreeEntrance, petsAllowed, smokingAllowed, ...rest }) => ({
      id: building.id,
      input: {
        ...rest, ruianCode: ruianCode ?? null, part: part.trim() || null, hasLift: fromKnown(hasLift), stepFreeEntrance: fromKnown(stepFreeEntrance), petsAllowed: fromKnown(petsAllowed), smokingAllowed: fromKnown(smokingAllowed),
      },
    }),
    onDone: () => {
      toast.done(t('units.buildingAmended'));
      onClose();
    },
  });
  return (
    <ActDialog opened title={t('units.act.amendBuilding')} onClose={onClose}>
      <ActForm form={form} submitLabel={t('units.saveChanges')} onCancel={onClose}>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextField label={t('units.street')} {...form.field('street')} />
          <TextField label={t('units.houseNumber')} {...form.field('houseNumber')} />
          <TextField label={t('units.city')} {...form.field('city')} />
          <TextField label={t('units.part')} {...form.field('part')} />
          <TextField label={t('units.postalCode')} {...form.field('postalCode')} />
          <KnownField label={t('units.hasLift')} name="hasLift" field={form.field} />
          <KnownField label={t('units.stepFreeEntrance')} name="stepFreeEntrance" field={form.field} />
          <KnownField label={t('units.petsAllowed')} name="petsAllowed" field={form.field} />
          <KnownField label={t('units.smokingAllowed')} name="smokingAllowed" field={form.field} />
        </SimpleGrid>
      </ActForm>
    </ActDialog>
  );
}
