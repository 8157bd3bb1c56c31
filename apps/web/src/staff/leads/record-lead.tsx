import { useNavigate } from '@tanstack/react-router';
import { useT } from '../../app/intl';
import { graphql } from '../../graphql/staff';
import { ActDialog, ActForm, DateField, MoneyField, NumberField, SelectField, TextAreaField, TextField, useActForm } from '../../ui';

const RecordLeadMutation = graphql(`
  mutation RecordLandlordLead($input: LeadInput!) {
    recordLandlordLead(input: $input) {
      __typename
      ... on LandlordLead { id }
      ... on Refused { code message field }
    }
  }
`);

const EMPTY = {
  source: 'phone', contactName: '', phone: '', email: '', city: '', street: '', layout: null as string | null,
  areaM2: '' as number | '', expectedRent: null as number | null, availableFrom: null as string | null, note: '',
};

/** An owner called, or a colleague met one: the same lead as from the public form. */
export function RecordLead({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const t = useT();
  return (
    <ActDialog title={t('leads.record')} opened={opened} onClose={onClose}>
      <Fields onClose={onClose} />
    </ActDialog>
  );
}

function Fields({ onClose }: { onClose: () => void }) {
  const t = useT();
  const navigate = useNavigate();
  const form = useActForm({
    document: RecordLeadMutation,
    initialValues: EMPTY,
    validate: (values) => ({
      ...(values.contactName.trim() ? {} : { contactName: t('leads.mend.name') }),
      ...(values.city.trim() ? {} : { city: t('leads.mend.city') }),
      ...(values.phone.trim() || values.email.trim() ? {} : { phone: t('leads.mend.contact') }),
    }),
    variables: ({ phone, email, street, areaM2, note, ...rest }) => ({
      input: { ...rest, phone: phone.trim() || null, email: email.trim() || null, street: street.trim() || null, areaM2: areaM2 === '' ? null : areaM2, furnished: null, note: note.trim() || null },
    }),
    onDone: ({ id }) => void navigate({ to: '/nabidky/$leadId', params: { leadId: id } }),
  });
  const layouts = ['1+kk', '1+1', '2+kk', '2+1', '3+kk', '3+1', '4+kk', '4+1'];
  return (
    <ActForm form={form} submitLabel={t('leads.save')} onCancel={onClose}>
      <TextField label={t('leads.contact')} autoComplete="off" {...form.field('contactName')} />
      <TextField label={t('leads.phone')} type="tel" autoComplete="off" {...form.field('phone')} />
      <TextField label={t('leads.email')} type="email" autoComplete="off" {...form.field('email')} />
      <SelectField label={t('leads.source')} data={['phone', 'referral', 'event'].map((value) => ({ value, label: t(`leads.source.${value}`) }))} {...form.field('source')} />
      <TextField label={t('leads.city')} {...form.field('city')} />
      <TextField label={t('leads.street')} {...form.field('street')} />
      <SelectField label={t('leads.layout')} clearable data={layouts} {...form.field('layout')} />
      <NumberField label={t('leads.area')} {...form.field('areaM2')} />
      <MoneyField label={t('leads.rent')} {...form.field('expectedRent')} />
      <DateField label={t('leads.availableFrom')} {...form.field('availableFrom')} />
      <TextAreaField label={t('leads.note')} {...form.field('note')} />
    </ActForm>
  );
}
