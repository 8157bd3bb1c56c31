import { SimpleGrid, Stack } from '@mantine/core';
import { ActHistory } from '../arrears/act-history';
import { BreachGate } from '../arrears/breach-gate';
import { LettersOfTenancy } from '../arrears/letters-of-tenancy';
import { PlansOfTenancy } from '../arrears/plan-card';
import { RecourseOfTenancy } from '../guarantee/recourse-plans';
import { DepositOfTenancy } from '../deposits/deposit-of-tenancy';
import type { TenancyDetail } from './tenancy-page';

/** What was agreed and done about a debt, what the deposit holds, and every paper that can be issued. */
export function DebtOfTenancy({ tenancy }: { tenancy: TenancyDetail }) {
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
      <Stack gap="lg">
        <PlansOfTenancy tenancyId={tenancy.id} name={tenancy.household.name} owes />
        {tenancy.model === 'A' && <RecourseOfTenancy tenancyId={tenancy.id} name={tenancy.household.name} />}
        <DepositOfTenancy tenancyId={tenancy.id} model={tenancy.model} hasEnded={tenancy.state === 'ended'} />
      </Stack>
      <Stack gap="lg">
        <LettersOfTenancy tenancyId={tenancy.id} />
        <BreachGate tenancyId={tenancy.id} />
        <ActHistory tenancyId={tenancy.id} />
      </Stack>
    </SimpleGrid>
  );
}
