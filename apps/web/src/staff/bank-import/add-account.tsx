import { useT } from '../../app/intl';
import { ActDialog, ActForm, TextField, useActForm, useToast } from '../../ui';
import { AddAccountMutation } from './queries';

export function AddAccount({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const t = useT();
  return (
    <ActDialog title={t('bank.addAccount')} opened={opened} onClose={onClose} size="md">
      <Fields onClose={onClose} />
    </ActDialog>
  );
}

function Fields({ onClose }: { onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const form = useActForm({
    document: AddAccountMutation,
    initialValues: { name: '', account: '' },
    variables: (input) => ({ input }),
    onDone: () => {
      toast.done(t('bank.accountAdded'));
      onClose();
    },
  });
  return (
    <ActForm form={form} submitLabel={t('bank.addAccount')} onCancel={onClose}>
      <TextField label={t('bank.accountName')} description={t('bank.accountNameHint')} {...form.field('name')} />
      <TextField label={t('bank.accountNumber')} description={t('bank.accountNumberHint')} inputMode="text" {...form.field('account')} />
    </ActForm>
  );
}
