import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import type { Sentences } from '#kernel';
import { processLogger } from '../log';
import { SentenceBook } from '../sentences';
import { edgePlugin } from './edge-plugin';
import { GateGuard } from './gate.guard';
import { HealthController } from './health';
import { inputPipe } from './input-pipe';
import type { PolicyTable } from './policy';
import { sealTypes } from './result';
import { RefusalInterceptor } from './refusal-interceptor';

export interface EdgeSettings {
  /** Where the endpoint answers: `/graphql` or `/portal/graphql`. */
  readonly path: string;
  readonly policy: PolicyTable;
  readonly sentences: readonly Sentences<string>[];
  /** The contexts' modules with their resolvers. */
  readonly modules: readonly (Type<unknown> | DynamicModule)[];
}

export const LOGGER = Symbol('logger');

@Module({})
export class GraphqlEdgeModule {}

/** One endpoint: closed by default, bounded, and answering in sentences. */
export function graphqlEdge(settings: EdgeSettings): DynamicModule {
  sealTypes();
  const book = new SentenceBook(settings.sentences);
  const log = processLogger(settings.path);
  const armor = new ApolloArmor({
    maxDepth: { n: 12 },
    maxAliases: { n: 30 },
    maxDirectives: { n: 20 },
    costLimit: { maxCost: 60_000, objectCost: 2, scalarCost: 1, depthCostFactor: 1.2 },
    blockFieldSuggestion: { enabled: true },
    maxTokens: { enabled: false },
  }).protect();
  return {
    module: GraphqlEdgeModule,
    global: true,
    imports: [
      DiscoveryModule,
      GraphQLModule.forRoot<ApolloDriverConfig>({
        driver: ApolloDriver,
        path: settings.path,
        autoSchemaFile: true,
        sortSchema: true,
        playground: false,
        graphiql: false,
        introspection: true,
        csrfPrevention: true,
        includeStacktraceInErrorResponses: false,
        parseOptions: { maxTokens: 4000 },
        validationRules: armor.validationRules,
        plugins: [ApolloServerPluginCacheControlDisabled(), ...armor.plugins, edgePlugin(book, settings.policy, log)] as never,
        // Filled by the request hook of `startEdge`, so that routes and resolvers share one context.
        context: (request: { zazemi: unknown }) => request.zazemi,
      }),
      ...settings.modules,
    ],
    controllers: [HealthController],
    providers: [
      { provide: SentenceBook, useValue: book },
      { provide: LOGGER, useValue: log },
      { provide: APP_GUARD, useClass: GateGuard },
      { provide: APP_INTERCEPTOR, useClass: RefusalInterceptor },
      { provide: APP_PIPE, useFactory: inputPipe },
    ],
    exports: [SentenceBook, LOGGER],
  };
}
