import { statSync } from 'node:fs';
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

/** A folder is no file, whatever it is called. */
export function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

export const migrationsFolder = join(ROOT, 'migrations');
