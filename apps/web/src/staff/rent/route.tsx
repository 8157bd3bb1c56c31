import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoute } from '../frame';

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

export const chargesRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/predpisy',
  validateSearch: (search: Record<string, unknown>): { mesic?: string } => ({ mesic: typeof search['mesic'] === 'string' && MONTH.test(search['mesic']) ? search['mesic'] : undefined }),
  component: lazyRouteComponent(() => import('./charges-page'), 'ChargesPage'),
});

export const PAYOUT_TABS = ['cekaji', 'vprikazu', 'odeslano', 'vysledek'] as const;
export type PayoutTab = (typeof PAYOUT_TABS)[number];

export const payoutsRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/vyplaty',
  validateSearch: (search: Record<string, unknown>): { zalozka?: PayoutTab } => ({ zalozka: PAYOUT_TABS.find((tab) => tab === search['zalozka'] && tab !== 'cekaji') }),
  component: lazyRouteComponent(() => import('./payouts-page'), 'PayoutsPage'),
});
