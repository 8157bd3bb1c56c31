import { Text } from '@mantine/core';
import type { TypedDocument } from '../app/graphql';
import { useT } from '../app/intl';
import { ActDialog } from './act-dialog';
import { TextAreaField } from './fields';
import { ActForm, useActForm } from './form';
import { useToast } from './toasts';

interface ReasonDialogProps<Result extends object, Variables> {
  title: string;
  /** What will happen, one or two sentences. */
  consequence: string;
  /** The verb. */
  submit: string;
  done: string;
  document: TypedDocument<Result, Variables>;
  variables: (reason: string) => Variables;
  onClose: () => void;
}

/** An act that is taken back or ended is never without a reason. */
export function ReasonDialog<Result extends object, Variables>({ title, consequence, submit, done, document, variables, onClose }: ReasonDialogProps<Result, Variables>) {
  const t = useT();
  const toast = useToast();
  const form = useActForm({
    document,
    initialValues: { reason: '' },
    variables: ({ reason }) => variables(reason),
    onDone: () => {
      toast.done(done);
      onClose();
    },
  });
  return (
    <ActDialog opened title={title} onClose={onClose} size="md">
      <Text mb="md">{consequence}</Text>
      <ActForm form={form} submitLabel={submit} onCancel={onClose}>
        <TextAreaField label={t('ui.reason')} autosize minRows={2} maxLength={500} {...form.field('reason')} />
      </ActForm>
    </ActDialog>
  );
}
