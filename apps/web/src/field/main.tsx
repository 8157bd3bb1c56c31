import { createRouter } from '@tanstack/react-router';
import { mount } from '../app/mount';
import { fieldRoute, rootRoute, signInRoute } from './frame';
import { screens } from './routes';
import { loadTexts } from './texts';

const router = createRouter({
  routeTree: rootRoute.addChildren([signInRoute, fieldRoute.addChildren(screens)]),
  basepath: '/teren',
  scrollRestoration: true,
});

void mount(router, loadTexts);
