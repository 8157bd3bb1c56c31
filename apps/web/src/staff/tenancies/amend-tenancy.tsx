import { useT } from '../../app/intl';
import { graphql } from '../../graphql/staff';
import { ActDialog, ActForm, DateField, MoneyField, SelectField, useActForm, useToast } from '../../ui';
import type { TenancyDetail } from './tenancy-page';

const AmendTenancyMutation = graphql(`
  mutation AmendTenancy($input: AmendTenancyInput!) {
    amendTenancy(input: $input) {
      __typename
      ... on Tenancy { id }
      ... on Refused { code message field }
    }
  }
`);
const COMPONENTS = ['rent', 'water', 'heating', 'common_electricity', 'waste', 'cleaning', 'lift', 'other'];

export function AmendTenancy({ tenancy, opened, onClose }: { tenancy: TenancyDetail; opened: boolean; onClose: () => void }) {
  const t = useT();
  return <ActDialog title={t('tenancies.act.amend')} opened={opened} onClose={onClose}><Fields tenancy={tenancy} onClose={onClose} /></ActDialog>;
}

function Fields({ tenancy, onClose }: { tenancy: TenancyDetail; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const form = useActForm({
    document: AmendTenancyMutation,
    initialValues: { kind: 'amendment', component: 'rent', amount: null as number | null, from: null as string | null },
    validate: (values) => (values.from ? {} : { from: t('tenancies.mend.day') }),
    variables: ({ from, ...rest }) => ({ input: { tenancyId: tenancy.id, ...rest, from: from! } }),
    onDone: () => {
      toast.done(t('tenancies.amended'));
      onClose();
    },
  });
  return (
    <ActForm form={form} submitLabel={t('tenancies.saveAmendment')} onCancel={onClose}>
      <SelectField label={t('tenancies.changeBy')} data={['amendment', 'advance_notice'].map((value) => ({ value, label: t(`tenancies.changeBy.${value}`) }))} {...form.field('kind')} />
      <SelectField label={t('tenancies.componentOf')} data={COMPONENTS.map((value) => ({ value, label: t(`tenancies.component.${value}`) }))} {...form.field('component')} />
      <MoneyField label={t('tenancies.newAmount')} description={t('tenancies.newAmountHint')} {...form.field('amount')} />
      <DateField label={t('tenancies.changeFrom')} {...form.field('from')} />
    </ActForm>
  );
}
