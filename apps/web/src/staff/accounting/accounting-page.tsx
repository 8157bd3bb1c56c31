import { Tabs } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useT } from '../../app/intl';
import { useHasRole } from '../../app/session';
import { PageHeader } from '../../ui';
import { AccountantExport } from './accountant-export';
import { MonthClosing } from './month-closing';
import { PostalLists } from './postal-lists';
import { WriteOffs } from './write-offs';
import { Opening } from './opening';
import { ACCOUNTING_TABS, accountingRoute, type AccountingTab } from './route';

/** For whom a tab is; nobody named means everybody who handles money. */
const ONLY: Partial<Record<AccountingTab, readonly ('manager' | 'finance' | 'administrator')[]>> = { uzaverka: ['manager', 'finance', 'administrator'], export: ['manager', 'finance', 'administrator'], odpisy: ['manager', 'finance', 'administrator'], prevzeti: ['manager', 'finance', 'administrator'] };

/** What the books need beside the daily work. */
export function AccountingPage(): ReactNode {
  const t = useT();
  const hasRole = useHasRole();
  const navigate = useNavigate();
  const search = accountingRoute.useSearch();
  const tabs = ACCOUNTING_TABS.filter((each) => !ONLY[each] || hasRole(...ONLY[each]));
  const wanted: AccountingTab = search.zalozka ?? 'uzaverka';
  const tab = tabs.includes(wanted) ? wanted : tabs[0];
  return (
    <>
      <PageHeader title={t('accounting.title')} description={t('accounting.description')} />
      <Tabs value={tab ?? null} onChange={(next) => void navigate({ to: '/ucetnictvi', search: next === 'uzaverka' ? {} : { zalozka: next as AccountingTab } })} mb="md">
        <Tabs.List>
          {tabs.map((each) => (
            <Tabs.Tab key={each} value={each}>
              {t(`accounting.tab.${each}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
      </Tabs>
      {tab === 'uzaverka' && <MonthClosing />}
      {tab === 'export' && <AccountantExport />}
      {tab === 'slozenky' && <PostalLists />}
      {tab === 'odpisy' && <WriteOffs />}
      {tab === 'prevzeti' && <Opening />}
    </>
  );
}
