import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoute } from '../frame';

export const guaranteeRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/garance',
  component: lazyRouteComponent(() => import('./guarantee-page'), 'GuaranteePage'),
});
