import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { createServer } from 'node:http';
import { Database, JobQueue, Metrics, isFromThisMachine, readSettings } from '#platform';
import { Rounds } from './rounds';
import { WorkerModule } from './worker.module';

async function main(): Promise<void> {
  const settings = readSettings(process.env, ['app_worker']);
  const app = await NestFactory.createApplicationContext(WorkerModule.for({ settings }), { logger: ['error', 'warn'] });
  app.enableShutdownHooks();
  const queue = app.get(JobQueue);
  await queue.start();
  const database = app.get(Database);
  const metrics = app.get(Metrics);
  metrics.watchProcess();
  const health = createServer((request, reply) => {
    if (request.url === '/metrics' && isFromThisMachine(request.socket.remoteAddress)) {
      void metrics.text().then((text) => reply.writeHead(200, { 'content-type': metrics.contentType }).end(text));
      return;
    }
    void database.isReachable().then((reachable) => {
      const live = request.url === '/health/live' || reachable;
      reply.writeHead(live ? 200 : 503, { 'content-type': 'application/json' }).end(JSON.stringify({ status: live ? 'ready' : 'database unreachable' }));
    });
  });
  health.listen(settings.port, settings.host);
  const stop = async (): Promise<void> => {
    health.close();
    await queue.stop().catch(() => undefined);
    await app.close();
    process.exit(0);
  };
  process.once('SIGTERM', () => void stop());
  process.once('SIGINT', () => void stop());
  void app.get(Rounds).day();
}

main().catch((error: unknown) => {
  process.stderr.write(`The worker did not start: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
