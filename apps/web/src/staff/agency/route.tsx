import { Paper, Stack } from '@mantine/core';
import { createRoute, lazyRouteComponent, Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useT } from '../../app/intl';
import { useHasRole, useMe } from '../../app/session';
import { AgencyChoice } from '../../app/sign-in/sign-in-page';
import { staffRoute } from '../frame';

export const agencyRoute = createRoute({ getParentRoute: () => staffRoute, path: '/agentura', component: AgencyPage });
export const partnersRoute = createRoute({ getParentRoute: () => staffRoute, path: '/agentura/partneri', component: lazyRouteComponent(() => import('./partners-page'), 'PartnersPage') });

function AgencyPage() {
  const t = useT();
  const me = useMe();
  const hasRole = useHasRole();
  const seesProcedure = hasRole('administrator', 'manager', 'coordinator', 'finance');
  const seesPartners = hasRole('administrator', 'manager', 'coordinator');
  const navigate = useNavigate();
  const current = me.current?.id;
  const before = useRef(current);
  useEffect(() => {
    if (current !== before.current) void navigate({ to: '/' });
  }, [current, navigate]);
  return (
    <Stack gap="lg">
      <Paper className="zz-card" p="xl" maw={520}>
        <AgencyChoice me={me} />
      </Paper>
      {seesPartners && <Link to="/agentura/partneri" style={{ color: 'var(--mantine-color-anchor)' }}>{t('partners.title')}</Link>}
      {seesProcedure && <Link to="/agentura/postup" style={{ color: 'var(--mantine-color-anchor)' }}>{t('agency.ladder')}</Link>}
    </Stack>
  );
}
