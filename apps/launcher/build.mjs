// Builds the server: every .ts of apps/{api,portal,worker,cli} and libs into the same place under dist/.
// A file is compiled again only when it is newer than what was made of it.
import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const SOURCES = ['apps/api', 'apps/portal', 'apps/worker', 'apps/cli', 'libs'];
const SKIPPED = /\.(spec|db-spec|e2e-spec)\.ts$|\.d\.ts$/;

const options = {
  jsc: {
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
    target: 'es2023',
    keepClassNames: true,
  },
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
  swcrc: false,
};

async function* typescriptFiles(folder) {
  for (const entry of await readdir(join(root, folder), { withFileTypes: true }).catch(() => [])) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* typescriptFiles(path);
    else if (path.endsWith('.ts') && !SKIPPED.test(path)) yield path;
  }
}

/** @returns {Promise<number>} how many files were compiled */
export async function buildServer() {
  const { transformFile, version } = await import('@swc/core');
  // Another compiler or other options make everything stale, however new the files are.
  const how = `${version} ${JSON.stringify(options)}`;
  const stamp = join(root, 'dist', '.compiler');
  const anew = (await readFile(stamp, 'utf8').catch(() => '')) !== how;
  const wanted = new Set();
  const stale = [];
  for (const source of SOURCES) {
    for await (const path of typescriptFiles(source)) {
      const target = join('dist', path.replace(/\.ts$/, '.js'));
      wanted.add(target);
      const [from, to] = await Promise.all([stat(join(root, path)), stat(join(root, target)).catch(() => null)]);
      if (anew || !to || to.mtimeMs < from.mtimeMs) stale.push([path, target]);
    }
  }
  await Promise.all(
    stale.map(async ([path, target]) => {
      const { code } = await transformFile(join(root, path), options);
      await mkdir(dirname(join(root, target)), { recursive: true });
      // Whoever builds at the same time, or already runs, never reads half a file.
      const draft = join(root, `${target}.${process.pid}`);
      await writeFile(draft, code);
      await rename(draft, join(root, target));
    }),
  );
  if (anew) {
    await mkdir(dirname(stamp), { recursive: true });
    await writeFile(stamp, how);
  }
  await removeOrphans('dist', wanted);
  return stale.length;
}

async function removeOrphans(folder, wanted) {
  for (const entry of await readdir(join(root, folder), { withFileTypes: true }).catch(() => [])) {
    const path = join(folder, entry.name);
    if (path === join('dist', 'web')) continue;
    if (entry.isDirectory()) await removeOrphans(path, wanted);
    else if (path.endsWith('.js') && !wanted.has(path)) await rm(join(root, path), { force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const count = await buildServer();
  process.stderr.write(`Server built: ${count} files compiled.\n`);
}
