import { Group, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { useEffect, type ReactNode } from 'react';

interface PageHeaderProps {
  /** The one H1 of the screen, also the title of the window. */
  title: string;
  description?: ReactNode;
  /** The one primary button. */
  action?: ReactNode;
  /** Lesser acts, as `variant="default"` buttons. */
  others?: ReactNode;
  back?: { to: string; params?: Record<string, string>; label: string };
}

export function PageHeader({ title, description, action, others, back }: PageHeaderProps) {
  useEffect(() => {
    document.title = `${title} · Zázemí`;
  }, [title]);
  return (
    <Stack gap="xs" mb="lg">
      {back && (
        <Group gap={6}>
          <ArrowLeft size={16} aria-hidden />
          <Link to={back.to} params={back.params as never} className="zz-no-print" style={{ color: 'var(--mantine-color-anchor)' }}>
            {back.label}
          </Link>
        </Group>
      )}
      <Group justify="space-between" align="flex-start" gap="md">
        <Stack gap={4} style={{ flex: '1 1 20rem', minWidth: 0 }}>
          <Title order={1} tabIndex={-1}>
            {title}
          </Title>
          {description && (
            <Text c="dimmed" component="div" className="zz-prose">
              {description}
            </Text>
          )}
        </Stack>
        {(action || others) && (
          <Group gap="sm" className="zz-no-print">
            {action}
            {others}
          </Group>
        )}
      </Group>
    </Stack>
  );
}
