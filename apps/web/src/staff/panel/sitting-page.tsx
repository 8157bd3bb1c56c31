import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useLanguage, useT } from '../../app/intl';
import { useAsk } from '../../app/queries';
import { useParamsOf } from '../../app/routing';
import { useHasRole } from '../../app/session';
import { formatInstant } from '../../format/dates';
import type { PanelSittingFilesQuery as Files } from '../../graphql/staff/graphql';
import { Answer, EmptyState, Facts, Money, PageHeader, Section, StatusBadge, useIsWide } from '../../ui';
import { ReserveLists } from '../matching/reserve-list';
import { Ballot, Columns, Steps } from './ballot';
import { CandidateCard } from './candidate-card';
import { LeadActs, Tie } from './lead-acts';
import { OfferChosen } from './offer-chosen';
import { Result } from './result';
import { sittingRoute } from './route';
import { RunnersUp } from './runners-up';
import { Seats } from './seats';
import { SittingFilesQuery, SittingQuery, type Sitting } from './sitting-queries';
import { SittingState } from './sitting-state';
import { useDeadline } from './use-deadline';

/** S3: the packet, one's vote, and once they are counted the tally with the minutes. */
export function SittingPage(): ReactNode {
  const t = useT();
  const { sittingId } = useParamsOf(sittingRoute);
  const isChooser = useHasRole()('coordinator', 'manager');
  const sitting = useAsk(SittingQuery, { id: sittingId });
  useDeadline(sitting);
  const files = useAsk(SittingFilesQuery, { id: sittingId }, { enabled: isChooser });
  return (
    <Answer of={sitting}>
      {({ panelSitting }) =>
        panelSitting ? <Loaded sitting={panelSitting} files={files.data?.panelSitting ?? null} /> : (
          <>
            <PageHeader title={t('panel.title')} back={{ to: '/komise', label: t('panel.title') }} />
            <EmptyState title={t('panel.unknownSitting')} why={t('panel.unknownSittingWhy')} action={<Button component={Link} to="/komise" variant="default">{t('panel.toSittings')}</Button>} />
          </>
        )
      }
    </Answer>
  );
}

type SittingFiles = NonNullable<Files['panelSitting']>;

function Loaded({ sitting, files }: { sitting: Sitting; files: SittingFiles | null }) {
  const t = useT();
  const { language } = useLanguage();
  const { flat, panel, state, may } = sitting;
  const chosen = files?.candidates.find(({ label }) => label === sitting.chosen)?.file;
  const ended = sitting.tally !== null || state === 'cancelled';
  return (
    <>
      <PageHeader
        title={t('panel.sittingAbout', { flat: flat.code })}
        back={{ to: '/komise', label: t('panel.title') }}
        description={
          <Group gap="sm">
            <SittingState stage={sitting.stage} />
            <span>{panel.name}, {t('panel.untilMoment', { moment: formatInstant(sitting.deadlineAt, language) })}</span>
          </Group>
        }
        action={state === 'decided' && files?.decisionId && chosen ? <OfferChosen decisionId={files.decisionId} unitId={files.unitId} family={chosen.household.name} /> : undefined}
        others={sitting.minutesUrl && (
          <Group gap="sm">
            <Button component="a" href={sitting.minutesUrl} target="_blank" rel="noreferrer" variant="default">{t('panel.minutes')}</Button>
            {files?.fullMinutesUrl && <Button component="a" href={files.fullMinutesUrl} target="_blank" rel="noreferrer" variant="default">{t('panel.fullMinutes')}</Button>}
          </Group>
        )}
      />
      <Stack gap="lg">
        {may.decideTie && <Tie sitting={sitting} />}
        {ended && <Result sitting={sitting} />}
        {!ended && <MyPart sitting={sitting} />}
        {files && state === 'decided' && <RunnersUp sittingId={sitting.id} />}
        {files && state === 'decided' && <ReserveLists unitId={files.unitId} />}
        <section aria-label={t('panel.candidates')}>
          <Title order={2} size="h3" mb="sm">{t('panel.candidates')}</Title>
          {files?.skippedReason && <Text mb="sm">{t('panel.skippedBecause', { reason: files.skippedReason })}</Text>}
          <Packet sitting={sitting} files={files} />
        </section>
        <FlatFacts flat={flat} />
        <Seats sitting={sitting} />
        <LeadActs sitting={sitting} />
      </Stack>
    </>
  );
}

function Packet({ sitting, files }: { sitting: Sitting; files: SittingFiles | null }) {
  const wide = useIsWide();
  const shown = new Map<string, ReactNode>((files?.candidates ?? []).flatMap(({ label, file }) => (file ? [[label, <FileOf key={label} file={file} />] as const] : [])));
  if (sitting.may.vote) return <Ballot key={sitting.mine ? 'changed' : 'new'} sitting={sitting} files={shown} />;
  const card = (label: string): ReactNode => <CandidateCard key={label} candidate={sitting.candidates.find((one) => one.label === label)!} chosen={sitting.chosen === label} file={shown.get(label)} />;
  const labels = sitting.candidates.map(({ label }) => label);
  return wide ? <Columns>{labels.map(card)}</Columns> : <Steps labels={labels} card={card} />;
}

function FileOf({ file }: { file: NonNullable<SittingFiles['candidates'][number]['file']> }) {
  const t = useT();
  return (
    <div>
      <Text fw={600}>{t('panel.forStaff')}</Text>
      <Text>
        <Link to="/rodiny/$householdId" params={{ householdId: file.householdId }} style={{ color: 'var(--mantine-color-anchor)' }}>{file.household.name}</Link>
        {`, ${file.rank == null ? t('panel.outOfRanking') : t('panel.rankAndScore', { rank: file.rank, score: file.score })}`}
      </Text>
      {file.exceptionReason && <Text>{t('panel.exceptionBecause', { rules: file.exceptionNames.join(', '), reason: file.exceptionReason })}</Text>}
    </div>
  );
}

/** What is asked of the one who looks, in one sentence. */
function MyPart({ sitting: { may, mine, state } }: { sitting: Sitting }) {
  const t = useT();
  if (state === 'inquorate') return <StatusBadge tone="warn">{t('panel.inquorateNow')}</StatusBadge>;
  if (may.vote) return <Text className="zz-prose">{mine ? t('panel.mineCast') : t('panel.mineAwaited')}</Text>;
  if (mine?.conflict || may.voteRefusal === 'panel_conflict_votes') return <StatusBadge tone="muted">{t('panel.mineConflict')}</StatusBadge>;
  if (mine) return <StatusBadge tone="ok">{t('panel.youVoted')}</StatusBadge>;
  const whyNot: Readonly<Record<string, string>> = { panel_term_ended: t('panel.mineTermEnded'), sitting_deadline_passed: t('panel.mineLate') };
  return whyNot[may.voteRefusal ?? ''] ? <StatusBadge tone="muted">{whyNot[may.voteRefusal!]!}</StatusBadge> : null;
}

function FlatFacts({ flat }: { flat: Sitting['flat'] }) {
  const t = useT();
  const known = (value: boolean | null | undefined): string => (value == null ? t('matching.unknown') : value ? t('matching.yes') : t('matching.no'));
  return (
    <Section title={t('panel.flat')}>
      <Facts
        items={[
          [t('matching.size'), `${flat.layout}, ${t('matching.m2', { area: flat.areaM2 })}`],
          [t('matching.rooms'), flat.habitableRooms],
          [t('panel.place'), [flat.city, flat.part].filter(Boolean).join(', ')],
          [t('matching.floor'), flat.floor === 0 ? t('matching.ground') : t('matching.floorNumber', { floor: flat.floor })],
          [t('matching.lift'), known(flat.hasLift)],
          [t('matching.stepFree'), known(flat.stepFree)],
          [t('matching.costWithServices'), <Money key="cost" value={flat.rent + flat.services} />],
        ]}
      />
    </Section>
  );
}
