import { Button, Group, Text } from '@mantine/core';
import { useT } from '../app/intl';

interface MoreProps {
  /** A list of `useAskPages`. */
  of: {
    data: { readonly rows: readonly unknown[]; readonly totalCount: number } | undefined;
    hasNextPage: boolean;
    isFetchingNextPage: boolean;
    fetchNextPage: () => unknown;
  };
}

/** Below a long list: how much of it is shown, and the rest on demand. A list shown whole needs no word. */
export function More({ of: { data, hasNextPage, isFetchingNextPage, fetchNextPage } }: MoreProps) {
  const t = useT();
  if (!data || !hasNextPage) return null;
  return (
    <Group gap="md" mt="md" className="zz-no-print">
      <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
        {t('ui.showMore')}
      </Button>
      <Text c="dimmed" aria-live="polite">
        {t('ui.shownOf', { shown: data.rows.length, total: data.totalCount })}
      </Text>
    </Group>
  );
}
