import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../app/intl';
import { useAsk } from '../../app/queries';
import { today } from '../../format/dates';
import { graphql } from '../../graphql/staff';
import type { InvitePanelMemberMutation as Invited } from '../../graphql/staff/graphql';
import { ActForm, Answer, DateField, Facts, NumberField, SelectField, TextField, useActForm, useToast } from '../../ui';
import type { PanelShown } from './panels-page';

const RecordPanel = graphql(`
  mutation RecordPanel($input: PanelInput!) { recordPanel(input: $input) { __typename ... on Panel { id } ... on Refused { code message field } } }
`);
const ChangePanel = graphql(`
  mutation ChangePanel($input: ChangePanelInput!) { changePanel(input: $input) { __typename ... on Panel { id } ... on Refused { code message field } } }
`);
const PeopleQuery = graphql(`
  query PanelPeople { panelPeople { id displayName } }
`);
const SeatPanelMember = graphql(`
  mutation SeatPanelMember($input: SeatPanelMemberInput!) { seatPanelMember(input: $input) { __typename ... on PanelMember { id } ... on Refused { code message field } } }
`);
const InvitePanelMember = graphql(`
  mutation InvitePanelMember($input: InvitePanelMemberInput!) {
    invitePanelMember(input: $input) { __typename ... on InvitedPanelMember { email password } ... on Refused { code message field } }
  }
`);
const EndPanelTerm = graphql(`
  mutation EndPanelTerm($input: EndPanelTermInput!) { endPanelTerm(input: $input) { __typename ... on PanelMember { id } ... on Refused { code message field } } }
`);

const USUAL_QUORUM = 3;
const ROLES = ['chair', 'member', 'tenant_representative', 'secretary'] as const;

interface FormProps {
  panel: PanelShown;
  onClose: () => void;
}

export function PanelForm({ panel, onClose }: Omit<FormProps, 'panel'> & { panel: PanelShown | null }) {
  return panel ? <ChangeForm panel={panel} onClose={onClose} /> : <RecordForm onClose={onClose} />;
}

function useSaved(onClose: () => void): () => void {
  const t = useT();
  const toast = useToast();
  return () => {
    toast.done(t('panel.saved'));
    onClose();
  };
}

const numberOf = (value: number | string): number => (typeof value === 'number' ? value : Number.parseInt(value, 10) || 0);

function RecordForm({ onClose }: Pick<FormProps, 'onClose'>) {
  const t = useT();
  const form = useActForm({
    document: RecordPanel,
    initialValues: { name: '', quorum: USUAL_QUORUM as number | string, meetsOn: null as string | null },
    variables: ({ name, quorum, meetsOn }) => ({ input: { name, quorum: numberOf(quorum), meetsOn } }),
    onDone: useSaved(onClose),
  });
  return (
    <ActForm form={form} submitLabel={t('panel.found')} onCancel={onClose}>
      <TextField label={t('panel.name')} maxLength={200} {...form.field('name')} />
      <NumberField label={t('panel.quorum')} description={t('panel.quorumHint')} {...form.field('quorum')} />
      <DateField label={t('panel.meetsOn')} {...form.field('meetsOn')} />
    </ActForm>
  );
}

function ChangeForm({ panel, onClose }: FormProps) {
  const t = useT();
  const form = useActForm({
    document: ChangePanel,
    initialValues: { name: panel.name, quorum: panel.quorum as number | string, meetsOn: (panel.meetsOn ?? null) as string | null },
    variables: ({ name, quorum, meetsOn }) => ({ input: { panelId: panel.id, name, quorum: numberOf(quorum), meetsOn } }),
    onDone: useSaved(onClose),
  });
  return (
    <ActForm form={form} submitLabel={t('panel.save')} onCancel={onClose}>
      <TextField label={t('panel.name')} maxLength={200} {...form.field('name')} />
      <NumberField label={t('panel.quorum')} description={t('panel.quorumChangeHint')} {...form.field('quorum')} />
      <DateField label={t('panel.meetsOn')} {...form.field('meetsOn')} />
    </ActForm>
  );
}

function useRoleChoices() {
  const t = useT();
  return ROLES.map((role) => ({ value: role, label: t(`panel.role.${role}`) }));
}

export function SeatMember({ panel, onClose }: FormProps) {
  const people = useAsk(PeopleQuery, {});
  return <Answer of={people}>{({ panelPeople }) => <SeatForm panel={panel} people={panelPeople} onClose={onClose} />}</Answer>;
}

function SeatForm({ panel, people, onClose }: FormProps & { people: readonly { id: string; displayName: string }[] }) {
  const t = useT();
  const roles = useRoleChoices();
  const form = useActForm({
    document: SeatPanelMember,
    initialValues: { staffMemberId: null as string | null, role: 'member', validFrom: today() as string | null, validTo: null as string | null },
    variables: ({ staffMemberId, role, validFrom, validTo }) => ({ input: { panelId: panel.id, staffMemberId: staffMemberId!, role, validFrom: validFrom!, validTo } }),
    validate: ({ staffMemberId, validFrom }) => ({ ...(staffMemberId ? {} : { staffMemberId: t('panel.choosePerson') }), ...(validFrom ? {} : { validFrom: t('panel.chooseDay') }) }),
    onDone: useSaved(onClose),
  });
  return (
    <ActForm form={form} submitLabel={t('panel.seat')} onCancel={onClose}>
      <SelectField label={t('panel.person')} searchable data={people.map(({ id, displayName }) => ({ value: id, label: displayName }))} {...form.field('staffMemberId')} />
      <SelectField label={t('panel.role')} data={roles} {...form.field('role')} />
      <DateField label={t('panel.validFrom')} {...form.field('validFrom')} />
      <DateField label={t('panel.validTo')} {...form.field('validTo')} />
    </ActForm>
  );
}

type Told = Extract<Invited['invitePanelMember'], { __typename: 'InvitedPanelMember' }>;

/** Somebody from outside gets an account for the own sittings; its password is told once. */
export function InviteMember({ panel, onClose }: FormProps) {
  const t = useT();
  const roles = useRoleChoices();
  const [told, setTold] = useState<Told | null>(null);
  const form = useActForm({
    document: InvitePanelMember,
    initialValues: { displayName: '', email: '', role: 'tenant_representative', validFrom: today() as string | null, validTo: null as string | null },
    variables: ({ displayName, email, role, validFrom, validTo }) => ({ input: { panelId: panel.id, displayName, email, role, validFrom: validFrom!, validTo } }),
    validate: ({ validFrom }) => (validFrom ? {} : { validFrom: t('panel.chooseDay') }),
    onDone: setTold,
  });
  if (told) {
    return (
      <Stack gap="md">
        <Text>{told.password ? t('panel.passwordOnce') : t('panel.ownPassword')}</Text>
        <Facts items={[[t('panel.address'), `${location.origin}/komise`], [t('panel.email'), told.email], [t('panel.password'), told.password && <Text key="password" span ff="monospace" fw={650} style={{ overflowWrap: 'anywhere' }}>{told.password}</Text>]]} />
        <Group><Button onClick={onClose}>{t('panel.handedOver')}</Button></Group>
      </Stack>
    );
  }
  return (
    <ActForm form={form} submitLabel={t('panel.invite')} onCancel={onClose}>
      <Text>{t('panel.inviteWhat')}</Text>
      <TextField label={t('panel.displayName')} maxLength={200} {...form.field('displayName')} />
      <TextField label={t('panel.email')} type="email" maxLength={200} {...form.field('email')} />
      <SelectField label={t('panel.role')} data={roles} {...form.field('role')} />
      <DateField label={t('panel.validFrom')} {...form.field('validFrom')} />
      <DateField label={t('panel.validTo')} {...form.field('validTo')} />
    </ActForm>
  );
}

export function EndTerm({ member, onClose }: { member: PanelShown['members'][number]; onClose: () => void }) {
  const t = useT();
  const form = useActForm({
    document: EndPanelTerm,
    initialValues: { validTo: today() as string | null },
    variables: ({ validTo }) => ({ input: { memberId: member.id, validTo: validTo! } }),
    validate: ({ validTo }) => (validTo ? {} : { validTo: t('panel.chooseDay') }),
    onDone: useSaved(onClose),
  });
  return (
    <ActForm form={form} submitLabel={t('panel.endTerm')} onCancel={onClose}>
      <Text>{t('panel.endTermWhat', { name: member.displayName })}</Text>
      <DateField label={t('panel.lastDay')} {...form.field('validTo')} />
    </ActForm>
  );
}
