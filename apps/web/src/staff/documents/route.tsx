import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoute } from '../frame';

const text = (value: unknown, pattern: RegExp): string | undefined => (typeof value === 'string' && pattern.test(value) ? value : undefined);

/** The kind and the period are in the address. */
export const documentsRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/dokumenty',
  validateSearch: (search: Record<string, unknown>): { druh?: string; mesic?: string; rok?: number } => ({
    druh: text(search.druh, /^[A-Za-z]{3,40}$/),
    mesic: text(search.mesic, /^\d{4}-(0[1-9]|1[0-2])$/),
    rok: typeof search.rok === 'number' && search.rok >= 2000 && search.rok <= 2100 ? search.rok : undefined,
  }),
  component: lazyRouteComponent(() => import('./documents-page'), 'DocumentsPage'),
});
