import { Button, Group, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useT } from '../../app/intl';
import { useAsk } from '../../app/queries';
import type { FamilyToFlatsQuery } from '../../graphql/staff/graphql';
import { Answer, DateText, EmptyState, Money, PageHeader } from '../../ui';
import { Decide } from './decide';
import { Direction } from './direction';
import { MatchCard } from './match-card';
import { FamilyToFlats as FamilyToFlatsDocument, type Decider } from './match-queries';
import { OpeningsOfFamily } from './openings';
import { maximumOf, PolicyNote } from './policy-note';

type Found = FamilyToFlatsQuery['householdMatching'];

export function FamilyToFlats({ householdId }: { householdId: string }) {
  const found = useAsk(FamilyToFlatsDocument, { householdId, first: 100 });
  return <Answer of={found}>{({ householdMatching, householdReserves, matchDeciders }) => <Loaded found={householdMatching} places={householdReserves} deciders={matchDeciders} />}</Answer>;
}

function Loaded({ found, places, deciders }: { found: Found; places: FamilyToFlatsQuery['householdReserves']; deciders: readonly Decider[] }) {
  const t = useT();
  const [chosen, setChosen] = useState<Found['eligible'][number] | null>(null);
  const { household, policy, activeOffer } = found;
  const open = household.state === 'applicant' && !activeOffer;
  const maximum = maximumOf(policy);
  const card = (match: Found['eligible'][number], label: string, primary: boolean) => (
    <MatchCard
      key={match.flatId}
      match={match}
      maximum={maximum}
      showShare
      title={<Link to="/parovani" search={{ byt: match.flat.id }} style={{ color: 'var(--mantine-color-anchor)' }}>{match.flat.code}</Link>}
      subtitle={
        <>
          {match.flat.layout}, {t('matching.m2', { area: match.flat.areaM2 })}, {match.flat.street} {match.flat.houseNumber}, {match.flat.city}, <Money value={match.flat.rent + match.flat.services} />
        </>
      }
      action={
        open && match.rules.every((rule) => rule.outcome !== 'failed' || rule.overridable) ? (
          <Button variant={primary ? 'filled' : 'default'} onClick={() => setChosen(match)}>
            {label}
          </Button>
        ) : undefined
      }
    />
  );
  return (
    <>
      <PageHeader
        title={t('matching.forFamily', { family: household.name })}
        back={{ to: '/rodiny/$householdId', params: { householdId: household.id }, label: household.name }}
        description={
          <>
            {t('households.peopleOf', { persons: household.persons, children: household.children })} · {t('matching.waitsSince')} <DateText value={household.waitingSince} /> ·{' '}
            {household.means.total == null ? t('households.meansAreUnknown') : <>{t('matching.meansTotal')} <Money value={household.means.total} /></>}
          </>
        }
      />
      <Direction value="rodiny" />
      {activeOffer && (
        <Group className="zz-card" p="md" mb="md" gap="md">
          <Text style={{ flex: '1 1 16rem' }}>{t('matching.familyHasOffer', { flat: activeOffer.flat.code })}</Text>
          <Button variant="default" renderRoot={(props) => <Link {...props} to="/nabidky-rodinam/$offerId" params={{ offerId: activeOffer.id }} />}>
            {t('matching.openOffer')}
          </Button>
        </Group>
      )}
      {places.length > 0 && (
        <ul className="zz-card" style={{ listStyle: 'none', margin: '0 0 1rem' }} aria-label={t('matching.reserves.title')}>
          {places.map(({ listId, position, flat }) => (
            <li key={listId}>
              {t('matching.reserves.place', { position })} <Link to="/parovani" search={{ byt: flat.id }} style={{ color: 'var(--mantine-color-anchor)' }}>{flat.code}</Link>
            </li>
          ))}
        </ul>
      )}
      <Title order={2} mb="sm">
        {t('matching.flatsCount', { count: found.eligible.length })}
      </Title>
      {found.eligible.length === 0 ? (
        <EmptyState title={t('matching.noFlatFits')} why={found.ineligible.length === 0 ? t('matching.noFlatsWhy') : t('matching.mostOftenFlats', mostOften(found))} action={<Button component={Link} to="/parovani" variant="default">{t('matching.flatsOnOffer')}</Button>} />
      ) : (
        <ol className="zz-cards">{found.eligible.map((match) => card(match, t('matching.decide'), match.rank === 1))}</ol>
      )}
      {found.ineligible.length + found.eligible.length > 0 && <OpeningsOfFamily householdId={household.id} />}
      {found.ineligible.length > 0 && (
        <section aria-label={t('matching.flatsIneligible')} style={{ marginTop: '2rem' }}>
          <Title order={2} mb="sm">
            {t('matching.flatsIneligible')}
          </Title>
          <ul className="zz-cards">{found.ineligible.map((match) => card(match, t('matching.decideAnyway'), false))}</ul>
        </section>
      )}
      <PolicyNote policy={policy} asOf={found.asOf} />
      <Decide match={chosen} pair={chosen ? `${household.name}, ${chosen.flat.code}` : ''} policy={policy} deciders={deciders} onClose={() => setChosen(null)} />
    </>
  );
}

/** The rule most flats fail, and how many of them. */
function mostOften(found: Found): { rule: string; flats: number } {
  const counts = new Map<string, number>();
  for (const { name, outcome } of found.ineligible.flatMap(({ rules }) => rules)) if (outcome === 'failed') counts.set(name, (counts.get(name) ?? 0) + 1);
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return { rule: first?.[0] ?? '', flats: first?.[1] ?? 0 };
}
