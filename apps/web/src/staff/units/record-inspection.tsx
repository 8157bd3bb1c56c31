import { Button, Fieldset, SimpleGrid, Stack } from '@mantine/core';
import { useT } from '../../app/intl';
import { today } from '../../format/dates';
import { graphql } from '../../graphql/staff';
import { ActDialog, ActForm, DateField, SelectField, TextAreaField, TextField, useActForm } from '../../ui';

const RecordInspectionMutation = graphql(`
  mutation RecordInspection($input: InspectionInput!) {
    recordInspection(input: $input) {
      __typename
      ... on Unit { id }
      ... on Refused { code message field }
    }
  }
`);

export function RecordInspection({ unitId, opened, onClose }: { unitId: string; opened: boolean; onClose: () => void }) {
  const t = useT();
  return <ActDialog title={t('units.act.inspection')} opened={opened} onClose={onClose} size="xl"><Fields unitId={unitId} onClose={onClose} /></ActDialog>;
}

const NEW_DEFECT = { place: '', description: '', severity: 'minor', fixBy: null as string | null };

function Fields({ unitId, onClose }: { unitId: string; onClose: () => void }) {
  const t = useT();
  const form = useActForm({
    document: RecordInspectionMutation,
    initialValues: { inspectedOn: today() as string | null, outcome: 'fit', note: '', defects: [] as (typeof NEW_DEFECT)[] },
    variables: ({ inspectedOn, note, ...rest }) => ({ input: { unitId, inspectedOn: inspectedOn!, ...rest, note: note.trim() || null } }),
    validate: (values) => (values.inspectedOn ? {} : { inspectedOn: t('units.mend.day') }),
    onDone: onClose,
  });
  return (
    <ActForm form={form} submitLabel={t('units.saveInspection')} onCancel={onClose}>
      <DateField label={t('units.inspectedOn')} {...form.field('inspectedOn')} />
      <SelectField label={t('units.outcome')} data={['fit', 'fit_with_defects', 'unfit'].map((value) => ({ value, label: t(`units.outcome.${value}`) }))} {...form.field('outcome')} />
      {form.values.defects.map((_, index) => (
        <Fieldset key={index} legend={t('units.defectNumber', { number: index + 1 })}>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <TextField label={t('units.place')} {...form.field(`defects.${index}.place`)} />
            <TextField label={t('units.description')} {...form.field(`defects.${index}.description`)} />
            <SelectField label={t('units.severity')} data={['minor', 'major', 'blocks_living'].map((value) => ({ value, label: t(`units.severity.${value}`) }))} {...form.field(`defects.${index}.severity`)} />
            <DateField label={t('units.fixByField')} {...form.field(`defects.${index}.fixBy`)} />
          </SimpleGrid>
          <Button variant="subtle" mt="sm" onClick={() => form.removeListItem('defects', index)}>{t('units.removeDefect')}</Button>
        </Fieldset>
      ))}
      <Stack align="flex-start"><Button variant="default" onClick={() => form.insertListItem('defects', { ...NEW_DEFECT })}>{t('units.addDefect')}</Button></Stack>
      <TextAreaField label={t('units.note')} {...form.field('note')} />
    </ActForm>
  );
}
