import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoute } from '../frame';

export const HOUSEHOLD_FILTERS = ['cekaji', 'bydli', 'uzavrene'] as const;
export type HouseholdFilter = (typeof HOUSEHOLD_FILTERS)[number];

export const householdsRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/rodiny',
  validateSearch: (search: Record<string, unknown>): { stav?: HouseholdFilter; hledat?: string } => ({
    ...(HOUSEHOLD_FILTERS.includes(search.stav as HouseholdFilter) && search.stav !== 'cekaji' ? { stav: search.stav as HouseholdFilter } : {}),
    ...(typeof search.hledat === 'string' && search.hledat !== '' ? { hledat: search.hledat } : {}),
  }),
  component: lazyRouteComponent(() => import('./households-page'), 'HouseholdsPage'),
});

export const recordHouseholdRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/rodiny/nova',
  component: lazyRouteComponent(() => import('./record-household-page'), 'RecordHouseholdPage'),
});

export const householdRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/rodiny/$householdId',
  component: lazyRouteComponent(() => import('./household-page'), 'HouseholdPage'),
});
