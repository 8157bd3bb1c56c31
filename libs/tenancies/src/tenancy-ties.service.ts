import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HouseholdTiesService, type HouseholdTie } from '#households';

/** A contract, its money and its papers name one household for ever, so a household with any tenancy can only be the one kept. */
@Injectable()
export class TenancyTiesService implements OnModuleInit {
  constructor(private readonly ties: HouseholdTiesService) {}

  onModuleInit(): void {
    this.ties.register((tx, householdIds) => tx.rows<HouseholdTie>(
      `SELECT household_id, 'tenancy' AS kind, count(*) AS count FROM core.tenancy WHERE agency_id = $1 AND household_id = ANY ($2::uuid[]) GROUP BY household_id`, [tx.agencyId, householdIds],
    ));
  }
}
