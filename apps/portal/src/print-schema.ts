import { printSchemaOf } from '#platform/portal';
import { portalModules } from './contexts';

printSchemaOf(portalModules).then(
  (text) => process.stdout.write(text),
  (error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exit(1);
  },
);
