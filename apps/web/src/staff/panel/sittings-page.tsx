import { Button, Stack, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Gavel } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLanguage, useT } from '../../app/intl';
import { useAsk, useAskPages } from '../../app/queries';
import { useHasRole } from '../../app/session';
import { formatDate, today } from '../../format/dates';
import { graphql } from '../../graphql/staff';
import type { PanelSittingsQuery as Shown } from '../../graphql/staff/graphql';
import { Answer, DataList, EmptyState, InstantText, More, PageHeader, StatusBadge, type Column } from '../../ui';
import { SittingState } from './sitting-state';

const SittingsQuery = graphql(`
  query PanelSittings($first: Int!, $after: String) {
    panelSittings(first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      edges { node { id state stage deadlineAt voters voted chosen flat { code layout city } panel { name } candidates { label } mine { conflict } may { vote count decideTie } } }
    }
  }
`);
const PanelsQuery = graphql(`
  query PanelMeetings { panels { id name meetsOn closedOn } }
`);

type Sitting = Shown['panelSittings']['edges'][number]['node'];
const RUNNING = ['open', 'inquorate', 'tied'];

/** S3: sittings I sit in or call, those that run first, and when the committee meets next. */
export function SittingsPage(): ReactNode {
  const t = useT();
  const hasRole = useHasRole();
  const sittings = useAskPages(SittingsQuery, { first: 50 }, ({ panelSittings }) => panelSittings);
  const isChooser = hasRole('coordinator', 'manager');
  return (
    <>
      <PageHeader
        title={t('panel.title')}
        description={<NextMeeting />}
        action={isChooser && <Button component={Link} to="/parovani">{t('panel.toFlats')}</Button>}
        others={hasRole('coordinator', 'manager', 'administrator') && <Button component={Link} to="/komise/slozeni" variant="default">{t('panel.members')}</Button>}
      />
      <Answer of={sittings}>
        {({ rows }) => {
          const running = rows.filter(({ state }) => RUNNING.includes(state));
          const ended = rows.filter(({ state }) => !RUNNING.includes(state));
          return (
            <Stack gap="xl">
              <section aria-label={t('panel.running')}>
                <Title order={2} size="h3" mb="sm">{t('panel.running')}</Title>
                {running.length === 0 ? <EmptyState icon={Gavel} title={t('panel.none')} why={isChooser ? t('panel.noneWhyChooser') : t('panel.noneWhy')} /> : <List rows={running} label={t('panel.running')} last={t('panel.next')} />}
              </section>
              {ended.length > 0 && (
                <section aria-label={t('panel.ended')}>
                  <Title order={2} size="h3" mb="sm">{t('panel.ended')}</Title>
                  <List rows={ended} label={t('panel.ended')} last={t('panel.result')} />
                </section>
              )}
            </Stack>
          );
        }}
      </Answer>
      <More of={sittings} />
    </>
  );
}

function NextMeeting() {
  const t = useT();
  const { language } = useLanguage();
  const { data } = useAsk(PanelsQuery, {});
  const next = (data?.panels ?? []).filter(({ meetsOn, closedOn }) => meetsOn && !closedOn && meetsOn >= today()).sort((a, b) => (a.meetsOn! < b.meetsOn! ? -1 : 1))[0];
  return <>{next ? t('panel.nextMeeting', { name: next.name, day: formatDate(next.meetsOn!, language) }) : t('panel.description')}</>;
}

function List({ rows, label, last }: { rows: readonly Sitting[]; label: string; last: string }) {
  const t = useT();
  const columns: Column<Sitting>[] = [
    { key: 'flat', header: t('panel.flat'), cell: ({ flat }) => `${flat.code}, ${flat.layout}, ${flat.city}` },
    { key: 'panel', header: t('panel.panel'), cell: ({ panel }) => panel.name },
    { key: 'state', header: t('panel.stateOf'), cell: ({ stage }) => <SittingState stage={stage} /> },
    { key: 'until', header: t('panel.until'), cell: ({ deadlineAt }) => <InstantText value={deadlineAt} /> },
    { key: 'voted', header: t('panel.voted'), cell: ({ voted, voters }) => t('panel.votedOf', { voted, voters }) },
    { key: 'mine', header: last, cell: (sitting) => <Mine sitting={sitting} /> },
  ];
  return <DataList label={label} rows={rows} columns={columns} rowKey={({ id }) => id} rowLink={({ id }) => ({ to: '/komise/$sittingId', params: { sittingId: id } })} />;
}

function Mine({ sitting: { may, mine, chosen, state } }: { sitting: Sitting }) {
  const t = useT();
  if (may.decideTie) return <StatusBadge tone="warn">{t('panel.yourDecision')}</StatusBadge>;
  if (may.vote && !mine) return <StatusBadge tone="warn">{t('panel.yourVote')}</StatusBadge>;
  if (may.count) return <StatusBadge tone="info">{t('panel.canCount')}</StatusBadge>;
  if (chosen) return <>{t('panel.candidate', { label: chosen })}</>;
  if (state === 'open' && mine) return <StatusBadge tone="ok">{t('panel.youVoted')}</StatusBadge>;
  return null;
}
