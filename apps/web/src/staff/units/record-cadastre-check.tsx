import { useT } from '../../app/intl';
import { today } from '../../format/dates';
import { graphql } from '../../graphql/staff';
import { ActDialog, ActForm, CheckField, DateField, SelectField, TextAreaField, TextField, useActForm } from '../../ui';

const RecordCadastreCheckMutation = graphql(`
  mutation RecordCadastreCheck($input: CadastreCheckInput!) {
    recordCadastreCheck(input: $input) {
      __typename
      ... on Unit { id }
      ... on Refused { code message field }
    }
  }
`);

export function RecordCadastreCheck({ unitId, opened, onClose }: { unitId: string; opened: boolean; onClose: () => void }) {
  const t = useT();
  return <ActDialog title={t('units.act.cadastre')} opened={opened} onClose={onClose}><Fields unitId={unitId} onClose={onClose} /></ActDialog>;
}

function Fields({ unitId, onClose }: { unitId: string; onClose: () => void }) {
  const t = useT();
  const form = useActForm({
    document: RecordCadastreCheckMutation,
    initialValues: { checkedOn: today() as string | null, titleDeedNumber: '', ownerMatches: false, coOwnersConsent: 'none', execution: false, mortgageConsent: 'no_mortgage', note: '' },
    variables: ({ checkedOn, note, ...rest }) => ({ input: { unitId, checkedOn: checkedOn!, ...rest, note: note.trim() || null } }),
    validate: (values) => ({ ...(values.checkedOn ? {} : { checkedOn: t('units.mend.day') }), ...(values.titleDeedNumber.trim() ? {} : { titleDeedNumber: t('units.mend.titleDeed') }) }),
    onDone: onClose,
  });
  return (
    <ActForm form={form} submitLabel={t('units.saveCheck')} onCancel={onClose}>
      <DateField label={t('units.checkedOn')} {...form.field('checkedOn')} />
      <TextField label={t('units.titleDeed')} {...form.field('titleDeedNumber')} />
      <CheckField label={t('units.ownerMatchesCheck')} {...form.field('ownerMatches')} />
      <SelectField label={t('units.coOwners')} data={['none', 'given', 'missing'].map((value) => ({ value, label: t(`units.coOwners.${value}`) }))} {...form.field('coOwnersConsent')} />
      <CheckField label={t('units.executionCheck')} {...form.field('execution')} />
      <SelectField label={t('units.mortgage')} data={['no_mortgage', 'given', 'missing', 'not_required'].map((value) => ({ value, label: t(`units.mortgage.${value}`) }))} {...form.field('mortgageConsent')} />
      <TextAreaField label={t('units.note')} {...form.field('note')} />
    </ActForm>
  );
}
