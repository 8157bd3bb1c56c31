import { Injectable } from '@nestjs/common';
import { refuse, type Role } from '#kernel';
import type { BatchKind } from './domain/batch';
import type { DocumentsRefusal } from './sentences';

/** Which papers this process can issue for many at once. Contexts register theirs in `onModuleInit`. */
@Injectable()
export class BatchKinds {
  private readonly kinds = new Map<string, BatchKind>();

  register(...kinds: readonly BatchKind[]): void {
    for (const kind of kinds) {
      if (this.kinds.has(kind.kind)) throw new Error(`Two contexts issue the paper "${kind.kind}" in batches.`);
      this.kinds.set(kind.kind, kind);
    }
  }

  /** Those that one of these roles may issue, in the order of their registration. */
  of(roles: readonly Role[]): readonly BatchKind[] {
    return [...this.kinds.values()].filter((kind) => kind.issuers.some((role) => roles.includes(role)));
  }

  /** @throws Refused batch_kind_unknown */
  get(kind: string): BatchKind {
    return this.kinds.get(kind) ?? refuse<DocumentsRefusal>('batch_kind_unknown', {}, 'kind');
  }
}
