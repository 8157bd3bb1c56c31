import 'reflect-metadata';
import { readSettings } from '#platform';
import { createEdge } from '#platform/portal';
import { PortalModule } from './portal.module';

async function main(): Promise<void> {
  const settings = readSettings(process.env, ['app_portal', 'app_auth']);
  const app = await createEdge(PortalModule.for({ settings }));
  await app.listen({ host: settings.host, port: settings.port });
}

main().catch((error: unknown) => {
  process.stderr.write(`The portal did not start: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
