import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoute } from '../frame';

export const TENANCY_FILTERS = ['trvajici', 'konci', 'navrhy', 'skoncene'] as const;
export type TenancyFilter = (typeof TENANCY_FILTERS)[number];
/** Cards of one tenancy; the address may open any of them. */
export const TENANCY_TABS = ['prehled', 'papiry', 'predani', 'penize', 'splatky'] as const;
export type TenancyTab = (typeof TENANCY_TABS)[number];
const text = (value: unknown): string | undefined => (typeof value === 'string' && value ? value : undefined);

export const tenanciesRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/najmy',
  validateSearch: (search: Record<string, unknown>): { stav?: TenancyFilter; hledat?: string; strana?: string } => ({
    ...(TENANCY_FILTERS.includes(search.stav as TenancyFilter) ? { stav: search.stav as TenancyFilter } : {}),
    ...(text(search.hledat) ? { hledat: text(search.hledat)! } : {}),
    ...(text(search.strana) ? { strana: text(search.strana)! } : {}),
  }),
  component: lazyRouteComponent(() => import('./tenancies-page'), 'TenanciesPage'),
});

export const drawTenancyRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/najmy/novy',
  validateSearch: (search: Record<string, unknown>): { nabidka?: string; byt?: string; rodina?: string } => ({
    ...(text(search.nabidka) ? { nabidka: text(search.nabidka)! } : {}),
    ...(text(search.byt) ? { byt: text(search.byt)! } : {}),
    ...(text(search.rodina) ? { rodina: text(search.rodina)! } : {}),
  }),
  component: lazyRouteComponent(() => import('./draw-tenancy-page'), 'DrawTenancyPage'),
});

export const tenancyRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/najmy/$id',
  validateSearch: (search: Record<string, unknown>): { karta?: TenancyTab } => (TENANCY_TABS.includes(search.karta as TenancyTab) ? { karta: search.karta as TenancyTab } : {}),
  component: lazyRouteComponent(() => import('./tenancy-page'), 'TenancyPage'),
});
