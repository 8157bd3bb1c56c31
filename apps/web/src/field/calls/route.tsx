import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { fieldRoute } from '../frame';

export const callsRoute = createRoute({
  getParentRoute: () => fieldRoute,
  path: '/zavolat',
  component: lazyRouteComponent(() => import('./calls-page'), 'CallsPage'),
});
