import { Badge, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import { Link, useRouter } from '@tanstack/react-router';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { useT } from '../../app/intl';
import { ErrorState } from '../../ui';

export interface QueueItem {
  key: string;
  title: string;
  detail: ReactNode;
  link: { to: string; params?: Record<string, string>; search?: Record<string, unknown> };
}

/** One queue of the day: how many, the first few, the way to all. */
export interface Queue {
  key: string;
  icon: LucideIcon;
  title: string;
  /** What to do with it, and why now. */
  why: string;
  all: QueueItem['link'];
  count: number;
  items: readonly QueueItem[];
  state: 'waiting' | 'failed' | 'here';
  error: unknown;
  retry: () => void;
}

const SHOWN = 5;

export function QueueCard({ queue }: { queue: Queue }) {
  const t = useT();
  const { routesByPath } = useRouter();
  const { icon: Icon } = queue;
  if (queue.state === 'failed') return <ErrorState error={queue.error} retry={queue.retry} />;
  return (
    <section className="zz-card" aria-labelledby={`fronta-${queue.key}`} aria-busy={queue.state === 'waiting'}>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Group gap="sm" wrap="nowrap">
          <Icon size={22} aria-hidden color="var(--mantine-color-anchor)" style={{ flex: 'none' }} />
          <Title order={2} size="h3" id={`fronta-${queue.key}`}>
            {queue.title}
          </Title>
        </Group>
        {queue.state === 'here' && (
          <Badge size="lg" radius="sm" variant={queue.count > 0 ? 'filled' : 'default'} style={{ flex: 'none', fontVariantNumeric: 'tabular-nums' }}>
            {queue.count}
          </Badge>
        )}
      </Group>
      <Text c="dimmed" mb="xs">
        {queue.why}
      </Text>
      {queue.state === 'waiting' && <Skeleton height={72} radius="md" />}
      {queue.state === 'here' && queue.count === 0 && <Text>{t('today.done')}</Text>}
      <Stack component="ul" gap={0} style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {queue.items.slice(0, SHOWN).map(({ key, title, detail, link }) => (
          <li key={key} style={{ borderTop: '1px solid var(--zz-line)', padding: '8px 0' }}>
            {link.to in routesByPath ? (
              <Link to={link.to} params={link.params as never} search={link.search as never} style={{ color: 'var(--mantine-color-anchor)', fontWeight: 600 }}>
                {title}
              </Link>
            ) : (
              <Text fw={600}>{title}</Text>
            )}
            <Text component="div" size="sm">
              {detail}
            </Text>
          </li>
        ))}
      </Stack>
      {queue.count > SHOWN && queue.all.to in routesByPath && (
        <Link to={queue.all.to} search={queue.all.search as never} style={{ color: 'var(--mantine-color-anchor)' }}>
          {t('today.all', { count: queue.count })}
        </Link>
      )}
    </section>
  );
}
