import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../app/intl';
import { useAsk } from '../../app/queries';
import { useHasRole } from '../../app/session';
import { today } from '../../format/dates';
import { graphql } from '../../graphql/staff';
import type { AppealTermsQuery as Asked } from '../../graphql/staff/graphql';
import { ActDialog, ActForm, Answer, DataList, DateField, DateText, NumberField, Section, StatusBadge, useActForm, useToast } from '../../ui';

const AppealTermsQuery = graphql(`
  query AppealTerms { appealTerms { versions { validFrom isInForce appealDays returnDays } } }
`);

const AdoptAppealTermsMutation = graphql(`
  mutation AdoptAppealTerms($input: AdoptAppealTermsInput!) {
    adoptAppealTerms(input: $input) { __typename ... on AppealTermsVersions { versions { validFrom } } ... on Refused { code message field } }
  }
`);

type Version = Asked['appealTerms']['versions'][number];

/** How long a family may appeal, and come back after it withdrew: promised from a day on. */
export function TermsOfAppeals() {
  const t = useT();
  const isManager = useHasRole()('manager');
  const answer = useAsk(AppealTermsQuery, {});
  const [changing, setChanging] = useState(false);
  return (
    <Section title={t('policy.appeals.title')}>
      <Stack gap="sm">
        <Text>{t('policy.appeals.why')}</Text>
        <Answer of={answer}>
          {({ appealTerms: { versions } }) => (
            <>
              <DataList
                label={t('policy.appeals.title')}
                rows={versions}
                rowKey={(row) => row.validFrom ?? 'standard'}
                columns={[
                  { key: 'from', header: t('policy.appeals.from'), cell: (row) => (row.validFrom ? <DateText value={row.validFrom} /> : t('policy.appeals.standard')) },
                  { key: 'appeal', header: t('policy.appeals.appealDays'), align: 'end', cell: (row) => t('policy.appeals.days', { days: row.appealDays }) },
                  { key: 'return', header: t('policy.appeals.returnDays'), align: 'end', cell: (row) => t('policy.appeals.days', { days: row.returnDays }) },
                  { key: 'state', header: t('policy.appeals.state'), cell: (row) => (row.isInForce ? <StatusBadge tone="ok">{t('policy.state.in_force')}</StatusBadge> : null) },
                ]}
              />
              {isManager && <Button variant="default" style={{ alignSelf: 'flex-start' }} onClick={() => setChanging(true)}>{t('policy.appeals.change')}</Button>}
              {changing && <ChangeTerms inForce={versions.find((version) => version.isInForce)!} onClose={() => setChanging(false)} />}
            </>
          )}
        </Answer>
      </Stack>
    </Section>
  );
}

function ChangeTerms({ inForce, onClose }: { inForce: Version; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const form = useActForm({
    document: AdoptAppealTermsMutation,
    initialValues: { appealDays: inForce.appealDays as number | string, returnDays: inForce.returnDays as number | string, validFrom: today() as string | null },
    validate: ({ appealDays, returnDays, validFrom }) => ({
      ...(appealDays === '' ? { appealDays: t('policy.appeals.needed') } : {}), ...(returnDays === '' ? { returnDays: t('policy.appeals.needed') } : {}), ...(validFrom ? {} : { validFrom: t('policy.fromMissing') }),
    }),
    variables: ({ appealDays, returnDays, validFrom }) => ({ input: { appealDays: Number(appealDays), returnDays: Number(returnDays), validFrom: validFrom! } }),
    onDone: () => {
      toast.done(t('policy.appeals.saved'));
      onClose();
    },
  });
  return (
    <ActDialog opened title={t('policy.appeals.change')} onClose={onClose} size="md">
      <ActForm form={form} submitLabel={t('policy.appeals.save')} onCancel={onClose}>
        <NumberField label={t('policy.appeals.appealDays')} description={t('policy.appeals.appealHint')} allowDecimal={false} {...form.field('appealDays')} />
        <NumberField label={t('policy.appeals.returnDays')} description={t('policy.appeals.returnHint')} allowDecimal={false} {...form.field('returnDays')} />
        <DateField label={t('policy.appeals.from')} {...form.field('validFrom')} />
      </ActForm>
    </ActDialog>
  );
}
