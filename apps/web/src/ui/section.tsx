import { Title } from '@mantine/core';
import type { ReactNode } from 'react';

/** A part of a page with a heading of its own. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="zz-card">
      <Title order={2} size="h3" mb="sm">{title}</Title>
      {children}
    </section>
  );
}
