import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useT } from '../../app/intl';
import { useAsk, useAskPages } from '../../app/queries';
import { useSearchOf } from '../../app/routing';
import { graphql } from '../../graphql/staff';
import type { ChooseFamilyQuery, FlatsOnOfferQuery } from '../../graphql/staff/graphql';
import { Answer, DataList, DateText, EmptyState, Money, More, PageHeader, type Column } from '../../ui';
import { Direction } from './direction';
import { FamilyToFlats } from './family-to-flats';
import { FlatToFamilies } from './flat-to-families';
import { matchingRoute } from './route';

const FlatsQuery = graphql(`
  query FlatsOnOffer {
    flatsOnOffer { id code layout street houseNumber city areaM2 rent services energy availableFrom }
  }
`);

const FamiliesQuery = graphql(`
  query ChooseFamily($first: Int!, $after: String) {
    households(state: "applicant", first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { id name persons children waitingSince unknown } } }
  }
`);

type Flat = FlatsOnOfferQuery['flatsOnOffer'][number];
type Family = ChooseFamilyQuery['households']['edges'][number]['node'];

export function MatchingPage(): ReactNode {
  const { byt, rodina } = useSearchOf(matchingRoute);
  if (byt) return <FlatToFamilies unitId={byt} />;
  if (rodina) return <FamilyToFlats householdId={rodina} />;
  return <Choose />;
}

function Choose() {
  const t = useT();
  const { smer } = useSearchOf(matchingRoute);
  return (
    <>
      <PageHeader title={t('matching.title')} description={t('matching.description')} action={<Button component={Link} to="/parovani/rozdeleni" variant="default">{t('matching.allocate')}</Button>} />
      <Direction value={smer ?? 'byty'} />
      {smer === 'rodiny' ? <Families /> : <Flats />}
    </>
  );
}

function Flats() {
  const t = useT();
  const flats = useAsk(FlatsQuery, {});
  const columns: Column<Flat>[] = [
    { key: 'flat', header: t('matching.flat'), cell: (flat) => `${flat.code}, ${flat.street} ${flat.houseNumber}` },
    { key: 'city', header: t('matching.city'), cell: (flat) => flat.city },
    { key: 'size', header: t('matching.size'), cell: (flat) => `${flat.layout}, ${t('matching.m2', { area: flat.areaM2 })}` },
    { key: 'cost', header: t('matching.costWithServices'), align: 'end', cell: (flat) => <Money value={flat.rent + flat.services} /> },
    { key: 'from', header: t('matching.availableFrom'), cell: (flat) => <DateText value={flat.availableFrom} /> },
  ];
  return (
    <Answer of={flats}>
      {({ flatsOnOffer }) =>
        flatsOnOffer.length === 0 ? (
          <EmptyState title={t('matching.noFlats')} why={t('matching.noFlatsWhy')} action={<Button component={Link} to="/nabidky-rodinam" variant="default">{t('matching.toOffers')}</Button>} />
        ) : (
          <DataList label={t('matching.flatsOnOffer')} rows={flatsOnOffer} columns={columns} rowKey={(flat) => flat.id} rowLink={(flat) => ({ to: '/parovani', search: { byt: flat.id } })} />
        )
      }
    </Answer>
  );
}

function Families() {
  const t = useT();
  const families = useAskPages(FamiliesQuery, { first: 50 }, ({ households }) => households);
  const columns: Column<Family>[] = [
    { key: 'family', header: t('matching.family'), cell: (family) => family.name },
    { key: 'people', header: t('matching.people'), cell: (family) => t('households.peopleOf', { persons: family.persons, children: family.children }) },
    { key: 'waiting', header: t('households.waitingSince'), cell: (family) => <DateText value={family.waitingSince} /> },
    { key: 'missing', header: t('households.missing'), cell: (family) => family.unknown.map((fact) => t(`households.fact.${fact}`)).join(', ') || null },
  ];
  return (
    <>
      <Answer of={families}>
        {({ rows }) =>
          rows.length === 0 ? (
            <EmptyState title={t('matching.noFamilies')} why={t('matching.noFamiliesWhy')} action={<Button component={Link} to="/rodiny/nova" variant="default">{t('households.record')}</Button>} />
          ) : (
            <DataList label={t('matching.families')} rows={rows} columns={columns} rowKey={(family) => family.id} rowLink={(family) => ({ to: '/parovani', search: { rodina: family.id } })} />
          )
        }
      </Answer>
      <More of={families} />
    </>
  );
}
