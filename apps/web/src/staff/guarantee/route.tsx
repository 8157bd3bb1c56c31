import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoute } from '../frame';

export const guaranteeRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/garance',
  component: lazyRouteComponent(() => import('./guarantee-page'), 'GuaranteePage'),
});

const whole = (value: unknown, most: number): number | undefined => (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= most ? value : undefined);

/** The seed and the accepted risk are in the address: the same link shows the same figures. */
export const outlookRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/vyhled-fondu',
  validateSearch: (search: Record<string, unknown>): { seminko?: number; riziko?: number } => ({ seminko: whole(search.seminko, 4_294_967_295), riziko: whole(search.riziko, 50) }),
  component: lazyRouteComponent(() => import('./outlook-page'), 'OutlookPage'),
});
