import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { ROOT } from '../places';

/** A program of the product in a process and a session of its own, as it runs in service; it ends with the bench. */
export interface Program {
  readonly port: number;
  readonly pid: number;
  /** Asks it to end; comes when it has. */
  stop(): Promise<void>;
}

export async function startProgram(name: 'api' | 'worker', env: NodeJS.ProcessEnv): Promise<Program> {
  const port = await freePort();
  const child = spawn(process.execPath, ['--require', join(ROOT, 'apps', 'launcher', 'follow-parent.cjs'), join(ROOT, 'dist', 'apps', name, 'src', 'main.js')], {
    env: { ...env, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: String(port) }, detached: true, stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit');
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
  };
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const ready = await fetch(`http://127.0.0.1:${port}/health/ready`).then((reply) => reply.ok, () => false);
    if (ready) return { port, pid: child.pid!, stop };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await stop();
  throw new Error(`${name} did not start for the bench`);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
