import { Stack, Switch, Text, Title } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { Building2, Coins, HeartPulse, Landmark, UsersRound, Volume2, type LucideIcon } from 'lucide-react';
import { useState } from 'react';
import { useAct } from '../../app/queries';
import { useT } from '../../app/intl';
import { graphql } from '../../graphql/staff';
import type { RiskFlagKind } from '../../graphql/staff/graphql';
import { Answer, PageHeader, StatusBadge, useToast } from '../../ui';
import { ChooseFamily, inOrder } from '../choose-family';
import { newId } from '../new-id';
import { useCareToday, type Family } from '../today/families';
import { AddNote } from './add-note';
import { riskRoute } from './route';

const RaiseRiskFlag = graphql(`
  mutation RaiseRiskFlag($input: RaiseRiskFlagInput!) {
    raiseRiskFlag(input: $input) {
      __typename
      ... on RiskFlag { id state }
      ... on Refused { code message field }
    }
  }
`);

const WithdrawRiskFlag = graphql(`
  mutation WithdrawRiskFlag($flagId: UUID!) {
    withdrawRiskFlag(flagId: $flagId) {
      __typename
      ... on RiskFlag { id state }
      ... on Refused { code message field }
    }
  }
`);

const SHARED: readonly [RiskFlagKind, LucideIcon][] = [['payment', Coins], ['neighbours', Volume2], ['condition', Building2]];
const WITH_THE_TEAM: readonly [RiskFlagKind, LucideIcon][] = [['health', HeartPulse], ['family', UsersRound], ['authorities', Landmark]];

export function RiskPage() {
  const t = useT();
  const navigate = useNavigate();
  const { rodina } = riskRoute.useSearch();
  const today = useCareToday();
  return (
    <Answer of={today}>
      {({ careToday: { visits, families } }) => {
        const family = families.find((each) => each.householdId === rodina);
        return (
          <>
            <PageHeader title={t('field.risk.title')} description={family?.name ?? t('field.risk.whose')} back={{ to: '/', label: t('field.back') }} />
            {family ? <Tiles key={family.householdId} family={family} /> : <ChooseFamily families={inOrder(visits, families)} onChoose={(id) => void navigate({ to: '/riziko', search: { rodina: id } as never })} />}
          </>
        );
      }}
    </Answer>
  );
}

interface Tap {
  readonly id: string;
  readonly state: 'sending' | 'sent' | 'failed';
}

/** One tap saves. Green comes only with the server's receipt; a tap that failed is sent again under the same id. */
function Tiles({ family }: { family: Family }) {
  const t = useT();
  const toast = useToast();
  const raise = useAct(RaiseRiskFlag);
  const withdraw = useAct(WithdrawRiskFlag);
  const [urgent, setUrgent] = useState(false);
  const [taps, setTaps] = useState<Partial<Record<RiskFlagKind, Tap>>>({});
  const set = (kind: RiskFlagKind, tap: Tap | undefined) => setTaps((known) => ({ ...known, [kind]: tap }));

  const takeBack = (kind: RiskFlagKind, id: string) =>
    withdraw.mutate({ flagId: id }, { onSuccess: () => { set(kind, undefined); toast.done(t('field.risk.takenBack')); }, onError: toast.failed });

  const tap = (kind: RiskFlagKind) => {
    const known = taps[kind];
    if (known && known.state !== 'failed') return;
    const id = known?.id ?? newId();
    set(kind, { id, state: 'sending' });
    raise.mutate(
      { input: { id, householdId: family.householdId, kind, level: urgent ? 'urgent' : 'attention' } },
      {
        onSuccess: () => {
          set(kind, { id, state: 'sent' });
          toast.done(t('field.risk.saved', { kind: t(`field.risk.kind.${kind}`) }), { undo: () => takeBack(kind, id) });
        },
        onError: (error) => {
          set(kind, { id, state: 'failed' });
          toast.failed(error);
        },
      },
    );
  };

  const tiles = (kinds: readonly [RiskFlagKind, LucideIcon][]) => (
    <div className="zz-field-tiles">
      {kinds.map(([kind, Icon]) => {
        const state = taps[kind]?.state;
        return (
          <button key={kind} type="button" className="zz-field-tile" data-state={state} aria-busy={state === 'sending'} onClick={() => tap(kind)}>
            <Icon size={28} aria-hidden />
            <span>
              {t(`field.risk.kind.${kind}`)}
              <small style={{ display: 'block' }}>{state ? t(`field.risk.state.${state}`) : t(`field.risk.about.${kind}`)}</small>
            </span>
          </button>
        );
      })}
    </div>
  );

  const sent = [...SHARED, ...WITH_THE_TEAM].flatMap(([kind]) => (taps[kind]?.state === 'sent' ? [{ kind, id: taps[kind].id }] : []));
  return (
    <Stack gap="lg">
      <Switch size="lg" label={t('field.risk.urgent')} checked={urgent} onChange={(event) => setUrgent(event.currentTarget.checked)} />
      <section aria-labelledby="shared">
        <Title order={2} id="shared" mb={4}>
          {family.sharesFlags ? t('field.risk.shared') : t('field.risk.notShared')}
        </Title>
        <Text c="dimmed" mb="sm">
          {family.sharesFlags ? t('field.risk.sharedWhy') : t('field.risk.notSharedWhy')}
        </Text>
        {tiles(SHARED)}
      </section>
      <section aria-labelledby="team">
        <Title order={2} id="team" mb={4}>
          {t('field.risk.team')}
        </Title>
        <Text c="dimmed" mb="sm">
          {t('field.risk.teamWhy')}
        </Text>
        {tiles(WITH_THE_TEAM)}
      </section>
      {sent.map(({ kind, id }) => (
        <AddNote key={id} flagId={id} label={t('field.risk.noteFor', { kind: t(`field.risk.kind.${kind}`) })} />
      ))}
      {family.quietMode && <StatusBadge tone="warn">{t('field.quiet')}</StatusBadge>}
    </Stack>
  );
}
