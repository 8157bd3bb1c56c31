import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../app/intl';
import { ActDialog, ActForm, DataList, Section, StatusBadge, TextAreaField, useActForm, useToast, type Column } from '../../ui';
import { BarMember, type Sitting } from './sitting-queries';

type Seat = Sitting['seats'][number];

/** Who sits, and that a vote has come; which one nobody sees before the count. */
export function Seats({ sitting }: { sitting: Sitting }) {
  const t = useT();
  const [barring, setBarring] = useState<Seat | null>(null);
  const mayBar = sitting.may.lead && sitting.state === 'open';
  const columns: Column<Seat>[] = [
    { key: 'who', header: t('panel.member'), cell: ({ displayName }) => displayName },
    { key: 'role', header: t('panel.role'), cell: ({ role }) => t(`panel.role.${role}`) },
    { key: 'part', header: t('panel.part'), cell: (seat) => <Part seat={seat} /> },
  ];
  return (
    <Section title={t('panel.seats')}>
      <Text mb="sm">{t('panel.quorumOf', { quorum: sitting.quorum, voted: sitting.voted, voters: sitting.voters })}</Text>
      <DataList
        label={t('panel.seats')}
        rows={sitting.seats}
        columns={columns}
        rowKey={({ id }) => id}
        rowActions={mayBar ? (seat) => (seat.votes && !seat.barred ? <Button size="sm" variant="subtle" onClick={() => setBarring(seat)}>{t('panel.bar')}</Button> : null) : undefined}
      />
      {barring && <Bar sitting={sitting} seat={barring} onClose={() => setBarring(null)} />}
    </Section>
  );
}

function Part({ seat }: { seat: Seat }) {
  const t = useT();
  if (!seat.votes) return <>{t('panel.noVote')}</>;
  if (seat.barred) return <StatusBadge tone="muted">{t('panel.inConflict')}</StatusBadge>;
  if (seat.answered) return <StatusBadge tone="ok">{t('panel.hasVoted')}</StatusBadge>;
  return (
    <>
      <StatusBadge tone="info">{t('panel.awaited')}</StatusBadge>
      {seat.notice && <Text size="sm" c="dimmed">{t(`panel.notice.${seat.notice}`)}</Text>}
    </>
  );
}

/** Members see no names, so kinship is often known to the secretary alone. */
function Bar({ sitting, seat, onClose }: { sitting: Sitting; seat: Seat; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const form = useActForm({
    document: BarMember,
    initialValues: { detail: '' },
    variables: ({ detail }) => ({ input: { sittingId: sitting.id, staffMemberId: seat.staffMemberId, detail: detail.trim() || null } }),
    onDone: () => {
      toast.done(t('panel.barred'));
      onClose();
    },
  });
  return (
    <ActDialog opened title={t('panel.barTitle', { name: seat.displayName })} onClose={onClose} size="md">
      <Text mb="md">{t('panel.barWhat')}</Text>
      <ActForm form={form} submitLabel={t('panel.bar')} onCancel={onClose}>
        <TextAreaField label={t('panel.barDetail')} description={t('panel.barDetailHint')} autosize minRows={2} maxLength={1000} {...form.field('detail')} />
      </ActForm>
    </ActDialog>
  );
}
