import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { FileText } from 'lucide-react';
import { useState } from 'react';
import { useT } from '../../app/intl';
import { useAct, useAsk } from '../../app/queries';
import { useHasRole } from '../../app/session';
import { today } from '../../format/dates';
import type { RecoursePlansQuery as Asked } from '../../graphql/staff/graphql';
import { ActDialog, ActForm, Answer, ConfirmButton, DateField, DateText, Facts, Money, ReasonDialog, Section, StatusBadge, useActForm, useToast } from '../../ui';
import { InstalmentList } from '../arrears/instalment-fields';
import { AgreeRecourseDialog } from './agree-recourse-dialog';
import { RecoveryDialog } from './recovery-dialog';
import { CancelRecoursePlanMutation, IssueRecoursePaperMutation, LoseRecourseInstalmentsMutation, RecordRecoursePlanSignedMutation, RecoursePlansQuery, RestoreRecourseInstalmentsMutation } from './recourse-plan-queries';

type Plan = Asked['recoursePlans'][number];
const TONE = { kept: 'ok', broken: 'danger', lost: 'danger', paid: 'ok', cancelled: 'info' } as const;
const runs = (plan: Plan): boolean => !plan.endedOn && ['kept', 'broken', 'lost'].includes(plan.state);

/** What a household owes after the guarantee paid, how it repays it, and the papers of it. Nothing while it never owed any. */
export function RecourseOfTenancy({ tenancyId, name }: { tenancyId: string; name: string }) {
  const t = useT();
  const mayAct = useHasRole()('coordinator', 'manager', 'finance');
  const answer = useAsk(RecoursePlansQuery, { tenancyId });
  const [doing, setDoing] = useState<'agree' | 'recover' | null>(null);
  if (answer.data && answer.data.recoursePlans.length === 0 && answer.data.tenancyMoney.recourse <= 0) return null;
  return (
    <Section title={t('fund.plan.title')}>
      <Answer of={answer}>
        {({ recoursePlans, tenancyMoney: { recourse } }) => {
          const inForce = recoursePlans.find(runs);
          return (
            <Stack gap="lg">
              <Text>{t('fund.owed')} <Money value={recourse} bold /></Text>
              {recoursePlans.length === 0 && <Text>{t('arrears.plan.none')}</Text>}
              {recoursePlans.map((plan) => <PlanCard key={plan.id} plan={plan} tenancyId={tenancyId} name={name} mayAct={mayAct} />)}
              {mayAct && recourse > 0 && (
                <Group gap="sm" className="zz-no-print">
                  {!inForce && <Button onClick={() => setDoing('agree')}>{t('arrears.plan.agreeNow')}</Button>}
                  <Button variant="default" onClick={() => setDoing('recover')}>{t('fund.recovery')}</Button>
                  {inForce && <PaperButton tenancyId={tenancyId} kind="recourseAgreement" />}
                  <PaperButton tenancyId={tenancyId} kind="recourseRecognition" />
                </Group>
              )}
            </Stack>
          );
        }}
      </Answer>
      {doing === 'agree' && <AgreeRecourseDialog tenancyId={tenancyId} name={name} replacesPlanId={null} onClose={() => setDoing(null)} />}
      {doing === 'recover' && <RecoveryDialog tenancyId={tenancyId} name={name} onClose={() => setDoing(null)} />}
    </Section>
  );
}

function PaperButton({ tenancyId, kind }: { tenancyId: string; kind: 'recourseAgreement' | 'recourseRecognition' }) {
  const t = useT();
  const toast = useToast();
  const issue = useAct(IssueRecoursePaperMutation);
  return (
    <Button variant="default" leftSection={<FileText size={18} aria-hidden />} loading={issue.isPending} onClick={() => issue.mutate({ input: { tenancyId, kind } }, { onSuccess: ({ number }) => toast.done(t('fund.plan.issued', { number })), onError: toast.failed })}>
      {t(`fund.plan.paper.${kind}`)}
    </Button>
  );
}

function PlanCard({ plan, tenancyId, name, mayAct }: { plan: Plan; tenancyId: string; name: string; mayAct: boolean }) {
  const t = useT();
  const state = plan.endReason === 'replaced' ? 'replaced' : plan.state;
  return (
    <Stack gap="sm">
      <Group gap="sm">
        <Title order={3} size="h4">{t('arrears.plan.of')} <DateText value={plan.agreedOn} /></Title>
        <StatusBadge tone={TONE[plan.state as keyof typeof TONE]}>{state === 'replaced' ? t('fund.plan.replaced') : t(`arrears.plan.state.${plan.state}`)}</StatusBadge>
        {runs(plan) && !plan.signedOn && <StatusBadge tone="warn">{t('fund.plan.notSigned')}</StatusBadge>}
      </Group>
      <Facts
        items={[
          [t('arrears.plan.totalOf'), <Money value={plan.total} />],
          [t('fund.plan.grounds'), plan.grounds.map((ground) => ground.number).join(', ')],
          [t('fund.plan.returnedBefore'), plan.returnedBefore > 0 ? <Money value={plan.returnedBefore} /> : null],
          [t('arrears.plan.paidOf'), <Money value={plan.paid} />],
          [t('fund.plan.relieved'), plan.relieved > 0 ? <Money value={plan.relieved} /> : null],
          [t('arrears.plan.left'), <Money value={plan.left} bold />],
          [t('arrears.plan.behind'), plan.behind > 0 ? <Money value={plan.behind} tone="danger" bold /> : null],
          [t('fund.plan.beside'), runs(plan) && plan.beside > 0 ? <Money value={plan.beside} bold /> : null],
          [t('fund.plan.signedOn'), plan.signedOn && <DateText value={plan.signedOn} />],
          [t('arrears.plan.brokeOn'), runs(plan) && plan.brokeOn && <DateText value={plan.brokeOn} />],
          [t('arrears.plan.lostOn'), plan.lostOn && <DateText value={plan.lostOn} />],
          [t('arrears.plan.endedOn'), plan.endedOn && <DateText value={plan.endedOn} />],
          [t('fund.plan.why'), plan.endNote],
          [t('arrears.plan.toleranceOf'), t('arrears.plan.days', { days: plan.toleranceDays })],
          [t('arrears.plan.clause'), plan.mayLoseInstalments ? t('arrears.plan.mayLose') : null],
          [t('arrears.note'), plan.note],
        ]}
      />
      {runs(plan) && plan.beside > 0 && <Text>{t('fund.plan.besideWhat')}</Text>}
      <InstalmentList rows={plan.instalments} />
      {mayAct && runs(plan) && <PlanActs plan={plan} tenancyId={tenancyId} name={name} />}
    </Stack>
  );
}

function PlanActs({ plan, tenancyId, name }: { plan: Plan; tenancyId: string; name: string }) {
  const t = useT();
  const toast = useToast();
  const isManager = useHasRole()('manager');
  const lose = useAct(LoseRecourseInstalmentsMutation);
  const restore = useAct(RestoreRecourseInstalmentsMutation);
  const [doing, setDoing] = useState<'sign' | 'replace' | 'cancel' | null>(null);
  const close = (): void => setDoing(null);
  return (
    <Group gap="sm" className="zz-no-print">
      {isManager && plan.mayBeLostNow && (
        <ConfirmButton label={t('arrears.plan.lose')} consequence={t('arrears.plan.loseConsequence')} onConfirm={() => lose.mutate({ planId: plan.id }, { onSuccess: () => toast.done(t('arrears.plan.lostDone')), onError: toast.failed })} />
      )}
      {isManager && plan.state === 'lost' && (
        <Button variant="default" loading={restore.isPending} onClick={() => restore.mutate({ planId: plan.id }, { onSuccess: () => toast.done(t('arrears.plan.restored')), onError: toast.failed })}>{t('arrears.plan.restore')}</Button>
      )}
      <Button variant="default" onClick={() => setDoing('sign')}>{t(plan.signedOn ? 'fund.plan.changeSigned' : 'fund.plan.sign')}</Button>
      <Button variant="default" onClick={() => setDoing('replace')}>{t('fund.plan.replace')}</Button>
      <Button variant="default" onClick={() => setDoing('cancel')}>{t('arrears.plan.cancel')}</Button>
      {doing === 'sign' && <SignDialog plan={plan} onClose={close} />}
      {doing === 'replace' && <AgreeRecourseDialog tenancyId={tenancyId} name={name} replacesPlanId={plan.id} onClose={close} />}
      {doing === 'cancel' && (
        <ReasonDialog title={t('arrears.plan.cancel')} consequence={t('fund.plan.cancelWhat')} submit={t('arrears.plan.cancel')} done={t('arrears.plan.cancelled')} document={CancelRecoursePlanMutation} variables={(reason) => ({ input: { planId: plan.id, reason } })} onClose={close} />
      )}
    </Group>
  );
}

function SignDialog({ plan, onClose }: { plan: Plan; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const form = useActForm({
    document: RecordRecoursePlanSignedMutation,
    initialValues: { signedOn: (plan.signedOn ?? today()) as string | null },
    validate: ({ signedOn }) => (signedOn ? {} : { signedOn: t('fund.plan.dayNeeded') }),
    variables: ({ signedOn }) => ({ input: { planId: plan.id, signedOn: signedOn! } }),
    onDone: () => {
      toast.done(t('fund.plan.signedDone'));
      onClose();
    },
  });
  return (
    <ActDialog opened title={t('fund.plan.sign')} onClose={onClose} size="md">
      <ActForm form={form} submitLabel={t('fund.plan.sign')} onCancel={onClose}>
        <DateField label={t('fund.plan.signedOn')} {...form.field('signedOn')} />
      </ActForm>
    </ActDialog>
  );
}
