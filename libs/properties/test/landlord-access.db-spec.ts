import { Refused, type Id } from '#kernel';
import { AccountsService, PortalAccessService, SessionsService, SignInService } from '#identity';
import type { Actor } from '#platform';
import { buildActor, buildAgency, openTestDatabase, type TestDatabase } from '#platform/testing';
import { LandlordsService } from '#properties';
import { LandlordAccessService } from '../src/landlord-access.service';
import { buildLandlord } from './builders';

let database: TestDatabase;
let actor: Actor;
let access: LandlordAccessService;
let accounts: AccountsService;
let portal: SessionsService;
let signIns: SignInService;

beforeAll(async () => {
  database = await openTestDatabase();
  actor = buildActor(await buildAgency(database));
  access = new LandlordAccessService(database.staff, new LandlordsService(database.staff), new PortalAccessService(database.access, database.clock));
  accounts = new AccountsService(database.access, database.staff, database.clock);
  portal = new SessionsService(database.access, database.clock, 'portal');
  signIns = new SignInService(database.access, accounts, portal, database.clock);
});
afterAll(() => database?.close());

async function no(act: Promise<unknown>): Promise<string> {
  const done = await act.then(() => null, (error: unknown) => error);
  if (!(done instanceof Refused)) throw done ?? new Error('It should have been refused.');
  return done.refusal.code;
}
const signIn = (email: string, password: string): Promise<string> => signIns.signIn({ email, password, address: '127.0.0.1' });
const isOpen = async (landlordId: Id): Promise<boolean> => (await database.staff.read(actor, (tx) => access.of(tx, landlordId))) !== null;

describe('a landlord’s door to the portal', () => {
  it('opens with a password told once, and he sees his own flats', async () => {
    const landlord = await buildLandlord(database, actor, { email: 'Prvni@example.com' });
    expect(await isOpen(landlord.id)).toBe(false);
    const { email, password } = await access.open(actor, landlord.id);
    expect({ email, password }).toEqual({ email: 'prvni@example.com', password: expect.stringMatching(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/) });
    expect(await isOpen(landlord.id)).toBe(true);
    const session = await portal.find(await signIn(email, password!));
    expect(session?.actor).toMatchObject({ agencyId: actor.agencyId, landlordId: landlord.id, roles: ['landlord'] });
  });

  it('gets a new key when the old one is lost, and what was open with the old one closes', async () => {
    const landlord = await buildLandlord(database, actor, { email: 'druhy@example.com' });
    const first = await access.open(actor, landlord.id);
    const token = await signIn(first.email, first.password!);
    const second = await access.open(actor, landlord.id);
    expect(second.password).not.toBe(first.password);
    expect(await portal.find(token)).toBeNull();
    expect(await no(signIn(first.email, first.password!))).toBe('wrong_password');
    expect(await portal.find(await signIn(second.email, second.password!))).not.toBeNull();
  });

  it('closes: the next request of an open session is nobody’s, and closing again is refused', async () => {
    const landlord = await buildLandlord(database, actor, { email: 'treti@example.com' });
    const { email, password } = await access.open(actor, landlord.id);
    const token = await signIn(email, password!);
    await access.close(actor, landlord.id);
    expect((await portal.find(token))?.actor ?? null).toBeNull();
    expect(await no(signIn(email, password!))).toBe('wrong_password');
    expect(await no(access.close(actor, landlord.id))).toBe('portal_access_none');
  });

  it('leaves the password of somebody who also signs in elsewhere alone', async () => {
    await accounts.invite({ agencyId: await buildAgency(database), email: 'jinde@example.com', displayName: 'Jinde Doma', password: 'moje vlastni heslo', roles: ['coordinator'] });
    const landlord = await buildLandlord(database, actor, { email: 'jinde@example.com' });
    expect(await access.open(actor, landlord.id)).toMatchObject({ password: null });
    expect((await portal.find(await signIn('jinde@example.com', 'moje vlastni heslo')))?.actor).toMatchObject({ landlordId: landlord.id });
  });

  it('is refused without an e-mail, with another owner’s e-mail, and for an owner of another agency', async () => {
    const [one, two] = [await buildLandlord(database, actor, { email: 'spolecny@example.com' }), await buildLandlord(database, actor, { email: 'spolecny@example.com' })];
    await access.open(actor, one.id);
    expect(await no(access.open(actor, two.id))).toBe('portal_email_taken');
    expect(await no(access.open(actor, (await buildLandlord(database, actor, { email: null, phone: '777 000 111' })).id))).toBe('landlord_email_missing');
    expect(await no(access.open(buildActor(await buildAgency(database)), one.id))).toBe('unknown_id');
  });
});
