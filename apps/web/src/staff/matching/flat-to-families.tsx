import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useT } from '../../app/intl';
import { useAct, useAsk } from '../../app/queries';
import { graphql } from '../../graphql/staff';
import { Answer, ConfirmButton, DateText, EmptyState, Facts, Money, PageHeader, StatusBadge, useIsWide, useToast } from '../../ui';
import { Decide } from './decide';
import { Draws } from './draws';
import { MatchCard } from './match-card';
import { FlatToFamilies as FlatToFamiliesQuery, type Decider, type UnitMatching } from './match-queries';
import { maximumOf, PolicyNote } from './policy-note';
import { RecordCondition } from './record-condition';

const EndCondition = graphql(`mutation EndLandlordCondition($conditionId: UUID!) { endLandlordCondition(conditionId: $conditionId) { __typename ... on LandlordCondition { id } ... on Refused { code message field } } }`);

export function FlatToFamilies({ unitId }: { unitId: string }) {
  const found = useAsk(FlatToFamiliesQuery, { unitId, first: 100 });
  return <Answer of={found}>{({ unitMatching, matchDeciders }) => <Loaded found={unitMatching} deciders={matchDeciders} />}</Answer>;
}

function Loaded({ found, deciders }: { found: UnitMatching; deciders: readonly Decider[] }) {
  const t = useT();
  const [chosen, setChosen] = useState<UnitMatching['eligible'][number] | null>(null);
  const { flat, policy, activeOffer } = found;
  const open = !found.occupied && !activeOffer;
  const maximum = maximumOf(policy);
  const wide = useIsWide();
  const peopleOf = (match: UnitMatching['eligible'][number]): string => t('households.peopleOf', { persons: match.household.persons, children: match.household.children });
  return (
    <>
      <PageHeader
        title={t('matching.forFlat', { flat: flat.code })}
        back={{ to: '/parovani', label: t('matching.title') }}
        description={`${flat.layout}, ${flat.street} ${flat.houseNumber}, ${flat.city}`}
      />
      {found.occupied && <StatusBadge tone="warn">{t('matching.occupied')}</StatusBadge>}
      {activeOffer && (
        <Group className="zz-card" p="md" mb="md" gap="md">
          <Text style={{ flex: '1 1 16rem' }}>{t('matching.hasOffer', { family: activeOffer.household.name })}</Text>
          <Button variant="default" renderRoot={(props) => <Link {...props} to="/nabidky-rodinam/$offerId" params={{ offerId: activeOffer.id }} />}>
            {t('matching.openOffer')}
          </Button>
        </Group>
      )}
      <div style={{ display: 'grid', gap: '1rem', gridTemplateColumns: wide ? '22rem minmax(0, 1fr)' : 'minmax(0, 1fr)', alignItems: 'start' }}>
        <FlatCard flat={flat} />
        <section aria-label={t('matching.eligible')}>
          <Title order={2} mb="sm">
            {t('matching.eligibleCount', { count: found.eligibleCount })}
          </Title>
          <Draws found={found} open={open} />
          {found.eligible.length === 0 ? (
            <EmptyState title={t('matching.nobody')} why={found.mostOftenMissing[0] ? t('matching.mostOften', { rule: found.mostOftenMissing[0].name, families: found.mostOftenMissing[0].families }) : t('matching.noFamiliesWhy')} action={<Button component={Link} to="/rodiny" variant="default">{t('matching.toFamilies')}</Button>} />
          ) : (
            <ol className="zz-cards">
              {found.eligible.map((match) => (
                <MatchCard
                  key={match.householdId}
                  match={match}
                  maximum={maximum}
                  title={<Link to="/rodiny/$householdId" params={{ householdId: match.household.id }} style={{ color: 'var(--mantine-color-anchor)' }}>{match.household.name}</Link>}
                  subtitle={peopleOf(match)}
                  action={open && !match.offeredElsewhere ? <Button variant={match.rank === 1 ? 'filled' : 'default'} onClick={() => setChosen(match)}>{t('matching.decide')}</Button> : undefined}
                />
              ))}
            </ol>
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
                subtitle={peopleOf(match)}
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
      <Decide match={chosen} pair={chosen ? `${chosen.household.name}, ${flat.code}` : ''} policy={policy} deciders={deciders} onClose={() => setChosen(null)} />
    </>
  );
}

function FlatCard({ flat }: { flat: UnitMatching['flat'] }) {
  const t = useT();
  const toast = useToast();
  const end = useAct(EndCondition);
  const [recording, setRecording] = useState(false);
  const known = (value: boolean | null | undefined): string => (value == null ? t('matching.unknown') : value ? t('matching.yes') : t('matching.no'));
  return (
    <section className="zz-card" aria-label={t('matching.flat')}>
      <Title order={2} size="h3" mb="sm">
        {t('matching.flat')}
      </Title>
      <Facts
        items={[
          [t('matching.size'), `${flat.layout}, ${t('matching.m2', { area: flat.areaM2 })}`],
          [t('matching.rooms'), flat.habitableRooms],
          [t('matching.floor'), flat.floor === 0 ? t('matching.ground') : t('matching.floorNumber', { floor: flat.floor })],
          [t('matching.lift'), known(flat.hasLift)],
          [t('matching.stepFree'), known(flat.stepFree)],
          [t('matching.costWithServices'), <Money key="cost" value={flat.rent + flat.services} />],
          [t('matching.energy'), flat.energy == null ? t('matching.unknown') : <Money key="energy" value={flat.energy} />],
          [t('matching.part'), flat.part ?? t('matching.unknown')],
          [t('matching.availableFrom'), flat.availableFrom ? <DateText key="from" value={flat.availableFrom} /> : t('matching.unknown')],
        ]}
      />
      <Title order={3} size="h3" mt="md" mb="xs">
        {t('matching.conditions')}
      </Title>
      <Stack gap="sm">
        {flat.conditions.length === 0 && <Text c="dimmed">{t('matching.noConditions')}</Text>}
        {flat.conditions.map((condition) => (
          <Group key={condition.id} justify="space-between" gap="sm" align="flex-start">
            <div style={{ flex: '1 1 12rem' }}>
              <Text>
                {t(`matching.condition.${condition.kind}`)}
                {condition.personLimit != null && `: ${condition.personLimit}`}
                {condition.words && `, ${condition.words}`}
              </Text>
              <Text c="dimmed">
                {condition.counts ? t('matching.counts') : t('matching.doesNotCount')} ({condition.paragraph})
              </Text>
            </div>
            <ConfirmButton size="sm" label={t('matching.endCondition')} consequence={t('matching.endConditionWhat')} onConfirm={() => end.mutate({ conditionId: condition.id }, { onSuccess: () => toast.done(t('matching.saved')), onError: toast.failed })} />
          </Group>
        ))}
        <Button variant="default" onClick={() => setRecording(true)} style={{ alignSelf: 'flex-start' }}>
          {t('matching.recordCondition')}
        </Button>
      </Stack>
      <RecordCondition unitId={flat.id} opened={recording} onClose={() => setRecording(false)} />
    </section>
  );
}
