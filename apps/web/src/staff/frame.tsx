import { Outlet, createRootRoute, createRoute, redirect } from '@tanstack/react-router';
import { queryClient } from '../app/queries';
import { meOptions } from '../app/session';
import { SignInPage, readSignInSearch } from '../app/sign-in/sign-in-page';
import { FrameError, NotFoundPage } from './layout/error-pages';
import { Layout } from './layout/layout';

export const rootRoute = createRootRoute({ component: Outlet, notFoundComponent: NotFoundPage, errorComponent: FrameError });

export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/prihlaseni',
  validateSearch: readSignInSearch,
  component: function SignIn() {
    return <SignInPage search={signInRoute.useSearch()} home="/" />;
  },
});

/** The parent of every staff screen: somebody is signed in and has chosen an agency, or is asked to. */
export const staffRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'staff',
  component: Layout,
  beforeLoad: async ({ location }) => {
    const me = await queryClient.ensureQueryData(meOptions);
    if (!me?.current) throw redirect({ to: '/prihlaseni', search: location.pathname === '/' ? {} : { dal: location.href } });
  },
});
