import type { DataSource } from 'typeorm';
import type { PoolClient } from 'pg';
import { Clock, id, refuse, type Id } from '#kernel';
import { hasRole, type Actor } from '../actor';
import type { PlatformRefusal } from '../sentences';
import { Tx } from './tx';

const SERIALIZATION_FAILURE = '40001';
const DEADLOCK = '40P01';
/** The statement ran or waited for somebody else's work longer than the process allows (`statement_timeout`). */
const TIMED_OUT = '57014';
const ATTEMPTS = 4;
/** Who sits on a committee without being staff reads behind the partners' wall, as a partner who has referred nobody: no family, no ranking, no decision. */
const NOBODYS_REFERRALS = 'ffffffff-ffff-7fff-bfff-ffffffffffff';

/** An open unit of work that somebody else ends: see `Database.open`. */
export interface OpenWork {
  readonly tx: Tx;
  commit(): Promise<void>;
  rollback(): Promise<void>;
}

/** The only way to a connection: begin, say whose work it is, work, commit. */
export class Database {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  /**
   * Runs an act and commits it; anything thrown rolls all of it back. Repeated when the database asks for it (deadlock).
   * @throws Refused took_too_long
   */
  async write<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.once(actor, 'write', work);
      } catch (error) {
        const state = sqlState(error);
        if (attempt === ATTEMPTS || (state !== SERIALIZATION_FAILURE && state !== DEADLOCK)) throw error;
      }
    }
  }

  /** In the caller's unit of work when there is one, else in one of its own. */
  async within<T>(by: Actor | Tx, work: (tx: Tx) => Promise<T>): Promise<T> {
    return by instanceof Tx ? work(by) : this.write(by, work);
  }

  async read<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.once(actor, 'read', work);
  }

  /** The same act rolled back: what would happen. */
  async rehearse<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    const open = await this.open(actor, 'write');
    try {
      return await work(open.tx);
    } finally {
      await open.rollback();
    }
  }

  private async once<T>(actor: Actor, mode: 'read' | 'write', work: (tx: Tx) => Promise<T>): Promise<T> {
    const open = await this.open(actor, mode);
    let result: T;
    try {
      result = await work(open.tx);
      await open.commit();
    } catch (error) {
      await open.rollback();
      // Checks put off to the commit may run out of time as well.
      if (sqlState(error) === TIMED_OUT) refuse<PlatformRefusal>('took_too_long');
      throw error;
    }
    return result;
  }

  async open(actor: Actor, mode: 'read' | 'write'): Promise<OpenWork> {
    const runner = this.source.createQueryRunner();
    const client = (await runner.connect()) as PoolClient;
    const now = this.clock.now();
    const today = this.clock.today();
    try {
      await client.query(beginning(actor, today, mode));
    } catch (error) {
      await runner.release();
      throw error;
    }
    // Begun by hand (context in the same round trip), so TypeORM must be told, or it refuses row locks.
    const begun = runner as { isTransactionActive: boolean };
    begun.isTransactionActive = true;
    let ended = false;
    const end = async (statement: 'COMMIT' | 'ROLLBACK'): Promise<void> => {
      if (ended) return;
      ended = true;
      begun.isTransactionActive = false;
      try {
        await client.query(statement);
      } finally {
        await runner.release();
      }
    };
    return { tx: new Tx(runner, client, actor, now, today), commit: () => end('COMMIT'), rollback: () => end('ROLLBACK').catch(() => undefined) };
  }

  async agencyIds(): Promise<Id[]> {
    const rows = (await this.source.query('SELECT agency_ids AS id FROM core.agency_ids()')) as { id: string }[];
    return rows.map((row) => id(row.id));
  }

  async isReachable(): Promise<boolean> {
    return this.source.query('SELECT 1').then(
      () => true,
      () => false,
    );
  }

  async close(): Promise<void> {
    if (this.source.isInitialized) await this.source.destroy();
  }
}

/** BEGIN and the context in one round trip. Ids are checked by `id`, so they can stand in the text. */
function beginning(actor: Actor, today: string, mode: 'read' | 'write'): string {
  const settings: Record<string, string> = {
    'app.agency_id': id(actor.agencyId),
    'app.actor_id': actor.accountId ? id(actor.accountId) : '',
    'app.partner_id': actor.partnerId ? id(actor.partnerId) : hasRole(actor, 'panel_member') ? NOBODYS_REFERRALS : '',
    'app.landlord_id': actor.landlordId ? id(actor.landlordId) : '',
    'app.household_id': actor.householdId ? id(actor.householdId) : '',
    'app.today': today,
  };
  const calls = Object.entries(settings).map(([name, value]) => `set_config('${name}', '${value}', true)`);
  return `BEGIN${mode === 'read' ? ' READ ONLY' : ''}; SELECT ${calls.join(', ')}`;
}

export function sqlState(error: unknown): string | null {
  const code = (error as { code?: unknown }).code ?? (error as { driverError?: { code?: unknown } }).driverError?.code;
  return typeof code === 'string' ? code : null;
}

/** The constraint a statement ran against, so that a service can turn a database fact into a sentence. */
export function violatedConstraint(error: unknown): string | null {
  const name = (error as { constraint?: unknown }).constraint ?? (error as { driverError?: { constraint?: unknown } }).driverError?.constraint;
  return typeof name === 'string' ? name : null;
}
