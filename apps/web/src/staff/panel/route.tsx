import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoute } from '../frame';

export const sittingsRoute = createRoute({ getParentRoute: () => staffRoute, path: '/komise', component: lazyRouteComponent(() => import('./sittings-page'), 'SittingsPage') });

/** Committees of the agency and who sits on them. */
export const panelsRoute = createRoute({ getParentRoute: () => staffRoute, path: '/komise/slozeni', component: lazyRouteComponent(() => import('./panels-page'), 'PanelsPage') });

/** `kandidat`: on a phone one candidate fills the page. */
export const sittingRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/komise/$sittingId',
  validateSearch: (search: Record<string, unknown>): { kandidat?: 'B' | 'C' } => (search.kandidat === 'B' || search.kandidat === 'C' ? { kandidat: search.kandidat } : {}),
  component: lazyRouteComponent(() => import('./sitting-page'), 'SittingPage'),
});
