import { Button, Group, Radio, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../app/intl';
import { useAct } from '../../app/queries';
import { addDays, today } from '../../format/dates';
import { ActDialog, ActForm, DateField, ReasonDialog, Section, TextAreaField, TextField, useActForm, useToast } from '../../ui';
import { CancelSitting, CountVotes, DecideTie, ExtendSitting, type Sitting } from './sitting-queries';
import { instantOf, USUAL_HOUR } from './when';

const DAYS_MORE = 3;

/** What whoever leads the sitting does: count, give more time, end it. */
export function LeadActs({ sitting }: { sitting: Sitting }) {
  const t = useT();
  const toast = useToast();
  const count = useAct(CountVotes);
  const [open, setOpen] = useState<'extend' | 'cancel' | null>(null);
  if (!sitting.may.lead) return null;
  const mayExtend = sitting.state === 'open' || sitting.state === 'inquorate';
  const countNow = (): void =>
    count.mutate({ sittingId: sitting.id }, { onSuccess: (counted) => toast.done(t(`panel.counted.${counted.state}`)), onError: toast.failed });
  return (
    <Section title={t('panel.leading')}>
      <Stack gap="sm">
        {sitting.state === 'open' && <Text>{sitting.may.count ? t('panel.countWhat') : t('panel.countWaits', { missing: sitting.voters - sitting.voted })}</Text>}
        {sitting.state === 'inquorate' && <Text>{t('panel.inquorateWhat')}</Text>}
        <Group gap="sm">
          {sitting.state === 'open' && <Button disabled={!sitting.may.count} loading={count.isPending} onClick={countNow}>{t('panel.count')}</Button>}
          {mayExtend && <Button variant="default" onClick={() => setOpen('extend')}>{t('panel.extend')}</Button>}
          <Button variant="default" onClick={() => setOpen('cancel')}>{t('panel.cancel')}</Button>
        </Group>
      </Stack>
      {open === 'extend' && <Extend sitting={sitting} onClose={() => setOpen(null)} />}
      {open === 'cancel' && (
        <ReasonDialog
          title={t('panel.cancel')}
          consequence={t('panel.cancelWhat')}
          submit={t('panel.cancel')}
          done={t('panel.cancelled')}
          document={CancelSitting}
          variables={(reason) => ({ input: { sittingId: sitting.id, reason } })}
          onClose={() => setOpen(null)}
        />
      )}
    </Section>
  );
}

function Extend({ sitting, onClose }: { sitting: Sitting; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const form = useActForm({
    document: ExtendSitting,
    initialValues: { day: addDays(today(), DAYS_MORE) as string | null, time: USUAL_HOUR },
    variables: ({ day, time }) => ({ input: { sittingId: sitting.id, deadlineAt: instantOf(day ?? today(), time) ?? new Date().toISOString() } }),
    validate: ({ day }) => (day ? {} : { day: t('panel.chooseDay') }),
    onDone: () => {
      toast.done(t('panel.extended'));
      onClose();
    },
  });
  return (
    <ActDialog opened title={t('panel.extend')} onClose={onClose} size="md">
      <ActForm form={form} submitLabel={t('panel.extend')} onCancel={onClose}>
        <DateField label={t('panel.untilDay')} {...form.field('day')} />
        <TextField type="time" label={t('panel.untilTime')} {...form.field('time')} />
      </ActForm>
    </ActDialog>
  );
}

/** At a tie the chair decides among those with equal votes, or nobody, and says why. */
export function Tie({ sitting }: { sitting: Sitting }) {
  const t = useT();
  const toast = useToast();
  const form = useActForm({
    document: DecideTie,
    initialValues: { label: '', reason: '' },
    variables: ({ label, reason }) => ({ input: { sittingId: sitting.id, label: label === 'nobody' ? null : label, reason } }),
    validate: ({ label }) => (label ? {} : { label: t('panel.chooseOne') }),
    onDone: () => toast.done(t('panel.tieDecided')),
  });
  return (
    <Section title={t('panel.tie')}>
      <Text mb="md">{t('panel.tieWhat')}</Text>
      <ActForm form={form} submitLabel={t('panel.decideTie')}>
        <Radio.Group label={t('panel.tieChoice')} {...form.field('label')}>
          <Stack gap="xs" mt="xs">
            {sitting.tiedLabels.map((label) => (
              <Radio key={label} value={label} label={t('panel.candidate', { label })} />
            ))}
            <Radio value="nobody" label={t('panel.nobody')} />
          </Stack>
        </Radio.Group>
        <TextAreaField label={t('panel.tieReason')} autosize minRows={2} maxLength={1000} {...form.field('reason')} />
      </ActForm>
    </Section>
  );
}
