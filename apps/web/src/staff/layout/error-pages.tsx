import { Anchor, Stack } from '@mantine/core';
import { ErrorState, PageHeader } from '../../ui';
import { useT } from '../../app/intl';

export function NotFoundPage() {
  const t = useT();
  return (
    <Stack component="main" p="md" maw={720} mx="auto">
      <PageHeader title={t('layout.notFound')} description={t('layout.notFoundWhy')} />
      <Anchor href="/" underline="always">{t('layout.home')}</Anchor>
    </Stack>
  );
}

export function FrameError({ error, reset }: { error: unknown; reset: () => void }) {
  return (
    <Stack component="main" p="md" maw={720} mx="auto">
      <ErrorState error={error} retry={reset} />
    </Stack>
  );
}
