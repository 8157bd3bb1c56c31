import { useT } from '../../app/intl';
import { ActDialog, ActForm, TextAreaField, useActForm, useToast } from '../../ui';
import { MoveLeadMutation } from './move-lead';

export function LoseLead({ leadId, opened, onClose }: { leadId: string; opened: boolean; onClose: () => void }) {
  const t = useT();
  return (
    <ActDialog title={t('leads.act.lost')} opened={opened} onClose={onClose} size="md">
      <Fields leadId={leadId} onClose={onClose} />
    </ActDialog>
  );
}

function Fields({ leadId, onClose }: { leadId: string; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const form = useActForm({
    document: MoveLeadMutation,
    initialValues: { lostReason: '' },
    variables: ({ lostReason }) => ({ input: { leadId, stage: 'lost', lostReason: lostReason.trim() || null } }),
    onDone: () => {
      toast.done(t('leads.moved', { stage: t('leads.stage.lost') }));
      onClose();
    },
  });
  return (
    <ActForm form={form} submitLabel={t('leads.act.lost')} onCancel={onClose}>
      <TextAreaField label={t('leads.lostReason')} description={t('leads.lostHint')} {...form.field('lostReason')} />
    </ActForm>
  );
}
