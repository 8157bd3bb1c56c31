import type { ModuleRef } from '@nestjs/core';
import type { Listener } from '#platform';

/** Which news of one context another acts on: the only place where they meet against the order of imports. */
export function listeners(_app: ModuleRef): readonly Listener[] {
  return [];
}
