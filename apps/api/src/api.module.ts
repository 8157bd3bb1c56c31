import { Module, type DynamicModule } from '@nestjs/common';
import { IdentityModule } from '#identity';
import { FilesService, InfrastructureModule, type Infrastructure } from '#platform';
import { graphqlEdge } from '#platform/staff';
import { UploadsController } from './uploads-controller';
import { staffModules, staffPolicy, staffSentences } from './contexts';

/** The staff's process: agency staff, social workers, managers, partner workers. */
@Module({})
export class ApiModule {
  static for(infrastructure: Omit<Infrastructure, 'role'>): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        InfrastructureModule.for({ ...infrastructure, role: 'app_staff' }),
        IdentityModule.for('staff'),
        graphqlEdge({ path: '/graphql', policy: staffPolicy, sentences: staffSentences, modules: staffModules }),
      ],
      controllers: [UploadsController],
      providers: [FilesService],
    };
  }
}
