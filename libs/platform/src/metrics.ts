import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

/** How a pool of connections stands, as `pg` tells it. */
export interface PoolState {
  readonly totalCount: number;
  readonly idleCount: number;
  readonly waitingCount: number;
}

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/**
 * What a process tells of itself on `/metrics`, in Prometheus' words: counts and seconds of routes, connections and jobs.
 * Labels are names from the code, never what a client sent; no id, no name, no amount.
 */
export class Metrics {
  private readonly registry = new Registry();
  private readonly pools = new Map<string, () => PoolState>();
  private readonly requests = new Histogram({ name: 'zazemi_http_request_seconds', help: 'How long requests took, by route and class of status.', labelNames: ['method', 'route', 'status'], buckets: SECONDS, registers: [this.registry] });
  private readonly jobs = new Counter({ name: 'zazemi_jobs_total', help: 'Jobs done, by name and outcome; one that failed is tried again.', labelNames: ['job', 'outcome'], registers: [this.registry] });

  constructor(process: string) {
    this.registry.setDefaultLabels({ process });
    const { pools } = this;
    new Gauge({
      name: 'zazemi_database_connections',
      help: 'Connections of each pool: used, idle, and requests that wait for one.',
      labelNames: ['pool', 'state'],
      registers: [this.registry],
      collect() {
        for (const [pool, stateOf] of pools) {
          const { totalCount, idleCount, waitingCount } = stateOf();
          this.set({ pool, state: 'used' }, totalCount - idleCount);
          this.set({ pool, state: 'idle' }, idleCount);
          this.set({ pool, state: 'waiting' }, waitingCount);
        }
      },
    });
  }

  /** Memory, processor and event loop of the process; only a process that serves them collects them. */
  watchProcess(): void {
    collectDefaultMetrics({ register: this.registry });
  }

  watchPool(name: string, stateOf: () => PoolState): void {
    this.pools.set(name, stateOf);
  }

  answered(method: string, route: string, status: number, seconds: number): void {
    this.requests.observe({ method, route, status: `${Math.floor(status / 100)}xx` }, seconds);
  }

  job(name: string, outcome: 'done' | 'failed'): void {
    this.jobs.inc({ job: name, outcome });
  }

  get contentType(): string {
    return this.registry.contentType;
  }

  text(): Promise<string> {
    return this.registry.metrics();
  }
}

/** Figures of the machine are for the machine: a request that came through a door from elsewhere gets no answer. */
export function isFromThisMachine(address: string | undefined): boolean {
  const plain = (address ?? '').replace('::ffff:', '');
  return plain === '::1' || plain.startsWith('127.');
}
