import { Button, Checkbox, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useT } from '../../app/intl';
import { CompareFamilies } from './compare-families';
import { MatchCard } from './match-card';
import type { OrderShown, UnitMatching } from './match-queries';
import { OrderCandidates } from './order-candidates';
import { maximumOf } from './policy-note';

type Match = UnitMatching['eligible'][number];

interface CandidatesProps {
  found: UnitMatching;
  order: OrderShown | null;
  open: boolean;
  onChoose: (match: Match) => void;
}

const SIDE_BY_SIDE = 3;

/** Families that may live there, ranked; some of them chosen to be compared, or put in another order. */
export function Candidates({ found, order, open, onChoose }: CandidatesProps) {
  const t = useT();
  const [chosenIds, setChosenIds] = useState<readonly string[]>([]);
  const [doing, setDoing] = useState<'compare' | 'order' | null>(null);
  const chosen = chosenIds.flatMap((id) => found.eligible.find(({ householdId }) => householdId === id) ?? []);
  const toggle = (id: string): void => setChosenIds(chosenIds.includes(id) ? chosenIds.filter((other) => other !== id) : [...chosenIds, id]);
  const maximum = maximumOf(found.policy);
  return (
    <>
      <Text c="dimmed" mb="xs" className="zz-no-print">{t('matching.chooseSome')}</Text>
      <ol className="zz-cards">
        {found.eligible.map((match) => {
          const place = order ? order.households.findIndex(({ id }) => id === match.householdId) : -1;
          return (
            <MatchCard
              key={match.householdId}
              match={match}
              maximum={maximum}
              ordered={place < 0 ? null : place + 1}
              choice={<Checkbox aria-label={t('matching.choose', { family: match.household.name })} checked={chosenIds.includes(match.householdId)} onChange={() => toggle(match.householdId)} />}
              title={<Link to="/rodiny/$householdId" params={{ householdId: match.household.id }} style={{ color: 'var(--mantine-color-anchor)' }}>{match.household.name}</Link>}
              subtitle={t('households.peopleOf', { persons: match.household.persons, children: match.household.children })}
              action={open && !match.offeredElsewhere ? <Button variant={match.rank === 1 ? 'filled' : 'default'} onClick={() => onChoose(match)}>{t('matching.decide')}</Button> : undefined}
            />
          );
        })}
      </ol>
      {chosen.length > 0 && (
        <Group className="zz-card zz-no-print" gap="sm" mt="sm" role="group" aria-label={t('matching.chosen', { count: chosen.length })} style={{ position: 'sticky', bottom: '0.5rem', zIndex: 5 }}>
          <Text fw={600}>{t('matching.chosen', { count: chosen.length })}</Text>
          <Button variant="default" disabled={chosen.length < 2 || chosen.length > SIDE_BY_SIDE} onClick={() => setDoing('compare')}>{t('matching.compare')}</Button>
          <Button variant="default" onClick={() => setDoing('order')}>{t('matching.order.put')}</Button>
          <Button variant="subtle" onClick={() => setChosenIds([])}>{t('matching.chooseNone')}</Button>
        </Group>
      )}
      <CompareFamilies unitId={found.flat.id} householdIds={doing === 'compare' ? chosenIds : null} onClose={() => setDoing(null)} />
      <OrderCandidates unitId={found.flat.id} chosen={doing === 'order' ? chosen.map(({ household, rank }) => ({ id: household.id, name: household.name, rank: rank ?? null })) : null} onClose={() => setDoing(null)} />
    </>
  );
}
