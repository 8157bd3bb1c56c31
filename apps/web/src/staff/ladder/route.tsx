import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoute } from '../frame';

export const ladderRoute = createRoute({ getParentRoute: () => staffRoute, path: '/agentura/postup', component: lazyRouteComponent(() => import('./ladder-page'), 'LadderPage') });
