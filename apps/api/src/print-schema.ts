import { printSchemaOf } from '#platform/staff';
import { staffModules } from './contexts';

printSchemaOf(staffModules).then(
  (text) => process.stdout.write(text),
  (error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exit(1);
  },
);
