import { SimpleGrid } from '@mantine/core';
import { useT } from '../../app/intl';
import { graphql } from '../../graphql/staff';
import { ActForm, CheckField, TextField, useActForm } from '../../ui';

const RecordBuildingMutation = graphql(`
  mutation RecordBuilding($input: BuildingInput!) {
    recordBuilding(input: $input) {
      __typename
      ... on Building { id }
      ... on Refused { code message field }
    }
  }
`);

export function RecordBuilding({ onDone, onCancel }: { onDone: (id: string) => void; onCancel: () => void }) {
  const t = useT();
  const form = useActForm({
    document: RecordBuildingMutation,
    initialValues: { street: '', houseNumber: '', part: '', city: '', postalCode: '', hasLift: false, stepFreeEntrance: false, petsAllowed: true },
    variables: ({ part, ...rest }) => ({ input: { ...rest, part: part.trim() || null } }),
    onDone: ({ id }) => onDone(id),
  });
  return (
    <ActForm form={form} submitLabel={t('units.saveBuilding')} onCancel={onCancel}>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextField label={t('units.street')} {...form.field('street')} />
        <TextField label={t('units.houseNumber')} {...form.field('houseNumber')} />
        <TextField label={t('units.city')} {...form.field('city')} />
        <TextField label={t('units.part')} {...form.field('part')} />
        <TextField label={t('units.postalCode')} {...form.field('postalCode')} />
      </SimpleGrid>
      <CheckField label={t('units.hasLift')} {...form.field('hasLift')} />
      <CheckField label={t('units.stepFreeEntrance')} {...form.field('stepFreeEntrance')} />
      <CheckField label={t('units.petsAllowed')} {...form.field('petsAllowed')} />
    </ActForm>
  );
}
