import '@fontsource-variable/inter/wght.css';
import './portal.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider, createRouter } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { whenSignedOut } from '../app/graphql';
import { TextsProvider, firstTexts } from '../app/intl';
import { queryClient } from './queries';
import { routeTree } from './routes';
import { loadTexts } from './texts';

const router = createRouter({ routeTree, scrollRestoration: true });

whenSignedOut(() => {
  const { pathname, href } = router.state.location;
  if (!pathname.startsWith('/portal') || pathname.endsWith('/prihlaseni') || pathname.startsWith('/portal/zadost')) return;
  queryClient.clear();
  void router.navigate({ to: '/portal/prihlaseni', search: { dal: href } });
});

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root.');
const first = await firstTexts(loadTexts);
const askAnew = (): void => void queryClient.invalidateQueries();
createRoot(root).render(
  <StrictMode>
    <TextsProvider load={loadTexts} first={first} onChosen={askAnew}>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </TextsProvider>
  </StrictMode>,
);
