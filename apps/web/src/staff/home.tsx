import { createRoute, redirect } from '@tanstack/react-router';
import { queryClient } from '../app/queries';
import { hasOneOf, meOptions } from '../app/session';
import { staffRoute } from './frame';
import { NAV } from './layout/nav';

/** `/` leads to the first section a person may see; who works only in the field or is a landlord goes to their own face. */
export const homeRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/',
  beforeLoad: async () => {
    const me = await queryClient.ensureQueryData(meOptions);
    if (hasOneOf(me?.current?.roles ?? [], ['landlord'])) return globalThis.location.assign('/portal/');
    const roles = me?.current?.roles ?? [];
    const first = NAV.flatMap(({ tabs }) => tabs).find((tab) => hasOneOf(roles, tab.roles));
    throw redirect({ to: first?.to ?? '/pomoc' });
  },
});
