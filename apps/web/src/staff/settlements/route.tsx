import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoute } from '../frame';

export const settlementsRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/vyuctovani',
  component: lazyRouteComponent(() => import('./settlements-page'), 'SettlementsPage'),
});

export const settlementRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/vyuctovani/$id',
  component: lazyRouteComponent(() => import('./settlement-page'), 'SettlementPage'),
});
