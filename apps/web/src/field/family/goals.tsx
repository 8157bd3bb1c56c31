import { Button, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '../../app/queries';
import { useT } from '../../app/intl';
import { graphql } from '../../graphql/staff';
import type { FamilyInCareQuery, GoalEnd } from '../../graphql/staff/graphql';
import { ActForm, DateField, DateText, StatusBadge, useActForm, useToast } from '../../ui';
import { newId } from '../new-id';

const SetGoal = graphql(`
  mutation SetGoal($input: SetGoalInput!) {
    setGoal(input: $input) {
      __typename
      ... on Goal { id }
      ... on Refused { code message field }
    }
  }
`);

const EndGoal = graphql(`
  mutation EndGoal($goalId: UUID!, $end: GoalEnd!) {
    endGoal(goalId: $goalId, end: $end) {
      __typename
      ... on Goal { id state }
      ... on Refused { code message field }
    }
  }
`);

type Goal = FamilyInCareQuery['familyInCare']['goals'][number];

export function Goals({ householdId, goals }: { householdId: string; goals: readonly Goal[] }) {
  const t = useT();
  const toast = useToast();
  const end = useAct(EndGoal);
  const [setting, setSetting] = useState(false);
  const finish = (goalId: string, how: GoalEnd) =>
    end.mutate({ goalId, end: how }, { onSuccess: () => toast.done(how === 'reached' ? t('field.goal.reached') : t('field.goal.dropped')), onError: toast.failed });
  return (
    <section aria-labelledby="goals">
      <Title order={2} id="goals" mb="sm">
        {t('field.goal.title')}
      </Title>
      {goals.length === 0 && !setting && (
        <Text c="dimmed" mb="sm">
          {t('field.goal.none')}
        </Text>
      )}
      <ul className="zz-cards">
        {goals.map((goal) => (
          <li key={goal.id} className="zz-card">
            <Stack gap={6}>
              <Group justify="space-between" gap="xs" wrap="nowrap" align="flex-start">
                <Text fw={600}>{goal.title}</Text>
                {goal.state === 'reached' && <StatusBadge tone="ok">{t('field.goal.isReached')}</StatusBadge>}
                {goal.state === 'dropped' && <StatusBadge tone="muted">{t('field.goal.isDropped')}</StatusBadge>}
              </Group>
              {goal.firstStep && <Text>{t('field.goal.firstStepIs', { step: goal.firstStep })}</Text>}
              {goal.state === 'open' && goal.dueOn && (
                <Text c="dimmed">
                  {t('field.goal.due')} <DateText value={goal.dueOn} />
                </Text>
              )}
              {goal.state === 'open' && (
                <Group gap="xs" mt={4}>
                  <Button variant="light" color="ok" onClick={() => finish(goal.id, 'reached')}>
                    {t('field.goal.reach')}
                  </Button>
                  <Button variant="subtle" onClick={() => finish(goal.id, 'dropped')}>
                    {t('field.goal.drop')}
                  </Button>
                </Group>
              )}
            </Stack>
          </li>
        ))}
      </ul>
      {setting ? (
        <NewGoal householdId={householdId} onDone={() => { setSetting(false); toast.done(t('field.goal.saved')); }} onCancel={() => setSetting(false)} />
      ) : (
        <Button variant="default" mt="sm" onClick={() => setSetting(true)}>
          {t('field.goal.new')}
        </Button>
      )}
    </section>
  );
}

function NewGoal({ householdId, onDone, onCancel }: { householdId: string; onDone: () => void; onCancel: () => void }) {
  const t = useT();
  const [id] = useState(newId);
  const form = useActForm({
    document: SetGoal,
    initialValues: { title: '', firstStep: '', dueOn: null as string | null },
    variables: ({ title, firstStep, dueOn }) => ({ input: { id, householdId, title, firstStep: firstStep || null, dueOn } }),
    onDone,
  });
  return (
    <div className="zz-card" style={{ marginTop: 12 }}>
      <ActForm form={form} submitLabel={t('field.goal.save')} onCancel={onCancel}>
        <TextInput label={t('field.goal.what')} {...form.field('title')} />
        <TextInput label={t('field.goal.firstStep')} {...form.field('firstStep')} />
        <DateField label={t('field.goal.until')} {...form.field('dueOn')} />
      </ActForm>
    </div>
  );
}
