import { Button, Stack, Text, Title } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useT } from '../../app/intl';
import { useAsk } from '../../app/queries';
import { useHasRole } from '../../app/session';
import { Answer, DateText, PageHeader, StatusBadge } from '../../ui';
import { TermsOfAppeals } from './appeal-terms';
import { ChangePolicy } from './change-policy';
import { PoliciesQuery, type VersionShown } from './policy-queries';

export function PolicyPage(): ReactNode {
  const t = useT();
  const mayTry = useHasRole()('coordinator', 'manager');
  const [changing, setChanging] = useState(false);
  const found = useAsk(PoliciesQuery, {});
  const change = mayTry && !changing ? <Button onClick={() => setChanging(true)}>{t('policy.change')}</Button> : undefined;
  return (
    <>
      <PageHeader title={t('policy.title')} description={t('policy.description')} action={change} />
      <Answer of={found}>
        {({ matchingPolicies: versions }) => {
          const inForce = versions.find(({ state }) => state === 'in_force') ?? versions[0]!;
          return (
            <Stack gap="lg">
              {changing && <ChangePolicy newest={versions[0]!} onClose={() => setChanging(false)} />}
              <Published version={inForce} />
              <TermsOfAppeals />
              <Versions versions={versions} />
            </Stack>
          );
        }}
      </Answer>
    </>
  );
}

/** Every rule and criterion in its sentence, with the paragraph it rests on. */
function Published({ version }: { version: VersionShown }) {
  const t = useT();
  return (
    <section className="zz-card" aria-label={t('policy.inForce')}>
      <Title order={2} size="h3" mb="sm">
        {version.version === 0 ? t('policy.standard') : t('policy.versionInForce', { version: version.version })}
      </Title>
      <Title order={3} size="h3" mb={4}>{t('policy.rules')}</Title>
      <Text c="dimmed" mb="xs">{t('policy.rulesWhat')}</Text>
      <ul style={{ margin: 0, paddingInlineStart: '1.25rem', display: 'grid', gap: '0.5rem' }}>
        {version.rules.map((rule) => (
          <li key={rule.code}>
            <strong>{rule.name}</strong>: {rule.sentence} <Text span c="dimmed">{t('matching.test', { test: rule.test })} {rule.law ?? t('matching.ownRule')}</Text>
          </li>
        ))}
      </ul>
      <Title order={3} size="h3" mt="md" mb={4}>{t('policy.criteria')}</Title>
      <Text c="dimmed" mb="xs">{t('policy.criteriaWhat')}</Text>
      <ul style={{ margin: 0, paddingInlineStart: '1.25rem', display: 'grid', gap: '0.5rem' }}>
        {version.criteria.map((criterion) => (
          <li key={criterion.code}>
            <strong>{criterion.name}</strong>, {t('policy.upTo', { points: criterion.weight ?? 0 })}: {criterion.sentence} <Text span c="dimmed">{t('matching.test', { test: criterion.test })} {criterion.law ?? t('matching.ownRule')}</Text>
          </li>
        ))}
      </ul>
      <Text mt="md">{t('policy.ties')}</Text>
      <Text c="dimmed">{t('matching.neverCounts')}</Text>
    </section>
  );
}

const TONES = { in_force: 'ok', planned: 'info', past: 'muted' } as const;

function Versions({ versions }: { versions: readonly VersionShown[] }) {
  const t = useT();
  return (
    <section aria-label={t('policy.versions')}>
      <Title order={2} mb="sm">{t('policy.versions')}</Title>
      <ol className="zz-cards" reversed>
        {versions.map((version) => (
          <li key={version.version} className="zz-card">
            <Text fw={600}>
              {version.version === 0 ? t('policy.standard') : t('policy.version', { version: version.version })}{' '}
              <StatusBadge tone={TONES[version.state as keyof typeof TONES] ?? 'muted'}>{t(`policy.state.${version.state}`)}</StatusBadge>
            </Text>
            {version.from && (
              <Text>
                {t('policy.from')} <DateText value={version.from} />
                {version.adoptedByName && <>, {t('policy.adoptedBy', { name: version.adoptedByName })}</>}
              </Text>
            )}
            {version.reason && <Text>{version.reason}</Text>}
            <Text c="dimmed">{version.criteria.map((criterion) => `${criterion.name} ${criterion.weight}`).join(' · ')}</Text>
          </li>
        ))}
      </ol>
    </section>
  );
}
