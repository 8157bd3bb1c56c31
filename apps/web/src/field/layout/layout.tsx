import { ActionIcon, AppShell, Group, Text } from '@mantine/core';
import { Link, Outlet, useNavigate } from '@tanstack/react-router';
import { LogOut, Monitor } from 'lucide-react';
import { useT } from '../../app/intl';
import { signOut, useMe } from '../../app/session';
import { LanguageSwitch } from '../../app/sign-in/language-switch';
import '../field.css';

/** One column for one hand: the phone of a social worker. */
export function FieldLayout() {
  const t = useT();
  const me = useMe();
  const navigate = useNavigate();
  return (
    <AppShell header={{ height: 56 }} padding="md" className="zz-field">
      <AppShell.Header>
        <Group h="100%" px="md" justify="space-between" wrap="nowrap">
          <Link to="/" style={{ display: 'flex', alignItems: 'center', gap: 10, color: 'inherit', textDecoration: 'none', minWidth: 0 }}>
            <img src="/icon.svg" alt="" width={30} height={30} />
            <Text fw={650} style={{ minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>
              {me.account.displayName}
            </Text>
          </Link>
          <Group gap={0} wrap="nowrap">
            <LanguageSwitch />
            <ActionIcon component="a" href="/" variant="subtle" size={48} aria-label={t('field.office')}>
              <Monitor size={22} aria-hidden />
            </ActionIcon>
            <ActionIcon variant="subtle" size={48} aria-label={t('field.signOut')} onClick={() => void signOut().then(() => navigate({ to: '/prihlaseni' }))}>
              <LogOut size={22} aria-hidden />
            </ActionIcon>
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Main>
        {/* Room below, so that nothing ends under the ten seconds of "Vrátit". */}
        <div style={{ maxWidth: 640, marginInline: 'auto', paddingBottom: '9rem' }}>
          <Outlet />
        </div>
      </AppShell.Main>
    </AppShell>
  );
}
