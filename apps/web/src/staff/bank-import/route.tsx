import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoute } from '../frame';

export const statementsRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/vypisy',
  component: lazyRouteComponent(() => import('./statements-page'), 'StatementsPage'),
});

export const statementRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/vypisy/$id',
  component: lazyRouteComponent(() => import('./statement-page'), 'StatementPage'),
});
