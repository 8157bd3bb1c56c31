import { PgBoss } from 'pg-boss';
import type { Logger } from 'pino';
import type { Id } from '#kernel';
import { systemActor, type Actor } from '../actor';
import type { Database } from '../database/database';
import type { Tx } from '../database/tx';
import type { Metrics } from '../metrics';

export const JOBS_SCHEMA = 'jobs';

/** Who hears a piece of news. Jobs come at least once: the act behind `hear` is guarded by its own natural key. */
export interface Listener {
  /** The outbox's `kind`. */
  readonly news: string;
  /** Names the job; one queue per listener. */
  readonly name: string;
  hear(actor: Actor, payload: Readonly<Record<string, string>>): Promise<unknown>;
}

interface Job {
  readonly agencyId: Id;
  readonly newsId: Id;
  readonly payload: Readonly<Record<string, string>>;
}

interface News {
  id: Id;
  kind: string;
  payload: Record<string, string>;
}

const AT_ONCE = 200;
const RETRY = { retryLimit: 8, retryDelay: 5, retryBackoff: true, expireInSeconds: 300 } as const;

/** News from the outbox to its listeners, through pg-boss on the same database: relayed exactly when the relay commits. */
export class JobQueue {
  private readonly boss: PgBoss;

  constructor(
    private readonly db: Database,
    private readonly listeners: readonly Listener[],
    private readonly log: Logger,
    url: string,
    private readonly metrics: Pick<Metrics, 'job'>,
  ) {
    this.boss = new PgBoss({ connectionString: url, schema: JOBS_SCHEMA, migrate: false, max: 3, application_name: 'zazemi jobs' });
    this.boss.on('error', (error) => this.log.error({ err: error }, 'the job queue complains'));
  }

  async start(): Promise<void> {
    await this.boss.start();
    for (const listener of this.listeners) {
      await this.boss.createQueue(listener.name, { ...RETRY });
      await this.boss.work<Job>(listener.name, { batchSize: 20, pollingIntervalSeconds: 1 }, async (jobs) => {
        for (const job of jobs) await this.hear(listener, job.data);
      });
    }
  }

  private async hear(listener: Listener, { agencyId, payload }: Job): Promise<void> {
    try {
      await listener.hear(systemActor(agencyId), payload);
      this.metrics.job(listener.name, 'done');
    } catch (error) {
      this.metrics.job(listener.name, 'failed');
      throw error;
    }
  }

  async stop(): Promise<void> {
    await this.boss.stop({ graceful: true, timeout: 10_000 });
  }

  /** Hands every waiting piece of news of every agency to the queue. Returns how many. */
  async relay(): Promise<number> {
    let relayed = 0;
    for (const agencyId of await this.db.agencyIds()) {
      relayed += await this.db.write(systemActor(agencyId), (tx) => this.relayAgency(tx));
    }
    return relayed;
  }

  private async relayAgency(tx: Tx): Promise<number> {
    const waiting = await tx.rows<News>(
      `SELECT id, kind, payload FROM core.outbox WHERE agency_id = $1 AND relayed_at IS NULL ORDER BY id LIMIT ${AT_ONCE} FOR UPDATE SKIP LOCKED`,
      [tx.agencyId],
    );
    if (waiting.length === 0) return 0;
    // The same transaction marks the news and makes the job: neither can happen alone.
    const sameTransaction = { executeSql: async (text: string, values?: unknown[]) => ({ rows: await tx.plainRows(text, values ?? []) }) };
    for (const news of waiting) {
      for (const listener of this.listeners.filter((each) => each.news === news.kind)) {
        const job: Job = { agencyId: tx.agencyId, newsId: news.id, payload: news.payload };
        await this.boss.send(listener.name, job, { db: sameTransaction });
      }
    }
    return tx.run('UPDATE core.outbox SET relayed_at = $2 WHERE agency_id = $1 AND id = ANY ($3)', [tx.agencyId, tx.now, waiting.map((news) => news.id)]);
  }
}
