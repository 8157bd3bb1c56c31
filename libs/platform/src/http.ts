import type { ServerResponse } from 'node:http';
import type { DynamicModule, Type } from '@nestjs/common';
import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { Refused, type Language } from '#kernel';
import { Authenticator } from './authenticator';
import { Database } from './database/database';
import type { RequestContext } from './graphql/access';
import { LOGGER } from './graphql/edge.module';
import { newReference } from './graphql/errors';
import { ReadingScope } from './graphql/reading';
import { Metrics, isFromThisMachine } from './metrics';
import { SentenceBook } from './sentences';

const MEGABYTE = 1024 * 1024;
const STATEMENT_MEGABYTES = 256;

export interface EdgeOptions {
  readonly host: string;
  readonly port: number;
}

/** Builds the HTTP server of an endpoint around its module; `listen` is the caller's. */
export async function createEdge(module: Type<unknown> | DynamicModule): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(
    module,
    // Whose word on the client's address is taken: the door stands on this machine, or on the containers' private network.
    new FastifyAdapter({ bodyLimit: MEGABYTE, trustProxy: process.env['TRUSTED_PROXIES'] ?? 'loopback', requestTimeout: 120_000 }),
    { logger: ['error', 'warn'], abortOnError: false },
  );
  const { default: cookie } = await import('@fastify/cookie');
  const { default: helmet } = await import('@fastify/helmet');
  const { default: multipart } = await import('@fastify/multipart');
  await app.register(cookie as never);
  await app.register(helmet as never, { contentSecurityPolicy: false });
  await app.register(multipart as never, { limits: { fileSize: STATEMENT_MEGABYTES * MEGABYTE, files: 1, fields: 10 } });

  const authenticator = app.get(Authenticator, { strict: false });
  const database = app.get(Database, { strict: false });
  const book = app.get(SentenceBook, { strict: false });
  const log = app.get<Logger>(LOGGER, { strict: false });
  const metrics = app.get(Metrics, { strict: false });
  const fastify = app.getHttpAdapter().getInstance();
  tellFigures(fastify as never, metrics);
  fastify.addHook('preHandler', async (request: FastifyRequest & { zazemi?: RequestContext }, reply: FastifyReply) => {
    if (request.zazemi) return;
    const presented = await authenticator.authenticate(request as never);
    const reading = presented.actor ? new ReadingScope(database, presented.actor) : null;
    request.zazemi = {
      actor: presented.actor,
      sessionExpired: presented.expired,
      language: languageOf(request.headers['accept-language'], presented.language),
      reading,
      reference: newReference(),
      request,
      reply,
      sessionToken: presented.token,
    };
    endWith(reply.raw, reading);
  });
  const answer = answerFault(book, log);
  fastify.setErrorHandler((error: unknown, request: FastifyRequest, reply: FastifyReply) => answer(error, request, reply));
  app.useGlobalFilters(new FaultFilter(answer));
  app.enableShutdownHooks();
  return app;
}

/**
 * The response closes when it is sent and when its caller has gone, whatever came first: a page left at once has gone before it
 * was known who asked, and a reading that nobody ends would keep its connection.
 */
function endWith(response: ServerResponse, reading: ReadingScope | null): void {
  if (!reading) return;
  const end = (): void => void reading.end();
  if (response.closed || response.destroyed || response.socket?.destroyed) end();
  else response.once('finish', end).once('close', end);
}

interface Figured {
  get(path: string, answer: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>): unknown;
  addHook(name: 'onResponse', hook: (request: FastifyRequest, reply: FastifyReply) => Promise<void>): unknown;
}

/** Every answer is counted and timed; `/metrics` tells it to this machine alone. */
function tellFigures(fastify: Figured, metrics: Metrics): void {
  metrics.watchProcess();
  fastify.addHook('onResponse', async (request, reply) => {
    metrics.answered(request.method, request.routeOptions?.url ?? 'none', reply.statusCode, reply.elapsedTime / 1000);
  });
  fastify.get('/metrics', async (request, reply) => (isFromThisMachine(request.ip) ? reply.type(metrics.contentType).send(await metrics.text()) : reply.status(404).send()));
}

function languageOf(header: string | undefined, preferred: Language | null): Language {
  const asked = header?.slice(0, 2).toLowerCase();
  return asked === 'cs' || asked === 'en' ? asked : (preferred ?? 'cs');
}

type Answer = (error: unknown, request: FastifyRequest, reply: FastifyReply) => unknown;

@Catch()
class FaultFilter implements ExceptionFilter {
  constructor(private readonly answer: Answer) {}

  catch(error: unknown, host: ArgumentsHost): unknown {
    // GraphQL errors are the endpoint's own: they must reach it as they are.
    if (host.getType<string>() === 'graphql') throw error;
    const http = host.switchToHttp();
    return this.answer(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }
}

/** Routes answer like the endpoint does: one sentence, a code, and a reference for what surprised us. */
function answerFault(book: SentenceBook, log: Logger): Answer {
  return (error, request, reply) => {
    const context = (request as { zazemi?: RequestContext }).zazemi;
    const language = context?.language ?? languageOf(request.headers['accept-language'], null);
    const { status, code, params } = faultOf(error);
    if (code !== 'internal') return reply.status(status).send({ error: { code, message: book.say({ code, params }, language) } });
    const reference = context?.reference ?? newReference();
    log.error({ err: error, reference, path: request.routeOptions?.url }, 'a request failed unexpectedly');
    return reply.status(status).send({ error: { code, reference, message: book.say({ code, params: { reference } }, language) } });
  };
}

function faultOf(error: unknown): { status: number; code: string; params: Readonly<Record<string, string | number>> } {
  if (error instanceof Refused) return { status: error.refusal.code === 'unknown_id' ? 404 : 422, code: error.refusal.code, params: error.refusal.params };
  if (error instanceof GraphQLError && typeof error.extensions['refusal'] === 'string') {
    return { status: error.extensions['code'] === 'UNAUTHENTICATED' ? 401 : 403, code: error.extensions['refusal'], params: {} };
  }
  const status = (error as { statusCode?: unknown }).statusCode ?? (error as { getStatus?: () => number }).getStatus?.();
  if (status === 413) return { status: 413, code: 'body_too_large', params: {} };
  if (status === 404) return { status: 404, code: 'unknown_id', params: {} };
  if (typeof status === 'number' && status >= 400 && status < 500) return { status, code: 'unreadable_query', params: {} };
  return { status: 500, code: 'internal', params: {} };
}
