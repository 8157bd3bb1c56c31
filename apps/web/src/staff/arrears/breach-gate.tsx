import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useT } from '../../app/intl';
import { useAct, useAsk } from '../../app/queries';
import { useHasRole } from '../../app/session';
import type { SeriousBreachQuery } from '../../graphql/staff/graphql';
import { ActDialog, ActForm, Answer, ConfirmButton, DateField, DateText, Money, Section, SelectField, StatusBadge, TextField, useActForm, useToast } from '../../ui';
import { BreachQuery, RecordDeliveryMutation } from './plan-queries';

type Gate = SeriousBreachQuery['seriousBreach'];
type Paper = Gate['calls'][number]['papers'][number];
const WAYS = ['hand', 'post', 'data_box'] as const;

/** The three conditions of § 2291, each with what was found and what is needed. A gate to look at, not a button to press. */
export function BreachGate({ tenancyId }: { tenancyId: string }) {
  const t = useT();
  const gate = useAsk(BreachQuery, { tenancyId });
  return (
    <Section title={t('arrears.gate.title')}>
      <Answer of={gate}>
        {({ seriousBreach }) => (
          <Stack gap="md">
            <Text>{t(seriousBreach.open ? 'arrears.gate.open' : 'arrears.gate.closed')}</Text>
            <ol style={{ margin: 0, paddingInlineStart: '1.25rem', display: 'grid', gap: '0.5rem' }}>
              <Condition met={seriousBreach.owedMet} label={t('arrears.gate.owed')}>
                <Money value={seriousBreach.owed} /> {t('arrears.gate.of')} <Money value={seriousBreach.owedNeeded} />
              </Condition>
              <Condition met={seriousBreach.calledMet} label={t('arrears.gate.called')}>
                {t('arrears.gate.reached', { found: seriousBreach.calledFound, needed: seriousBreach.calledNeeded })}
                {seriousBreach.calledMissing.length > 0 && `, ${t('arrears.gate.missing', { names: seriousBreach.calledMissing.join(', ') })}`}
              </Condition>
              <Condition met={seriousBreach.passedMet} label={t('arrears.gate.passed')}>
                {seriousBreach.passedFrom ? <>{t('arrears.gate.from')} <DateText value={seriousBreach.passedFrom} /></> : t('arrears.gate.notRunning')}
              </Condition>
            </ol>
            {seriousBreach.calls.map((call) => (
              <Stack key={call.id} gap="xs">
                <Text fw={600}>{t('arrears.gate.call')} <DateText value={call.sentOn} />: <Money value={call.asked} />, {t('arrears.plan.days', { days: call.periodDays })}</Text>
                {call.papers.map((paper) => <PaperRow key={paper.id} paper={paper} />)}
              </Stack>
            ))}
          </Stack>
        )}
      </Answer>
    </Section>
  );
}

function Condition({ met, label, children }: { met: boolean; label: string; children: ReactNode }) {
  const t = useT();
  return (
    <li>
      <Group gap="sm">
        <Text fw={600}>{label}</Text>
        <StatusBadge tone={met ? 'warn' : 'ok'}>{t(met ? 'arrears.gate.met' : 'arrears.gate.notMet')}</StatusBadge>
      </Group>
      <Text size="sm">{children}</Text>
    </li>
  );
}

function PaperRow({ paper }: { paper: Paper }) {
  const t = useT();
  const toast = useToast();
  const mayAct = useHasRole()('coordinator', 'manager', 'finance');
  const [recording, setRecording] = useState(false);
  const clear = useAct(RecordDeliveryMutation);
  return (
    <Group gap="sm">
      <Anchor href={`/documents/${paper.documentId}.pdf`} target="_blank" rel="noreferrer">{paper.number}</Anchor>
      <span>{paper.name}</span>
      {paper.deliveredOn ? (
        <>
          <StatusBadge tone="ok">{t('arrears.gate.delivered')}</StatusBadge>
          <span><DateText value={paper.deliveredOn} />, {t(`arrears.gate.way.${paper.way!}`)}{paper.proof ? `, ${paper.proof}` : ''}</span>
          {mayAct && (
            <ConfirmButton size="compact-md" label={t('arrears.gate.clear')} consequence={t('arrears.gate.clearConsequence')} onConfirm={() => clear.mutate({ input: { paperId: paper.id } }, { onSuccess: () => toast.done(t('arrears.gate.cleared')), onError: toast.failed })} />
          )}
        </>
      ) : (
        mayAct && <Button size="compact-md" variant="default" onClick={() => setRecording(true)}>{t('arrears.gate.record')}</Button>
      )}
      {recording && <RecordDelivery paper={paper} onClose={() => setRecording(false)} />}
    </Group>
  );
}

function RecordDelivery({ paper, onClose }: { paper: Paper; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const form = useActForm({
    document: RecordDeliveryMutation,
    initialValues: { deliveredOn: null as string | null, way: 'post', proof: '' },
    validate: ({ deliveredOn }) => (deliveredOn ? {} : { deliveredOn: t('arrears.gate.dayNeeded') }),
    variables: ({ deliveredOn, way, proof }) => ({ input: { paperId: paper.id, deliveredOn, way, proof: proof.trim() || null } }),
    onDone: () => {
      toast.done(t('arrears.gate.recorded'));
      onClose();
    },
  });
  return (
    <ActDialog opened title={t('arrears.gate.recordFor', { name: paper.name })} onClose={onClose} size="md">
      <ActForm form={form} submitLabel={t('arrears.save')} onCancel={onClose}>
        <DateField label={t('arrears.gate.deliveredOn')} {...form.field('deliveredOn')} />
        <SelectField label={t('arrears.gate.wayOf')} data={WAYS.map((value) => ({ value, label: t(`arrears.gate.way.${value}`) }))} {...form.field('way')} />
        <TextField label={t('arrears.gate.proof')} description={t('arrears.gate.proofHint')} maxLength={200} {...form.field('proof')} />
      </ActForm>
    </ActDialog>
  );
}
