import { Group, Text, Title } from '@mantine/core';
import { AlertTriangle, CheckCircle2, CircleHelp, XCircle } from 'lucide-react';
import { useT } from '../../app/intl';
import { DateText } from '../../ui';
import type { MatchShown } from './match-queries';

const OUTCOMES = { passed: { icon: CheckCircle2, colour: 'var(--zz-ok)' }, failed: { icon: XCircle, colour: 'var(--zz-warn)' }, unknown: { icon: CircleHelp, colour: 'var(--zz-warn)' } } as const;

/** Every rule: what it needs, what was found, what came of it, what would help; below it how it reads, its check and its paragraph. */
export function Rules({ match }: { match: Pick<MatchShown, 'rules'> }) {
  const t = useT();
  return (
    <section aria-label={t('matching.rules')}>
      <Title order={4} size="h3" mb="xs">
        {t('matching.rules')}
      </Title>
      <ul style={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: '0.625rem' }}>
        {match.rules.map((rule) => {
          const { icon: Icon, colour } = OUTCOMES[rule.outcome as keyof typeof OUTCOMES] ?? { icon: AlertTriangle, colour: 'var(--zz-warn)' };
          const help = rule.changes.length > 0 ? rule.changes.map(({ words }) => words).join(t('matching.or')) : rule.wouldHelp;
          return (
            <li key={rule.rule} style={{ display: 'grid', gridTemplateColumns: '1.5rem 1fr', gap: '0.5rem' }}>
              <Icon size={20} aria-hidden color={colour} style={{ marginTop: 2 }} />
              <div style={{ minWidth: 0 }}>
                <strong>{rule.name}</strong>: <span style={{ color: colour }}>{t(`matching.outcome.${rule.outcome}`)}</span>
                <br />
                {t('matching.needed')} {rule.needed}; {t('matching.found')} {rule.found}
                {help && (
                  <>
                    <br />
                    {t('matching.wouldHelp', { help })}
                  </>
                )}
                <Published sentence={rule.sentence} test={rule.test} law={rule.law ?? null} />
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

export function Terms({ match }: { match: Pick<MatchShown, 'terms' | 'score'> }) {
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
            <Published sentence={term.sentence} test={term.test} law={term.law ?? null} />
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

/** The rule as it is published: its sentence, the check itself, the paragraph it rests on. */
function Published({ sentence, test, law }: { sentence: string; test: string; law: string | null }) {
  const t = useT();
  return (
    <Text c="dimmed" size="sm" component="div" style={{ overflowWrap: 'anywhere' }}>
      {sentence} {t('matching.test', { test })} {law ?? t('matching.ownRule')}
    </Text>
  );
}
