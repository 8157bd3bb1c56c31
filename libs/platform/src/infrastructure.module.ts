import { Injectable, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { Clock, SystemClock } from '#kernel';
import type { ProcessSettings } from './config';
import { AccessDatabase } from './database/access-database';
import { openDataSource } from './database/connection';
import { Database } from './database/database';
import type { AppRole } from './database/roles';
import { Metrics, type PoolState } from './metrics';

export interface Infrastructure {
  readonly settings: ProcessSettings;
  /** The role whose rows this process works with. */
  readonly role: Exclude<AppRole, 'app_auth'>;
  readonly clock?: Clock;
}

const PROCESS_OF: Readonly<Record<Infrastructure['role'], string>> = { app_staff: 'api', app_portal: 'portal', app_worker: 'worker' };

@Injectable()
class OpenSources implements OnApplicationShutdown {
  readonly sources: DataSource[] = [];

  constructor(private readonly metrics: Metrics) {}

  async open(role: AppRole, settings: ProcessSettings, poolSize: number): Promise<DataSource> {
    const source = openDataSource({ url: settings.urls[role]!, poolSize, applicationName: `zazemi ${role}` });
    this.sources.push(source);
    await source.initialize();
    const { master } = source.driver as unknown as { master: PoolState };
    this.metrics.watchPool(role, () => master);
    return source;
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.sources.map((source) => source.destroy()));
  }
}

/** The process's own databases and clock, for every module. Only the pools whose URL the process has are opened. */
@Module({})
export class InfrastructureModule {
  static for({ settings, role, clock }: Infrastructure): DynamicModule {
    const clockProvider = { provide: Clock, useValue: clock ?? new SystemClock() };
    const metrics = { provide: Metrics, useValue: new Metrics(PROCESS_OF[role]) };
    const sources = { provide: OpenSources, useClass: OpenSources };
    const database = {
      provide: Database,
      inject: [OpenSources, Clock],
      useFactory: async (open: OpenSources, time: Clock) => new Database(await open.open(role, settings, settings.poolSize), time),
    };
    const access = {
      provide: AccessDatabase,
      inject: [OpenSources],
      useFactory: async (open: OpenSources) => new AccessDatabase(await open.open('app_auth', settings, Math.max(2, Math.ceil(settings.poolSize / 3)))),
    };
    const providers = [clockProvider, metrics, sources, database, ...(settings.urls.app_auth ? [access] : [])];
    const exported = [Clock, Metrics, Database, ...(settings.urls.app_auth ? [AccessDatabase] : [])];
    return { module: InfrastructureModule, global: true, providers, exports: exported };
  }
}
