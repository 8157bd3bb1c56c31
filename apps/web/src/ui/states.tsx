import { Button, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { CircleAlert, Inbox, type LucideIcon } from 'lucide-react';
import { useLayoutEffect, useState, type ReactNode } from 'react';
import { RefusedError, RequestFailure } from '../app/graphql';
import { useT } from '../app/intl';

/** Why there is nothing + one action. */
export function EmptyState({ title, why, action, icon: Icon = Inbox }: { title: string; why?: ReactNode; action?: ReactNode; icon?: LucideIcon }) {
  return (
    <Stack align="flex-start" gap="sm" className="zz-card" p="xl">
      <Icon size={28} aria-hidden color="var(--mantine-color-dimmed)" />
      <Text fw={600} size="lg">
        {title}
      </Text>
      {why && (
        <Text c="dimmed" component="div" className="zz-prose">
          {why}
        </Text>
      )}
      {action}
    </Stack>
  );
}

/** The sentence of any error, for a place where a whole ErrorState does not fit. */
export function useErrorSentence(): (error: unknown) => string {
  const t = useT();
  return (error) => {
    if (error instanceof RefusedError) return error.message;
    if (!(error instanceof RequestFailure)) return t('ui.error.unexpected');
    const sentences = {
      offline: t('ui.error.offline'),
      signedOut: t('ui.error.signedOut'),
      forbidden: t('ui.error.forbidden'),
      notFound: t('ui.error.notFound'),
      badInput: error.detail ?? t('ui.error.badInput'),
      unexpected: t('ui.error.unexpected'),
    };
    return sentences[error.kind];
  };
}

export function ErrorState({ error, retry }: { error: unknown; retry?: () => void }) {
  const t = useT();
  const sentence = useErrorSentence();
  const reference = error instanceof RequestFailure ? error.reference : null;
  // Instead of a whole page it is the page's heading; inside of one, a lesser.
  const [order, setOrder] = useState<1 | 2>(2);
  useLayoutEffect(() => {
    const lead = (): void => void (document.querySelector('h1') || setOrder(1));
    lead();
    // The page before may still be leaving, with its heading.
    const later = setTimeout(lead, 250);
    return () => clearTimeout(later);
  }, []);
  return (
    <Stack role="alert" gap="xs" className="zz-card" p="lg" style={{ borderColor: 'var(--zz-danger)' }}>
      <Group gap="sm" wrap="nowrap" align="flex-start">
        <CircleAlert size={22} aria-hidden color="var(--zz-danger)" style={{ flex: 'none', marginTop: 2 }} />
        <Title order={order} size="h3">
          {sentence(error)}
        </Title>
      </Group>
      {reference && <Text c="dimmed">{t('ui.error.reference', { reference })}</Text>}
      {retry && (
        <Button variant="default" onClick={retry} style={{ alignSelf: 'flex-start' }}>
          {t('ui.retry')}
        </Button>
      )}
    </Stack>
  );
}

/** Grey bars where the rows will be; a reader hears one word. */
export function Rows({ count = 5 }: { count?: number }) {
  const t = useT();
  return (
    <Stack gap="sm" aria-busy="true">
      <span className="zz-visually-hidden" role="status">
        {t('ui.loading')}
      </span>
      {Array.from({ length: count }, (_, row) => (
        <Skeleton key={row} height={40} radius="md" />
      ))}
    </Stack>
  );
}

/** Skeleton, error or the screen: `<Answer of={query}>{(data) => …}</Answer>`. */
export function Answer<Data>({ of, skeleton, children }: { of: Pick<UseQueryResult<Data, Error>, 'isPending' | 'isError' | 'data' | 'error'> & { refetch: () => unknown }; skeleton?: ReactNode; children: (data: Data) => ReactNode }) {
  if (of.isPending) return skeleton ?? <Rows />;
  if (of.isError && of.data === undefined) return <ErrorState error={of.error} retry={() => void of.refetch()} />;
  return <>{children(of.data as Data)}</>;
}
