import { ActionIcon, Group, Text } from '@mantine/core';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useT } from '../../app/intl';
import { graphql } from '../../graphql/staff';
import { ActDialog, ActForm, TextAreaField, useActForm, useToast } from '../../ui';
import type { Candidate } from './match-queries';

const OrderCandidatesMutation = graphql(`
  mutation OrderCandidates($input: OrderCandidatesInput!) {
    orderCandidates(input: $input) { __typename ... on CandidateOrder { id } ... on Refused { code message field } }
  }
`);

interface OrderProps {
  unitId: string;
  /** null: closed. */
  chosen: readonly Candidate[] | null;
  onClose: () => void;
}

/** An order of candidates by people, with its reason. The computed ranks stay as they are. */
export function OrderCandidates({ unitId, chosen, onClose }: OrderProps) {
  const t = useT();
  return (
    <ActDialog title={t('matching.order.title')} opened={chosen !== null} onClose={onClose}>
      {chosen && <Fields unitId={unitId} chosen={chosen} onClose={onClose} />}
    </ActDialog>
  );
}

function Fields({ unitId, chosen, onClose }: OrderProps & { chosen: readonly Candidate[] }) {
  const t = useT();
  const toast = useToast();
  const form = useActForm({
    document: OrderCandidatesMutation,
    initialValues: { householdIds: chosen.map(({ id }) => id), reason: '' },
    variables: ({ householdIds, reason }) => ({ input: { unitId, householdIds, reason } }),
    onDone: () => {
      toast.done(t('matching.saved'));
      onClose();
    },
  });
  const ids = form.values.householdIds;
  const move = (index: number, by: number): void => {
    const next = [...ids];
    [next[index], next[index + by]] = [next[index + by]!, next[index]!];
    form.setFieldValue('householdIds', next);
  };
  return (
    <ActForm form={form} submitLabel={t('matching.order.save')} onCancel={onClose}>
      <Text>{t('matching.order.what')}</Text>
      <ol style={{ margin: 0, paddingInlineStart: '1.5rem', display: 'grid', gap: '0.5rem' }}>
        {ids.map((id, index) => {
          const { name, rank } = chosen.find((candidate) => candidate.id === id)!;
          return (
            <li key={id}>
              <Group justify="space-between" wrap="nowrap" gap="sm">
                <span>{name} <Text span c="dimmed">{rank == null ? t('matching.order.noRank') : t('matching.order.computed', { rank })}</Text></span>
                <Group gap={4} wrap="nowrap">
                  <ActionIcon variant="default" size={44} disabled={index === 0} aria-label={t('matching.order.up', { family: name })} onClick={() => move(index, -1)}><ArrowUp size={18} aria-hidden /></ActionIcon>
                  <ActionIcon variant="default" size={44} disabled={index === ids.length - 1} aria-label={t('matching.order.down', { family: name })} onClick={() => move(index, 1)}><ArrowDown size={18} aria-hidden /></ActionIcon>
                </Group>
              </Group>
            </li>
          );
        })}
      </ol>
      <TextAreaField label={t('matching.order.reason')} description={t('matching.order.reasonHint')} {...form.field('reason')} />
    </ActForm>
  );
}
