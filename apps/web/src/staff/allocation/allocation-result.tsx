import { Button, Checkbox, Group, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useT } from '../../app/intl';
import { useAct } from '../../app/queries';
import { DataList, EmptyState, StatusBadge, useToast, type Column } from '../../ui';
import { ProposeMatches, type AllocationShown, type PairShown, type ResultShown } from './allocation-queries';

export function AllocationResult({ allocation, result }: { allocation: AllocationShown; result: ResultShown }) {
  const t = useT();
  return (
    <Stack gap="lg">
      <Comparison result={result} />
      {result.optimal.pairs.length === 0 ? <EmptyState title={t('allocation.nobody')} why={t('allocation.nobodyWhy')} action={null} /> : <Pairs allocation={allocation} result={result} />}
      <Fragile result={result} />
      <Unfit result={result} />
    </Stack>
  );
}

/** What it brings beside going flat by flat, and what housing the most costs. */
function Comparison({ result }: { result: ResultShown }) {
  const t = useT();
  const { optimal, greedy, highest, proven } = result;
  const more = optimal.housed - greedy.housed;
  const price = highest.score - optimal.score;
  return (
    <section className="zz-card" aria-label={t('allocation.comparison')}>
      <Title order={2} size="h3" mb="xs">
        {t('allocation.housed', { count: optimal.housed })}
      </Title>
      <Stack gap={4}>
        <Text fw={600}>{more > 0 ? t('allocation.more', { count: more, greedy: greedy.housed }) : t('allocation.same', { greedy: greedy.housed })}</Text>
        {proven && (
          <Group gap="xs">
            <StatusBadge tone="ok">{t('allocation.proven')}</StatusBadge>
            <Text c="dimmed">{t('allocation.provenWhat')}</Text>
          </Group>
        )}
        <Text>{price > 0 ? t('allocation.price', { price, score: optimal.score, highest: highest.score, housed: highest.housed }) : t('allocation.noPrice', { score: optimal.score })}</Text>
        <Text c="dimmed">{t('allocation.order')}</Text>
      </Stack>
    </section>
  );
}

function Pairs({ allocation, result }: { allocation: AllocationShown; result: ResultShown }) {
  const t = useT();
  const toast = useToast();
  const propose = useAct(ProposeMatches);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const byGreedy = new Map(result.greedy.pairs.map((pair) => [pair.flatId, pair]));
  const isTaken = (pair: PairShown): boolean => allocation.proposals.some(({ unitId, householdId }) => unitId === pair.flatId || householdId === pair.householdId);
  const open = result.optimal.pairs.filter((pair) => !isTaken(pair));
  const selected = open.filter((pair) => chosen.includes(pair.flatId)).map((pair) => pair.flatId);
  const columns: Column<PairShown>[] = [
    { key: 'flat', header: t('matching.flat'), cell: (pair) => `${pair.flat.code}, ${pair.flat.layout}` },
    { key: 'family', header: t('matching.family'), cell: (pair) => <Link to="/rodiny/$householdId" params={{ householdId: pair.householdId }} style={{ color: 'var(--mantine-color-anchor)' }}>{pair.household.name}</Link> },
    { key: 'people', header: t('matching.people'), cell: (pair) => t('households.peopleOf', { persons: pair.household.persons, children: pair.household.children }) },
    { key: 'points', header: t('allocation.points'), cell: (pair) => t('allocation.pointsOf', { score: pair.score, need: pair.need, fit: pair.fit, waiting: pair.waiting }) },
    { key: 'greedy', header: t('allocation.greedyFamily'), cell: (pair) => greedyWords(byGreedy.get(pair.flatId), pair, t('allocation.greedySame'), t('allocation.greedyNobody')) },
  ];
  return (
    <section aria-label={t('allocation.pairs')}>
      <Group justify="space-between" mb="sm">
        <Title order={2}>{t('allocation.pairs')}</Title>
        <Group gap="sm" className="zz-no-print">
          {open.length > 0 && (
            <Checkbox label={t('allocation.all')} checked={selected.length === open.length} indeterminate={selected.length > 0 && selected.length < open.length} onChange={({ currentTarget }) => setChosen(currentTarget.checked ? open.map((pair) => pair.flatId) : [])} />
          )}
          <Button
            disabled={selected.length === 0}
            onClick={() => propose.mutate({ input: { allocationId: allocation.id, unitIds: selected } }, { onSuccess: () => { setChosen([]); toast.done(t('allocation.proposed')); }, onError: toast.failed })}
          >
            {t('allocation.propose', { count: selected.length })}
          </Button>
        </Group>
      </Group>
      <DataList
        label={t('allocation.pairs')}
        rows={result.optimal.pairs}
        columns={columns}
        rowKey={(pair) => pair.flatId}
        rowLink={(pair) => ({ to: '/parovani', search: { byt: pair.flatId } })}
        rowActions={(pair) =>
          isTaken(pair) ? (
            <StatusBadge tone="info">{t('allocation.isProposed')}</StatusBadge>
          ) : (
            <Checkbox
              label={t('allocation.choose')}
              aria-label={t('allocation.chooseFlat', { flat: pair.flat.code })}
              checked={chosen.includes(pair.flatId)}
              onChange={({ currentTarget }) => setChosen(currentTarget.checked ? [...chosen, pair.flatId] : chosen.filter((flatId) => flatId !== pair.flatId))}
            />
          )
        }
      />
    </section>
  );
}

function greedyWords(greedy: ResultShown['greedy']['pairs'][number] | undefined, pair: PairShown, same: string, nobody: string): string {
  if (!greedy) return nobody;
  return greedy.householdId === pair.householdId ? same : greedy.household.name;
}

function Fragile({ result }: { result: ResultShown }) {
  const t = useT();
  if (result.fragile.length === 0) return null;
  return (
    <section aria-label={t('allocation.fragile')} className="zz-card">
      <Title order={2} size="h3" mb={4}>{t('allocation.fragile')}</Title>
      <Text c="dimmed" mb="xs">{t('allocation.fragileWhy')}</Text>
      <ul style={{ margin: 0, paddingInlineStart: '1.25rem' }}>
        {result.fragile.map(({ flat, household }) => (
          <li key={flat.id}>
            <Link to="/parovani" search={{ byt: flat.id }} style={{ color: 'var(--mantine-color-anchor)' }}>{flat.code}</Link>: {household.name}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Unfit({ result }: { result: ResultShown }) {
  const t = useT();
  if (result.unfitFlats.length === 0) return null;
  return (
    <section aria-label={t('allocation.unfit')} className="zz-card">
      <Title order={2} size="h3" mb={4}>{t('allocation.unfit')}</Title>
      <Text c="dimmed" mb="xs">{t('allocation.unfitWhy')}</Text>
      <ul style={{ margin: 0, paddingInlineStart: '1.25rem' }}>
        {result.unfitFlats.map((flat) => (
          <li key={flat.id}>
            <Link to="/parovani" search={{ byt: flat.id }} style={{ color: 'var(--mantine-color-anchor)' }}>{flat.code}</Link>, {flat.layout}, {flat.street} {flat.houseNumber}, {flat.city}
          </li>
        ))}
      </ul>
    </section>
  );
}
