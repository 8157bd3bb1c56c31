import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoute } from '../frame';

export const landlordsRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/majitele',
  validateSearch: (search: Record<string, unknown>): { hledat?: string; strana?: string } => ({
    ...(typeof search.hledat === 'string' && search.hledat ? { hledat: search.hledat } : {}),
    ...(typeof search.strana === 'string' ? { strana: search.strana } : {}),
  }),
  component: lazyRouteComponent(() => import('./landlords-page'), 'LandlordsPage'),
});

export const landlordRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/majitele/$id',
  component: lazyRouteComponent(() => import('./landlord-page'), 'LandlordPage'),
});
