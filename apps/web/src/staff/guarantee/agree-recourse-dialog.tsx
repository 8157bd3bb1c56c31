import { Alert, Stack, Text } from '@mantine/core';
import { useT } from '../../app/intl';
import { useAsk } from '../../app/queries';
import { ActDialog, ActForm, Answer, CheckField, DateField, NumberField, TextAreaField, useActForm, useToast } from '../../ui';
import { InstalmentFields, missingIn, useSplit, type Instalment } from '../arrears/instalment-fields';
import { AgreeRecoursePlanMutation, RecourseProposalQuery } from './recourse-plan-queries';

interface Agreeing {
  tenancyId: string;
  name: string;
  /** The plan in force that the new one takes the place of; null when there is none. */
  replacesPlanId: string | null;
  onClose: () => void;
}

/** Two steps in one dialogue: how many and from when, then each instalment as it was agreed. */
export function AgreeRecourseDialog({ tenancyId, name, replacesPlanId, onClose }: Agreeing) {
  const t = useT();
  const split = useSplit();
  const proposal = useAsk(RecourseProposalQuery, { tenancyId, ...split.asked }, { keepPrevious: true });
  return (
    <ActDialog opened title={t(replacesPlanId ? 'fund.plan.replaceWith' : 'fund.plan.agreeWith', { name })} onClose={onClose} size="lg">
      <Stack gap="md">
        {replacesPlanId && <Text>{t('fund.plan.replaceWhat')}</Text>}
        {split.fields}
        <Answer of={proposal}>
          {({ recourseProposal: { total, instalments, whyNot } }) =>
            whyNot ? (
              <Alert color="danger" variant="light" title={whyNot} />
            ) : (
              <Terms
                key={`${total} ${instalments.length} ${instalments[0]?.dueOn ?? ''}`}
                tenancyId={tenancyId}
                replacesPlanId={replacesPlanId}
                total={total}
                offered={instalments.map(({ dueOn, amount }) => ({ dueOn, amount }))}
                onClose={onClose}
              />
            )
          }
        </Answer>
      </Stack>
    </ActDialog>
  );
}

function Terms({ tenancyId, replacesPlanId, total, offered, onClose }: Omit<Agreeing, 'name'> & { total: number; offered: Instalment[] }) {
  const t = useT();
  const toast = useToast();
  const form = useActForm({
    document: AgreeRecoursePlanMutation,
    initialValues: { instalments: offered, toleranceDays: 5 as number | string, mayLoseInstalments: false, signedOn: null as string | null, note: '', reason: '' },
    validate: ({ instalments }) => missingIn(instalments, t('arrears.plan.instalmentNeeded')),
    variables: ({ instalments, toleranceDays, mayLoseInstalments, signedOn, note, reason }) => ({
      input: {
        tenancyId, mayLoseInstalments, toleranceDays: Number(toleranceDays), signedOn, note: note.trim() || null, replacesPlanId, reason: replacesPlanId ? reason : null,
        instalments: instalments.map(({ dueOn, amount }) => ({ dueOn: dueOn!, amount: amount! })),
      },
    }),
    onDone: () => {
      toast.done(t('fund.plan.agreed'));
      onClose();
    },
  });
  return (
    <ActForm form={form} submitLabel={t('arrears.plan.agree')} onCancel={onClose}>
      <InstalmentFields form={form} total={total} />
      <NumberField label={t('arrears.plan.tolerance')} description={t('arrears.plan.toleranceHint')} min={0} max={30} {...form.field('toleranceDays')} />
      <CheckField label={t('arrears.plan.mayLose')} description={t('arrears.plan.mayLoseHint')} {...form.getInputProps('mayLoseInstalments', { type: 'checkbox' })} />
      <DateField label={t('fund.plan.signedOn')} description={t('fund.plan.signedOnHint')} {...form.field('signedOn')} />
      {replacesPlanId && <TextAreaField label={t('fund.plan.why')} autosize minRows={2} maxLength={500} {...form.field('reason')} />}
      <TextAreaField label={t('arrears.note')} autosize minRows={2} maxLength={1000} {...form.field('note')} />
    </ActForm>
  );
}
