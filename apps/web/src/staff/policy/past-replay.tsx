import { Button, Group, Progress, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useLanguage, useT } from '../../app/intl';
import { useAct, useAsk } from '../../app/queries';
import { addMonths, today } from '../../format/dates';
import { formatNumber } from '../../format/money';
import { Answer, DataList, DateField, DateText, InstantText, useToast, type Column } from '../../ui';
import { CancelPastReplay, PastReplayQuery, ReplayPast, type PastReplayShown, type PastResultShown, type ValuesTyped } from './past-replay-queries';

const POLL_MS = 1_500;
const MONTHS_BACK = -24;

/** The same values on decisions of the past: what would have gone elsewhere, who would have gained and who lost. */
export function PastReplay({ valuesOf }: { valuesOf: () => ValuesTyped }) {
  const t = useT();
  const toast = useToast();
  const [from, setFrom] = useState<string | null>(`${addMonths(today().slice(0, 7), MONTHS_BACK)}-01`);
  const [to, setTo] = useState<string | null>(null);
  const [runs, setRuns] = useState(false);
  const found = useAsk(PastReplayQuery, {}, runs ? { refetchIntervalMs: POLL_MS } : {});
  const state = found.data?.pastReplay?.state;
  const isRunning = state === 'waiting' || state === 'solving';
  if (isRunning !== runs) setRuns(isRunning);
  const ask = useAct(ReplayPast);
  const play = (): void => ask.mutate({ input: { values: valuesOf(), from, to } }, { onSuccess: () => toast.done(t('policy.past.asked')), onError: toast.failed });
  return (
    <Stack gap="sm">
      <Title order={3} size="h3">{t('policy.past.title')}</Title>
      <Text className="zz-prose">{t('policy.past.what')}</Text>
      <Group gap="md" align="flex-end">
        <DateField name="pastFrom" label={t('policy.past.from')} value={from} onChange={setFrom} w={200} />
        <DateField name="pastTo" label={t('policy.past.to')} value={to} onChange={setTo} w={200} placeholder={t('policy.past.today')} />
        <Button variant="default" loading={ask.isPending} disabled={isRunning} onClick={play}>{t('policy.past.play')}</Button>
      </Group>
      <Answer of={found}>{({ pastReplay }) => (pastReplay ? <Asked replay={pastReplay} /> : null)}</Answer>
    </Stack>
  );
}

function Asked({ replay }: { replay: PastReplayShown }) {
  const t = useT();
  const toast = useToast();
  const cancel = useAct(CancelPastReplay);
  const isRunning = replay.state === 'waiting' || replay.state === 'solving';
  return (
    <Stack gap="sm" role="status" aria-label={t('policy.past.result')}>
      <Text c="dimmed">
        {t('policy.past.of')} <DateText value={replay.from} /> – <DateText value={replay.to} />, {t('policy.past.askedAt')} <InstantText value={replay.askedAt} />
      </Text>
      {isRunning && (
        <>
          <Progress value={replay.total === 0 ? 0 : (replay.done * 100) / replay.total} aria-label={t('policy.past.progress', { done: replay.done, total: replay.total })} />
          <Group justify="space-between">
            <Text>{t('policy.past.progress', { done: replay.done, total: replay.total })}</Text>
            <Button variant="default" onClick={() => cancel.mutate({ replayId: replay.id }, { onSuccess: () => toast.done(t('policy.past.cancelled')), onError: toast.failed })}>{t('policy.past.cancel')}</Button>
          </Group>
        </>
      )}
      {replay.state === 'cancelled' && <Text>{t('policy.past.cancelled')}</Text>}
      {replay.result && <Result result={replay.result} />}
    </Stack>
  );
}

type Flat = PastResultShown['flats'][number];
type Shift = PastResultShown['gainers'][number];
type Shares = Flat['before'];

function Result({ result }: { result: PastResultShown }) {
  const t = useT();
  const { language } = useLanguage();
  const share = (value: number): string => formatNumber(value, language);
  const namesOf = (shares: Shares): string => shares.map((each) => `${each.household?.name ?? t('policy.past.somebody')}${each.share < 0.995 ? ` (${share(each.share)})` : ''}`).join(', ') || t('policy.nobody');
  const moved = result.flats.filter(({ before, after }) => keyOf(before) !== keyOf(after));
  const otherwise = result.flats.filter(({ byList }) => byList === false).map(({ flat }) => flat?.code ?? '');
  const columns: Column<Flat>[] = [
    { key: 'flat', header: t('matching.flat'), cell: ({ flat }) => <span className="zz-money">{flat?.code}</span> },
    { key: 'on', header: t('policy.past.decidedOn'), cell: ({ decidedOn }) => <DateText value={decidedOn} /> },
    { key: 'truth', header: t('policy.past.truth'), cell: ({ chosenHousehold }) => chosenHousehold?.name ?? t('policy.past.somebody') },
    { key: 'before', header: t('policy.past.before'), cell: ({ before }) => namesOf(before) },
    { key: 'after', header: t('policy.past.after'), cell: ({ after }) => namesOf(after) },
  ];
  return (
    <>
      <Text className="zz-prose">
        {t('policy.past.counts', { flats: result.flats.length, elsewhere: result.goElsewhere, first: result.otherFirst, ripple: result.byRipple })}
      </Text>
      <Text className="zz-prose">{otherwise.length > 0 ? t('policy.past.people', { flats: otherwise.join(', ') }) : t('policy.past.byList')}</Text>
      {result.unreplayed.length > 0 && <Text className="zz-prose">{t('policy.past.unreplayed', { count: result.unreplayed.length, still: result.unreplayed.filter(({ mayLiveAfter }) => mayLiveAfter).length })}</Text>}
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Shifts title={t('policy.gainers', { count: result.gainers.length })} shifts={result.gainers} />
        <Shifts title={t('policy.losers', { count: result.losers.length })} shifts={result.losers} />
      </SimpleGrid>
      {moved.length > 0 && <DataList label={t('policy.changedFlats')} rows={moved} columns={columns} rowKey={({ flatId, decidedOn }) => `${flatId} ${decidedOn}`} />}
      <Groups result={result} />
    </>
  );
}

const keyOf = (shares: Shares): string => shares.map(({ householdId, share }) => `${householdId} ${share.toFixed(6)}`).sort().join();

function Shifts({ title, shifts }: { title: string; shifts: readonly Shift[] }) {
  const t = useT();
  const { language } = useLanguage();
  if (shifts.length === 0) return null;
  const home = (value: number): string => (value === 0 ? t('policy.past.waits') : value === 1 ? t('policy.past.home') : t('policy.past.chance', { share: formatNumber(value, language) }));
  return (
    <div>
      <Text fw={600}>{title}</Text>
      <ul style={{ margin: 0, paddingInlineStart: '1.25rem' }}>
        {shifts.map(({ householdId, before, after, household }) => (
          <li key={householdId}>
            {household?.name ?? t('policy.past.somebody')}: {home(before)} → {home(after)}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface GroupRow {
  readonly key: string;
  readonly dimension: string;
  readonly name: string;
  readonly families: number | null | undefined;
  readonly before: number | null | undefined;
  readonly after: number | null | undefined;
}

/** Homes by groups; those under five, and those that would give them away, are not told. */
function Groups({ result }: { result: PastResultShown }) {
  const t = useT();
  const { language } = useLanguage();
  const rows: GroupRow[] = result.groups.flatMap(({ dimension, name, rows: groups }) => groups.map((group) => ({ ...group, key: `${dimension} ${group.group}`, dimension: name })));
  const told = rows.filter(({ families }) => families != null && families > 0);
  const columns: Column<GroupRow>[] = [
    { key: 'group', header: t('policy.past.group'), cell: ({ dimension, name }) => `${dimension}: ${name}` },
    { key: 'families', header: t('policy.past.families'), align: 'end', cell: ({ families }) => families },
    { key: 'before', header: t('policy.past.homesBefore'), align: 'end', cell: ({ before }) => formatNumber(before!, language) },
    { key: 'after', header: t('policy.past.homesAfter'), align: 'end', cell: ({ after }) => formatNumber(after!, language) },
  ];
  return (
    <>
      <Title order={4} size="h4">{t('policy.past.byGroups')}</Title>
      {told.length > 0 && <DataList label={t('policy.past.byGroups')} rows={told} columns={columns} rowKey={({ key }) => key} />}
      <Text c="dimmed">{t('policy.past.withheld')}</Text>
    </>
  );
}
