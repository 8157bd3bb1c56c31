import { Alert, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useT } from '../../app/intl';
import { useAsk } from '../../app/queries';
import { graphql } from '../../graphql/staff';
import { ANCHOR } from './strength';

const OfHouseholdQuery = graphql(`
  query DuplicatesOfHousehold($id: UUID!) {
    household(id: $id) { id isMerged mergedInto { id code name } aliases { id code name } }
    householdDuplicates(householdId: $id, first: 5) { edges { node { key first { id code name } second { id code name } evidence { words } } } }
  }
`);

/** On a family's page: it may be here twice, it goes on elsewhere, or others were merged into it. */
export function DuplicatesOfHousehold({ householdId }: { householdId: string }) {
  const t = useT();
  const { data } = useAsk(OfHouseholdQuery, { id: householdId });
  const household = data?.household;
  if (!household) return null;
  const pairs = data.householdDuplicates.edges.map(({ node }) => node);
  return (
    <Stack gap="sm" mb={household.isMerged || household.aliases.length + pairs.length > 0 ? 'md' : 0}>
      {household.isMerged && (
        <Alert color="blue">
          {household.mergedInto ? (
            <>
              {t('duplicates.mergedInto')} <Link to="/rodiny/$householdId" params={{ householdId: household.mergedInto.id }} style={ANCHOR}>{household.mergedInto.code}</Link>.
            </>
          ) : (
            t('duplicates.mergedElsewhere')
          )}
        </Alert>
      )}
      {household.aliases.length > 0 && (
        <Group gap="xs">
          <Text span fw={600}>{t('duplicates.aliases')}:</Text>
          {household.aliases.map((alias) => (
            <Link key={alias.id} to="/rodiny/$householdId" params={{ householdId: alias.id }}>{alias.name} ({alias.code})</Link>
          ))}
          <Link to="/rodiny/duplicity" search={{ stav: 'sloucene' }} style={ANCHOR}>{t('duplicates.takeBack')}</Link>
        </Group>
      )}
      {pairs.map((pair) => {
        const other = pair.first.id === householdId ? pair.second : pair.first;
        return (
          <Alert key={pair.key} color="orange">
            <strong>{t('duplicates.bannerTitle')}.</strong> {other.name} ({other.code}): {pair.evidence.map(({ words }) => words).join(' ')}{' '}
            <Link to="/rodiny/duplicity/$firstId/$secondId" params={{ firstId: pair.first.id, secondId: pair.second.id }} style={ANCHOR}>{t('duplicates.compare')}</Link>
          </Alert>
        );
      })}
    </Stack>
  );
}
