import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { fieldRoute } from '../frame';

export const todayRoute = createRoute({
  getParentRoute: () => fieldRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./today-page'), 'TodayPage'),
});
