import { Button, Group, SegmentedControl, Text } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useT } from '../../app/intl';
import { useAct, useAskPages } from '../../app/queries';
import { useSearchOf } from '../../app/routing';
import { graphql } from '../../graphql/staff';
import type { SharedFlagState, SharedFlagsQuery } from '../../graphql/staff/graphql';
import { Answer, ConfirmButton, DataList, EmptyState, InstantText, More, PageHeader, StatusBadge, useToast, type Column } from '../../ui';
import { AnswerFlag } from './answer-flag';
import { FLAG_TABS, flagsRoute, type FlagTab } from './route';

const SharedFlagsQueryDocument = graphql(`
  query SharedFlags($state: SharedFlagState!, $first: Int!, $after: String) {
    sharedFlagCounts { waiting answered closed }
    sharedFlags(state: $state, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges {
        node {
          id kind level state raisedAt raisedByName householdId householdCode householdName tenancyId unitCode address keyWorkerName
          answer answerWords answeredAt answeredByName closedAt
        }
      }
    }
  }
`);

const CloseSharedFlag = graphql(`
  mutation CloseSharedFlag($flagId: UUID!) {
    closeSharedFlag(flagId: $flagId) {
      __typename
      ... on SharedFlag { id }
      ... on Refused { code message field }
    }
  }
`);

export type SharedFlag = SharedFlagsQuery['sharedFlags']['edges'][number]['node'];

const STATES: Readonly<Record<FlagTab, SharedFlagState>> = { cekaji: 'waiting', odpovezene: 'answered', uzavrene: 'closed' };

/** What social workers passed on with the family's consent: a kind and a flat, and who to call. */
export function FlagsPage(): ReactNode {
  const t = useT();
  const navigate = useNavigate();
  const { stav = 'cekaji' } = useSearchOf(flagsRoute);
  const answer = useAskPages(SharedFlagsQueryDocument, { state: STATES[stav], first: 50 }, ({ sharedFlags }) => sharedFlags);
  const [answering, setAnswering] = useState<SharedFlag | null>(null);
  const counts = answer.data?.answer.sharedFlagCounts;
  return (
    <>
      <PageHeader title={t('flags.title')} description={t('flags.description')} />
      <SegmentedControl
        mb="md"
        value={stav}
        onChange={(value) => void navigate({ to: '/upozorneni', search: value === 'cekaji' ? {} : { stav: value } })}
        data={FLAG_TABS.map((tab) => ({ value: tab, label: t(`flags.tab.${tab}`, { count: counts?.[STATES[tab]] ?? 0 }) }))}
        aria-label={t('flags.tabs')}
      />
      <Answer of={answer}>
        {({ rows }) =>
          rows.length === 0 ? (
            <EmptyState title={t(`flags.empty.${stav}`)} why={t('flags.emptyWhy')} />
          ) : (
            <Flags flags={rows} onAnswer={setAnswering} />
          )
        }
      </Answer>
      <More of={answer} />
      <AnswerFlag flag={answering} onClose={() => setAnswering(null)} />
    </>
  );
}

function Flags({ flags, onAnswer }: { flags: readonly SharedFlag[]; onAnswer: (flag: SharedFlag) => void }) {
  const t = useT();
  const toast = useToast();
  const close = useAct(CloseSharedFlag);
  const columns: Column<SharedFlag>[] = [
    { key: 'family', header: t('flags.family'), cell: (flag) => flag.householdName },
    {
      key: 'kind',
      header: t('flags.kind'),
      cell: (flag) => (
        <Group gap={6}>
          <span>{t(`flags.kind.${flag.kind}`)}</span>
          {flag.level === 'urgent' && <StatusBadge tone="danger">{t('flags.urgent')}</StatusBadge>}
        </Group>
      ),
    },
    { key: 'flat', header: t('flags.flat'), cell: (flag) => (flag.tenancyId ? <Link to={'/najmy/$id' as never} params={{ id: flag.tenancyId } as never} style={{ color: 'var(--mantine-color-anchor)' }}>{[flag.unitCode, flag.address].filter(Boolean).join(', ')}</Link> : t('flags.noFlat')) },
    { key: 'raised', header: t('flags.raised'), cell: (flag) => <InstantText value={flag.raisedAt} /> },
    { key: 'worker', header: t('flags.worker'), cell: (flag) => flag.keyWorkerName ?? flag.raisedByName },
    {
      key: 'answer',
      header: t('flags.answer'),
      cell: (flag) =>
        flag.answer ? (
          <Text size="md" component="span">
            {t(`flags.answer.${flag.answer}`)} {flag.answerWords}
            <Text c="dimmed" component="span" style={{ display: 'block' }}>
              {flag.answeredByName}, <InstantText value={flag.answeredAt} />
            </Text>
          </Text>
        ) : null,
    },
  ];
  return (
    <DataList
      label={t('flags.title')}
      rows={flags}
      rowKey={(flag) => flag.id}
      columns={flags.some((flag) => flag.answer) ? columns : columns.slice(0, -1)}
      rowActions={(flag) =>
        flag.state === 'waiting' ? (
          <Button onClick={() => onAnswer(flag)}>{t('flags.respond')}</Button>
        ) : flag.state === 'answered' ? (
          <ConfirmButton label={t('flags.close')} consequence={t('flags.closeWhy')} onConfirm={() => close.mutate({ flagId: flag.id }, { onSuccess: () => toast.done(t('flags.closed')), onError: toast.failed })} />
        ) : null
      }
    />
  );
}
