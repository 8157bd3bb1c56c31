import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useT } from '../../app/intl';
import { useAct, useAsk } from '../../app/queries';
import { graphql } from '../../graphql/staff';
import type { ReserveListsQuery } from '../../graphql/staff/graphql';
import { Answer, DateText, ReasonDialog, StatusBadge, useToast } from '../../ui';
import { NameReserves } from './name-reserves';

const Lists = graphql(`
  query ReserveLists($unitId: UUID!) {
    reserveLists(unitId: $unitId) {
      id namedOn turnSince endedOn endedBecause endedReason
      lastOffer { id state refusedBy refusalCode }
      reserves { id position reason state score rank isNext obstacle overriddenNames droppedReason household { id name } passedOver { words household { id name } } }
    }
  }
`);
const Confirm = graphql(`mutation ConfirmReserve($reserveId: UUID!) { confirmReserve(reserveId: $reserveId) { __typename ... on Offer { id } ... on Refused { code message field } } }`);
const Drop = graphql(`mutation DropReserve($input: DropReserveInput!) { dropReserve(input: $input) { __typename ... on ReserveList { id } ... on Refused { code message field } } }`);
const Close = graphql(`mutation CloseReserves($input: CloseReservesInput!) { closeReserves(input: $input) { __typename ... on ReserveList { id } ... on Refused { code message field } } }`);

type List = ReserveListsQuery['reserveLists'][number];
type Reserve = List['reserves'][number];

interface ListsProps {
  unitId: string;
  /** The decision of an offer that runs: reserves can be named for it. */
  decision?: { id: string; householdId: string };
}

/** Reserves of a flat: who is next and one click to confirm it, who is passed over and why; lists that ended below. */
export function ReserveLists({ unitId, decision }: ListsProps) {
  const t = useT();
  const found = useAsk(Lists, { unitId });
  const [naming, setNaming] = useState(false);
  return (
    <Answer of={found}>
      {({ reserveLists }) => {
        const [standing, ended] = [reserveLists.find(({ endedOn }) => endedOn == null), reserveLists.filter(({ endedOn }) => endedOn != null)];
        if (!standing && ended.length === 0 && !decision) return null;
        return (
          <section className="zz-card" aria-label={t('matching.reserves.title')} style={{ marginBottom: '1rem', borderColor: standing?.turnSince ? 'var(--zz-warn)' : undefined }}>
            <Title order={2} size="h3" mb="xs">{t('matching.reserves.title')}</Title>
            <Stack gap="md">
              {standing ? <Standing list={standing} /> : decision && <Text c="dimmed">{t('matching.reserves.none')}</Text>}
              {decision && <Button variant="default" className="zz-no-print" onClick={() => setNaming(true)} style={{ alignSelf: 'flex-start' }}>{t('matching.reserves.name')}</Button>}
              {decision && <NameReserves decision={decision} unitId={unitId} opened={naming} onClose={() => setNaming(false)} />}
              {ended.length > 0 && (
                <details>
                  <summary>{t('matching.reserves.endedLists', { count: ended.length })}</summary>
                  <Stack gap="md" mt="xs">{ended.map((list) => <Ended key={list.id} list={list} />)}</Stack>
                </details>
              )}
            </Stack>
          </section>
        );
      }}
    </Answer>
  );
}

function Standing({ list }: { list: List }) {
  const t = useT();
  const toast = useToast();
  const navigate = useNavigate();
  const confirm = useAct(Confirm);
  const [closing, setClosing] = useState(false);
  const [dropping, setDropping] = useState<Reserve | null>(null);
  const next = list.reserves.find(({ isNext }) => isNext);
  const takeOver = (reserve: Reserve): void =>
    confirm.mutate({ reserveId: reserve.id }, {
      onSuccess: (offer) => {
        toast.done(t('matching.offered'));
        void navigate({ to: '/nabidky-rodinam/$offerId', params: { offerId: offer.id } });
      },
      onError: toast.failed,
    });
  return (
    <>
      {list.turnSince && (
        <Group gap="md" justify="space-between">
          <div style={{ flex: '1 1 16rem' }}>
            <Text fw={600}>{next ? t('matching.reserves.next', { family: next.household.name }) : t('matching.reserves.nobodyCan')}</Text>
            <Text c="dimmed">
              {list.lastOffer && t('matching.reserves.offerEnded', { state: t(`offers.state.${list.lastOffer.state}`) })} <DateText value={list.turnSince} />. {next ? t('matching.reserves.confirmWhat') : t('matching.reserves.nobodyWhat')}
            </Text>
          </div>
          {next && <Button loading={confirm.isPending} onClick={() => takeOver(next)}>{t('matching.reserves.confirm')}</Button>}
        </Group>
      )}
      <Reserves list={list} onDrop={setDropping} />
      <Button variant="subtle" className="zz-no-print" onClick={() => setClosing(true)} style={{ alignSelf: 'flex-start' }}>{t('matching.reserves.close')}</Button>
      {closing && (
        <ReasonDialog title={t('matching.reserves.close')} consequence={t('matching.reserves.closeWhat')} submit={t('matching.reserves.close')} done={t('matching.saved')} document={Close} variables={(reason) => ({ input: { listId: list.id, reason } })} onClose={() => setClosing(false)} />
      )}
      {dropping && (
        <ReasonDialog title={t('matching.reserves.dropTitle', { family: dropping.household.name })} consequence={t('matching.reserves.dropWhat')} submit={t('matching.reserves.drop')} done={t('matching.saved')} document={Drop} variables={(reason) => ({ input: { reserveId: dropping.id, reason } })} onClose={() => setDropping(null)} />
      )}
    </>
  );
}

function Ended({ list }: { list: List }) {
  const t = useT();
  return (
    <div>
      <Text c="dimmed">
        {t(`matching.reserves.because.${list.endedBecause}`)} <DateText value={list.endedOn} />{list.endedReason && `: ${list.endedReason}`}
      </Text>
      <Reserves list={list} />
    </div>
  );
}

function Reserves({ list, onDrop }: { list: List; onDrop?: (reserve: Reserve) => void }) {
  const t = useT();
  return (
    <ol style={{ margin: 0, paddingInlineStart: '1.5rem', display: 'grid', gap: '0.5rem' }}>
      {list.reserves.map((reserve) => (
        <li key={reserve.id} value={reserve.position}>
          <Group gap="xs">
            <strong>{reserve.household.name}</strong>
            {reserve.isNext && <StatusBadge tone="info">{t('matching.reserves.isNext')}</StatusBadge>}
            {reserve.state === 'offered' && <StatusBadge tone="ok">{t('matching.reserves.tookOver')}</StatusBadge>}
            {reserve.state === 'dropped' && <StatusBadge tone="muted">{t('matching.reserves.dropped')}</StatusBadge>}
            {reserve.obstacle && <StatusBadge tone="warn">{t('matching.reserves.cannot', { why: reserve.obstacle })}</StatusBadge>}
          </Group>
          <Text>
            {reserve.reason} <Text span c="dimmed">{reserve.rank == null ? t('matching.reserves.wasOverride', { rules: reserve.overriddenNames.join(', ') }) : t('matching.reserves.was', { rank: reserve.rank, score: reserve.score })}</Text>
          </Text>
          {reserve.droppedReason && <Text c="dimmed">{reserve.droppedReason}</Text>}
          {reserve.passedOver.length > 0 && <Text c="dimmed">{t('matching.reserves.passedOver', { families: reserve.passedOver.map(({ household, words }) => `${household.name} (${words})`).join(', ') })}</Text>}
          {onDrop && reserve.state === 'waiting' && <Button variant="subtle" size="sm" className="zz-no-print" onClick={() => onDrop(reserve)}>{t('matching.reserves.dropOne', { family: reserve.household.name })}</Button>}
        </li>
      ))}
    </ol>
  );
}
