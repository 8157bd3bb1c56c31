import { useT } from '../../app/intl';
import { ActDialog, ActForm, DateField, SelectField, TextAreaField, useActForm, useToast } from '../../ui';
import type { Case } from './arrears-page';
import { PauseArrearsMutation } from './queries';

const REASONS = ['dispute', 'benefit_decision_pending', 'repayment_plan', 'social_worker_hold'] as const;

export function PauseDialog({ each, onClose }: { each: Case; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const form = useActForm({
    document: PauseArrearsMutation,
    initialValues: { reason: 'benefit_decision_pending', pausedTo: null as string | null, note: '' },
    variables: ({ reason, pausedTo, note }) => ({ input: { tenancyId: each.tenancyId, reason, pausedTo: pausedTo!, note: note.trim() || null } }),
    validate: ({ pausedTo }) => (pausedTo ? {} : { pausedTo: t('arrears.pauseNeeded') }),
    onDone: () => {
      toast.done(t('arrears.pausedDone'));
      onClose();
    },
  });
  return (
    <ActDialog opened title={t('arrears.pauseOf', { name: each.householdName })} onClose={onClose} size="md">
      <ActForm form={form} submitLabel={t('arrears.pause')} onCancel={onClose}>
        <SelectField label={t('arrears.reason')} data={REASONS.map((reason) => ({ value: reason, label: t(`arrears.reason.${reason}`) }))} {...form.field('reason')} />
        <DateField label={t('arrears.pausedTo')} description={t('arrears.pausedToHint')} {...form.field('pausedTo')} />
        <TextAreaField label={t('arrears.note')} description={t('arrears.noteHint')} autosize minRows={2} maxLength={1000} {...form.field('note')} />
      </ActForm>
    </ActDialog>
  );
}
