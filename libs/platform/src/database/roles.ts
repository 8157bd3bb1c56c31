import { randomBytes } from 'node:crypto';
import { Client, escapeIdentifier, escapeLiteral } from 'pg';

/** Database roles of the processes, and the environment variable each is reached by. */
export const APP_ROLES = {
  app_auth: 'DATABASE_URL_AUTH',
  app_staff: 'DATABASE_URL_STAFF',
  app_worker: 'DATABASE_URL_WORKER',
  app_portal: 'DATABASE_URL_PORTAL',
} as const;
export type AppRole = keyof typeof APP_ROLES;
export type AppUrls = Record<(typeof APP_ROLES)[AppRole], string>;

/**
 * Makes the roles the migrations grant to, through the migration owner (needs CREATEROLE, no superuser).
 * `passwords` keeps what an earlier run chose; a role without a kept password gets a new one.
 */
export async function prepareRoles(ownerUrl: string, passwords: Partial<Record<AppRole, string>>): Promise<Record<AppRole, string>> {
  const client = new Client({ connectionString: ownerUrl, application_name: 'zazemi roles' });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock(7232902)');
    const existing = new Set((await client.query<{ rolname: string }>('SELECT rolname FROM pg_roles')).rows.map((row) => row.rolname));
    const chosen = {} as Record<AppRole, string>;
    for (const role of Object.keys(APP_ROLES) as AppRole[]) {
      const kept = passwords[role];
      chosen[role] = kept ?? randomBytes(24).toString('base64url');
      const attributes = `LOGIN NOINHERIT PASSWORD ${escapeLiteral(chosen[role])}`;
      if (!existing.has(role)) await client.query(`CREATE ROLE ${escapeIdentifier(role)} ${attributes}`);
      else if (kept === undefined) await client.query(`ALTER ROLE ${escapeIdentifier(role)} ${attributes}`);
    }
    if (!existing.has('portal_views')) await client.query('CREATE ROLE portal_views NOLOGIN');
    // The migration owner hands the portal's views to portal_views, so it must be allowed to act as it.
    await client.query('GRANT portal_views TO CURRENT_USER WITH INHERIT FALSE, SET TRUE');
    return chosen;
  } finally {
    await client.end();
  }
}

export function appUrls(ownerUrl: string, passwords: Record<AppRole, string>): AppUrls {
  const urls = {} as AppUrls;
  for (const [role, variable] of Object.entries(APP_ROLES) as [AppRole, (typeof APP_ROLES)[AppRole]][]) {
    const url = new URL(ownerUrl);
    url.username = role;
    url.password = passwords[role];
    urls[variable] = url.toString();
  }
  return urls;
}
