import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useT } from '../../app/intl';
import { useAsk } from '../../app/queries';
import { useHasRole } from '../../app/session';
import { graphql } from '../../graphql/staff';
import { ActDialog, ActForm, Answer, DataList, EmptyState, PageHeader, SelectField, TextField, useActForm, useToast } from '../../ui';

const PartnersQuery = graphql(`
  query Partners {
    partners { id name kind contactName email phone }
  }
`);

const RegisterPartnerMutation = graphql(`
  mutation RegisterPartner($input: RegisterPartnerInput!) {
    registerPartner(input: $input) { __typename ... on Partner { id } ... on Refused { code message field } }
  }
`);

const KINDS = ['referring_organisation', 'municipality', 'funder', 'police', 'school'] as const;

/** Organisations the agency works with: who refers families, who pays, whom to call. */
export function PartnersPage(): ReactNode {
  const t = useT();
  const mayRegister = useHasRole()('administrator', 'manager', 'coordinator');
  const [registering, setRegistering] = useState(false);
  const answer = useAsk(PartnersQuery, {});
  const register = mayRegister ? <Button onClick={() => setRegistering(true)}>{t('partners.register')}</Button> : null;
  return (
    <>
      <PageHeader title={t('partners.title')} description={t('partners.description')} back={{ to: '/agentura', label: t('partners.back') }} action={register} />
      <Answer of={answer}>
        {({ partners }) =>
          partners.length === 0 ? <EmptyState title={t('partners.none')} why={t('partners.noneWhy')} /> : (
            <DataList
              label={t('partners.title')}
              rows={partners}
              rowKey={(partner) => partner.id}
              columns={[
                { key: 'name', header: t('partners.name'), cell: (partner) => partner.name },
                { key: 'kind', header: t('partners.kind'), cell: (partner) => t(`partners.kind.${partner.kind}`) },
                { key: 'contact', header: t('partners.contactName'), cell: (partner) => partner.contactName },
                { key: 'phone', header: t('partners.phone'), cell: (partner) => partner.phone },
                { key: 'email', header: t('partners.email'), cell: (partner) => partner.email },
              ]}
            />
          )}
      </Answer>
      {registering && <RegisterPartner onClose={() => setRegistering(false)} />}
    </>
  );
}

function RegisterPartner({ onClose }: { onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const form = useActForm({
    document: RegisterPartnerMutation,
    initialValues: { name: '', kind: 'referring_organisation' as string | null, contactName: '', email: '', phone: '' },
    validate: ({ name }) => (name.trim() ? {} : { name: t('partners.nameNeeded') }),
    variables: ({ name, kind, contactName, email, phone }) => ({ input: { name: name.trim(), kind: kind!, contactName: contactName.trim() || null, email: email.trim() || null, phone: phone.trim() || null } }),
    onDone: () => {
      toast.done(t('partners.registered'));
      onClose();
    },
  });
  return (
    <ActDialog opened title={t('partners.register')} onClose={onClose} size="md">
      <ActForm form={form} submitLabel={t('partners.save')} onCancel={onClose}>
        <TextField label={t('partners.name')} {...form.field('name')} />
        <SelectField label={t('partners.kind')} allowDeselect={false} data={KINDS.map((kind) => ({ value: kind, label: t(`partners.kind.${kind}`) }))} {...form.field('kind')} />
        <TextField label={t('partners.contactName')} {...form.field('contactName')} />
        <TextField label={t('partners.phone')} {...form.field('phone')} />
        <TextField label={t('partners.email')} {...form.field('email')} />
      </ActForm>
    </ActDialog>
  );
}
