import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoute } from '../frame';

export const FLAG_TABS = ['cekaji', 'odpovezene', 'uzavrene'] as const;
export type FlagTab = (typeof FLAG_TABS)[number];

export const flagsRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/upozorneni',
  validateSearch: (search: Record<string, unknown>): { stav?: FlagTab } => {
    const tab = FLAG_TABS.find((each) => each === search.stav && each !== 'cekaji');
    return tab ? { stav: tab } : {};
  },
  component: lazyRouteComponent(() => import('./flags-page'), 'FlagsPage'),
});
