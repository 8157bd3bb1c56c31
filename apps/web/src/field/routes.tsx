import type { AnyRoute } from '@tanstack/react-router';

/** Every screen in the field: one line each, from its own folder. */
export const screens: AnyRoute[] = [];
