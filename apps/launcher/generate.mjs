// `npm run generate`: prints both GraphQL schemas, each in a process of its own, and the client's types from them.
// Parts of the house that are not built yet are passed by.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildServer } from './build.mjs';
import { root } from './postgres.mjs';

export const FACES = [
  { app: 'api', face: 'staff', documents: ['apps/web/src/staff/**/*.{ts,tsx}', 'apps/web/src/field/**/*.{ts,tsx}', 'apps/web/src/app/**/*.{ts,tsx}'] },
  { app: 'portal', face: 'portal', documents: ['apps/web/src/portal/**/*.{ts,tsx}'] },
];

/** The schema as the code of the app says it, or undefined while the app has no printer. */
export function printSchema(app) {
  const printer = join(root, 'dist', 'apps', app, 'src', 'print-schema.js');
  if (!existsSync(printer)) return undefined;
  return execFileSync(process.execPath, [printer], { cwd: root, encoding: 'utf8', maxBuffer: 64 << 20, stdio: ['ignore', 'pipe', 'inherit'] });
}

export async function generate() {
  await buildServer();
  for (const { app } of FACES) {
    const text = printSchema(app);
    if (text) write(`apps/${app}/schema.graphql`, text);
  }
  for (const { path, content } of await clientTypes()) write(path, content);
}

/** What the schemas as committed and the queries of the client make of each other; written nowhere yet. */
export async function clientTypes() {
  if (!existsSync(join(root, 'apps', 'web', 'src'))) return [];
  const faces = FACES.filter(({ app }) => existsSync(join(root, 'apps', app, 'schema.graphql')));
  if (!faces.length) return [];
  const { generate: codegen } = await import('@graphql-codegen/cli');
  const files = await codegen(
    {
      cwd: root,
      silent: true,
      errorsOnly: true,
      ignoreNoDocuments: true,
      generates: Object.fromEntries(
        faces.map(({ app, face, documents }) => [
          `apps/web/src/graphql/${face}/`,
          {
            schema: `apps/${app}/schema.graphql`,
            documents,
            preset: 'client',
            presetConfig: { fragmentMasking: false },
            config: {
              documentMode: 'string',
              enumsAsTypes: true,
              useTypeImports: true,
              strictScalars: true,
              defaultScalarType: 'unknown',
              scalars: { Halere: 'number', Date: 'string', Month: 'string', DateTime: 'string', UUID: 'string', JSON: 'unknown' },
            },
          },
        ]),
      ),
    },
    false,
  );
  // A face that asks nothing yet leaves imports unused; what is generated is checked where it is used.
  return files.map(({ filename, content }) => ({ path: filename, content: `// @ts-nocheck\n${content}` }));
}

/** Writes only what changed, so that nothing downstream looks stale. */
function write(path, text) {
  const place = join(root, path);
  if (existsSync(place) && readFileSync(place, 'utf8') === text) return;
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, text);
  process.stderr.write(`Written: ${path}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await generate();
  } catch (error) {
    process.stderr.write(`${error.stack ?? error}\n`);
    process.exitCode = 1;
  }
}
