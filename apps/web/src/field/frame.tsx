import { createRootRoute, createRoute, Outlet, redirect } from '@tanstack/react-router';
import { queryClient } from '../app/queries';
import { meOptions } from '../app/session';
import { SignInPage, readSignInSearch } from '../app/sign-in/sign-in-page';
import { FieldLayout } from './layout/layout';

export const rootRoute = createRootRoute({ component: Outlet });

export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/prihlaseni',
  validateSearch: readSignInSearch,
  component: function SignIn() {
    return <SignInPage search={signInRoute.useSearch()} home="/" />;
  },
});

/** The parent of every screen in the field. */
export const fieldRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'field',
  component: FieldLayout,
  beforeLoad: async ({ location }) => {
    const me = await queryClient.ensureQueryData(meOptions);
    if (!me?.current) throw redirect({ to: '/prihlaseni', search: location.pathname === '/' ? {} : { dal: location.href } });
  },
});
