import { Alert, Stack } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../app/intl';
import { useAsk } from '../../app/queries';
import { ActDialog, ActForm, Answer, CheckField, NumberField, TextAreaField, useActForm, useToast } from '../../ui';
import { InstalmentFields, missingIn, useSplit, type Instalment } from './instalment-fields';
import { AgreePlanMutation, ProposalQuery } from './plan-queries';

interface OfTenancy {
  tenancyId: string;
  name: string;
  onClose: () => void;
}

/** Two steps in one dialogue: how many and from when, then each instalment as it was agreed. */
export function AgreePlanDialog({ tenancyId, name, onClose }: OfTenancy) {
  const t = useT();
  const split = useSplit();
  const [includesInterest, setIncludesInterest] = useState(false);
  const proposal = useAsk(ProposalQuery, { tenancyId, ...split.asked, includesInterest }, { keepPrevious: true });
  return (
    <ActDialog opened title={t('arrears.plan.agreeWith', { name })} onClose={onClose} size="lg">
      <Stack gap="md">
        {split.fields}
        <CheckField label={t('arrears.plan.withInterest')} description={t('arrears.plan.withInterestHint')} checked={includesInterest} onChange={(event) => setIncludesInterest(event.currentTarget.checked)} />
        <Answer of={proposal}>
          {({ repaymentProposal: { total, instalments, whyNot } }) =>
            whyNot ? (
              <Alert color="danger" variant="light" title={whyNot} />
            ) : (
              <Instalments
                key={`${total} ${instalments.length} ${instalments[0]?.dueOn ?? ''}`}
                tenancyId={tenancyId}
                total={total}
                offered={instalments.map(({ dueOn, amount }) => ({ dueOn, amount }))}
                includesInterest={includesInterest}
                onClose={onClose}
              />
            )
          }
        </Answer>
      </Stack>
    </ActDialog>
  );
}

function Instalments({ tenancyId, total, offered, includesInterest, onClose }: { tenancyId: string; total: number; offered: Instalment[]; includesInterest: boolean; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const form = useActForm({
    document: AgreePlanMutation,
    initialValues: { instalments: offered, toleranceDays: 5 as number | string, mayLoseInstalments: false, note: '' },
    validate: ({ instalments }) => missingIn(instalments, t('arrears.plan.instalmentNeeded')),
    variables: ({ instalments, toleranceDays, mayLoseInstalments, note }) => ({
      input: {
        tenancyId, includesInterest, mayLoseInstalments, toleranceDays: Number(toleranceDays), note: note.trim() || null,
        instalments: instalments.map(({ dueOn, amount }) => ({ dueOn: dueOn!, amount: amount! })),
      },
    }),
    onDone: ({ symbol }) => {
      toast.done(t('arrears.plan.agreed', { symbol }));
      onClose();
    },
  });
  return (
    <ActForm form={form} submitLabel={t('arrears.plan.agree')} onCancel={onClose}>
      <InstalmentFields form={form} total={total} />
      <NumberField label={t('arrears.plan.tolerance')} description={t('arrears.plan.toleranceHint')} min={0} max={30} {...form.field('toleranceDays')} />
      <CheckField label={t('arrears.plan.mayLose')} description={t('arrears.plan.mayLoseHint')} {...form.getInputProps('mayLoseInstalments', { type: 'checkbox' })} />
      <TextAreaField label={t('arrears.note')} description={t('arrears.noteHint')} autosize minRows={2} maxLength={1000} {...form.field('note')} />
    </ActForm>
  );
}
