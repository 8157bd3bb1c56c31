import { createRouter } from '@tanstack/react-router';
import { mount } from '../app/mount';
import { rootRoute, signInRoute, staffRoute } from './frame';
import { screens } from './routes';
import { loadTexts } from './texts';

const router = createRouter({
  routeTree: rootRoute.addChildren([signInRoute, staffRoute.addChildren(screens)]),
  defaultPreload: 'intent',
  scrollRestoration: true,
});

void mount(router, loadTexts);
