import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoute } from '../frame';

export const appealsRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/odvolani',
  validateSearch: (search: Record<string, unknown>): { stav?: 'uzavrena' } => (search.stav === 'uzavrena' ? { stav: 'uzavrena' } : {}),
  component: lazyRouteComponent(() => import('./appeals-page'), 'AppealsPage'),
});

export const appealRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/odvolani/$appealId',
  component: lazyRouteComponent(() => import('./appeal-page'), 'AppealPage'),
});
