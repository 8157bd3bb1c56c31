import { Button, Group, Stack, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useT } from '../../app/intl';
import { useAct } from '../../app/queries';
import { useSearchOf } from '../../app/routing';
import { ActForm, ConfirmButton, TextAreaField, useActForm, useIsWide, useToast } from '../../ui';
import { CandidateCard } from './candidate-card';
import { sittingRoute } from './route';
import { CastVote, type Sitting } from './sitting-queries';

type Files = ReadonlyMap<string, ReactNode>;

/** The packet with the vote in it: side by side on a desk, one candidate a page on a phone. */
export function Ballot({ sitting, files }: { sitting: Sitting; files: Files }) {
  const t = useT();
  const toast = useToast();
  const wide = useIsWide();
  const navigate = useNavigate();
  const [missing, setMissing] = useState(false);
  const { candidates, mine } = sitting;
  const before = Object.fromEntries((mine?.choices ?? []).map(({ label, choice }) => [label, choice]));
  const form = useActForm({
    document: CastVote,
    initialValues: { A: before['A'] ?? '', B: before['B'] ?? '', C: before['C'] ?? '', reason: mine?.reason ?? '' } as Record<'A' | 'B' | 'C' | 'reason', string>,
    variables: (values) => ({
      input: { sittingId: sitting.id, conflict: false, choices: candidates.map(({ label }) => ({ label, choice: values[label as 'A'] })), reason: values.reason.trim() || null },
    }),
    validate: (values) => {
      const open = candidates.filter(({ label }) => values[label as 'A'] === '').map(({ label }) => label);
      setMissing(open.length > 0);
      if (open[0] && !wide) void navigate({ to: '.', search: (open[0] === 'A' ? {} : { kandidat: open[0] }) as never, replace: true });
      return Object.fromEntries(open.map((label) => [label, t('panel.chooseOne')]));
    },
    onDone: () => toast.done(mine ? t('panel.voteChanged') : t('panel.voteCast')),
  });
  const card = (label: string): ReactNode => {
    const candidate = candidates.find((one) => one.label === label)!;
    const field = label as 'A';
    return <CandidateCard key={label} candidate={candidate} chosen={false} file={files.get(label)} choice={{ value: form.values[field], onChange: (value) => form.setFieldValue(field, value), error: form.errors[field] }} />;
  };
  const labels = candidates.map(({ label }) => label);
  const end = (
    <>
      <TextAreaField label={t('panel.reason')} description={t('panel.reasonHint')} autosize minRows={2} maxLength={1000} {...form.field('reason')} />
      {missing && <Text c="var(--zz-danger)">{t('panel.chooseAll')}</Text>}
    </>
  );
  return (
    <Stack gap="md">
      <ActForm form={form} submitLabel={mine ? t('panel.changeVote') : t('panel.castVote')}>
        {wide ? <Columns>{labels.map(card)}</Columns> : <Steps labels={labels} card={card} />}
        {end}
      </ActForm>
      <Conflict sitting={sitting} />
    </Stack>
  );
}

export function Columns({ children }: { children: ReactNode }) {
  return <div style={{ display: 'grid', gap: '1rem', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 18rem), 1fr))', alignItems: 'start' }}>{children}</div>;
}

/** One candidate a page; the address knows which. */
export function Steps({ labels, card }: { labels: readonly string[]; card: (label: string) => ReactNode }) {
  const t = useT();
  const navigate = useNavigate();
  const { kandidat } = useSearchOf(sittingRoute);
  const at = Math.max(0, labels.indexOf(kandidat ?? 'A'));
  const go = (index: number): void => void navigate({ to: '.', search: (index === 0 ? {} : { kandidat: labels[index] }) as never, replace: true });
  return (
    <Stack gap="sm">
      {card(labels[at]!)}
      {labels.length > 1 && (
        <Group justify="space-between" wrap="nowrap" component="nav" aria-label={t('panel.candidates')}>
          <Button variant="default" disabled={at === 0} onClick={() => go(at - 1)}>{t('panel.previous')}</Button>
          <Text>{t('panel.ofCandidates', { at: at + 1, count: labels.length })}</Text>
          <Button variant="default" disabled={at === labels.length - 1} onClick={() => go(at + 1)}>{t('panel.nextCandidate')}</Button>
        </Group>
      )}
    </Stack>
  );
}

function Conflict({ sitting }: { sitting: Sitting }) {
  const t = useT();
  const toast = useToast();
  const cast = useAct(CastVote);
  return (
    <Group>
      <ConfirmButton
        label={t('panel.conflict')}
        consequence={t('panel.conflictWhat')}
        onConfirm={() => cast.mutate({ input: { sittingId: sitting.id, conflict: true, choices: [] } }, { onSuccess: () => toast.done(t('panel.conflictDone')), onError: toast.failed })}
      />
    </Group>
  );
}
