import { SetMetadata, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Language, Role } from '#kernel';
import type { Actor } from '../actor';
import type { ReadingScope } from './reading';

export const ALLOW = 'zazemi:allow';
export const PUBLIC = 'zazemi:public';

/** Who may call this root field or route. Without it (or `@Public`) the process does not start. */
export const Allow = (...roles: [Role, ...Role[]]): MethodDecorator => SetMetadata(ALLOW, roles);
/** Anybody, signed in or not. */
export const Public = (): MethodDecorator => SetMetadata(PUBLIC, true);

/** What every resolver of one request shares. */
export interface RequestContext {
  readonly actor: Actor | null;
  /** True when a session was presented but no longer counts. */
  readonly sessionExpired: boolean;
  readonly language: Language;
  readonly reading: ReadingScope | null;
  readonly reference: string;
  readonly request: { readonly ip: string; readonly headers: Record<string, string | string[] | undefined> };
  readonly reply: { header(name: string, value: string): unknown };
  readonly sessionToken: string | null;
}

const context = (execution: ExecutionContext): RequestContext => GqlExecutionContext.create(execution).getContext<RequestContext>();

export const CurrentContext = createParamDecorator((_: unknown, execution: ExecutionContext) => context(execution));
export const CurrentActor = createParamDecorator((_: unknown, execution: ExecutionContext) => context(execution).actor);
export const CurrentLanguage = createParamDecorator((_: unknown, execution: ExecutionContext) => context(execution).language);
/** The one read transaction of this request, opened when first asked for. */
export const Reading = createParamDecorator((_: unknown, execution: ExecutionContext) => context(execution).reading);
