import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = import.meta.dirname;
// Only for `vite dev`: everything that is not the client goes to the launcher's one port.
const served = `http://127.0.0.1:${process.env.PORT ?? '3000'}`;

/** Three faces, three entries: each loads only its own code. */
export default defineConfig({
  root: here,
  cacheDir: resolve(here, '../../node_modules/.vite'),
  plugins: [react()],
  build: {
    outDir: resolve(here, '../../dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 900,
    rollupOptions: {
      input: {
        staff: resolve(here, 'index.html'),
        field: resolve(here, 'teren/index.html'),
        portal: resolve(here, 'portal/index.html'),
      },
    },
  },
  server: {
    proxy: Object.fromEntries(
      ['/graphql', '/uploads', '/documents', '/ledger', '/outcomes', '/files', '/portal/graphql', '/portal/uploads', '/portal/documents', '/health'].map(
        (path) => [path, served],
      ),
    ),
  },
});
