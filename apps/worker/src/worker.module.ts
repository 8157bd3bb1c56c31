import { Module, type DynamicModule } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { ScheduleModule } from '@nestjs/schedule';
import { DocumentBatchesService, DocumentsModule } from '#documents';
import { Clock } from '#kernel';
import { AllocationRunsService, ApplicantPagesService, MatchingModule, PanelCountingService, WaitingListService } from '#matching';
import { Database, InfrastructureModule, JobQueue, Metrics, processLogger, type Infrastructure } from '#platform';
import { contexts } from './contexts';
import { dailyActs } from './daily-acts';
import { listeners } from './listeners';
import { Rounds } from './rounds';

/** The worker's process: scheduled and queued acts of every agency. */
@Module({})
export class WorkerModule {
  static for(infrastructure: Omit<Infrastructure, 'role'>): DynamicModule {
    const log = processLogger('worker');
    return {
      module: WorkerModule,
      imports: [InfrastructureModule.for({ ...infrastructure, role: 'app_worker' }), ScheduleModule.forRoot(), DocumentsModule, MatchingModule, ...contexts],
      providers: [
        {
          provide: JobQueue,
          inject: [Database, ModuleRef, Metrics],
          useFactory: (db: Database, app: ModuleRef, metrics: Metrics) => new JobQueue(db, listeners(app), log, infrastructure.settings.urls.app_worker!, metrics),
        },
        {
          provide: Rounds,
          // Services are injected, not fetched: while this is being made, a fetched one may not have been made yet.
          inject: [Database, Clock, JobQueue, ModuleRef, Metrics, DocumentBatchesService, WaitingListService, AllocationRunsService, PanelCountingService, ApplicantPagesService],
          useFactory: (
            db: Database, clock: Clock, queue: JobQueue, app: ModuleRef, metrics: Metrics,
            batches: DocumentBatchesService, waitingLists: WaitingListService, allocations: AllocationRunsService, panels: PanelCountingService, pages: ApplicantPagesService,
          ) => new Rounds(db, clock, queue, dailyActs(app), log, batches, metrics, waitingLists, allocations, panels, pages),
        },
      ],
    };
  }
}
