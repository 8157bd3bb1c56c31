import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoute } from '../frame';

/** All free flats for all waiting families at once. */
export const allocationRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/parovani/rozdeleni',
  component: lazyRouteComponent(() => import('./allocation-page'), 'AllocationPage'),
});
