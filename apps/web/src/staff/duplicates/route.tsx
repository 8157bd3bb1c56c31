import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoute } from '../frame';

export const DUPLICATE_TABS = ['navrzene', 'sloucene', 'nejsou'] as const;
export type DuplicateTab = (typeof DUPLICATE_TABS)[number];

export const duplicatesRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/rodiny/duplicity',
  validateSearch: (search: Record<string, unknown>): { stav?: DuplicateTab; slabe?: boolean } => ({
    ...(DUPLICATE_TABS.includes(search.stav as DuplicateTab) && search.stav !== 'navrzene' ? { stav: search.stav as DuplicateTab } : {}),
    ...(search.slabe === true ? { slabe: true } : {}),
  }),
  component: lazyRouteComponent(() => import('./duplicates-page'), 'DuplicatesPage'),
});

/** Two households side by side. */
export const mergeRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/rodiny/duplicity/$firstId/$secondId',
  component: lazyRouteComponent(() => import('./merge-page'), 'MergePage'),
});
