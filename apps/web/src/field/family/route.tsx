import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { fieldRoute } from '../frame';

export const familyRoute = createRoute({
  getParentRoute: () => fieldRoute,
  path: '/rodiny/$id',
  component: lazyRouteComponent(() => import('./family-page'), 'FamilyPage'),
});
