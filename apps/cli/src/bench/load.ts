import { Agent, request } from 'node:http';
import { PAGE_BODY } from './page';

// The client, in a process of its own: so many connections, each asking again as soon as it is answered.
const port = Number(process.env['BENCH_PORT']);
const connections = Number(process.env['BENCH_CONNECTIONS'] ?? 16);
const seconds = Number(process.env['BENCH_SECONDS'] ?? 3);
const agent = new Agent({ keepAlive: true, maxSockets: connections });

function ask(): Promise<void> {
  return new Promise((resolve, reject) => {
    const call = request(
      { host: '127.0.0.1', port, path: '/graphql', method: 'POST', agent, headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(PAGE_BODY), cookie: process.env['BENCH_COOKIE']! } },
      (reply) => {
        reply.resume();
        reply.on('end', () => (reply.statusCode === 200 ? resolve() : reject(new Error(`answered ${reply.statusCode}`))));
      },
    );
    call.on('error', reject);
    call.end(PAGE_BODY);
  });
}

async function main(): Promise<void> {
  const until = Date.now() + seconds * 1000;
  let answered = 0;
  const started = process.hrtime.bigint();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (Date.now() < until) {
        await ask();
        answered += 1;
      }
    }),
  );
  const took = Number(process.hrtime.bigint() - started) / 1e9;
  process.stdout.write(JSON.stringify({ perSecond: answered / took }));
  agent.destroy();
}

main().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exit(1);
});
