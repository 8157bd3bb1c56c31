import type { AnyRoute } from '@tanstack/react-router';

// The library types searches and params through one registered router; this build has three, so the route itself is asked.

/** The search of a route as its own `validateSearch` types it. */
export function useSearchOf<Route extends AnyRoute>(route: Route): Route['types']['fullSearchSchema'] {
  return route.useSearch() as Route['types']['fullSearchSchema'];
}

/** The params of a route's path. */
export function useParamsOf<Route extends AnyRoute>(route: Route): Route['types']['allParams'] {
  return route.useParams() as Route['types']['allParams'];
}
