import 'reflect-metadata';
import { readSettings } from '#platform';
import { createEdge } from '#platform/staff';
import { ApiModule } from './api.module';

async function main(): Promise<void> {
  const settings = readSettings(process.env, ['app_staff', 'app_auth']);
  const app = await createEdge(ApiModule.for({ settings }));
  await app.listen({ host: settings.host, port: settings.port });
}

main().catch((error: unknown) => {
  process.stderr.write(`The staff API did not start: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
