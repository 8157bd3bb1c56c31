import { useT } from '../../app/intl';
import { useAsk } from '../../app/queries';
import { graphql } from '../../graphql/staff';
import { ActDialog, ActForm, Answer, MoneyField, useActForm, useToast } from '../../ui';

const AgreedQuery = graphql(`
  query AgreedDeposit($id: UUID!) {
    tenancy(id: $id) { id deposit penalties }
  }
`);

const ChangeDepositMutation = graphql(`
  mutation ChangeDeposit($tenancyId: UUID!, $deposit: Halere!, $penalties: Halere!) {
    changeDeposit(tenancyId: $tenancyId, deposit: $deposit, penalties: $penalties) { __typename ... on Tenancy { id } ... on Refused { code message field } }
  }
`);

/** Another deposit, or other agreed penalties, by a signed amendment; the law's ceiling holds them together. */
export function ChangeDeposit({ tenancyId, onClose }: { tenancyId: string; onClose: () => void }) {
  const t = useT();
  const agreed = useAsk(AgreedQuery, { id: tenancyId });
  return (
    <ActDialog opened title={t('deposits.change')} onClose={onClose} size="md">
      <Answer of={agreed}>{({ tenancy }) => (tenancy ? <Form tenancy={tenancy} onClose={onClose} /> : null)}</Answer>
    </ActDialog>
  );
}

function Form({ tenancy, onClose }: { tenancy: { id: string; deposit: number; penalties: number }; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const form = useActForm({
    document: ChangeDepositMutation,
    initialValues: { deposit: tenancy.deposit as number | null, penalties: tenancy.penalties as number | null },
    variables: ({ deposit, penalties }) => ({ tenancyId: tenancy.id, deposit: deposit ?? 0, penalties: penalties ?? 0 }),
    onDone: () => {
      toast.done(t('deposits.changed'));
      onClose();
    },
  });
  return (
    <ActForm form={form} submitLabel={t('deposits.save')} onCancel={onClose}>
      <MoneyField label={t('deposits.agreed')} description={t('deposits.changeHint')} {...form.field('deposit')} />
      <MoneyField label={t('deposits.penalties')} description={t('deposits.penaltiesHint')} {...form.field('penalties')} />
    </ActForm>
  );
}
