import { useNavigate } from '@tanstack/react-router';
import { act } from '../../app/graphql';
import { useT } from '../../app/intl';
import { queryClient } from '../../app/queries';
import { graphql } from '../../graphql/staff';
import { ActDialog, ActForm, SelectField, TextField, useActForm, useToast } from '../../ui';
import { MoveLeadMutation, type Lead } from './move-lead';

const RecordLandlordMutation = graphql(`
  mutation RecordLandlordOfLead($input: LandlordInput!) {
    recordLandlord(input: $input) {
      __typename
      ... on Landlord { id }
      ... on Refused { code message field }
    }
  }
`);

/** The owner said yes: what the lead already tells is not asked again. */
export function WinLead({ lead, opened, onClose }: { lead: Lead; opened: boolean; onClose: () => void }) {
  const t = useT();
  return (
    <ActDialog title={t('leads.winTitle')} opened={opened} onClose={onClose}>
      <Fields lead={lead} onClose={onClose} />
    </ActDialog>
  );
}

function Fields({ lead, onClose }: { lead: Lead; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const navigate = useNavigate();
  const form = useActForm({
    document: RecordLandlordMutation,
    initialValues: { kind: 'person', name: lead.contactName, companyNumber: '', street: '', city: lead.city, postalCode: '', phone: lead.phone ?? '', email: lead.email ?? '', account: '' },
    variables: ({ companyNumber, phone, email, account, ...rest }) => ({
      input: { ...rest, companyNumber: rest.kind === 'person' ? null : companyNumber.trim() || null, phone: phone.trim() || null, email: email.trim() || null, account: account.trim() || null, language: 'cs' },
    }),
    onDone: ({ id }) => void finish(id),
  });
  const finish = async (landlordId: string): Promise<void> => {
    try {
      await act(MoveLeadMutation, { input: { leadId: lead.id, stage: 'won', landlordId } });
      await queryClient.invalidateQueries();
      toast.done(t('leads.won'));
      onClose();
      void navigate({ to: '/nabidky/$leadId', params: { leadId: lead.id } });
    } catch (error) {
      toast.failed(error);
    }
  };
  return (
    <ActForm form={form} submitLabel={t('leads.winSave')} onCancel={onClose}>
      <SelectField label={t('leads.kind')} data={['person', 'company', 'municipality'].map((value) => ({ value, label: t(`leads.kind.${value}`) }))} {...form.field('kind')} />
      <TextField label={t('leads.ownerName')} {...form.field('name')} />
      {form.values.kind !== 'person' && <TextField label={t('leads.companyNumber')} {...form.field('companyNumber')} />}
      <TextField label={t('leads.ownerStreet')} {...form.field('street')} />
      <TextField label={t('leads.city')} {...form.field('city')} />
      <TextField label={t('leads.postalCode')} {...form.field('postalCode')} />
      <TextField label={t('leads.phone')} type="tel" {...form.field('phone')} />
      <TextField label={t('leads.email')} type="email" {...form.field('email')} />
      <TextField label={t('leads.account')} description={t('leads.accountHint')} {...form.field('account')} />
    </ActForm>
  );
}
