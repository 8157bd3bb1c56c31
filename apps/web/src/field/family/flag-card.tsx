import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '../../app/queries';
import { useT } from '../../app/intl';
import { graphql } from '../../graphql/staff';
import type { FamilyInCareQuery } from '../../graphql/staff/graphql';
import { ConfirmButton, InstantText, StatusBadge, useToast } from '../../ui';
import { AddNote } from '../risk/add-note';

const CloseRiskFlag = graphql(`
  mutation CloseRiskFlag($flagId: UUID!) {
    closeRiskFlag(flagId: $flagId) {
      __typename
      ... on RiskFlag { id }
      ... on Refused { code message field }
    }
  }
`);

export type FlagOfFamily = FamilyInCareQuery['familyInCare']['flags'][number];

const SHARED = ['payment', 'neighbours', 'condition'];

export function FlagCard({ flag, sharesFlags }: { flag: FlagOfFamily; sharesFlags: boolean }) {
  const t = useT();
  const toast = useToast();
  const close = useAct(CloseRiskFlag);
  const [writing, setWriting] = useState(false);
  const reaches = sharesFlags && SHARED.includes(flag.kind);
  return (
    <li className="zz-card">
      <Stack gap="xs">
        <Group justify="space-between" gap="xs">
          <Text fw={650} size="lg">
            {t(`field.risk.kind.${flag.kind}`)}
          </Text>
          {flag.level === 'urgent' && <StatusBadge tone="danger">{t('field.flag.urgent')}</StatusBadge>}
        </Group>
        <Text c="dimmed">
          {flag.raisedByName}, <InstantText value={flag.raisedAt} />
        </Text>
        {flag.answer ? (
          <Text>
            <Text span fw={600} inherit>
              {t('field.flag.answered', { name: flag.answeredByName ?? '' })}
            </Text>{' '}
            {t(`field.flag.answer.${flag.answer}`)}
            {flag.answerWords ? ` ${flag.answerWords}` : ''}
          </Text>
        ) : (
          <Text>{reaches ? t('field.flag.waits') : t('field.flag.teamOnly')}</Text>
        )}
        {flag.notes.map((note) => (
          <Text key={note.id} style={{ whiteSpace: 'pre-line', borderInlineStart: '3px solid var(--zz-line)', paddingInlineStart: 12 }}>
            {note.content}
          </Text>
        ))}
        {writing ? (
          <AddNote flagId={flag.id} label={t('field.flag.note')} />
        ) : (
          <Group gap="xs">
            <Button variant="default" onClick={() => setWriting(true)}>
              {t('field.flag.addNote')}
            </Button>
            <ConfirmButton
              label={t('field.flag.close')}
              consequence={t('field.flag.closeWhy')}
              onConfirm={() => close.mutate({ flagId: flag.id }, { onSuccess: () => toast.done(t('field.flag.closed')), onError: toast.failed })}
            />
          </Group>
        )}
      </Stack>
    </li>
  );
}
