import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoute } from '../frame';

export const todayRoute = createRoute({ getParentRoute: () => staffRoute, path: '/dnes', component: lazyRouteComponent(() => import('./today-page'), 'TodayPage') });
