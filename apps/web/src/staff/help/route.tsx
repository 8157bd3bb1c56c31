import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoute } from '../frame';

export const helpRoute = createRoute({ getParentRoute: () => staffRoute, path: '/pomoc', component: lazyRouteComponent(() => import('./help-page'), 'HelpPage') });
