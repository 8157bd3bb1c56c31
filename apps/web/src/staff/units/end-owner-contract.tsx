import { useT } from '../../app/intl';
import { today } from '../../format/dates';
import { graphql } from '../../graphql/staff';
import { ActDialog, ActForm, DateField, useActForm, useToast } from '../../ui';

const EndOwnerContractMutation = graphql(`
  mutation EndOwnerContract($id: UUID!, $endedOn: Date!) {
    endOwnerContract(id: $id, endedOn: $endedOn) { __typename ... on OwnerContract { id } ... on Refused { code message field } }
  }
`);

/** The last day of a contract with the owner. A tenancy that runs longer is refused by the server in a sentence. */
export function EndOwnerContract({ contract, onClose }: { contract: { id: string; number: string }; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const form = useActForm({
    document: EndOwnerContractMutation,
    initialValues: { endedOn: today() as string | null },
    validate: ({ endedOn }) => (endedOn ? {} : { endedOn: t('units.lastDayNeeded') }),
    variables: ({ endedOn }) => ({ id: contract.id, endedOn: endedOn! }),
    onDone: () => {
      toast.done(t('units.contractEnded'));
      onClose();
    },
  });
  return (
    <ActDialog opened title={t('units.act.endContractOf', { number: contract.number })} onClose={onClose} size="md">
      <ActForm form={form} submitLabel={t('units.act.endContract')} onCancel={onClose}>
        <DateField label={t('units.lastDay')} {...form.field('endedOn')} />
      </ActForm>
    </ActDialog>
  );
}
