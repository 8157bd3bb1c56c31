import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoute } from '../frame';

export const CASH_TABS = ['doklady', 'dny', 'cesta'] as const;
export type CashTab = (typeof CASH_TABS)[number];

export const cashRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/pokladna',
  validateSearch: (search: Record<string, unknown>): { zalozka?: CashTab; pokladna?: string } => ({
    zalozka: CASH_TABS.find((tab) => tab === search['zalozka'] && tab !== 'doklady'),
    pokladna: typeof search['pokladna'] === 'string' ? search['pokladna'] : undefined,
  }),
  component: lazyRouteComponent(() => import('./cash-page'), 'CashPage'),
});
