// Before the medium tests and stories: the test cluster of this checkout, started or found running.
// It is left running, so that the next run of one file starts at once; `npm test` stops it at its end.
import { startPostgres } from './postgres.mjs';

export default async function () {
  if (process.env.TEST_DATABASE_OWNER_URL) return;
  const { adminUrl, ownerUrl } = await startPostgres({ cluster: 'test', lease: false });
  process.env.TEST_DATABASE_ADMIN_URL = adminUrl;
  process.env.TEST_DATABASE_OWNER_URL = ownerUrl;
}
