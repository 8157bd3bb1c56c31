import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../app/intl';
import { useAct, useAsk } from '../../app/queries';
import { useHasRole } from '../../app/session';
import type { RepaymentPlansQuery } from '../../graphql/staff/graphql';
import { ActDialog, ActForm, Answer, ConfirmButton, DateText, Facts, Money, Section, StatusBadge, TextAreaField, useActForm, useToast } from '../../ui';
import { AgreePlanDialog } from './agree-plan-dialog';
import { InstalmentList } from './instalment-fields';
import { CancelPlanMutation, LoseInstalmentsMutation, PlansQuery, RestoreInstalmentsMutation } from './plan-queries';

type Plan = RepaymentPlansQuery['repaymentPlans'][number];
const TONE = { kept: 'ok', broken: 'danger', lost: 'danger', paid: 'ok', cancelled: 'info' } as const;

/** Instalments of a tenancy: the plan in force first, what was agreed before it below. */
export function PlansOfTenancy({ tenancyId, name, owes }: { tenancyId: string; name: string; owes: boolean }) {
  const t = useT();
  const mayAct = useHasRole()('coordinator', 'manager', 'finance');
  const plans = useAsk(PlansQuery, { tenancyId });
  const [agreeing, setAgreeing] = useState(false);
  return (
    <Section title={t('arrears.plan.title')}>
      <Answer of={plans}>
        {({ repaymentPlans }) => {
          const runs = repaymentPlans.some((plan) => ['kept', 'broken', 'lost'].includes(plan.state));
          return (
            <Stack gap="lg">
              {repaymentPlans.length === 0 && <Text>{t('arrears.plan.none')}</Text>}
              {repaymentPlans.map((plan) => <PlanCard key={plan.id} plan={plan} mayAct={mayAct} />)}
              {mayAct && owes && !runs && <Button style={{ alignSelf: 'flex-start' }} onClick={() => setAgreeing(true)}>{t('arrears.plan.agreeNow')}</Button>}
            </Stack>
          );
        }}
      </Answer>
      {agreeing && <AgreePlanDialog tenancyId={tenancyId} name={name} onClose={() => setAgreeing(false)} />}
    </Section>
  );
}

function PlanCard({ plan, mayAct }: { plan: Plan; mayAct: boolean }) {
  const t = useT();
  return (
    <Stack gap="sm">
      <Group gap="sm">
        <Title order={3} size="h4">{t('arrears.plan.of')} <DateText value={plan.agreedOn} /></Title>
        <StatusBadge tone={TONE[plan.state as keyof typeof TONE]}>{t(`arrears.plan.state.${plan.state}`)}</StatusBadge>
      </Group>
      <Facts
        items={[
          [t('arrears.plan.totalOf'), <Money value={plan.total} />],
          [t('arrears.plan.paidOf'), <Money value={plan.paid} />],
          [t('arrears.plan.left'), <Money value={plan.left} bold />],
          [t('arrears.plan.behind'), plan.behind > 0 ? <Money value={plan.behind} tone="danger" bold /> : null],
          [t('arrears.plan.brokeOn'), plan.brokeOn && <DateText value={plan.brokeOn} />],
          [t('arrears.plan.lostOn'), plan.lostOn && <DateText value={plan.lostOn} />],
          [t('arrears.plan.endedOn'), plan.endedOn && <DateText value={plan.endedOn} />],
          [t('arrears.plan.symbol'), plan.symbol],
          [t('arrears.plan.toleranceOf'), t('arrears.plan.days', { days: plan.toleranceDays })],
          [t('arrears.plan.interestOf'), plan.includesInterest ? t('arrears.plan.withInterest') : null],
          [t('arrears.plan.clause'), plan.mayLoseInstalments ? t('arrears.plan.mayLose') : null],
          [t('arrears.note'), plan.note],
        ]}
      />
      <InstalmentList rows={plan.instalments} />
      {mayAct && ['kept', 'broken', 'lost'].includes(plan.state) && <PlanActs plan={plan} />}
    </Stack>
  );
}

function PlanActs({ plan }: { plan: Plan }) {
  const t = useT();
  const toast = useToast();
  const isManager = useHasRole()('manager');
  const lose = useAct(LoseInstalmentsMutation);
  const restore = useAct(RestoreInstalmentsMutation);
  const [cancelling, setCancelling] = useState(false);
  return (
    <Group gap="sm" className="zz-no-print">
      {isManager && plan.mayBeLostNow && (
        <ConfirmButton label={t('arrears.plan.lose')} consequence={t('arrears.plan.loseConsequence')} onConfirm={() => lose.mutate({ planId: plan.id }, { onSuccess: () => toast.done(t('arrears.plan.lostDone')), onError: toast.failed })} />
      )}
      {isManager && plan.state === 'lost' && (
        <Button variant="default" loading={restore.isPending} onClick={() => restore.mutate({ planId: plan.id }, { onSuccess: () => toast.done(t('arrears.plan.restored')), onError: toast.failed })}>{t('arrears.plan.restore')}</Button>
      )}
      <Button variant="default" onClick={() => setCancelling(true)}>{t('arrears.plan.cancel')}</Button>
      {cancelling && <CancelPlan plan={plan} onClose={() => setCancelling(false)} />}
    </Group>
  );
}

function CancelPlan({ plan, onClose }: { plan: Plan; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const form = useActForm({
    document: CancelPlanMutation,
    initialValues: { reason: '' },
    variables: ({ reason }) => ({ planId: plan.id, reason }),
    onDone: () => {
      toast.done(t('arrears.plan.cancelled'));
      onClose();
    },
  });
  return (
    <ActDialog opened title={t('arrears.plan.cancel')} onClose={onClose} size="md">
      <ActForm form={form} submitLabel={t('arrears.plan.cancel')} onCancel={onClose}>
        <Text>{t('arrears.plan.cancelConsequence')}</Text>
        <TextAreaField label={t('arrears.reason')} autosize minRows={2} maxLength={500} {...form.field('reason')} />
      </ActForm>
    </ActDialog>
  );
}
