import { Group, Radio, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useT } from '../../app/intl';
import { Facts, StatusBadge } from '../../ui';
import type { Candidate } from './sitting-queries';

export const CHOICES = ['for', 'against', 'abstain'] as const;

interface CandidateCardProps {
  candidate: Candidate;
  chosen: boolean;
  /** Names and points, for those who choose families and do not vote here. */
  file?: ReactNode;
  /** The choice, while one may vote. */
  choice?: { value: string; onChange: (value: string) => void; error?: ReactNode };
}

/** A candidate by letter: counts and words, nothing a name could be guessed from. */
export function CandidateCard({ candidate, chosen, file, choice }: CandidateCardProps) {
  const t = useT();
  const { label, adults, children, needs, reasons, unknown, exception, gone } = candidate;
  const headingId = `kandidat-${label}`;
  return (
    <section className="zz-card" aria-labelledby={headingId}>
      <Title order={3} size="h3" id={headingId} mb="xs">
        {t('panel.candidate', { label })}
      </Title>
      <Stack gap="sm">
        {(chosen || gone || exception) && (
          <Group gap="xs">
            {chosen && <StatusBadge tone="ok">{t('panel.chosen')}</StatusBadge>}
            {gone && <StatusBadge tone="warn">{t(`panel.gone.${gone}`)}</StatusBadge>}
            {exception && <StatusBadge tone="warn">{t('panel.exception')}</StatusBadge>}
          </Group>
        )}
        <Facts
          items={[
            [t('panel.people'), t('panel.peopleOf', { adults, children })],
            [t('panel.needs'), needs == null ? t('panel.notAsked') : needs.length === 0 ? t('panel.noNeeds') : needs.map((need) => t(`households.need.${need}`)).join(', ')],
          ]}
        />
        <div>
          <Text fw={600}>{t('panel.reasons')}</Text>
          <ul style={{ margin: 0, paddingInlineStart: '1.25rem' }}>
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </div>
        {unknown.length > 0 && <Text>{t('panel.unknown', { rules: unknown.join(', ') })}</Text>}
        {file}
        {choice && (
          <Radio.Group label={t('panel.yourChoice', { label })} value={choice.value} onChange={choice.onChange} error={choice.error} mt="xs">
            <Stack gap="xs" mt="xs">
              {CHOICES.map((value) => (
                <Radio key={value} value={value} label={t(`panel.choice.${value}`)} styles={{ body: { alignItems: 'center', minHeight: 36 } }} />
              ))}
            </Stack>
          </Radio.Group>
        )}
      </Stack>
    </section>
  );
}
