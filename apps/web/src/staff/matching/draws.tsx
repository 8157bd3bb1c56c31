import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../app/intl';
import { useAct } from '../../app/queries';
import { graphql } from '../../graphql/staff';
import { ActDialog, ActForm, Facts, InstantText, StatusBadge, TextAreaField, TextField, useActForm, useToast } from '../../ui';
import type { DrawShown, UnitMatching } from './match-queries';
import { recomputesDraw } from './recompute-draw';

const AnnounceDraw = graphql(`
  mutation AnnounceDraw($input: AnnounceDrawInput!) { announceDraw(input: $input) { __typename ... on Draw { id } ... on Refused { code message field } } }
`);
const DrawLots = graphql(`
  mutation DrawLots($input: DrawLotsInput!) { drawLots(input: $input) { __typename ... on Draw { id } ... on Refused { code message field } } }
`);
const CancelDraw = graphql(`
  mutation CancelDraw($input: CancelDrawInput!) { cancelDraw(input: $input) { __typename ... on Draw { id } ... on Refused { code message field } } }
`);

/** Families that share a rank, and what was drawn: the first tie can be drawn while nobody is offered the flat. */
export function Draws({ found, open }: { found: UnitMatching; open: boolean }) {
  const t = useT();
  const running = found.draws.find(({ state }) => state === 'announced');
  const tie = firstTie(found);
  const settled = tie !== null && found.draws.some((draw) => draw.state === 'drawn' && hasDrawn(draw, tie.families));
  const shown = found.draws.filter(({ state }) => state !== 'announced');
  if (!running && !tie && shown.length === 0) return null;
  return (
    <section className="zz-card" aria-label={t('matching.draw.title')} style={{ marginBottom: '0.75rem' }}>
      <Title order={3} size="h3" mb="xs">{t('matching.draw.title')}</Title>
      <Stack gap="md">
        {running ? <Announced draw={running} /> : open && tie && !settled && <Announce unitId={found.flat.id} rank={tie.rank} count={tie.families.length} />}
        {shown.map((draw) => (draw.state === 'drawn' ? <Drawn key={draw.id} draw={draw} /> : <Text key={draw.id} c="dimmed">{t('matching.draw.cancelledBecause', { reason: draw.cancelReason ?? '' })}</Text>))}
      </Stack>
    </section>
  );
}

function firstTie({ eligible }: UnitMatching): { rank: number; families: string[] } | null {
  const free = eligible.filter((match) => match.tied && !match.offeredElsewhere);
  const rank = free.find((match) => free.filter((other) => other.rank === match.rank).length > 1)?.rank;
  return rank == null ? null : { rank, families: free.filter((match) => match.rank === rank).map((match) => match.householdId) };
}

/** Their order is known, also from a draw of more families. */
const hasDrawn = (draw: DrawShown, families: readonly string[]): boolean => families.every((family) => draw.households.some(({ id }) => id === family));

function Announce({ unitId, rank, count }: { unitId: string; rank: number; count: number }) {
  const t = useT();
  const toast = useToast();
  const announce = useAct(AnnounceDraw);
  return (
    <Group justify="space-between" gap="sm">
      <div style={{ flex: '1 1 14rem' }}>
        <Text>{t('matching.draw.tie', { count, rank })}</Text>
        <Text c="dimmed">{t('matching.draw.announceWhat')}</Text>
      </div>
      <Button variant="default" onClick={() => announce.mutate({ input: { unitId, rank } }, { onSuccess: () => toast.done(t('matching.draw.announced')), onError: toast.failed })}>
        {t('matching.draw.announce')}
      </Button>
    </Group>
  );
}

const code = { fontFamily: 'ui-monospace, monospace', overflowWrap: 'anywhere' } as const;

function Announced({ draw }: { draw: DrawShown }) {
  const t = useT();
  const toast = useToast();
  const [cancelling, setCancelling] = useState(false);
  const form = useActForm({
    document: DrawLots,
    initialValues: { word: '' },
    variables: ({ word }) => ({ input: { drawId: draw.id, word } }),
    onDone: () => toast.done(t('matching.draw.drawn')),
  });
  return (
    <Stack gap="sm">
      <Text fw={600}>{t('matching.draw.waits', { rank: draw.rank })} <InstantText value={draw.announcedAt} /></Text>
      <Facts items={[[t('matching.draw.codes'), draw.codes.join(', ')], [t('matching.draw.commitment'), <span key="hash" style={code}>{draw.commitment}</span>]]} />
      <Text>{t('matching.draw.publish')}</Text>
      <ActForm form={form} submitLabel={t('matching.draw.draw')}>
        <TextField label={t('matching.draw.word')} description={t('matching.draw.wordHint')} {...form.field('word')} />
      </ActForm>
      <Button variant="subtle" onClick={() => setCancelling(true)} style={{ alignSelf: 'flex-start' }}>{t('matching.draw.cancel')}</Button>
      <ActDialog title={t('matching.draw.cancel')} opened={cancelling} onClose={() => setCancelling(false)}>
        <Cancel draw={draw} onClose={() => setCancelling(false)} />
      </ActDialog>
    </Stack>
  );
}

function Cancel({ draw, onClose }: { draw: DrawShown; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const form = useActForm({
    document: CancelDraw,
    initialValues: { reason: '' },
    variables: ({ reason }) => ({ input: { drawId: draw.id, reason } }),
    onDone: () => {
      toast.done(t('matching.draw.cancelled'));
      onClose();
    },
  });
  return (
    <ActForm form={form} submitLabel={t('matching.draw.cancel')} onCancel={onClose}>
      <TextAreaField label={t('matching.draw.cancelReason')} {...form.field('reason')} />
    </ActForm>
  );
}

function Drawn({ draw }: { draw: DrawShown }) {
  const t = useT();
  const [agrees, setAgrees] = useState<boolean | null>(null);
  const check = (): void => void recomputesDraw({ commitment: draw.commitment, seed: draw.seed ?? '', word: draw.word ?? '', codes: draw.codes, drawnCodes: draw.drawnCodes ?? [] }).then(setAgrees, () => setAgrees(false));
  return (
    <Stack gap="xs">
      <Text fw={600}>
        {t('matching.draw.result', { rank: draw.rank })} {draw.drawnAt && <InstantText value={draw.drawnAt} />}
      </Text>
      <ol style={{ margin: 0, paddingInlineStart: '1.5rem' }}>
        {draw.households.map((household, index) => (
          <li key={household.id}>
            {household.name} ({draw.drawnCodes?.[index]})
          </li>
        ))}
      </ol>
      <Facts
        items={[
          [t('matching.draw.commitment'), <span key="hash" style={code}>{draw.commitment}</span>],
          [t('matching.draw.seed'), <span key="seed" style={code}>{draw.seed}</span>],
          [t('matching.draw.word'), draw.word],
        ]}
      />
      <Text c="dimmed">{t('matching.draw.how')}</Text>
      <Group gap="sm">
        <Button size="sm" variant="default" onClick={check}>{t('matching.draw.check')}</Button>
        {agrees !== null && <StatusBadge tone={agrees ? 'ok' : 'danger'}>{agrees ? t('matching.draw.checkOk') : t('matching.draw.checkWrong')}</StatusBadge>}
      </Group>
    </Stack>
  );
}
