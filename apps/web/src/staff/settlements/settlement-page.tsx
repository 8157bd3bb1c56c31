import { Alert, Button, Stack, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useLanguage, useT } from '../../app/intl';
import { useAsk } from '../../app/queries';
import { useParamsOf } from '../../app/routing';
import { useHasRole } from '../../app/session';
import { formatDate, today } from '../../format/dates';
import type { ServicesSettlementQuery as Asked } from '../../graphql/staff/graphql';
import { ActDialog, ActForm, Answer, DateField, DateText, Facts, Money, PageHeader, Section, TextAreaField, useActForm, useToast } from '../../ui';
import { SettlementCosts } from './settlement-costs';
import { CorrectSettlementMutation, IssueSettlementMutation, SettlementQuery, WithdrawSettlementMutation } from './queries';
import { settlementRoute } from './route';
import { SettlementResults } from './settlement-results';
import { SettlementState } from './settlement-state';

export type Settlement = Asked['servicesSettlement'];

/** One settlement: its costs while it is a draft, what every household owes or gets, issuing, correcting, objections. */
export function SettlementPage(): ReactNode {
  const { id } = useParamsOf(settlementRoute);
  const answer = useAsk(SettlementQuery, { id });
  return <Answer of={answer}>{({ servicesSettlement }) => <One of={servicesSettlement} />}</Answer>;
}

function One({ of }: { of: Settlement }) {
  const t = useT();
  const { language } = useLanguage();
  const hasRole = useHasRole();
  const [act, setAct] = useState<'issue' | 'correct' | 'withdraw' | null>(null);
  const decides = hasRole('manager', 'finance');
  const ready = of.state === 'draft' && of.results.problem === null && (of.kind === 'recorded' || of.costs.length > 0);
  return (
    <>
      <PageHeader
        title={t('settlement.of', { house: of.unitCode ? `${of.buildingLabel}, ${of.unitCode}` : of.buildingLabel })}
        description={`${formatDate(of.periodFrom, language)} – ${formatDate(of.periodTo, language)}`}
        back={{ to: '/vyuctovani', label: t('settlement.title') }}
        action={decides && ready ? <Button onClick={() => setAct('issue')}>{t('settlement.issue')}</Button> : undefined}
        others={
          decides && (of.state === 'issued' || of.state === 'draft') ? (
            <>
              {of.state === 'issued' && <Button variant="default" onClick={() => setAct('correct')}>{t('settlement.correct')}</Button>}
              <Button variant="default" onClick={() => setAct('withdraw')}>{t('settlement.withdraw')}</Button>
            </>
          ) : undefined
        }
      />
      <Stack gap="lg">
        <Section title={t('settlement.state')}>
          <Facts
            items={[
              [t('settlement.state'), <SettlementState key="state" of={of} />],
              [t('settlement.kind'), of.kind === 'recorded' ? t('settlement.kindIs.recorded') : t('settlement.kindIs.computed')],
              [of.replacesId ? t('settlement.reasonOfCorrection') : t('settlement.reason'), of.reason],
              [t('settlement.deliverBy'), <DateText key="by" value={of.deadlines.deliverBy} />],
              [t('settlement.issuedOn'), of.issuedOn && <DateText value={of.issuedOn} />],
            ]}
          />
          {of.deadlines.lateDays > 0 && (
            <Text mt="sm" c="dimmed">
              {t('settlement.late', { count: of.deadlines.lateDays })} <Money value={of.deadlines.lateAtMost} />
            </Text>
          )}
        </Section>
        {of.state === 'draft' && <SettlementCosts of={of} />}
        {of.results.problem && <Alert color="warn" variant="light" title={of.results.problem} />}
        <SettlementResults of={of} />
      </Stack>
      {act === 'issue' && <IssueDialog of={of} onClose={() => setAct(null)} />}
      {(act === 'correct' || act === 'withdraw') && <ReasonDialog of={of} act={act} onClose={() => setAct(null)} />}
    </>
  );
}

function IssueDialog({ of, onClose }: { of: Settlement; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const form = useActForm({
    document: IssueSettlementMutation,
    initialValues: { deliveredOn: today() as string | null, dueOn: of.deadlines.latestDue as string | null },
    variables: ({ deliveredOn, dueOn }) => ({ input: { id: of.id, deliveredOn: deliveredOn ?? today(), dueOn } }),
    onDone: () => {
      toast.done(t('settlement.issued'));
      onClose();
    },
  });
  return (
    <ActDialog opened title={t('settlement.issue')} onClose={onClose} size="md">
      <ActForm form={form} submitLabel={t('settlement.issue')} onCancel={onClose}>
        <Text>{t('settlement.issueWhat', { count: of.results.rows.length })}</Text>
        <DateField label={t('settlement.deliveredOn')} {...form.field('deliveredOn')} />
        <DateField label={t('settlement.dueOn')} description={t('settlement.dueHint')} {...form.field('dueOn')} />
      </ActForm>
    </ActDialog>
  );
}

function ReasonDialog({ of, act, onClose }: { of: Settlement; act: 'correct' | 'withdraw'; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const navigate = useNavigate();
  const shared = { initialValues: { reason: '' }, variables: ({ reason }: { reason: string }) => ({ id: of.id, reason }) };
  const correct = useActForm({ document: CorrectSettlementMutation, ...shared, onDone: (done) => { onClose(); void navigate({ to: '/vyuctovani/$id', params: { id: done.id } }); } });
  const withdraw = useActForm({ document: WithdrawSettlementMutation, ...shared, onDone: () => { toast.done(t('settlement.withdrawn')); onClose(); } });
  const form = act === 'correct' ? correct : withdraw;
  return (
    <ActDialog opened title={t(`settlement.${act}`)} onClose={onClose} size="md">
      <ActForm form={form} submitLabel={t(`settlement.${act}`)} onCancel={onClose}>
        <Text>{t(`settlement.${act}What`)}</Text>
        <TextAreaField label={t('settlement.why')} autosize minRows={2} {...form.field('reason')} />
      </ActForm>
    </ActDialog>
  );
}
