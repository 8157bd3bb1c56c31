import { createRootRoute, createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { Frame, Trouble } from './frame/frame';
import { OfferPage } from './offer/offer-page';
import { readOfferSearch } from './offer/answers';
import { NotFound } from './parts/not-found';
import { MeQuery, asking, queryClient } from './queries';

const rootRoute = createRootRoute({ component: Frame, notFoundComponent: NotFound, errorComponent: Trouble });

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/portal/prihlaseni',
  validateSearch: (search: Record<string, unknown>): { dal?: string } =>
    typeof search.dal === 'string' && /^\/portal\/(?![/\\])/.test(search.dal) ? { dal: search.dal } : {},
  component: lazyRouteComponent(() => import('./sign-in/sign-in-page'), 'SignInPage'),
});

const landlordRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'landlord',
  beforeLoad: async ({ location }) => {
    const { me } = await queryClient.ensureQueryData(asking(MeQuery, {}));
    if (!me?.current) throw redirect({ to: '/portal/prihlaseni', search: location.pathname.length > '/portal/'.length ? { dal: location.href } : {} });
  },
});

const homeRoute = createRoute({ getParentRoute: () => landlordRoute, path: '/portal', component: lazyRouteComponent(() => import('./home/home-page'), 'HomePage') });

const problemRoute = createRoute({
  getParentRoute: () => landlordRoute,
  path: '/portal/byt/$flatId/problem',
  component: lazyRouteComponent(() => import('./problem/problem-page'), 'ProblemPage'),
});

/** An application opens by its own door: a link and a code, never an account. */
const applicationRoute = createRoute({ getParentRoute: () => rootRoute, path: '/portal/zadost', component: lazyRouteComponent(() => import('./application/application-page'), 'ApplicationPage') });
const changeRoute = createRoute({ getParentRoute: () => rootRoute, path: '/portal/zadost/zmena/$kind', component: lazyRouteComponent(() => import('./application/change-page'), 'ChangePage') });
const appealRoute = createRoute({ getParentRoute: () => rootRoute, path: '/portal/zadost/odvolani/$decisionId', component: lazyRouteComponent(() => import('./application/appeal-page'), 'AppealPage') });
const withdrawRoute = createRoute({ getParentRoute: () => rootRoute, path: '/portal/zadost/stahnout', component: lazyRouteComponent(() => import('./application/withdraw-page'), 'WithdrawPage') });

/** All eight questions come in one bundle: a bad network may not stop anybody half-way. */
const offerRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/nabidnout-byt/$agency',
  validateSearch: readOfferSearch,
  component: OfferPage,
});

export const routeTree = rootRoute.addChildren([signInRoute, landlordRoute.addChildren([homeRoute, problemRoute]), applicationRoute, changeRoute, appealRoute, withdrawRoute, offerRoute]);
