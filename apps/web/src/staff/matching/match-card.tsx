import { Button, Group, Progress, Stack, Text, Title } from '@mantine/core';
import { CircleHelp } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useT } from '../../app/intl';
import { StatusBadge } from '../../ui';
import { Rules, Terms } from './match-detail';
import type { MatchShown } from './match-queries';

interface MatchCardProps {
  match: MatchShown;
  /** The other side of the pair: a family, or a flat. */
  title: ReactNode;
  subtitle: ReactNode;
  maximum: number;
  action?: ReactNode;
  showShare?: boolean;
  /** The place the people of the agency gave it. */
  ordered?: number | null;
  /** A choice among several, beside the name. */
  choice?: ReactNode;
}

/** A match: place, score, three strongest reasons in words; every rule and term on demand. */
export function MatchCard({ match, title, subtitle, maximum, action, showShare, ordered, choice }: MatchCardProps) {
  const t = useT();
  const [opened, setOpened] = useState(false);
  const failed = match.rules.filter((rule) => rule.outcome === 'failed');
  const unknown = match.rules.filter((rule) => rule.outcome === 'unknown');
  const detailId = `match-${match.householdId}-${match.flatId}`;
  return (
    <li className="zz-card">
      <Group justify="space-between" align="flex-start" gap="md">
        <div style={{ flex: '1 1 16rem', minWidth: 0 }}>
          <Group gap="sm" align="baseline">
            {choice}
            {match.rank != null && (
              <Text fw={650} size="lg" component="span">
                {t('matching.rank', { rank: match.rank })}
              </Text>
            )}
            <Title order={3} size="h3">
              {title}
            </Title>
          </Group>
          <Text c="dimmed" component="div">
            {subtitle}
          </Text>
        </div>
        {match.rank != null && <ScoreBar match={match} maximum={maximum} />}
      </Group>
      <Stack gap="xs" mt="sm">
        <Group gap="xs">
          {ordered != null && <StatusBadge tone="info">{t('matching.order.place', { place: ordered })}</StatusBadge>}
          {match.tied && <StatusBadge tone="info">{t('matching.tied')}</StatusBadge>}
          {match.offeredElsewhere && <StatusBadge tone="info">{t('matching.offeredElsewhere')}</StatusBadge>}
          {unknown.length > 0 && <StatusBadge tone="warn" icon={CircleHelp}>{t('matching.unknownRules', { rules: unknown.map((rule) => rule.name).join(', ') })}</StatusBadge>}
          {showShare && <StatusBadge tone="muted">{match.sharePercent == null ? t('matching.shareUnknown') : t('matching.share', { percent: match.sharePercent })}</StatusBadge>}
        </Group>
        {failed.length > 0 ? (
          <ul style={{ margin: 0, paddingInlineStart: '1.25rem' }}>
            {failed.map((rule) => (
              <li key={rule.rule}>
                <strong>{rule.name}</strong>: {rule.found}
                {rule.changes.length > 0 && <> ({t('matching.wouldHelp', { help: rule.changes.map(({ words }) => words).join(t('matching.or')) })})</>}
              </li>
            ))}
          </ul>
        ) : (
          <Text>{match.reasons.map((reason) => `+${reason.points} ${reason.words}`).join(' · ')}</Text>
        )}
        <Group gap="sm" mt={4} className="zz-no-print">
          {action}
          <Button variant="subtle" aria-expanded={opened} aria-controls={detailId} onClick={() => setOpened(!opened)}>
            {opened ? t('matching.lessDetail') : t('matching.moreDetail')}
          </Button>
        </Group>
      </Stack>
      {opened && (
        <Stack id={detailId} gap="md" mt="md">
          <Rules match={match} />
          <Terms match={match} />
        </Stack>
      )}
    </li>
  );
}

function ScoreBar({ match, maximum }: { match: MatchShown; maximum: number }) {
  const t = useT();
  const label = match.possibleScore > match.score ? t('matching.scoreUpTo', { score: match.score, possible: match.possibleScore }) : t('matching.score', { score: match.score });
  return (
    <div style={{ flex: '0 1 12rem', minWidth: '9rem' }}>
      <Text ta="end" fw={600} className="zz-money">
        {label}
      </Text>
      <Progress.Root size="md" aria-hidden>
        <Progress.Section value={(100 * match.score) / maximum} />
        <Progress.Section value={(100 * (match.possibleScore - match.score)) / maximum} color="petrol.2" />
      </Progress.Root>
    </div>
  );
}
