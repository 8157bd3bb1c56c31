import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoute } from '../frame';

export const unitsRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/byty',
  validateSearch: (search: Record<string, unknown>): { hledat?: string; strana?: string; vyrazene?: true } => ({
    ...(typeof search.hledat === 'string' && search.hledat ? { hledat: search.hledat } : {}),
    ...(typeof search.strana === 'string' ? { strana: search.strana } : {}),
    ...(search.vyrazene === true ? { vyrazene: true as const } : {}),
  }),
  component: lazyRouteComponent(() => import('./units-page'), 'UnitsPage'),
});

export const unitRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/byty/$id',
  component: lazyRouteComponent(() => import('./unit-page'), 'UnitPage'),
});
