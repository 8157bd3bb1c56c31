import { Button, Group, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useT } from '../../app/intl';
import { useAsk } from '../../app/queries';
import { Answer, EmptyState, PageHeader, StatusBadge, useIsWide } from '../../ui';
import { ProposePanel, RunningSitting, useSittingOfFlat } from '../panel/propose-panel';
import { Candidates } from './candidates';
import { Decide } from './decide';
import { Direction } from './direction';
import { Draws } from './draws';
import { FlatCard } from './flat-card';
import { MatchCard } from './match-card';
import { FlatToFamilies as FlatToFamiliesQuery, type Decider, type UnitMatching } from './match-queries';
import { OpeningsOfFlat } from './openings';
import { CandidateOrders } from './candidate-orders';
import { maximumOf, PolicyNote } from './policy-note';
import { ReserveLists } from './reserve-list';

export function FlatToFamilies({ unitId }: { unitId: string }) {
  const found = useAsk(FlatToFamiliesQuery, { unitId, first: 100 });
  return <Answer of={found}>{({ unitMatching, matchDeciders }) => <Loaded found={unitMatching} deciders={matchDeciders} />}</Answer>;
}

function Loaded({ found, deciders }: { found: UnitMatching; deciders: readonly Decider[] }) {
  const t = useT();
  const [chosen, setChosen] = useState<UnitMatching['eligible'][number] | null>(null);
  const { flat, policy, activeOffer } = found;
  const sitting = useSittingOfFlat(flat.id);
  const open = !found.occupied && !activeOffer && !sitting;
  const maximum = maximumOf(policy);
  const wide = useIsWide();
  const order = found.orders.find(({ endedAt }) => endedAt == null) ?? null;
  return (
    <>
      <PageHeader
        title={t('matching.forFlat', { flat: flat.code })}
        back={{ to: '/parovani', label: t('matching.title') }}
        description={`${flat.layout}, ${flat.street} ${flat.houseNumber}, ${flat.city}`}
        action={open && found.eligible.length + found.ineligible.length > 0 && <ProposePanel found={found} />}
      />
      <Direction value="byty" />
      {sitting && <RunningSitting sitting={sitting} />}
      {found.occupied && <StatusBadge tone="warn">{t('matching.occupied')}</StatusBadge>}
      {activeOffer && (
        <Group className="zz-card" p="md" mb="md" gap="md">
          <Text style={{ flex: '1 1 16rem' }}>{t('matching.hasOffer', { family: activeOffer.household.name })}</Text>
          <Button variant="default" renderRoot={(props) => <Link {...props} to="/nabidky-rodinam/$offerId" params={{ offerId: activeOffer.id }} />}>
            {t('matching.openOffer')}
          </Button>
        </Group>
      )}
      <ReserveLists unitId={flat.id} />
      <div style={{ display: 'grid', gap: '1rem', gridTemplateColumns: wide ? '22rem minmax(0, 1fr)' : 'minmax(0, 1fr)', alignItems: 'start' }}>
        <FlatCard flat={flat} />
        <section aria-label={t('matching.eligible')}>
          <Title order={2} mb="sm">
            {t('matching.eligibleCount', { count: found.eligibleCount })}
          </Title>
          <Draws found={found} open={open} />
          <CandidateOrders orders={found.orders} />
          {found.eligible.length === 0 ? (
            <>
              <EmptyState title={t('matching.nobody')} why={found.mostOftenMissing[0] ? t('matching.mostOften', { rule: found.mostOftenMissing[0].name, families: found.mostOftenMissing[0].families }) : t('matching.noFamiliesWhy')} action={<Button component={Link} to="/rodiny" variant="default">{t('matching.toFamilies')}</Button>} />
              {found.ineligibleCount > 0 && <OpeningsOfFlat unitId={flat.id} />}
            </>
          ) : (
            <Candidates found={found} order={order} open={open} onChoose={setChosen} />
          )}
        </section>
      </div>
      {found.ineligible.length > 0 && (
        <section aria-label={t('matching.ineligible')} style={{ marginTop: '2rem' }}>
          <Title order={2} mb={4}>
            {t('matching.ineligibleCount', { count: found.ineligibleCount })}
          </Title>
          <Text c="dimmed" mb="sm">
            {t('matching.ineligibleWhy')}
          </Text>
          <ul className="zz-cards">
            {found.ineligible.map((match) => (
              <MatchCard
                key={match.householdId}
                match={match}
                maximum={maximum}
                title={<Link to="/rodiny/$householdId" params={{ householdId: match.household.id }} style={{ color: 'var(--mantine-color-anchor)' }}>{match.household.name}</Link>}
                subtitle={t('households.peopleOf', { persons: match.household.persons, children: match.household.children })}
                action={
                  open && !match.offeredElsewhere && match.rules.every((rule) => rule.outcome !== 'failed' || rule.overridable) ? (
                    <Button variant="default" onClick={() => setChosen(match)}>{t('matching.decideAnyway')}</Button>
                  ) : undefined
                }
              />
            ))}
          </ul>
        </section>
      )}
      <PolicyNote policy={policy} asOf={found.asOf} />
      <Decide
        match={chosen}
        pair={chosen ? `${chosen.household.name}, ${flat.code}` : ''}
        policy={policy}
        deciders={deciders}
        candidates={inOrder(found, order?.households.map(({ id }) => id) ?? []).filter(({ id }) => id !== chosen?.householdId)}
        onClose={() => setChosen(null)}
      />
    </>
  );
}

/** Who may stand as a reserve: first those the people put in order, then the others by rank. */
function inOrder(found: UnitMatching, ordered: readonly string[]) {
  const all = found.eligible.map(({ household, rank }) => ({ id: household.id, name: household.name, rank: rank ?? null }));
  const first = ordered.flatMap((id) => all.find((candidate) => candidate.id === id) ?? []);
  return [...first, ...all.filter(({ id }) => !ordered.includes(id))];
}
