import { useT } from '../../app/intl';
import { graphql } from '../../graphql/staff';
import { ActDialog, ActForm, NumberField, SelectField, TextAreaField, TextField, useActForm, useToast } from '../../ui';

const RecordConditionMutation = graphql(`
  mutation RecordLandlordCondition($input: RecordConditionInput!) {
    recordLandlordCondition(input: $input) { __typename ... on LandlordCondition { id } ... on Refused { code message field } }
  }
`);

const KINDS = ['max_persons', 'no_smoking', 'no_pets', 'start_date', 'household_insurance', 'quiet_hours', 'proof_of_income', 'other'] as const;

export function RecordCondition({ unitId, opened, onClose }: { unitId: string; opened: boolean; onClose: () => void }) {
  const t = useT();
  return (
    <ActDialog title={t('matching.recordCondition')} opened={opened} onClose={onClose}>
      <Fields unitId={unitId} onClose={onClose} />
    </ActDialog>
  );
}

function Fields({ unitId, onClose }: { unitId: string; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const form = useActForm({
    document: RecordConditionMutation,
    initialValues: { kind: 'no_smoking', words: '', limit: '' as number | '', evidence: '' },
    variables: ({ kind, words, limit, evidence }) => ({ input: { unitId, kind, words, limit: kind === 'max_persons' && limit !== '' ? limit : null, evidence: evidence.trim() || null } }),
    onDone: () => {
      toast.done(t('matching.saved'));
      onClose();
    },
  });
  return (
    <ActForm form={form} submitLabel={t('matching.saveCondition')} onCancel={onClose}>
      <SelectField label={t('matching.conditionKind')} data={KINDS.map((value) => ({ value, label: t(`matching.condition.${value}`) }))} {...form.field('kind')} />
      {form.values.kind === 'max_persons' && <NumberField label={t('matching.personLimit')} {...form.field('limit')} />}
      <TextField label={t('matching.conditionWords')} description={t('matching.conditionWordsHint')} {...form.field('words')} />
      <TextAreaField label={t('matching.evidence')} description={t('matching.evidenceHint')} {...form.field('evidence')} />
    </ActForm>
  );
}
