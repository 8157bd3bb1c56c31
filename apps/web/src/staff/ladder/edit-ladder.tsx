import { Button, Group, MultiSelect, Stack, Text, Title } from '@mantine/core';
import { useT } from '../../app/intl';
import { useAct } from '../../app/queries';
import { today } from '../../format/dates';
import { ActForm, DataList, DateField, NumberField, Section, SelectField, StatusBadge, useActForm, useToast } from '../../ui';
import { AdoptLadderMutation, PreviewLadderMutation } from './ladder-queries';
import type { Rung } from './ladder-page';

const STEPS = ['call', 'second_contact', 'visit', 'first_reminder', 'second_reminder', 'repayment_agreement', 'direct_payment', 'call_to_pay', 'breach_call'];
const WHO = ['coordinator', 'social_worker', 'manager'];
const TASKS = ['visit', 'check_benefit', 'tell_landlord', 'guarantee_claim'];

interface Edited {
  step: string;
  fromDay: number | string;
  restDays: number | string;
  fromMonths: number | string;
  who: string;
  tasks: string[];
}
const edited = ({ step, fromDay, restDays, fromMonths, who, tasks }: Rung): Edited => ({ step, fromDay, restDays, fromMonths: fromMonths ?? '', who, tasks: [...tasks] });
const sent = (rungs: readonly Edited[]) =>
  rungs.map((rung) => ({ ...rung, fromDay: Number(rung.fromDay), restDays: Number(rung.restDays), fromMonths: rung.fromMonths === '' ? null : Number(rung.fromMonths) }));

/** Steps in their order; before it is adopted, what today's worklist would say under it. */
export function EditLadder({ rungs, onClose }: { rungs: readonly Rung[]; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const preview = useAct(PreviewLadderMutation);
  const form = useActForm({
    document: AdoptLadderMutation,
    initialValues: { rungs: rungs.map(edited), validFrom: today() as string | null },
    validate: ({ validFrom }) => (validFrom ? {} : { validFrom: t('ladder.dayNeeded') }),
    variables: (values) => ({ input: { validFrom: values.validFrom!, rungs: sent(values.rungs) } }),
    onDone: () => {
      toast.done(t('ladder.adopted'));
      onClose();
    },
  });
  const left = STEPS.filter((step) => !form.values.rungs.some((rung) => rung.step === step));
  return (
    <Section title={t('ladder.new')}>
      <ActForm form={form} submitLabel={t('ladder.adopt')} onCancel={onClose}>
        {form.values.rungs.map((rung, index) => (
          <Stack key={rung.step} className="zz-card" gap="sm" role="group" aria-label={t(`arrears.step.${rung.step}`)}>
            <Group gap="sm" justify="space-between">
              <Title order={3} size="h4">{index + 1}. {t(`arrears.step.${rung.step}`)}</Title>
              <Group gap="xs">
                <Button size="compact-md" variant="default" disabled={index === 0} onClick={() => form.reorderListItem('rungs', { from: index, to: index - 1 })} aria-label={t('ladder.upOf', { step: t(`arrears.step.${rung.step}`) })}>{t('ladder.up')}</Button>
                <Button size="compact-md" variant="default" disabled={form.values.rungs.length === 1} onClick={() => form.removeListItem('rungs', index)} aria-label={t('ladder.removeOf', { step: t(`arrears.step.${rung.step}`) })}>{t('ladder.remove')}</Button>
              </Group>
            </Group>
            {form.errors[`rungs.${index}.step`] && <Text c="danger" role="alert">{form.errors[`rungs.${index}.step`]}</Text>}
            <Group gap="sm" align="flex-start">
              <NumberField label={t('ladder.fromDay')} min={0} max={365} style={{ flex: '1 1 8rem' }} {...form.field(`rungs.${index}.fromDay`)} />
              <NumberField label={t('ladder.restDays')} min={0} max={365} style={{ flex: '1 1 8rem' }} {...form.field(`rungs.${index}.restDays`)} />
              <NumberField label={t('ladder.fromMonths')} description={t('ladder.fromMonthsHint')} min={0} max={12} style={{ flex: '1 1 8rem' }} {...form.field(`rungs.${index}.fromMonths`)} />
              <SelectField label={t('ladder.who')} data={WHO.map((value) => ({ value, label: t(`ladder.who.${value}`) }))} style={{ flex: '1 1 10rem' }} {...form.field(`rungs.${index}.who`)} />
            </Group>
            <MultiSelect label={t('ladder.tasks')} data={TASKS.map((value) => ({ value, label: t(`ladder.task.${value}`) }))} {...form.field(`rungs.${index}.tasks`)} />
          </Stack>
        ))}
        <Group gap="sm">
          {left.map((step) => (
            <Button key={step} size="compact-md" variant="default" onClick={() => form.insertListItem('rungs', { step, fromDay: form.values.rungs.at(-1)?.fromDay ?? 3, restDays: 7, fromMonths: step === 'breach_call' ? 3 : '', who: 'coordinator', tasks: [] })}>
              {t('ladder.add', { step: t(`arrears.step.${step}`) })}
            </Button>
          ))}
        </Group>
        <DateField label={t('ladder.validFrom')} {...form.field('validFrom')} />
        <Button variant="default" style={{ alignSelf: 'flex-start' }} loading={preview.isPending} onClick={() => preview.mutate({ input: { rungs: sent(form.values.rungs) } }, { onError: toast.failed })}>
          {t('ladder.preview')}
        </Button>
        {preview.data && (
          <DataList
            label={t('ladder.previewTitle')}
            rows={preview.data.rows}
            rowKey={(row) => row.tenancyId}
            columns={[
              { key: 'family', header: t('ladder.family'), cell: (row) => row.householdName },
              { key: 'now', header: t('ladder.now'), cell: (row) => row.now },
              { key: 'then', header: t('ladder.then'), cell: (row) => (row.differs ? row.then : <StatusBadge tone="info">{t('ladder.same')}</StatusBadge>) },
            ]}
          />
        )}
      </ActForm>
    </Section>
  );
}
