import { ActionIcon, AppShell, Burger, Group, Menu, Stack, Text, Tooltip, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link, Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { CircleHelp, CircleUser, LogOut, Moon, Smartphone, Sun, Building2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useT } from '../../app/intl';
import { signOut, useMe } from '../../app/session';
import { LanguageSwitch } from '../../app/sign-in/language-switch';
import { isUnder, type NavTab } from './nav';
import { useVisibleSections } from './visible-sections';

/** The frame of every staff screen: sections on the left, help and the account always top right. */
export function Layout() {
  const t = useT();
  const [opened, { toggle, close }] = useDisclosure();
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  const main = useRef<HTMLElement>(null);
  const firstPath = useRef(pathname);
  useEffect(() => {
    close();
    // After a move the reader starts at the new page, not in the old menu.
    if (firstPath.current !== pathname) main.current?.focus();
    firstPath.current = pathname;
  }, [pathname, close]);
  const sections = useVisibleSections();
  const current = sections.find(({ tabs }) => tabs.some(({ to }) => isUnder(pathname, to)));
  return (
    <AppShell header={{ height: 60 }} navbar={{ width: 232, breakpoint: 'md', collapsed: { mobile: !opened } }} padding={{ base: 'md', md: 'xl' }} transitionDuration={120}>
      <a className="zz-skip" href="#obsah">
        {t('layout.skip')}
      </a>
      <AppShell.Header>
        <TopBar opened={opened} toggle={toggle} />
      </AppShell.Header>
      <AppShell.Navbar p="sm" aria-label={t('layout.nav')}>
        <Stack gap={4}>
          {sections.map(({ key, label, icon: Icon, tabs }) => (
            <Link key={key} to={tabs[0]?.to ?? '/'} className="zz-nav" data-active={current?.key === key || undefined} aria-current={current?.key === key ? 'true' : undefined} onClick={close}>
              <Icon size={20} aria-hidden />
              {t(label)}
            </Link>
          ))}
        </Stack>
      </AppShell.Navbar>
      <AppShell.Main id="obsah" ref={main} tabIndex={-1}>
        <div style={{ maxWidth: 1280, marginInline: 'auto' }}>
          {current && current.tabs.length > 1 && <SectionTabs tabs={current.tabs} pathname={pathname} label={t(current.label)} />}
          <Outlet />
        </div>
      </AppShell.Main>
    </AppShell>
  );
}

function SectionTabs({ tabs, pathname, label }: { tabs: readonly NavTab[]; pathname: string; label: string }) {
  const t = useT();
  const strip = useRef<HTMLElement>(null);
  // On a phone the strip is longer than the screen: where one stands must be seen.
  useEffect(() => {
    // Newer browsers answer with a promise, which is no clean-up for an effect to give back.
    void strip.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [pathname]);
  // Of two addresses that begin alike the longer one is where one stands.
  const here = tabs.filter(({ to }) => isUnder(pathname, to)).sort((a, b) => b.to.length - a.to.length)[0]?.to;
  return (
    <nav className="zz-tabs" aria-label={label} ref={strip}>
      {tabs.map(({ to, label: text }) => (
        <Link key={to} to={to} className="zz-tab" data-active={to === here || undefined} aria-current={to === here ? 'page' : undefined}>
          {t(text)}
        </Link>
      ))}
    </nav>
  );
}

function TopBar({ opened, toggle }: { opened: boolean; toggle: () => void }) {
  const t = useT();
  const me = useMe();
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light');
  return (
    <Group h="100%" px="md" justify="space-between" wrap="nowrap" gap="sm">
      <Group gap="sm" wrap="nowrap" style={{ minWidth: 0 }}>
        <Burger opened={opened} onClick={toggle} hiddenFrom="md" size="sm" aria-label={t('layout.menu')} aria-expanded={opened} />
        <Link to="/" style={{ display: 'flex', alignItems: 'center', gap: 10, color: 'inherit', textDecoration: 'none', minWidth: 0 }}>
          <img src="/icon.svg" alt="" width={30} height={30} />
          <Text fw={650} truncate>
            {me.current?.agencyName ?? 'Zázemí'}
          </Text>
        </Link>
      </Group>
      <Group gap={4} wrap="nowrap">
        <Tooltip label={t('layout.help')}>
          <ActionIcon component={Link} to="/pomoc" variant="subtle" size={44} aria-label={t('layout.help')}>
            <CircleHelp size={22} aria-hidden />
          </ActionIcon>
        </Tooltip>
        <Group gap={4} visibleFrom="md">
          <LanguageSwitch />
          <ActionIcon variant="subtle" size={44} aria-label={scheme === 'dark' ? t('layout.light') : t('layout.dark')} onClick={() => setColorScheme(scheme === 'dark' ? 'light' : 'dark')}>
            {scheme === 'dark' ? <Sun size={20} aria-hidden /> : <Moon size={20} aria-hidden />}
          </ActionIcon>
        </Group>
        <AccountMenu />
      </Group>
    </Group>
  );
}

function AccountMenu() {
  const t = useT();
  const me = useMe();
  const navigate = useNavigate();
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light');
  return (
    <Menu position="bottom-end" width={280} transitionProps={{ duration: 120 }}>
      <Menu.Target>
        <ActionIcon variant="subtle" size={44} aria-label={t('layout.account', { name: me.account.displayName })}>
          <CircleUser size={24} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {me.account.displayName}
          <br />
          {me.account.email}
        </Menu.Label>
        {me.memberships.length > 1 && (
          <Menu.Item leftSection={<Building2 size={18} aria-hidden />} onClick={() => void navigate({ to: '/agentura' })}>
            {t('layout.switchAgency')}
          </Menu.Item>
        )}
        <Menu.Item component="a" href="/teren/" leftSection={<Smartphone size={18} aria-hidden />}>
          {t('layout.field')}
        </Menu.Item>
        <Menu.Item hiddenFrom="md" leftSection={scheme === 'dark' ? <Sun size={18} aria-hidden /> : <Moon size={18} aria-hidden />} onClick={() => setColorScheme(scheme === 'dark' ? 'light' : 'dark')}>
          {scheme === 'dark' ? t('layout.light') : t('layout.dark')}
        </Menu.Item>
        <Group px="sm" py={4} hiddenFrom="md">
          <LanguageSwitch />
        </Group>
        <Menu.Divider />
        <Menu.Item leftSection={<LogOut size={18} aria-hidden />} onClick={() => void signOut().then(() => navigate({ to: '/prihlaseni' }))}>
          {t('layout.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
