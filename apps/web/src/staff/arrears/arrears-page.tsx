import { Badge, Tabs } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useT } from '../../app/intl';
import { useAskPages } from '../../app/queries';
import type { ArrearsWorklistQuery } from '../../graphql/staff/graphql';
import { Answer, EmptyState, More, PageHeader } from '../../ui';
import { InstalmentsDue } from '../guarantee/instalments-due';
import { AgreePlanDialog } from './agree-plan-dialog';
import { CaseCard } from './case-card';
import { ContactDialog } from './contact-dialog';
import { PauseDialog } from './pause-dialog';
import { ArrearsQuery } from './queries';
import { ARREARS_TABS, arrearsRoute, type ArrearsTab } from './route';

export type Case = ArrearsWorklistQuery['arrears']['edges'][number]['node'];

const ASKED: Record<ArrearsTab, keyof Omit<ArrearsWorklistQuery['arrearsCounts'], '__typename'>> = { dnes: 'today', slibili: 'promised', pozastaveno: 'paused', splatky: 'plan', vse: 'all' };

/** The worklist: every row is the next recommended step and why. */
export function ArrearsPage(): ReactNode {
  const t = useT();
  const navigate = useNavigate();
  const tab: ArrearsTab = arrearsRoute.useSearch().zalozka ?? 'dnes';
  const worklist = useAskPages(ArrearsQuery, { tab: ASKED[tab], first: 50 }, ({ arrears }) => arrears);
  const [contacting, setContacting] = useState<Case | null>(null);
  const [pausing, setPausing] = useState<Case | null>(null);
  const [agreeing, setAgreeing] = useState<Case | null>(null);
  const counts = worklist.data?.answer.arrearsCounts;
  const pressed = worklist.data?.answer.interestPolicy.pressed ?? false;
  return (
    <>
      <PageHeader title={t('arrears.title')} description={t('arrears.description')} others={<Link to="/agentura/postup" style={{ color: 'var(--mantine-color-anchor)' }}>{t('agency.ladder')}</Link>} />
      <Tabs value={tab} onChange={(next) => void navigate({ to: '/nedoplatky', search: next === 'dnes' ? {} : { zalozka: next as ArrearsTab } })} mb="md">
        <Tabs.List>
          {ARREARS_TABS.map((each) => (
            <Tabs.Tab key={each} value={each} rightSection={counts && counts[ASKED[each]] > 0 ? <Badge size="sm" variant="light">{counts[ASKED[each]]}</Badge> : null}>
              {t(`arrears.tab.${each}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
      </Tabs>
      {(tab === 'dnes' || tab === 'splatky') && <div style={{ marginBottom: '1rem' }}><InstalmentsDue /></div>}
      <Answer of={worklist}>
        {({ rows }) =>
          rows.length === 0 ? (
            <EmptyState title={t(`arrears.empty.${tab}`)} why={t('arrears.emptyWhy')} />
          ) : (
            <ul className="zz-cards" style={{ display: 'grid', gap: '0.75rem' }} aria-label={t('arrears.title')}>
              {rows.map((node) => (
                <CaseCard key={`${node.tenancyId} ${node.creditor}`} each={node} pressed={pressed} onContact={() => setContacting(node)} onPause={() => setPausing(node)} onAgree={() => setAgreeing(node)} />
              ))}
            </ul>
          )
        }
      </Answer>
      <More of={worklist} />
      {contacting && <ContactDialog each={contacting} onClose={() => setContacting(null)} />}
      {agreeing && <AgreePlanDialog tenancyId={agreeing.tenancyId} name={agreeing.householdName} onClose={() => setAgreeing(null)} />}
      {pausing && <PauseDialog each={pausing} onClose={() => setPausing(null)} />}
    </>
  );
}
