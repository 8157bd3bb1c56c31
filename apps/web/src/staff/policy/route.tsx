import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoute } from '../frame';

/** How the agency chooses: versions of the rules, another one tried on today's list, adopted from a day. */
export const policyRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/agentura/pravidla',
  component: lazyRouteComponent(() => import('./policy-page'), 'PolicyPage'),
});
