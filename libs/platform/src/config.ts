import type { AppRole } from './database/roles';
import { APP_ROLES } from './database/roles';

/** Settings of a process, read once. Missing ones are named together. */
export interface ProcessSettings {
  readonly host: string;
  readonly port: number;
  readonly poolSize: number;
  readonly urls: Partial<Record<AppRole, string>>;
}

export function readSettings(env: Readonly<Record<string, string | undefined>>, needed: readonly AppRole[]): ProcessSettings {
  const missing = needed.map((role) => APP_ROLES[role]).filter((variable) => !env[variable]);
  if (missing.length > 0) throw new Error(`These settings are missing: ${missing.join(', ')}. See .env.example.`);
  const port = Number(env['PORT'] ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`PORT must be a port number, not "${env['PORT']}".`);
  const poolSize = Number(env['DATABASE_POOL'] ?? 10);
  if (!Number.isInteger(poolSize) || poolSize < 1) throw new Error(`DATABASE_POOL must be a whole number from 1, not "${env['DATABASE_POOL']}".`);
  return { host: env['HOST'] ?? '127.0.0.1', port, poolSize, urls: Object.fromEntries(needed.map((role) => [role, env[APP_ROLES[role]]])) };
}
