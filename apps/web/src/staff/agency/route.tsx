import { Paper, Stack } from '@mantine/core';
import { createRoute, Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useT } from '../../app/intl';
import { useHasRole, useMe } from '../../app/session';
import { AgencyChoice } from '../../app/sign-in/sign-in-page';
import { staffRoute } from '../frame';

export const agencyRoute = createRoute({ getParentRoute: () => staffRoute, path: '/agentura', component: AgencyPage });

function AgencyPage() {
  const t = useT();
  const me = useMe();
  const seesProcedure = useHasRole()('administrator', 'manager', 'coordinator', 'finance');
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
      {seesProcedure && <Link to="/agentura/postup" style={{ color: 'var(--mantine-color-anchor)' }}>{t('agency.ladder')}</Link>}
    </Stack>
  );
}
