import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoute } from '../frame';

export const statementsRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/vypisy',
  validateSearch: (search: Record<string, unknown>): { starsi?: string } => (typeof search['starsi'] === 'string' ? { starsi: search['starsi'] } : {}),
  component: lazyRouteComponent(() => import('./statements-page'), 'StatementsPage'),
});

export const statementRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/vypisy/$id',
  component: lazyRouteComponent(() => import('./statement-page'), 'StatementPage'),
});
