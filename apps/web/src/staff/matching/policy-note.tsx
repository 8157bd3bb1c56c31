import { Accordion, List, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useT } from '../../app/intl';
import { DateText } from '../../ui';
import type { PolicyShown } from './match-queries';

/** The published rules beside every list made by them. */
export function PolicyNote({ policy, asOf }: { policy: PolicyShown; asOf: string }) {
  const t = useT();
  return (
    <Accordion variant="contained" mt="lg">
      <Accordion.Item value="policy">
        <Accordion.Control>{policy.version === 0 ? t('matching.policyStandard') : t('matching.policy', { version: policy.version })}</Accordion.Control>
        <Accordion.Panel>
          <List spacing={4} mb="sm">
            <List.Item>{t('matching.policyRooms', { persons: policy.maxPersonsPerRoom })}</List.Item>
            <List.Item>{t('matching.policyArea', { area: policy.minM2PerPerson })}</List.Item>
            <List.Item>{t('matching.policyShare', { percent: policy.maxSharePercent })}</List.Item>
            {policy.terms.map((term) => (
              <List.Item key={term.term}>{t('matching.policyTerm', { term: t(`matching.term.${term.term}`), cap: term.cap })}</List.Item>
            ))}
          </List>
          <Text c="dimmed">
            {t('matching.asOf')} <DateText value={asOf} />
            {policy.adoptedOn && (
              <>
                . {t('matching.adoptedOn')} <DateText value={policy.adoptedOn} />
              </>
            )}
            . {t('matching.neverCounts')}
          </Text>
          <Link to="/agentura/pravidla" style={{ color: 'var(--mantine-color-anchor)' }}>
            {t('matching.allVersions')}
          </Link>
        </Accordion.Panel>
      </Accordion.Item>
    </Accordion>
  );
}

export const maximumOf = (policy: PolicyShown): number => Math.max(1, policy.terms.reduce((sum, term) => sum + term.cap, 0));
