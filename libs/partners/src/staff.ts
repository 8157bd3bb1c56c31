import { Module } from '@nestjs/common';
import type { PolicyTable } from '#platform/staff';
import { PartnerResolver } from './graphql/partner.resolver';
import { PartnersModule } from './partners.module';

@Module({ imports: [PartnersModule], providers: [PartnerResolver] })
export class PartnersStaffModule {}

const agency = ['administrator', 'manager', 'coordinator', 'social_worker'] as const;

export const partnersPolicy: PolicyTable = {
  Partner: { id: agency, name: [...agency, 'partner_worker'], kind: agency, contactName: agency, email: agency, phone: agency },
};
