import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../app/intl';
import { useAct, useAsk } from '../../app/queries';
import { graphql } from '../../graphql/staff';
import type { OpenPortalAccessMutation as Opened } from '../../graphql/staff/graphql';
import { ActDialog, Answer, ConfirmButton, Facts, InstantText, Section, useToast } from '../../ui';

const LandlordAccessQuery = graphql(`
  query LandlordAccess($landlordId: UUID!) {
    landlordAccess(landlordId: $landlordId) { email since }
  }
`);
const OpenPortalAccessMutation = graphql(`
  mutation OpenPortalAccess($landlordId: UUID!) {
    openPortalAccess(landlordId: $landlordId) {
      __typename
      ... on LandlordAccess { email password }
      ... on Refused { code message field }
    }
  }
`);
const ClosePortalAccessMutation = graphql(`
  mutation ClosePortalAccess($landlordId: UUID!) {
    closePortalAccess(landlordId: $landlordId) {
      __typename
      ... on Landlord { id }
      ... on Refused { code message field }
    }
  }
`);
type Told = Extract<Opened['openPortalAccess'], { __typename: 'LandlordAccess' }>;

/** Whether the owner can look at his flats himself, and the door: opened, with a new key, closed. */
export function PortalAccess({ landlordId }: { landlordId: string }) {
  const t = useT();
  const toast = useToast();
  const answer = useAsk(LandlordAccessQuery, { landlordId });
  const open = useAct(OpenPortalAccessMutation);
  const close = useAct(ClosePortalAccessMutation);
  const [told, setTold] = useState<Told | null>(null);
  const give = (): void => open.mutate({ landlordId }, { onSuccess: setTold, onError: toast.failed });
  return (
    <Section title={t('landlords.portal')}>
      <Answer of={answer}>
        {({ landlordAccess: access }) => (
          <Stack gap="sm">
            {access ? (
              <Facts items={[[t('landlords.portalEmail'), access.email], [t('landlords.portalSince'), <InstantText key="since" value={access.since} />]]} />
            ) : (
              <Text>{t('landlords.portalNone')}</Text>
            )}
            <Group gap="sm">
              {access ? (
                <>
                  <ConfirmButton label={t('landlords.newPassword')} consequence={t('landlords.newPasswordWhat')} onConfirm={give} />
                  <ConfirmButton label={t('landlords.closePortal')} consequence={t('landlords.closePortalWhat')} onConfirm={() => close.mutate({ landlordId }, { onSuccess: () => toast.done(t('landlords.portalClosed')), onError: toast.failed })} />
                </>
              ) : (
                <Button variant="default" loading={open.isPending} onClick={give}>
                  {t('landlords.openPortal')}
                </Button>
              )}
            </Group>
          </Stack>
        )}
      </Answer>
      {told && (
        <ActDialog opened title={t('landlords.portalOpened')} onClose={() => setTold(null)} size="md">
          <Stack gap="md">
            <Text className="zz-prose">{told.password ? t('landlords.passwordOnce') : t('landlords.ownPassword')}</Text>
            <Facts
              items={[
                [t('landlords.portalAddress'), `${location.origin}/portal/`],
                [t('landlords.portalEmail'), told.email],
                [t('landlords.password'), told.password && <Text key="password" span ff="monospace" fw={650} style={{ overflowWrap: 'anywhere' }}>{told.password}</Text>],
              ]}
            />
            <Group>
              <Button onClick={() => setTold(null)}>{t('landlords.handedOver')}</Button>
            </Group>
          </Stack>
        </ActDialog>
      )}
    </Section>
  );
}
