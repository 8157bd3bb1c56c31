import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { ArrowRight, Phone } from 'lucide-react';
import { useT } from '../../app/intl';
import { useAct } from '../../app/queries';
import { useHasRole } from '../../app/session';
import { DateText, Money, MonthText, StatusBadge, useToast } from '../../ui';
import type { Case } from './arrears-page';
import { IssueLetterMutation } from './plan-queries';
import { EndArrearsPauseMutation, SendReminderMutation } from './queries';

/** Steps beside the reminder that are a paper of their own. */
const LETTER_OF: Partial<Record<string, string>> = { call_to_pay: 'callToPay', breach_call: 'breachCall' };

/** Steps that begin with a telephone. */
const SPOKEN: ReadonlySet<string> = new Set(['call', 'second_contact']);

interface CaseProps {
  each: Case;
  /** Whether the agency asks families for default interest. */
  pressed: boolean;
  onContact: () => void;
  onPause: () => void;
  onAgree: () => void;
}

/** One family: what they owe whom since when, and what to do next. */
export function CaseCard({ each, pressed, onContact, onPause, onAgree }: CaseProps) {
  const t = useT();
  return (
    <li className="zz-card">
      <Group justify="space-between" align="flex-start" gap="md">
        <Stack gap={4} style={{ flex: '1 1 18rem', minWidth: 0 }}>
          <Group gap="xs">
            <Link to="/najmy/$id" params={{ id: each.tenancyId }} style={{ color: 'var(--mantine-color-anchor)', fontWeight: 650, fontSize: '1.0625rem' }}>
              {each.householdName}
            </Link>
            <Text c="dimmed" span>
              {each.unitCode}
            </Text>
            {each.stage === 'serious' && <StatusBadge tone="danger">{t('arrears.serious')}</StatusBadge>}
            {each.quietMode && <StatusBadge tone="info">{t('arrears.quiet')}</StatusBadge>}
          </Group>
          <Group gap={6} wrap="nowrap" align="flex-start">
            <ArrowRight size={18} aria-hidden style={{ flex: 'none', marginTop: 3 }} color={each.nextIsDue ? 'var(--mantine-color-anchor)' : 'var(--mantine-color-dimmed)'} />
            <Text fw={each.nextIsDue ? 600 : 400} c={each.nextIsDue ? undefined : 'dimmed'}>
              {each.why}
            </Text>
          </Group>
          <StepDetails each={each} />
          <LastAct each={each} />
        </Stack>
        <Stack gap={2} align="flex-end" style={{ flex: '0 1 auto', marginInlineStart: 'auto', textAlign: 'end' }}>
          <Text size="lg">
            <Money value={each.amount} bold tone={each.stage === 'serious' ? 'danger' : undefined} />
          </Text>
          {each.beganOn && (
            <Text size="sm" c="dimmed">
              {t('arrears.since')} <DateText value={each.beganOn} />
            </Text>
          )}
          <Text size="sm" c="dimmed">
            {t('arrears.creditor', { name: each.creditorName })}
          </Text>
          {each.accruedInterest > 0 && (
            <Text size="sm" c="dimmed">
              {t(pressed ? 'arrears.interest' : 'arrears.interestNotAsked')} <Money value={each.accruedInterest} />
            </Text>
          )}
          {each.inTransit > 0 && (
            <Text size="sm">
              {t('arrears.inTransit')} <Money value={each.inTransit} />
            </Text>
          )}
          {each.plan && <Text size="sm">{t('arrears.planNext', { state: t(`arrears.plan.state.${each.plan.state}`) })}</Text>}
          {each.inPlan > 0 && (
            <Text size="sm">
              {t('arrears.inPlan')} <Money value={each.inPlan} />
            </Text>
          )}
          {each.recourse > 0 && (
            <Text size="sm">
              {t('arrears.recourse')} <Money value={each.recourse} />
            </Text>
          )}
        </Stack>
      </Group>
      <Months each={each} />
      {!each.phone && each.nextIsDue && SPOKEN.has(each.nextStep ?? '') && (
        <Text size="sm">
          {t('arrears.noPhone')}{' '}
          <Link to="/rodiny/$id" params={{ id: each.householdId }} style={{ color: 'var(--mantine-color-anchor)' }}>{t('arrears.addPhone')}</Link>
        </Text>
      )}
      <CaseActs each={each} onContact={onContact} onPause={onPause} onAgree={onAgree} />
    </li>
  );
}

/** Why not earlier, whose step it is, and what goes with it. */
function StepDetails({ each }: { each: Case }) {
  const t = useT();
  if (!each.nextStep) return null;
  return (
    <Text size="sm" c="dimmed">
      {each.whyNotEarlier}
      {each.nextIsDue && each.nextWho && ` ${t('arrears.who', { who: t(`ladder.who.${each.nextWho}`) })}.`}
      {each.nextIsDue && each.nextTasks.length > 0 && ` ${t('arrears.tasks', { tasks: each.nextTasks.join(', ') })}.`}
    </Text>
  );
}

function LastAct({ each }: { each: Case }) {
  const t = useT();
  if (each.lastAct === null || each.lastAct === undefined) return <Text size="sm" c="dimmed">{t('arrears.noContact')}</Text>;
  const { step, doneOn, outcome, promisedOn, documentId } = each.lastAct;
  return (
    <Text size="sm" c="dimmed">
      {t('arrears.lastContact')} <DateText value={doneOn} />: {t(`arrears.step.${step}`)}
      {outcome && outcome !== 'issued' ? `, ${t(`arrears.outcome.${outcome}`)}` : ''}
      {promisedOn && (
        <>
          {' '}
          {t('arrears.promisedTo')} <DateText value={promisedOn} />
        </>
      )}
      {documentId && (
        <>
          {' '}
          <Anchor href={`/documents/${documentId}.pdf`} target="_blank" rel="noreferrer" inherit>
            {t('arrears.openLetter')}
          </Anchor>
        </>
      )}
    </Text>
  );
}

function Months({ each }: { each: Case }) {
  if (each.months.length === 0) return null;
  return (
    <Group gap="0 1rem" mt="xs">
      {each.months.slice(0, 6).map((month) => (
        <Text key={month.month} size="sm" c="dimmed">
          <MonthText value={month.month} /> <Money value={month.amount} />
        </Text>
      ))}
    </Group>
  );
}

function CaseActs({ each, onContact, onPause, onAgree }: Omit<CaseProps, 'pressed'>) {
  const t = useT();
  const toast = useToast();
  const hasRole = useHasRole();
  const remind = useAct(SendReminderMutation);
  const endPause = useAct(EndArrearsPauseMutation);
  const issue = useAct(IssueLetterMutation);
  if (!hasRole('coordinator', 'manager', 'finance') || each.amount === 0) return null;
  const letter = each.nextStep === 'first_reminder' || each.nextStep === 'second_reminder';
  return (
    <Group gap="sm" mt="sm" className="zz-no-print">
      {each.phone && (
        <Button component="a" href={`tel:${each.phone.replaceAll(' ', '')}`} leftSection={<Phone size={18} aria-hidden />} variant={letter || !each.nextIsDue ? 'default' : 'filled'}>
          {t('arrears.call')}
        </Button>
      )}
      <Button variant="default" onClick={onContact}>
        {t('arrears.called')}
      </Button>
      {letter && each.nextIsDue && !each.quietMode && (
        <Button
          loading={remind.isPending}
          onClick={() => remind.mutate({ tenancyId: each.tenancyId }, { onSuccess: () => toast.done(t('arrears.reminderSent')), onError: toast.failed })}
        >
          {t('arrears.remind')}
        </Button>
      )}
      {LETTER_OF[each.nextStep ?? ''] && each.nextIsDue && !each.quietMode && (
        <Button
          loading={issue.isPending}
          onClick={() => issue.mutate({ input: { tenancyId: each.tenancyId, kind: LETTER_OF[each.nextStep!]! } }, { onSuccess: ({ papers }) => toast.done(t('arrears.letters.issued', { numbers: papers.map((paper) => paper.number).join(', ') })), onError: toast.failed })}
        >
          {t('arrears.sendLetter', { letter: t(`arrears.letter.${LETTER_OF[each.nextStep!]!}`) })}
        </Button>
      )}
      {!each.plan && (
        <Button variant={each.nextStep === 'repayment_agreement' && each.nextIsDue ? 'filled' : 'default'} onClick={onAgree}>
          {t('arrears.plan.agreeNow')}
        </Button>
      )}
      {each.pause && each.pause.reason === 'repayment_plan' && each.plan?.id === each.pause.id ? null : each.pause ? (
        <Button variant="default" loading={endPause.isPending} onClick={() => endPause.mutate({ id: each.pause!.id }, { onSuccess: () => toast.done(t('arrears.pauseEnded')), onError: toast.failed })}>
          {t('arrears.endPause')}
        </Button>
      ) : (
        <Button variant="default" onClick={onPause}>
          {t('arrears.pause')}
        </Button>
      )}
    </Group>
  );
}
