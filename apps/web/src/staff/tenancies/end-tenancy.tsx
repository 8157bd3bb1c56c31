import { useT } from '../../app/intl';
import { graphql } from '../../graphql/staff';
import { ActDialog, ActForm, DateField, SelectField, useActForm, useToast } from '../../ui';
import type { TenancyDetail } from './tenancy-page';

const EndTenancyMutation = graphql(`
  mutation EndTenancy($input: EndTenancyInput!) {
    endTenancy(input: $input) {
      __typename
      ... on Tenancy { id }
      ... on Refused { code message field }
    }
  }
`);
const REASONS = ['agreement', 'tenant_notice', 'landlord_notice', 'term_passed', 'moved_within_agency', 'death'];

export function EndTenancy({ tenancy, opened, onClose }: { tenancy: TenancyDetail; opened: boolean; onClose: () => void }) {
  const t = useT();
  return <ActDialog title={t('tenancies.act.end')} opened={opened} onClose={onClose}><Fields tenancy={tenancy} onClose={onClose} /></ActDialog>;
}

function Fields({ tenancy, onClose }: { tenancy: TenancyDetail; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const form = useActForm({
    document: EndTenancyMutation,
    initialValues: { endedOn: tenancy.endsOn ?? (null as string | null), reason: 'agreement' },
    validate: (values) => (values.endedOn ? {} : { endedOn: t('tenancies.mend.day') }),
    variables: ({ endedOn, reason }) => ({ input: { tenancyId: tenancy.id, endedOn: endedOn!, reason } }),
    onDone: () => {
      toast.done(t('tenancies.endSaved'));
      onClose();
    },
  });
  return (
    <ActForm form={form} submitLabel={t('tenancies.saveEnd')} onCancel={onClose}>
      <DateField label={t('tenancies.lastDay')} {...form.field('endedOn')} />
      <SelectField label={t('tenancies.endReason')} data={REASONS.map((value) => ({ value, label: t(`tenancies.endReason.${value}`) }))} {...form.field('reason')} />
    </ActForm>
  );
}
