import { Button, SegmentedControl } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useT } from '../../app/intl';
import { useAskPages } from '../../app/queries';
import { useSearchOf } from '../../app/routing';
import { useHasRole } from '../../app/session';
import { today } from '../../format/dates';
import { graphql } from '../../graphql/staff';
import type { FamilyOffersQuery } from '../../graphql/staff/graphql';
import { Answer, DataList, DateText, EmptyState, More, PageHeader, type Column } from '../../ui';
import { OfferState } from './offer-state';
import { offersRoute } from './route';

const OffersQuery = graphql(`
  query FamilyOffers($life: String, $first: Int!, $after: String) {
    offers(life: $life, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { id state offeredOn expiresOn viewingOn closedOn nextAct refusedBy refusalCode household { name } flat { code street houseNumber city } } }
    }
  }
`);

type Row = FamilyOffersQuery['offers']['edges'][number]['node'];

export function OffersPage(): ReactNode {
  const t = useT();
  const navigate = useNavigate();
  const chooser = useHasRole()('coordinator', 'manager');
  const { stav } = useSearchOf(offersRoute);
  const closed = stav === 'uzavrene';
  const offers = useAskPages(OffersQuery, { life: closed ? 'closed' : 'active', first: 50 }, (answer) => answer.offers);
  const columns: Column<Row>[] = [
    { key: 'family', header: t('offers.family'), cell: (offer) => offer.household.name },
    { key: 'flat', header: t('offers.flat'), cell: (offer) => `${offer.flat.code}, ${offer.flat.street} ${offer.flat.houseNumber}, ${offer.flat.city}` },
    { key: 'state', header: t('offers.state'), cell: (offer) => <OfferState state={offer.state} /> },
    closed
      ? { key: 'closed', header: t('offers.closedOn'), cell: (offer) => <DateText value={offer.closedOn} /> }
      : { key: 'until', header: t('offers.until'), cell: (offer) => <Until offer={offer} /> },
    closed
      ? { key: 'why', header: t('offers.why'), cell: (offer) => (offer.refusalCode ? `${t(`offers.by.${offer.refusedBy}`)}: ${t(`offers.code.${offer.refusalCode}`)}` : null) }
      : { key: 'next', header: t('offers.next'), cell: (offer) => (offer.nextAct ? t(`offers.next.${offer.nextAct}`) : null) },
  ];
  return (
    <>
      <PageHeader title={t('offers.title')} description={t('offers.description')} />
      <SegmentedControl
        mb="md"
        value={closed ? 'uzavrene' : 'bezi'}
        onChange={(value) => void navigate({ to: '/nabidky-rodinam', search: value === 'uzavrene' ? { stav: 'uzavrene' } : {} })}
        data={[{ value: 'bezi', label: t('offers.running') }, { value: 'uzavrene', label: t('offers.closed') }]}
        aria-label={t('offers.filter')}
      />
      <Answer of={offers}>
        {({ rows }) =>
          rows.length === 0 ? (
            <EmptyState title={closed ? t('offers.emptyClosed') : t('offers.empty')} why={t('offers.emptyWhy')} action={chooser ? <Button component={Link} to="/parovani" variant="default">{t('offers.toMatching')}</Button> : undefined} />
          ) : (
            <DataList
              label={t('offers.title')}
              rows={rows}
              columns={columns}
              rowKey={(offer) => offer.id}
              {...(chooser ? { rowLink: (offer: Row) => ({ to: '/nabidky-rodinam/$offerId', params: { offerId: offer.id } }) } : {})}
            />
          )
        }
      </Answer>
      <More of={offers} />
    </>
  );
}

/** The day that matters now: of the viewing, or the last one for the answer. */
function Until({ offer }: { offer: Row }) {
  const t = useT();
  if (offer.state === 'offered' || offer.state === 'viewing') {
    const late = offer.expiresOn < today();
    return (
      <span style={late ? { color: 'var(--zz-warn)', fontWeight: 600 } : undefined}>
        {offer.viewingOn ? <>{t('offers.viewing')} <DateText value={offer.viewingOn} />, </> : null}
        {t('offers.answerBy')} <DateText value={offer.expiresOn} />
      </span>
    );
  }
  return null;
}
