import { Stack, Text, Title } from '@mantine/core';
import { useT } from '../../app/intl';
import { DateText, Facts, StatusBadge } from '../../ui';
import { Rules, Terms } from '../matching/match-detail';
import type { Offer } from './offer-page';

type Decision = Offer['decision'];

/** What was known when it was decided: frozen, and readable as it was shown. */
export function KnownThen({ snapshot }: { snapshot: Decision['snapshot'] }) {
  const t = useT();
  return (
    <section className="zz-card">
      <Title order={2} size="h3" mb={4}>{t('offers.then')}</Title>
      <Text c="dimmed" mb="sm">{t('offers.thenWhat')}</Text>
      <Facts
        items={[
          [t('offers.thenAsOf'), <DateText key="as-of" value={snapshot.asOf} />],
          [t('offers.thenPolicy'), snapshot.policyVersion],
          [t('offers.thenRank'), snapshot.rank == null ? t('offers.thenOverride', { count: snapshot.eligibleCount }) : t('offers.thenOf', { rank: snapshot.rank, count: snapshot.eligibleCount })],
          ...snapshot.facts.map(({ name, value }): [string, string] => [name, value]),
        ]}
      />
      <details style={{ marginTop: '0.75rem' }}>
        <summary>{t('offers.thenDetail')}</summary>
        <Stack gap="md" mt="sm">
          <Rules match={snapshot} />
          <Terms match={snapshot} />
        </Stack>
      </details>
    </section>
  );
}

/** The decision held against today: what would be judged otherwise, and why. */
export function ChangedSince({ review }: { review: NonNullable<Decision['review']> }) {
  const t = useT();
  const same = review.changes.length === 0 && review.policyVersionThen === review.policyVersionNow;
  return (
    <section className="zz-card">
      <Title order={2} size="h3" mb="sm">{t('offers.review')}</Title>
      {same ? (
        <Text>{t('offers.review.same')}</Text>
      ) : (
        <Stack gap="xs">
          <div><StatusBadge tone={review.eligibleNow ? 'ok' : 'warn'}>{review.eligibleNow ? t('offers.review.stillEligible') : t('offers.review.notEligible')}</StatusBadge></div>
          <Text>{t('offers.review.score', { then: review.scoreThen, now: review.scoreNow })}</Text>
          {review.policyVersionThen !== review.policyVersionNow && <Text>{t('offers.review.policy', { then: review.policyVersionThen, now: review.policyVersionNow })}</Text>}
          {review.changes.length > 0 && <Changes changes={review.changes} />}
        </Stack>
      )}
    </section>
  );
}

function Changes({ changes }: { changes: NonNullable<Decision['review']>['changes'] }) {
  const t = useT();
  return (
    <ul style={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: '0.5rem' }} aria-label={t('offers.review')}>
      {changes.map((change) => (
        <li key={`${change.kind} ${change.code}`} style={{ borderTop: '1px solid var(--zz-line)', paddingTop: '0.5rem' }}>
          <strong>{change.name}</strong> <Text span c="dimmed">({t(`offers.review.cause.${change.cause ?? 'fact'}`)})</Text>
          <br />
          {t('offers.review.then')}: {change.then}
          <br />
          {t('offers.review.now')}: {change.now}
        </li>
      ))}
    </ul>
  );
}
