import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoute } from '../frame';

export const calculatorRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/kalkulacka',
  validateSearch: (search: Record<string, unknown>): { najem?: string } => (typeof search['najem'] === 'string' && search['najem'] ? { najem: search['najem'] } : {}),
  component: lazyRouteComponent(() => import('./calculator-page'), 'CalculatorPage'),
});
