import { Button, Group, Stack, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useLanguage, useT } from '../../app/intl';
import { useAct, useAsk } from '../../app/queries';
import { useHasRole } from '../../app/session';
import { formatDate } from '../../format/dates';
import { graphql } from '../../graphql/staff';
import type { PanelsQuery as Shown } from '../../graphql/staff/graphql';
import { ActDialog, Answer, ConfirmButton, DataList, EmptyState, PageHeader, Section, StatusBadge, useToast, type Column } from '../../ui';
import { EndTerm, InviteMember, PanelForm, SeatMember } from './panel-forms';

const PanelsQuery = graphql(`
  query Panels {
    panels { id name quorum meetsOn closedOn members { id staffMemberId displayName role validFrom validTo inTerm } }
  }
`);
const ClosePanel = graphql(`
  mutation ClosePanel($panelId: UUID!) { closePanel(panelId: $panelId) { __typename ... on Panel { id } ... on Refused { code message field } } }
`);

export type PanelShown = Shown['panels'][number];
type Member = PanelShown['members'][number];

/** Committees, who sits on them and until when. */
export function PanelsPage(): ReactNode {
  const t = useT();
  const panels = useAsk(PanelsQuery, {});
  const [founding, setFounding] = useState(false);
  return (
    <>
      <PageHeader title={t('panel.members')} back={{ to: '/komise', label: t('panel.title') }} description={t('panel.membersWhat')} action={<Button onClick={() => setFounding(true)}>{t('panel.found')}</Button>} />
      <Answer of={panels}>
        {({ panels: all }) =>
          all.length === 0 ? <EmptyState title={t('panel.noPanel')} why={t('panel.noPanelWhy')} /> : (
            <Stack gap="lg">
              {all.map((panel) => (
                <OnePanel key={panel.id} panel={panel} />
              ))}
            </Stack>
          )
        }
      </Answer>
      {founding && (
        <ActDialog opened title={t('panel.found')} onClose={() => setFounding(false)} size="md">
          <PanelForm panel={null} onClose={() => setFounding(false)} />
        </ActDialog>
      )}
    </>
  );
}

function OnePanel({ panel }: { panel: PanelShown }) {
  const t = useT();
  const { language } = useLanguage();
  const toast = useToast();
  const close = useAct(ClosePanel);
  const mayInvite = useHasRole()('manager', 'administrator');
  const [open, setOpen] = useState<'change' | 'seat' | 'invite' | Member | null>(null);
  const shut = (): void => setOpen(null);
  const columns: Column<Member>[] = [
    { key: 'who', header: t('panel.member'), cell: ({ displayName }) => displayName },
    { key: 'role', header: t('panel.role'), cell: ({ role }) => t(`panel.role.${role}`) },
    { key: 'term', header: t('panel.term'), cell: ({ validFrom, validTo }) => (validTo ? t('panel.termOf', { from: formatDate(validFrom, language), to: formatDate(validTo, language) }) : t('panel.termFrom', { from: formatDate(validFrom, language) })) },
    { key: 'now', header: t('panel.now'), cell: ({ inTerm }) => (inTerm ? <StatusBadge tone="ok">{t('panel.inTerm')}</StatusBadge> : <StatusBadge tone="muted">{t('panel.notInTerm')}</StatusBadge>) },
  ];
  const works = panel.closedOn == null;
  return (
    <Section title={panel.name}>
      <Stack gap="md">
        <Text>
          {t('panel.quorumIs', { quorum: panel.quorum })} {panel.meetsOn ? t('panel.meets', { day: formatDate(panel.meetsOn, language) }) : null}
        </Text>
        {!works && <StatusBadge tone="muted">{t('panel.closedSince', { day: formatDate(panel.closedOn!, language) })}</StatusBadge>}
        {panel.members.length > 0 && (
          <DataList
            label={panel.name}
            rows={panel.members}
            columns={columns}
            rowKey={({ id }) => id}
            rowActions={works ? (member) => (member.inTerm ? <Button size="sm" variant="subtle" onClick={() => setOpen(member)}>{t('panel.endTerm')}</Button> : null) : undefined}
          />
        )}
        {works && (
          <Group gap="sm">
            <Button variant="default" onClick={() => setOpen('seat')}>{t('panel.seat')}</Button>
            {mayInvite && <Button variant="default" onClick={() => setOpen('invite')}>{t('panel.invite')}</Button>}
            <Button variant="default" onClick={() => setOpen('change')}>{t('panel.change')}</Button>
            <ConfirmButton label={t('panel.close')} consequence={t('panel.closeWhat')} onConfirm={() => close.mutate({ panelId: panel.id }, { onSuccess: () => toast.done(t('panel.closed')), onError: toast.failed })} />
          </Group>
        )}
      </Stack>
      <ActDialog opened={open !== null} title={open === 'change' ? t('panel.change') : open === 'seat' ? t('panel.seat') : open === 'invite' ? t('panel.invite') : t('panel.endTerm')} onClose={shut} size="md">
        {open === 'change' && <PanelForm panel={panel} onClose={shut} />}
        {open === 'seat' && <SeatMember panel={panel} onClose={shut} />}
        {open === 'invite' && <InviteMember panel={panel} onClose={shut} />}
        {open !== null && typeof open === 'object' && <EndTerm member={open} onClose={shut} />}
      </ActDialog>
    </Section>
  );
}
