import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoute } from '../frame';

export const offersRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/nabidky-rodinam',
  validateSearch: (search: Record<string, unknown>): { stav?: 'uzavrene' } => (search.stav === 'uzavrene' ? { stav: 'uzavrene' } : {}),
  component: lazyRouteComponent(() => import('./offers-page'), 'OffersPage'),
});

export const offerRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/nabidky-rodinam/$offerId',
  component: lazyRouteComponent(() => import('./offer-page'), 'OfferPage'),
});
