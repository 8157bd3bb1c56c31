import { Button, Group, Select, Stack, Tabs, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useT } from '../../app/intl';
import { useAsk } from '../../app/queries';
import { useHasRole } from '../../app/session';
import type { CashDesksQuery as Asked } from '../../graphql/staff/graphql';
import { Answer, EmptyState, Money, PageHeader, StatusBadge } from '../../ui';
import { CashOnTheWay } from './cash-on-the-way';
import { CloseDayDialog, HandOverDialog, OpenDeskDialog, type HandOver } from './cash-dialogs';
import { CashDays } from './cash-days';
import { CashPapers } from './cash-papers';
import { CashDesksQuery } from './queries';
import { CASH_TABS, cashRoute, type CashTab } from './route';

export type Desk = Asked['cashDesks'][number];

/** Cash desks: what is in them, their papers, their evenings, what is on its way to the bank. */
export function CashPage(): ReactNode {
  const t = useT();
  const hasRole = useHasRole();
  const answer = useAsk(CashDesksQuery, {});
  const [opening, setOpening] = useState(false);
  const found = hasRole('manager', 'finance');
  return (
    <>
      <Answer of={answer}>
        {({ cashDesks }) =>
          cashDesks.length === 0 ? (
            <>
              <PageHeader title={t('cash.title')} description={t('cash.description')} />
              <EmptyState title={t('cash.none')} why={t('cash.noneWhy')} action={found ? <Button onClick={() => setOpening(true)}>{t('cash.openDesk')}</Button> : undefined} />
            </>
          ) : (
            <Desks desks={cashDesks} openDesk={found ? () => setOpening(true) : null} />
          )
        }
      </Answer>
      {opening && <OpenDeskDialog onClose={() => setOpening(false)} />}
    </>
  );
}

function Desks({ desks, openDesk }: { desks: readonly Desk[]; openDesk: (() => void) | null }) {
  const t = useT();
  const hasRole = useHasRole();
  const navigate = useNavigate();
  const search = cashRoute.useSearch();
  const tab: CashTab = search.zalozka ?? 'doklady';
  const desk = desks.find((each) => each.code === search.pokladna) ?? desks[0]!;
  const [act, setAct] = useState<HandOver | 'close' | null>(null);
  const handles = hasRole('manager', 'coordinator', 'finance');
  const go = (next: { zalozka?: CashTab; pokladna?: string }): void => void navigate({ to: '/pokladna', search: { ...search, ...next } });
  return (
    <>
      <PageHeader
        title={t('cash.title')}
        description={t('cash.description')}
        action={handles && !desk.isClosedToday ? <Button onClick={() => setAct('rent')}>{t('cash.receive')}</Button> : undefined}
        others={
          handles ? (
            <>
              {!desk.isClosedToday && <Button variant="default" onClick={() => setAct('refund')}>{t('cash.giveBack')}</Button>}
              {!desk.isClosedToday && <Button variant="default" onClick={() => setAct('deposit')}>{t('cash.act.deposit')}</Button>}
              {!desk.isClosedToday && <Button variant="default" onClick={() => setAct('deposit_return')}>{t('cash.act.deposit_return')}</Button>}
              {!desk.isClosedToday && <Button variant="default" onClick={() => setAct('to_bank')}>{t('cash.toBank')}</Button>}
              {!desk.isClosedToday && <Button variant="default" onClick={() => setAct('from_bank')}>{t('cash.fromBank')}</Button>}
              <Button variant="default" onClick={() => setAct('close')}>{t('cash.closeDay')}</Button>
            </>
          ) : undefined
        }
      />
      <Group gap="md" align="flex-end" mb="md">
        {desks.length > 1 && (
          <Select label={t('cash.desk')} data={desks.map((each) => ({ value: each.code, label: each.name }))} value={desk.code} allowDeselect={false} onChange={(code) => go({ pokladna: code ?? undefined })} />
        )}
        <Stack className="zz-card" gap={2} p="md">
          <Text c="dimmed">{desks.length > 1 ? t('cash.inDesk') : desk.name}</Text>
          <Text size="xl"><Money value={desk.balance} bold /></Text>
        </Stack>
        {desk.isClosedToday && <StatusBadge tone="ok">{t('cash.closedToday')}</StatusBadge>}
        {!desk.isClosedToday && desk.openDays.some((day) => day < desk.today) && <StatusBadge tone="warn">{t('cash.daysWait', { count: desk.openDays.filter((day) => day < desk.today).length })}</StatusBadge>}
        {openDesk && <Button variant="subtle" onClick={openDesk}>{t('cash.openDesk')}</Button>}
      </Group>
      <Tabs value={tab} onChange={(next) => go({ zalozka: next === 'doklady' ? undefined : (next as CashTab) })} mb="md">
        <Tabs.List>
          {CASH_TABS.map((each) => (
            <Tabs.Tab key={each} value={each}>
              {t(`cash.tab.${each}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
      </Tabs>
      {tab === 'doklady' && <CashPapers desk={desk} />}
      {tab === 'dny' && <CashDays desk={desk} />}
      {tab === 'cesta' && <CashOnTheWay />}
      {act === 'close' && <CloseDayDialog desk={desk} onClose={() => setAct(null)} />}
      {act !== null && act !== 'close' && <HandOverDialog desk={desk} purpose={act} onClose={() => setAct(null)} />}
    </>
  );
}
