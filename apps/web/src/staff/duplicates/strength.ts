import type { Tone } from '../../ui';

export const STRENGTH_TONE: Readonly<Record<string, Tone>> = { strong: 'warn', likely: 'info', weak: 'muted' };

/** A link inside of a sentence or a card. */
export const ANCHOR = { color: 'var(--mantine-color-anchor)' } as const;
