import { Injectable, type CanActivate, type ExecutionContext, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';
import type { Role } from '#kernel';
import { ALLOW, PUBLIC, type RequestContext } from './access';

const RESOLVER_TYPE = 'graphql:resolver_type';
const ROOT_TYPES = ['Query', 'Mutation', 'Subscription'];
const ROUTE_METHOD = 'method';

/** Default deny: a root field or route is open to the roles it names and to nobody else. */
@Injectable()
export class GateGuard implements CanActivate, OnApplicationBootstrap {
  constructor(
    private readonly reflector: Reflector,
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  canActivate(execution: ExecutionContext): boolean {
    const handler = execution.getHandler();
    if (this.reflector.get<boolean>(PUBLIC, handler)) return true;
    const allowed = this.reflector.get<Role[] | undefined>(ALLOW, handler) ?? [];
    const context = contextOf(execution);
    if (!context.actor) {
      throw new GraphQLError('not signed in', {
        extensions: { code: 'UNAUTHENTICATED', refusal: context.sessionExpired ? 'session_expired' : 'not_signed_in', http: { status: 401 } },
      });
    }
    if (!context.actor.roles.some((role) => allowed.includes(role))) {
      throw new GraphQLError('not allowed', { extensions: { code: 'FORBIDDEN', refusal: 'not_allowed' } });
    }
    return true;
  }

  /** Silence means no: a door nobody ruled over keeps the process from starting. */
  onApplicationBootstrap(): void {
    const unruled: string[] = [];
    for (const wrapper of [...this.discovery.getProviders(), ...this.discovery.getControllers()]) {
      const type = wrapper.metatype;
      if (typeof type !== 'function' || !type.prototype) continue;
      const prototype = type.prototype as Record<string, unknown>;
      for (const name of this.scanner.getAllMethodNames(prototype)) {
        const method = prototype[name] as object;
        const isRoot = ROOT_TYPES.includes(Reflect.getMetadata(RESOLVER_TYPE, method) as string);
        const isRoute = Reflect.hasMetadata(ROUTE_METHOD, method);
        if ((isRoot || isRoute) && !Reflect.hasMetadata(ALLOW, method) && !Reflect.hasMetadata(PUBLIC, method)) unruled.push(`${type.name}.${name}`);
      }
    }
    if (unruled.length > 0) throw new Error(`Nobody said who may call: ${unruled.join(', ')}. Add @Allow(...) or @Public().`);
  }
}

export function contextOf(execution: ExecutionContext): RequestContext {
  if (execution.getType<GqlContextType>() === 'graphql') return GqlExecutionContext.create(execution).getContext<RequestContext>();
  return execution.switchToHttp().getRequest<{ zazemi: RequestContext }>().zazemi;
}
