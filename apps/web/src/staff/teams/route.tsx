import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoute } from '../frame';

export const teamsRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/tymy-pece',
  validateSearch: (search: Record<string, unknown>): { rodina?: string } => (typeof search.rodina === 'string' ? { rodina: search.rodina } : {}),
  component: lazyRouteComponent(() => import('./teams-page'), 'TeamsPage'),
});
