import { Paper } from '@mantine/core';
import { createRoute, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useMe } from '../../app/session';
import { AgencyChoice } from '../../app/sign-in/sign-in-page';
import { staffRoute } from '../frame';

export const agencyRoute = createRoute({ getParentRoute: () => staffRoute, path: '/agentura', component: AgencyPage });

function AgencyPage() {
  const me = useMe();
  const navigate = useNavigate();
  const current = me.current?.id;
  const before = useRef(current);
  useEffect(() => {
    if (current !== before.current) void navigate({ to: '/' });
  }, [current, navigate]);
  return (
    <Paper className="zz-card" p="xl" maw={520}>
      <AgencyChoice me={me} />
    </Paper>
  );
}
