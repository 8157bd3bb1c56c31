import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AccessDatabase } from '#platform';
import { SettableClock, SystemClock } from '#kernel';
import { atMostWords, onlyOptions, type Command } from './command';
import { COLLEAGUES, LANDLORDS, PARTNER } from './demo/people';
import { DEMO_SLUG, UNFINISHED, nameDemo, seedDemo } from './demo/seed';
import { dataDirectory } from './places';
import { withServices } from './services';

/** The demo agency: ten flats, their families, two years of money ending today. Again changes nothing. */
export const demoSeed: Command = {
  name: 'demo:seed',
  usage: 'demo:seed [--json]',
  does: 'builds the demo agency (ten flats, two years ending today); refuses a database with real data',
  async run(args, out) {
    onlyOptions(args);
    atMostWords(args, 0);
    const clock = new SettableClock(new Date());
    const today = new SystemClock().today();
    return withServices(async (app) => {
      const state = await stateOf(app.get(AccessDatabase, { strict: false }));
      if (state === 'real') {
        out.warn('This database holds a real agency. The demo is built only into an empty one.');
        return 1;
      }
      const password = demoPassword();
      const accounts = [...COLLEAGUES.map(({ email, roles }) => ({ email, role: roles[0]! })), { email: PARTNER.worker.email, role: 'partner_worker' }, ...LANDLORDS.map(({ email }) => ({ email, role: 'landlord' }))];
      if (state === 'demo') {
        out.say('The demo agency is already here.');
        out.json({ seeded: false, slug: DEMO_SLUG, accounts });
        return 0;
      }
      const world = await seedDemo(app, clock, today, password);
      await nameDemo(world);
      out.say(`The demo agency is ready: ${world.units.size} flats, ${world.households.size} households, ${world.homes.length} tenancies until ${today}.`);
      out.json({ seeded: true, slug: DEMO_SLUG, today, flats: world.units.size, households: world.households.size, tenancies: world.homes.length, accounts, application: world.application });
      return 0;
    }, clock);
  },
};

/** A demo cut off half-way never got its name; who starts again does not see what is left of it. */
async function stateOf(access: AccessDatabase): Promise<'empty' | 'demo' | 'real'> {
  const agencies = await access.rows<{ id: string; slug: string }>('SELECT id, slug FROM access.agency');
  if (agencies.some(({ slug }) => slug === DEMO_SLUG)) return 'demo';
  if (agencies.some(({ slug }) => !slug.startsWith(UNFINISHED))) return 'real';
  await access.run('UPDATE access.membership SET ended_at = now() WHERE ended_at IS NULL AND agency_id = ANY ($1)', [agencies.map(({ id }) => id)]);
  return 'empty';
}

export function demoPassword(): string {
  const given = process.env['DEMO_PASSWORD'];
  if (given) return given;
  const file = join(dataDirectory(), 'demo-password');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  const made = `zazemi-${randomBytes(6).toString('hex')}`;
  mkdirSync(dataDirectory(), { recursive: true, mode: 0o700 });
  writeFileSync(file, `${made}\n`, { mode: 0o600 });
  return made;
}
