import { SimpleGrid } from '@mantine/core';
import { useT } from '../../app/intl';
import { graphql } from '../../graphql/staff';
import { ActForm, DateField, SelectField, TextField, useActForm } from '../../ui';

const RecordLandlordMutation = graphql(`
  mutation RecordLandlord($input: LandlordInput!) {
    recordLandlord(input: $input) {
      __typename
      ... on Landlord { id }
      ... on Refused { code message field }
    }
  }
`);

export function RecordLandlord({ onDone, onCancel }: { onDone: (id: string) => void; onCancel: () => void }) {
  const t = useT();
  const form = useActForm({
    document: RecordLandlordMutation,
    initialValues: { kind: 'person', name: '', companyNumber: '', birthDate: null as string | null, street: '', city: '', postalCode: '', phone: '', email: '', account: '' },
    variables: ({ companyNumber, phone, email, account, birthDate, ...rest }) => ({
      input: {
        ...rest, birthDate: rest.kind === 'person' ? birthDate : null, companyNumber: rest.kind === 'person' ? null : companyNumber.trim() || null, phone: phone.trim() || null,
        email: email.trim() || null, account: account.trim() || null, language: 'cs',
      },
    }),
    onDone: ({ id }) => onDone(id),
  });
  const person = form.values.kind === 'person';
  return (
    <ActForm form={form} submitLabel={t('units.saveLandlord')} onCancel={onCancel}>
      <SelectField label={t('units.landlordKind')} data={['person', 'company', 'municipality'].map((value) => ({ value, label: t(`units.landlordKind.${value}`) }))} {...form.field('kind')} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextField label={t('units.landlordName')} autoComplete="off" {...form.field('name')} />
        {person ? <DateField label={t('units.birthDate')} {...form.field('birthDate')} /> : <TextField label={t('units.companyNumber')} {...form.field('companyNumber')} />}
        <TextField label={t('units.streetAndNumber')} autoComplete="off" {...form.field('street')} />
        <TextField label={t('units.city')} autoComplete="off" {...form.field('city')} />
        <TextField label={t('units.postalCode')} autoComplete="off" {...form.field('postalCode')} />
        <TextField label={t('units.phone')} type="tel" autoComplete="off" {...form.field('phone')} />
        <TextField label={t('units.email')} type="email" autoComplete="off" {...form.field('email')} />
        <TextField label={t('units.account')} description={t('units.accountHint')} autoComplete="off" {...form.field('account')} />
      </SimpleGrid>
    </ActForm>
  );
}
