import { SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useT } from '../../app/intl';
import { DataList, type Column } from '../../ui';
import type { ReplayShown } from './policy-queries';

type Family = ReplayShown['gainers'][number];
type Flat = ReplayShown['flats'][number];

/** What other values would do to today's list: who gains, who loses, who would be first. */
export function Replay({ replay }: { replay: ReplayShown }) {
  const t = useT();
  const changed = replay.flats.filter((flat) => namesOf(flat.before) !== namesOf(flat.after) || flat.eligibleBefore !== flat.eligibleAfter);
  const columns: Column<Flat>[] = [
    { key: 'flat', header: t('matching.flat'), cell: ({ flat }) => <span className="zz-money">{flat.code}</span> },
    { key: 'before', header: t('policy.firstBefore'), cell: ({ before }) => namesOf(before) || t('policy.nobody') },
    { key: 'after', header: t('policy.firstAfter'), cell: ({ after }) => namesOf(after) || t('policy.nobody') },
    { key: 'eligible', header: t('policy.eligible'), cell: (flat) => t('policy.beforeAfter', { before: flat.eligibleBefore, after: flat.eligibleAfter }), align: 'end' },
  ];
  return (
    <Stack gap="sm" role="status" aria-label={t('policy.replay')}>
      <Title order={3} size="h3">{t('policy.replay')}</Title>
      <Text>{t('policy.housed', { before: replay.housedBefore, after: replay.housedAfter })}</Text>
      {replay.gainers.length + replay.losers.length + changed.length === 0 && <Text>{t('policy.noChange')}</Text>}
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Families title={t('policy.gainers', { count: replay.gainers.length })} families={replay.gainers} />
        <Families title={t('policy.losers', { count: replay.losers.length })} families={replay.losers} />
      </SimpleGrid>
      {changed.length > 0 && <DataList label={t('policy.changedFlats')} rows={changed} columns={columns} rowKey={(flat) => flat.flatId} />}
    </Stack>
  );
}

const namesOf = (households: readonly { name: string }[]): string => households.map(({ name }) => name).join(', ');

function Families({ title, families }: { title: string; families: readonly Family[] }) {
  const t = useT();
  if (families.length === 0) return null;
  const place = (best: number | null | undefined): string => (best == null ? t('policy.noFlat') : t('matching.rank', { rank: best }));
  return (
    <div>
      <Text fw={600}>{title}</Text>
      <ul style={{ margin: 0, paddingInlineStart: '1.25rem' }}>
        {families.map((family) => (
          <li key={family.householdId}>
            {family.household.name}: {place(family.bestBefore)} → {place(family.bestAfter)}
          </li>
        ))}
      </ul>
    </div>
  );
}
