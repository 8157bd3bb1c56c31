import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoute } from '../frame';

export const ARREARS_TABS = ['dnes', 'slibili', 'pozastaveno', 'splatky', 'vse'] as const;
export type ArrearsTab = (typeof ARREARS_TABS)[number];

export const arrearsRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/nedoplatky',
  validateSearch: (search: Record<string, unknown>): { zalozka?: ArrearsTab } => ({ zalozka: ARREARS_TABS.find((tab) => tab === search['zalozka'] && tab !== 'dnes') }),
  component: lazyRouteComponent(() => import('./arrears-page'), 'ArrearsPage'),
});
