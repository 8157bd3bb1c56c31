import { useT } from '../../app/intl';
import { graphql } from '../../graphql/staff';
import { ActDialog, ActForm, DateField, SelectField, TextAreaField, TextField, useActForm, useToast } from '../../ui';

const RecordDefectMutation = graphql(`
  mutation RecordDefect($unitId: UUID!, $input: DefectInput!) {
    recordDefect(unitId: $unitId, input: $input) { __typename ... on Unit { id } ... on Refused { code message field } }
  }
`);
const SEVERITIES = ['minor', 'major', 'blocks_living'] as const;

/** A defect that came up between two inspections. */
export function RecordDefect({ unitId, onClose }: { unitId: string; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const form = useActForm({
    document: RecordDefectMutation,
    initialValues: { place: '', description: '', severity: 'minor', fixBy: null as string | null },
    variables: (input) => ({ unitId, input }),
    onDone: () => {
      toast.done(t('units.defectRecorded'));
      onClose();
    },
  });
  return (
    <ActDialog opened title={t('units.act.defect')} onClose={onClose} size="md">
      <ActForm form={form} submitLabel={t('units.act.defect')} onCancel={onClose}>
        <TextField label={t('units.place')} {...form.field('place')} />
        <TextAreaField label={t('units.description')} autosize minRows={2} {...form.field('description')} />
        <SelectField label={t('units.severity')} data={SEVERITIES.map((value) => ({ value, label: t(`units.severity.${value}`) }))} {...form.field('severity')} />
        <DateField label={t('units.fixByField')} {...form.field('fixBy')} />
      </ActForm>
    </ActDialog>
  );
}
