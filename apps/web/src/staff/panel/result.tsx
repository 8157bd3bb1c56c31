import { Stack, Text } from '@mantine/core';
import { useT } from '../../app/intl';
import { DataList, Section, type Column } from '../../ui';
import type { Sitting } from './sitting-queries';

type Tally = NonNullable<Sitting['tally']>[number];
type Vote = Sitting['votes'][number];

/** What the votes said, who dissented, and why the chair decided. */
export function Result({ sitting }: { sitting: Sitting }) {
  const t = useT();
  const { tally, votes, chosen, state, chairReason, cancelReason } = sitting;
  const columns: Column<Tally>[] = [
    { key: 'label', header: t('panel.candidateHead'), cell: ({ label }) => t('panel.candidate', { label }) },
    { key: 'for', header: t('panel.choice.for'), align: 'end', cell: (one) => one.for },
    { key: 'against', header: t('panel.choice.against'), align: 'end', cell: ({ against }) => against },
    { key: 'abstain', header: t('panel.choice.abstain'), align: 'end', cell: ({ abstain }) => abstain },
  ];
  const cast: Column<Vote>[] = [
    { key: 'who', header: t('panel.member'), cell: ({ displayName }) => displayName },
    { key: 'vote', header: t('panel.vote'), cell: ({ conflict, choices }) => (conflict ? t('panel.inConflict') : choices.map(({ label, choice }) => `${label}: ${t(`panel.choice.${choice}`)}`).join(', ')) },
    { key: 'reason', header: t('panel.reason'), cell: ({ reason }) => reason ?? null },
    { key: 'dissent', header: t('panel.dissent'), cell: ({ dissents }) => (dissents ? t('panel.dissents') : null) },
  ];
  return (
    <Section title={t('panel.result')}>
      <Stack gap="md">
        <Text fw={600} size="lg">
          {state === 'cancelled' ? t('panel.cancelledBecause', { reason: cancelReason ?? '' }) : state === 'tied' ? t('panel.tiedWhat') : chosen ? t('panel.chosenOf', { label: chosen }) : t('panel.nobodyChosen')}
        </Text>
        {chairReason && <Text>{t('panel.chairBecause', { reason: chairReason })}</Text>}
        {tally && <DataList label={t('panel.tally')} rows={tally} columns={columns} rowKey={({ label }) => label} />}
        {votes.length > 0 && <DataList label={t('panel.votes')} rows={votes} columns={cast} rowKey={({ displayName }) => displayName} />}
      </Stack>
    </Section>
  );
}
