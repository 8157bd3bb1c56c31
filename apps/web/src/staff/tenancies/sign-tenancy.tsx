import { Checkbox, Stack } from '@mantine/core';
import { useT } from '../../app/intl';
import { today } from '../../format/dates';
import { graphql } from '../../graphql/staff';
import { ActDialog, ActForm, CheckField, DateField, useActForm, useToast } from '../../ui';
import type { TenancyDetail } from './tenancy-page';

const SignTenancyMutation = graphql(`
  mutation SignTenancy($input: SignTenancyInput!) {
    signTenancy(input: $input) {
      __typename
      ... on Tenancy { id }
      ... on Refused { code message field }
    }
  }
`);

export function SignTenancy({ tenancy, opened, onClose }: { tenancy: TenancyDetail; opened: boolean; onClose: () => void }) {
  const t = useT();
  return <ActDialog title={t('tenancies.act.sign')} opened={opened} onClose={onClose}><Fields tenancy={tenancy} onClose={onClose} /></ActDialog>;
}

/** Every signature is ticked by somebody who has seen it on the paper. */
function Fields({ tenancy, onClose }: { tenancy: TenancyDetail; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const form = useActForm({
    document: SignTenancyMutation,
    initialValues: { signedOn: today() as string | null, signedByMemberIds: [] as string[], lessorSigned: false },
    validate: (values) => (values.signedOn ? {} : { signedOn: t('tenancies.mend.day') }),
    variables: ({ signedOn, ...rest }) => ({ input: { tenancyId: tenancy.id, signedOn: signedOn!, ...rest } }),
    onDone: () => {
      toast.done(t('tenancies.contractSigned'));
      onClose();
    },
  });
  return (
    <ActForm form={form} submitLabel={t('tenancies.saveSignatures')} onCancel={onClose}>
      <DateField label={t('tenancies.signedOn')} {...form.field('signedOn')} />
      <Checkbox.Group label={t('tenancies.whoSigned')} value={form.values.signedByMemberIds} onChange={(ids) => form.setFieldValue('signedByMemberIds', ids)} error={form.errors['signedByMemberIds']}>
        <Stack gap="xs" mt={6}>
          {tenancy.parties.filter(({ mustSign }) => mustSign).map((party) => <Checkbox key={party.id} value={party.memberId} label={`${party.name} – ${t(`tenancies.role.${party.role}`)}`} />)}
        </Stack>
      </Checkbox.Group>
      <CheckField label={t(`tenancies.lessor.${tenancy.signatory}`, { name: tenancy.landlord.name })} {...form.field('lessorSigned')} />
    </ActForm>
  );
}
