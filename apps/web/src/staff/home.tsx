import { Navigate, createRoute } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { queryClient } from '../app/queries';
import { hasOneOf, meOptions } from '../app/session';
import { staffRoute } from './frame';
import { useVisibleSections } from './layout/visible-sections';

/** `/` leads to the first section a person may see; a landlord goes to the portal. */
export const homeRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/',
  beforeLoad: async () => {
    const me = await queryClient.ensureQueryData(meOptions);
    if (hasOneOf(me?.current?.roles ?? [], ['landlord'])) globalThis.location.assign('/portal/');
  },
  component: Home,
});

function Home(): ReactNode {
  const [first] = useVisibleSections();
  return <Navigate to={first?.tabs[0]?.to ?? '/pomoc'} replace />;
}
