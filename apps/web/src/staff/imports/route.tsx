import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoute } from '../frame';

export const IMPORT_KINDS = ['households', 'flats'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** Families or flats from a spreadsheet; which of them is in the address. */
export const importRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/import',
  validateSearch: (search: Record<string, unknown>): { co?: 'byty' } => ({ co: search['co'] === 'byty' ? 'byty' : undefined }),
  component: lazyRouteComponent(() => import('./import-page'), 'ImportPage'),
});

export const importBatchRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/import/$id',
  component: lazyRouteComponent(() => import('./batch-page'), 'BatchPage'),
});
