import type { AnyRoute } from '@tanstack/react-router';
import { callsRoute } from './calls/route';
import { familyRoute } from './family/route';
import { riskRoute } from './risk/route';
import { todayRoute } from './today/route';
import { visitRoute } from './visit/route';

/** Every screen in the field: one line each, from its own folder. */
export const screens: AnyRoute[] = [
  todayRoute,
  familyRoute,
  riskRoute,
  visitRoute,
  callsRoute,
];
