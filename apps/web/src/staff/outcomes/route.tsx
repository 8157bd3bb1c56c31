import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoute } from '../frame';

const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

export const DIMENSIONS = ['size', 'age', 'function', 'single_parent', 'rooms'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export interface OutcomesSearch {
  od?: string;
  do?: string;
  podle?: Dimension;
}

/** What came of waiting, by groups. The address keeps the period and by what it is parted. */
export const outcomesRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/parovani/vysledky',
  validateSearch: (search: Record<string, unknown>): OutcomesSearch => ({
    ...(isDay(search.od) ? { od: search.od } : {}),
    ...(isDay(search.do) ? { do: search.do } : {}),
    ...(DIMENSIONS.includes(search.podle as Dimension) ? { podle: search.podle as Dimension } : {}),
  }),
  component: lazyRouteComponent(() => import('./outcomes-page'), 'OutcomesPage'),
});
