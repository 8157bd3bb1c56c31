import { useT } from '../../app/intl';
import { ActDialog, ActForm, DateField, SelectField, TextAreaField, useActForm, useToast } from '../../ui';
import type { Case } from './arrears-page';
import { RecordContactMutation } from './queries';

const STEPS = ['call', 'second_contact', 'visit', 'repayment_agreement', 'direct_payment'] as const;
const OUTCOMES = ['reached', 'promised', 'agreed', 'not_reached'] as const;

/** What came of the call. The step offered is the one the ladder recommends. */
export function ContactDialog({ each, onClose }: { each: Case; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const form = useActForm({
    document: RecordContactMutation,
    initialValues: {
      step: (STEPS.find((step) => step === each.nextStep) ?? 'second_contact') as string,
      outcome: 'reached',
      promisedOn: null as string | null,
      note: '',
    },
    variables: ({ step, outcome, promisedOn, note }) => ({
      input: { tenancyId: each.tenancyId, step, outcome, promisedOn: outcome === 'promised' ? promisedOn : null, note: note.trim() || null },
    }),
    validate: ({ outcome, promisedOn }) => (outcome === 'promised' && !promisedOn ? { promisedOn: t('arrears.promiseNeeded') } : {}),
    onDone: () => {
      toast.done(t('arrears.contactSaved'));
      onClose();
    },
  });
  return (
    <ActDialog opened title={t('arrears.contactWith', { name: each.householdName })} onClose={onClose} size="md">
      <ActForm form={form} submitLabel={t('arrears.save')} onCancel={onClose}>
        <SelectField label={t('arrears.whatStep')} data={STEPS.map((step) => ({ value: step, label: t(`arrears.step.${step}`) }))} {...form.field('step')} />
        <SelectField label={t('arrears.howItWent')} data={OUTCOMES.map((outcome) => ({ value: outcome, label: t(`arrears.outcome.${outcome}`) }))} {...form.field('outcome')} />
        {form.values.outcome === 'promised' && <DateField label={t('arrears.promisedOn')} {...form.field('promisedOn')} />}
        <TextAreaField label={t('arrears.note')} description={t('arrears.noteHint')} autosize minRows={2} maxLength={1000} {...form.field('note')} />
      </ActForm>
    </ActDialog>
  );
}
