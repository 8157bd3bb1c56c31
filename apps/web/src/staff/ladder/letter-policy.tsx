import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../app/intl';
import { useAct, useAsk } from '../../app/queries';
import { useHasRole } from '../../app/session';
import { today } from '../../format/dates';
import type { LetterPolicyQuery as Asked } from '../../graphql/staff/graphql';
import { ActDialog, ActForm, Answer, ConfirmButton, DataList, DateField, DateText, NumberField, Section, StatusBadge, useActForm, useToast } from '../../ui';
import { DecideInterestPolicyMutation } from '../rent/accessories';
import { AdvicePlaces } from './advice-places';
import { AdoptLetterDaysMutation, LetterPolicyQuery } from './letter-policy-queries';

type Days = Asked['letterDays']['versions'][number];

/** What the agency sets for its letters and asks of families: periods, places of advice, default interest. */
export function LetterPolicy() {
  const answer = useAsk(LetterPolicyQuery, {});
  return (
    <Answer of={answer}>
      {({ letterDays, advicePlaces, interestPolicy }) => (
        <Stack gap="lg">
          <LetterDays versions={letterDays.versions} />
          <AdvicePlaces versions={advicePlaces.versions} />
          <DefaultInterest pressed={interestPolicy.pressed} />
        </Stack>
      )}
    </Answer>
  );
}

function LetterDays({ versions }: { versions: readonly Days[] }) {
  const t = useT();
  const isManager = useHasRole()('manager');
  const [changing, setChanging] = useState(false);
  return (
    <Section title={t('ladder.days.title')}>
      <Stack gap="sm">
        <Text>{t('ladder.days.why')}</Text>
        <DataList
          label={t('ladder.days.title')}
          rows={versions}
          rowKey={(row) => row.validFrom ?? 'standard'}
          columns={[
            { key: 'from', header: t('ladder.validFrom'), cell: (row) => (row.validFrom ? <DateText value={row.validFrom} /> : t('ladder.standard')) },
            { key: 'call', header: t('ladder.days.callToPay'), align: 'end', cell: (row) => t('ladder.days', { days: row.callToPay }) },
            { key: 'breach', header: t('ladder.days.breachCall'), align: 'end', cell: (row) => t('ladder.days', { days: row.breachCall }) },
            { key: 'state', header: t('ladder.state'), cell: (row) => (row.isInForce ? <StatusBadge tone="ok">{t('ladder.inForce')}</StatusBadge> : null) },
          ]}
        />
        {isManager && <Button variant="default" style={{ alignSelf: 'flex-start' }} onClick={() => setChanging(true)}>{t('ladder.days.change')}</Button>}
      </Stack>
      {changing && <ChangeDays inForce={versions.find((version) => version.isInForce)!} onClose={() => setChanging(false)} />}
    </Section>
  );
}

function ChangeDays({ inForce, onClose }: { inForce: Days; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const form = useActForm({
    document: AdoptLetterDaysMutation,
    initialValues: { callToPay: inForce.callToPay as number | string, breachCall: inForce.breachCall as number | string, validFrom: today() as string | null },
    validate: ({ callToPay, breachCall, validFrom }) => ({
      ...(callToPay === '' ? { callToPay: t('ladder.days.needed') } : {}), ...(breachCall === '' ? { breachCall: t('ladder.days.needed') } : {}), ...(validFrom ? {} : { validFrom: t('ladder.policyDayNeeded') }),
    }),
    variables: ({ callToPay, breachCall, validFrom }) => ({ input: { callToPay: Number(callToPay), breachCall: Number(breachCall), validFrom: validFrom! } }),
    onDone: () => {
      toast.done(t('ladder.policySaved'));
      onClose();
    },
  });
  return (
    <ActDialog opened title={t('ladder.days.change')} onClose={onClose} size="md">
      <ActForm form={form} submitLabel={t('ladder.policySave')} onCancel={onClose}>
        <NumberField label={t('ladder.days.callToPay')} description={t('ladder.days.callHint')} allowDecimal={false} {...form.field('callToPay')} />
        <NumberField label={t('ladder.days.breachCall')} description={t('ladder.days.breachHint')} allowDecimal={false} {...form.field('breachCall')} />
        <DateField label={t('ladder.validFrom')} {...form.field('validFrom')} />
      </ActForm>
    </ActDialog>
  );
}

function DefaultInterest({ pressed }: { pressed: boolean }) {
  const t = useT();
  const toast = useToast();
  const isManager = useHasRole()('manager');
  const decide = useAct(DecideInterestPolicyMutation);
  return (
    <Section title={t('ladder.interest.title')}>
      <Stack gap="sm">
        <Text>{t(pressed ? 'ladder.interest.asked' : 'ladder.interest.notAsked')}</Text>
        {isManager && (
          <div>
            <ConfirmButton
              label={t(pressed ? 'ladder.interest.stop' : 'ladder.interest.start')}
              consequence={t(pressed ? 'ladder.interest.stopWhat' : 'ladder.interest.startWhat')}
              onConfirm={() => decide.mutate({ pressed: !pressed }, { onSuccess: () => toast.done(t('ladder.policySaved')), onError: toast.failed })}
            />
          </div>
        )}
      </Stack>
    </Section>
  );
}
