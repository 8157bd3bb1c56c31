import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoute } from '../frame';

export const ACCOUNTING_TABS = ['uzaverka', 'export', 'slozenky', 'odpisy', 'prevzeti'] as const;
export type AccountingTab = (typeof ACCOUNTING_TABS)[number];
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

export const accountingRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/ucetnictvi',
  validateSearch: (search: Record<string, unknown>): { zalozka?: AccountingTab; mesic?: string } => ({
    zalozka: ACCOUNTING_TABS.find((tab) => tab === search['zalozka'] && tab !== 'uzaverka'),
    mesic: typeof search['mesic'] === 'string' && MONTH.test(search['mesic']) ? search['mesic'] : undefined,
  }),
  component: lazyRouteComponent(() => import('./accounting-page'), 'AccountingPage'),
});
