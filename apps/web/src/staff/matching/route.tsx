import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoute } from '../frame';

/** `byt`: families for this flat; `rodina`: flats for this family; neither: choose one. */
export const matchingRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/parovani',
  validateSearch: (search: Record<string, unknown>): { byt?: string; rodina?: string; smer?: 'rodiny' } => ({
    ...(typeof search.byt === 'string' ? { byt: search.byt } : {}),
    ...(typeof search.rodina === 'string' ? { rodina: search.rodina } : {}),
    ...(search.smer === 'rodiny' ? { smer: 'rodiny' as const } : {}),
  }),
  component: lazyRouteComponent(() => import('./matching-page'), 'MatchingPage'),
});
