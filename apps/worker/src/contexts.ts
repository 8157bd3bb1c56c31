import type { Type } from '@nestjs/common';

/** The contexts whose services the worker calls. */
export const contexts: readonly Type<unknown>[] = [];
