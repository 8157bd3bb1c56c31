import { Group, Stack, Text } from '@mantine/core';
import { useT } from '../../app/intl';
import { useAct, useAsk } from '../../app/queries';
import { graphql } from '../../graphql/staff';
import { ConfirmButton, InstantText, Section, StatusBadge, useToast } from '../../ui';

const OpenProblemsQuery = graphql(`
  query OpenProblemsOfUnits { openProblems { id unitId place description callWhen reportedAt state } }
`);

const SettleProblemMutation = graphql(`
  mutation SettleProblem($id: UUID!, $solved: Boolean!) {
    settleProblem(id: $id, solved: $solved) { __typename ... on ProblemReport { id } ... on Refused { code message field } }
  }
`);

/** What the owner reported about this flat: somebody takes it in hand, then closes it. */
export function ReportedProblems({ unitId, mayAct }: { unitId: string; mayAct: boolean }) {
  const t = useT();
  const toast = useToast();
  const { data } = useAsk(OpenProblemsQuery, {}, { enabled: mayAct });
  const settle = useAct(SettleProblemMutation);
  const problems = (data?.openProblems ?? []).filter((problem) => problem.unitId === unitId);
  if (problems.length === 0) return null;
  const done = (id: string, solved: boolean) => settle.mutate({ id, solved }, { onSuccess: () => toast.done(t(solved ? 'units.problemSolved' : 'units.problemTaken')), onError: toast.failed });
  return (
    <Section title={t('units.problems')}>
      <Stack gap="md">
        {problems.map((problem) => (
          <Stack key={problem.id} gap={6}>
            <Group gap="sm">
              <StatusBadge tone={problem.state === 'taken' ? 'info' : 'warn'}>{t(problem.state === 'taken' ? 'units.problemInHand' : 'units.problemNew')}</StatusBadge>
              <InstantText value={problem.reportedAt} />
            </Group>
            <Text>{problem.place}: {problem.description}</Text>
            {problem.callWhen && <Text c="dimmed">{t('units.callWhen')}: {problem.callWhen}</Text>}
            <Group gap="sm">
              {problem.state !== 'taken' && <ConfirmButton size="sm" label={t('units.takeProblem')} consequence={t('units.takeProblemConsequence')} onConfirm={() => done(problem.id, false)} />}
              <ConfirmButton size="sm" label={t('units.solveProblem')} consequence={t('units.solveProblemConsequence')} onConfirm={() => done(problem.id, true)} />
            </Group>
          </Stack>
        ))}
      </Stack>
    </Section>
  );
}
