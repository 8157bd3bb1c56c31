import type { Language } from '#kernel';
import type { Actor } from './actor';

export interface Presented {
  readonly actor: Actor | null;
  /** A session was presented, but it has ended or run out. */
  readonly expired: boolean;
  readonly language: Language | null;
  readonly token: string | null;
}

/** Who sends this request. Identity answers; the edges ask once per request. */
export abstract class Authenticator {
  abstract authenticate(request: { readonly headers: Record<string, string | string[] | undefined>; readonly cookies?: Record<string, string | undefined> }): Promise<Presented>;
}
