import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { fieldRoute } from '../frame';

export const visitRoute = createRoute({
  getParentRoute: () => fieldRoute,
  path: '/zapsat',
  validateSearch: (search: Record<string, unknown>): { rodina?: string; jak?: 'phone' } => ({
    ...(typeof search.rodina === 'string' ? { rodina: search.rodina } : {}),
    ...(search.jak === 'phone' ? { jak: 'phone' as const } : {}),
  }),
  component: lazyRouteComponent(() => import('./visit-page'), 'VisitPage'),
});
