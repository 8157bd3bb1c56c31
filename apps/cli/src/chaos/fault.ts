import type { ThrowAwayCluster } from './cluster';

/** What a fault did to the books: figures, and whether they are what they must be. */
export interface FaultReport {
  readonly name: string;
  readonly ok: boolean;
  readonly figures: Readonly<Record<string, unknown>>;
}

export interface FaultRun {
  readonly cluster: ThrowAwayCluster;
  /** Part of the full size. */
  readonly scale: number;
  /** A guard taken away on purpose; the fault must then be seen. */
  readonly sabotage: Sabotage | null;
  say(line: string): void;
}

export type Fault = (run: FaultRun) => Promise<FaultReport>;

/** Guards that can be taken away. */
export type Sabotage = 'line-identity' | 'fund-lock' | 'tenancy-lock';
