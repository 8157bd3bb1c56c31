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
  const before = useRef(me.current?.id);
  useEffect(() => {
    if (me.current?.id !== before.current) void navigate({ to: '/' });
  }, [me.current?.id, navigate]);
  return (
    <Paper className="zz-card" p="xl" maw={520}>
      <AgencyChoice me={me} />
    </Paper>
  );
}
