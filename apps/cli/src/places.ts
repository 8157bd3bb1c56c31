import { join, resolve } from 'node:path';

/** The checkout: this file runs from dist/apps/cli/src. */
export const ROOT = resolve(__dirname, '..', '..', '..', '..');

export function dataDirectory(): string {
  return resolve(ROOT, process.env['DATA_DIR'] ?? '.data');
}

/** Files are named from where the person stands, not from where npm runs. */
export function fileArgument(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
}

export const migrationsFolder = join(ROOT, 'migrations');
