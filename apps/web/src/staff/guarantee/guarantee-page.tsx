import { Button, Stack } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useT } from '../../app/intl';
import { useAsk } from '../../app/queries';
import { useHasRole } from '../../app/session';
import { Answer, EmptyState, PageHeader } from '../../ui';
import { Claims } from './claims';
import { Claimable } from './claimable';
import { Exposure } from './exposure';
import { GrantDialog, OpenFundDialog } from './fund-dialogs';
import { InstalmentsDue } from './instalments-due';
import { OwnLosses } from './own-losses';
import { GuaranteeQuery } from './queries';
import { Movements, Recourse } from './recourse';

/** What stands behind the leases: the fund, what could go out of it, claims and their decisions, what comes back. */
export function GuaranteePage(): ReactNode {
  const t = useT();
  const hasRole = useHasRole();
  const answer = useAsk(GuaranteeQuery, {});
  const [dialog, setDialog] = useState<'open' | 'grant' | null>(null);
  const fund = answer.data?.guaranteeFunds[0] ?? null;
  return (
    <>
      <PageHeader
        title={t('fund.title')}
        description={t('fund.description')}
        others={fund && hasRole('finance', 'manager') ? <Button variant="default" onClick={() => setDialog('grant')}>{t('fund.grant')}</Button> : undefined}
      />
      <Answer of={answer}>
        {(data) =>
          fund === null ? (
            <EmptyState title={t('fund.noFund')} why={t('fund.noFundWhy')} action={hasRole('manager') ? <Button onClick={() => setDialog('open')}>{t('fund.open')}</Button> : undefined} />
          ) : (
            <Stack gap="xl">
              <Exposure of={data.guaranteeExposure} />
              {data.claimableTenancies.length > 0 && <Claimable rows={data.claimableTenancies} />}
              {data.ownLosses.length > 0 && <OwnLosses rows={data.ownLosses} />}
              <Claims />
              <InstalmentsDue />
              {data.recourseOwed.length + data.recoveryCandidates.length > 0 && <Recourse owed={data.recourseOwed} candidates={data.recoveryCandidates} />}
              {data.fundMovements.length > 0 && <Movements rows={data.fundMovements} />}
            </Stack>
          )
        }
      </Answer>
      {dialog === 'open' && <OpenFundDialog onClose={() => setDialog(null)} />}
      {dialog === 'grant' && fund && <GrantDialog fundId={fund.id} onClose={() => setDialog(null)} />}
    </>
  );
}
