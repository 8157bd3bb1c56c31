import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { fieldRoute } from '../frame';

export const riskRoute = createRoute({
  getParentRoute: () => fieldRoute,
  path: '/riziko',
  validateSearch: (search: Record<string, unknown>): { rodina?: string } => (typeof search.rodina === 'string' ? { rodina: search.rodina } : {}),
  component: lazyRouteComponent(() => import('./risk-page'), 'RiskPage'),
});
