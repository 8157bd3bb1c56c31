import { Module, type DynamicModule } from '@nestjs/common';
import { IdentityModule } from '#identity';
import { InfrastructureModule, type Infrastructure } from '#platform';
import { graphqlEdge } from '#platform/portal';
import { portalModules, portalPolicy, portalSentences } from './contexts';

/** The portal’s process: landlords, and the public pages. It loads no resolver of the staff. */
@Module({})
export class PortalModule {
  static for(infrastructure: Omit<Infrastructure, 'role'>): DynamicModule {
    return {
      module: PortalModule,
      imports: [
        InfrastructureModule.for({ ...infrastructure, role: 'app_portal' }),
        IdentityModule.for('portal'),
        graphqlEdge({ path: '/portal/graphql', policy: portalPolicy, sentences: portalSentences, modules: portalModules }),
      ],
    };
  }
}
