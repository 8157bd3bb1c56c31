import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoute } from '../frame';

export const rentIncreasesRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/zvysovani-najmu',
  component: lazyRouteComponent(() => import('./rent-increases-page'), 'RentIncreasesPage'),
});
