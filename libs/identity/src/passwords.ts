import { hash, verify, type Algorithm } from '@node-rs/argon2';

const ARGON2ID = 2 as Algorithm;

/** OWASP: argon2id, 19 MiB, two passes, one lane. */
const SETTINGS = { algorithm: ARGON2ID, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

let dummy: Promise<string> | null = null;

export function hashPassword(password: string): Promise<string> {
  return hash(password, SETTINGS);
}

/** Verifies against a stored hash; without one it does the same work against a dummy, so that time tells nothing. */
export async function verifyPassword(storedHash: string | null, password: string): Promise<boolean> {
  dummy ??= hashPassword('a password nobody has');
  const matches = await verify(storedHash ?? (await dummy), password).catch(() => false);
  return storedHash !== null && matches;
}
