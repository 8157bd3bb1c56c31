import { Anchor, Button, Center, Group, Paper, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Building2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { ActForm, useActForm, useErrorSentence } from '../../ui';
import { act } from '../graphql';
import { useLanguage, useT } from '../intl';
import { ChooseAgencyMutation, SignInMutation, meOptions, signOut, type Me } from '../session';
import { LanguageSwitch } from './language-switch';

export interface SignInSearch {
  /** The address to come back to, of this site only. */
  dal?: string;
  duvod?: 'vyprselo';
}

export function readSignInSearch(search: Record<string, unknown>): SignInSearch {
  const { dal, duvod } = search;
  return {
    ...(typeof dal === 'string' && /^\/(?![/\\])/.test(dal) ? { dal } : {}),
    ...(duvod === 'vyprselo' ? { duvod } : {}),
  };
}

/** Sign-in, then the agency when a person belongs to several: one at a time. */
export function SignInPage({ search, home }: { search: SignInSearch; home: string }) {
  const t = useT();
  const navigate = useNavigate();
  const { data: me } = useQuery(meOptions);
  const signedInWithAgency = Boolean(me?.current);
  useEffect(() => {
    document.title = `${t('signIn.title')} · Zázemí`;
  }, [t]);
  useEffect(() => {
    if (signedInWithAgency) void navigate({ to: search.dal ?? home, replace: true });
  }, [signedInWithAgency, navigate, search.dal, home]);
  return (
    <Center component="main" mih="100dvh" p="md">
      <Stack w="100%" maw={440} gap="lg">
        <Group justify="space-between">
          <Group gap="sm">
            <img src="/icon.svg" alt="" width={36} height={36} />
            <Text fw={650} size="xl">
              Zázemí
            </Text>
          </Group>
          <LanguageSwitch />
        </Group>
        <Paper className="zz-card" p="xl">{me ? <AgencyChoice me={me} /> : <Credentials expired={search.duvod === 'vyprselo'} />}</Paper>
        <Text c="dimmed" size="sm">
          {t('signIn.landlord')} <Anchor href="/portal/" underline="always">{t('signIn.landlordLink')}</Anchor>
        </Text>
      </Stack>
    </Center>
  );
}

function Credentials({ expired }: { expired: boolean }) {
  const t = useT();
  const client = useQueryClient();
  const form = useActForm({
    document: SignInMutation,
    initialValues: { email: '', password: '' },
    validate: (values) => ({
      ...(values.email.trim() ? {} : { email: t('signIn.emailMissing') }),
      ...(values.password ? {} : { password: t('signIn.passwordMissing') }),
    }),
    variables: ({ email, password }) => ({ input: { email: email.trim(), password } }),
    onDone: () => void client.refetchQueries(meOptions),
  });
  return (
    <Stack>
      <Title order={1}>{t('signIn.title')}</Title>
      {expired && <Text role="status">{t('signIn.expired')}</Text>}
      <ActForm form={form} submitLabel={t('signIn.submit')}>
        <TextInput label={t('signIn.email')} type="email" autoComplete="username" autoFocus {...form.field('email')} />
        <PasswordInput
          label={t('signIn.password')}
          autoComplete="current-password"
          visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword'), tabIndex: 0 }}
          {...form.field('password')}
        />
      </ActForm>
      <Text c="dimmed" size="sm">
        {t('signIn.forgotten')}
      </Text>
    </Stack>
  );
}

/** Also shown behind sign-in, when somebody wants to work for their other agency. */
export function AgencyChoice({ me }: { me: Me }) {
  const t = useT();
  const client = useQueryClient();
  const sentence = useErrorSentence();
  const { language } = useLanguage();
  const [error, setError] = useState<string | null>(null);
  const choose = async (membershipId: string): Promise<void> => {
    try {
      await act(ChooseAgencyMutation, { membershipId });
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'Me' });
      await client.refetchQueries(meOptions);
    } catch (failure) {
      setError(sentence(failure));
    }
  };
  const sorted = [...me.memberships].sort((a, b) => a.agencyName.localeCompare(b.agencyName, language));
  return (
    <Stack>
      <Title order={1}>{t('signIn.chooseAgency')}</Title>
      <Text c="dimmed">{sorted.length > 0 ? t('signIn.oneAtATime') : t('signIn.noAgency')}</Text>
      {error && <Text role="alert" c="var(--zz-danger)">{error}</Text>}
      {sorted.map(({ id, agencyName }) => (
        <Button key={id} variant="default" size="lg" justify="flex-start" leftSection={<Building2 size={20} aria-hidden />} onClick={() => void choose(id)}>
          {agencyName}
        </Button>
      ))}
      <Button variant="subtle" onClick={() => void signOut().then(() => client.refetchQueries(meOptions))}>
        {t('signIn.signOut')}
      </Button>
    </Stack>
  );
}
