import type { Tone } from '../../ui';

export const STRENGTH_TONE: Readonly<Record<string, Tone>> = { strong: 'warn', likely: 'info', weak: 'muted' };
