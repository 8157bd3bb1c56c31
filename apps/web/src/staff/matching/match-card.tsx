import { Button, Group, Progress, Stack, Text, Title } from '@mantine/core';
import { AlertTriangle, CheckCircle2, CircleHelp, XCircle } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useT } from '../../app/intl';
import { DateText, StatusBadge } from '../../ui';
import type { MatchShown } from './match-queries';

interface MatchCardProps {
  match: MatchShown;
  /** The other side of the pair: a family, or a flat. */
  title: ReactNode;
  subtitle: ReactNode;
  maximum: number;
  action?: ReactNode;
  showShare?: boolean;
}

/** A match: place, score, three strongest reasons in words; every rule and term on demand. */
export function MatchCard({ match, title, subtitle, maximum, action, showShare }: MatchCardProps) {
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
                {rule.wouldHelp && <> ({t('matching.wouldHelp', { help: rule.wouldHelp })})</>}
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

const OUTCOMES = { passed: { icon: CheckCircle2, colour: 'var(--zz-ok)' }, failed: { icon: XCircle, colour: 'var(--zz-warn)' }, unknown: { icon: CircleHelp, colour: 'var(--zz-warn)' } } as const;

/** Every rule: what it needs, what was found, what came of it, what would help. */
function Rules({ match }: { match: MatchShown }) {
  const t = useT();
  return (
    <section aria-label={t('matching.rules')}>
      <Title order={4} size="h3" mb="xs">
        {t('matching.rules')}
      </Title>
      <ul style={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: '0.625rem' }}>
        {match.rules.map((rule) => {
          const { icon: Icon, colour } = OUTCOMES[rule.outcome as keyof typeof OUTCOMES] ?? { icon: AlertTriangle, colour: 'var(--zz-warn)' };
          return (
            <li key={rule.rule} style={{ display: 'grid', gridTemplateColumns: '1.5rem 1fr', gap: '0.5rem' }}>
              <Icon size={20} aria-hidden color={colour} style={{ marginTop: 2 }} />
              <div>
                <strong>{rule.name}</strong>: <span style={{ color: colour }}>{t(`matching.outcome.${rule.outcome}`)}</span>
                <br />
                {t('matching.needed')} {rule.needed}; {t('matching.found')} {rule.found}
                {rule.wouldHelp && (
                  <>
                    <br />
                    {t('matching.wouldHelp', { help: rule.wouldHelp })}
                  </>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Terms({ match }: { match: MatchShown }) {
  const t = useT();
  return (
    <section aria-label={t('matching.terms')}>
      <Title order={4} size="h3" mb="xs">
        {t('matching.terms')}
      </Title>
      <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {match.terms.map((term) => (
          <li key={term.term} style={{ borderBottom: '1px solid var(--zz-line)', padding: '0.375rem 0' }}>
            <Group justify="space-between" wrap="nowrap" align="baseline" gap="md">
              <strong>{t(`matching.term.${term.term}`)}</strong>
              <span className="zz-money">{term.known ? t('matching.pointsOf', { points: term.points, cap: term.cap }) : t('matching.unknownPoints', { cap: term.cap })}</span>
            </Group>
            {term.words}
            {term.sourceOn && (
              <Text span c="dimmed">
                {' '}
                ({t('matching.since')} <DateText value={term.sourceOn} />)
              </Text>
            )}
          </li>
        ))}
        <li style={{ padding: '0.375rem 0' }}>
          <Group justify="space-between">
            <strong>{t('matching.total')}</strong>
            <strong className="zz-money">{match.score}</strong>
          </Group>
        </li>
      </ul>
    </section>
  );
}
