import '@fontsource-variable/inter/wght.css';
import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import './app.css';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider, type AnyRouter } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { whenSignedOut } from './graphql';
import { TextsProvider, firstTexts, type TextLoader } from './intl';
import { queryClient } from './queries';
import { meOptions } from './session';
import { cssVariables, theme } from './theme';

/** Starts the staff or the field face: texts of one language first, then the page. */
export async function mount(router: AnyRouter, load: TextLoader): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root.');
  const first = await firstTexts(load);
  whenSignedOut(() => {
    const { href, pathname } = router.state.location;
    if (pathname.endsWith('/prihlaseni')) return;
    queryClient.setQueryData(meOptions.queryKey, null);
    void router.navigate({ to: '/prihlaseni', search: { dal: href, duvod: 'vyprselo' } });
  });
  const askAnew = (): void => void queryClient.invalidateQueries();
  createRoot(root).render(
    <StrictMode>
      <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
        <TextsProvider load={load} first={first} onChosen={askAnew}>
          <QueryClientProvider client={queryClient}>
            <Notifications position="bottom-right" limit={3} />
            <RouterProvider router={router} />
          </QueryClientProvider>
        </TextsProvider>
      </MantineProvider>
    </StrictMode>,
  );
}
