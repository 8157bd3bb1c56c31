import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoute } from '../frame';

export const LEAD_FILTERS = ['otevrene', 'ziskane', 'ztracene'] as const;
export type LeadFilter = (typeof LEAD_FILTERS)[number];

export const leadsRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/nabidky',
  validateSearch: (search: Record<string, unknown>): { stav?: LeadFilter } =>
    LEAD_FILTERS.includes(search.stav as LeadFilter) ? { stav: search.stav as LeadFilter } : {},
  component: lazyRouteComponent(() => import('./leads-page'), 'LeadsPage'),
});

export const leadRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/nabidky/$leadId',
  component: lazyRouteComponent(() => import('./lead-page'), 'LeadPage'),
});
