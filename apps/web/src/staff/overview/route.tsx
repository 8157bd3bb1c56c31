import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoute } from '../frame';

const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

export interface Period {
  od?: string;
  k?: string;
}

const readPeriod = (search: Record<string, unknown>): Period => ({ ...(isDay(search.od) ? { od: search.od } : {}), ...(isDay(search.k) ? { k: search.k } : {}) });

export const overviewRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/prehled',
  validateSearch: readPeriod,
  component: lazyRouteComponent(() => import('./overview-page'), 'OverviewPage'),
});

/** The rows behind one figure. */
export const figureRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/prehled/$figure',
  validateSearch: readPeriod,
  component: lazyRouteComponent(() => import('./figure-page'), 'FigurePage'),
});
