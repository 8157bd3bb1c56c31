import { Button, Group, SegmentedControl, Stack, Switch, Text } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useT } from '../../app/intl';
import { useAskPages } from '../../app/queries';
import { useSearchOf } from '../../app/routing';
import { graphql } from '../../graphql/staff';
import type { HouseholdDuplicatesQuery as Found } from '../../graphql/staff/graphql';
import { Answer, DateText, EmptyState, InstantText, More, PageHeader, StatusBadge } from '../../ui';
import { Dismissed } from './dismissed';
import { MergesDone } from './merges-done';
import { DUPLICATE_TABS, duplicatesRoute, type DuplicateTab } from './route';
import { ANCHOR, STRENGTH_TONE } from './strength';

const DuplicatesQuery = graphql(`
  query HouseholdDuplicates($first: Int!, $after: String, $weak: Boolean!) {
    householdDuplicates(first: $first, after: $after, weak: $weak) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node {
        key strength
        first { id code name persons children waitingSince state }
        second { id code name persons children waitingSince state }
        evidence { kind strength words }
        dismissedBefore { id reason decidedAt decidedByName }
      } }
    }
  }
`);

type Pair = Found['householdDuplicates']['edges'][number]['node'];

/** Families that may be written down twice; what was merged; what somebody said is no duplicate. */
export function DuplicatesPage(): ReactNode {
  const t = useT();
  const navigate = useNavigate();
  const { stav = 'navrzene' } = useSearchOf(duplicatesRoute);
  return (
    <>
      <PageHeader title={t('duplicates.title')} description={t('duplicates.description')} back={{ to: '/rodiny', label: t('households.title') }} />
      <SegmentedControl
        mb="md"
        maw="100%"
        value={stav}
        onChange={(value) => void navigate({ to: '/rodiny/duplicity', search: { stav: value as DuplicateTab } })}
        data={DUPLICATE_TABS.map((tab) => ({ value: tab, label: t(`duplicates.tab.${tab}`) }))}
        aria-label={t('duplicates.tabs')}
      />
      {stav === 'navrzene' ? <Proposed /> : stav === 'sloucene' ? <MergesDone /> : <Dismissed />}
    </>
  );
}

function Proposed() {
  const t = useT();
  const navigate = useNavigate();
  const { slabe = false } = useSearchOf(duplicatesRoute);
  const pairs = useAskPages(DuplicatesQuery, { first: 20, weak: slabe }, (answer) => answer.householdDuplicates);
  return (
    <Stack gap="md">
      <Switch
        checked={slabe}
        onChange={(event) => void navigate({ to: '/rodiny/duplicity', search: event.currentTarget.checked ? { slabe: true } : {} })}
        label={t('duplicates.weakToo')}
        description={t('duplicates.weakWhy')}
      />
      <Answer of={pairs}>
        {({ rows }) =>
          rows.length === 0 ? (
            <EmptyState title={t('duplicates.empty')} why={t('duplicates.emptyWhy')} />
          ) : (
            <Stack gap="md" component="ul" m={0} p={0} style={{ listStyle: 'none' }} aria-label={t('duplicates.title')}>
              {rows.map((pair) => (
                <PairCard key={pair.key} pair={pair} />
              ))}
            </Stack>
          )
        }
      </Answer>
      <More of={pairs} />
    </Stack>
  );
}

function PairCard({ pair }: { pair: Pair }) {
  const t = useT();
  return (
    <li className="zz-card">
      <Group justify="space-between" align="flex-start" gap="md" mb="sm">
        <Stack gap="xs" style={{ flex: '1 1 16rem' }}>
          {[pair.first, pair.second].map((household) => (
            <Group key={household.id} gap="xs" style={{ rowGap: 0 }}>
              <Link to="/rodiny/$householdId" params={{ householdId: household.id }} style={{ ...ANCHOR, fontWeight: 600 }}>
                {household.name}
              </Link>
              <span className="zz-money">{household.code}</span>
              <Text c="dimmed" span>
                {t('households.peopleOf', { persons: household.persons, children: household.children })}, {t(`households.state.${household.state}`)}
                {household.state === 'applicant' && <> {t('duplicates.since')} <DateText value={household.waitingSince} /></>}
              </Text>
            </Group>
          ))}
        </Stack>
        <StatusBadge tone={STRENGTH_TONE[pair.strength] ?? 'muted'}>{t(`duplicates.strength.${pair.strength}`)}</StatusBadge>
      </Group>
      <ul style={{ margin: 0, paddingInlineStart: '1.25rem' }}>
        {pair.evidence.map(({ words }) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      {pair.dismissedBefore && (
        <Text c="dimmed" mt="xs">
          {t('duplicates.dismissedBefore', { name: pair.dismissedBefore.decidedByName ?? '', reason: pair.dismissedBefore.reason })} (<InstantText value={pair.dismissedBefore.decidedAt} />)
        </Text>
      )}
      <Button mt="md" renderRoot={(props) => <Link {...props} to="/rodiny/duplicity/$firstId/$secondId" params={{ firstId: pair.first.id, secondId: pair.second.id }} />}>
        {t('duplicates.compare')}
      </Button>
    </li>
  );
}
