import { Button, Group, Stack, Text } from '@mantine/core';
import { Plus, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useT } from '../../app/intl';
import { Section } from '../../ui';

interface RowsProps<Row> {
  title: string;
  hint?: string;
  rows: readonly Row[];
  /** What a new row begins with. */
  fresh: () => Row;
  add: string;
  onChange: (rows: Row[]) => void;
  children: (row: Row, change: (part: Partial<Row>) => void, index: number) => ReactNode;
}

/** A list of things somebody adds one by one: fields beside each other, below each other on a phone. */
export function EditedRows<Row>({ title, hint, rows, fresh, add, onChange, children }: RowsProps<Row>) {
  const t = useT();
  return (
    <Section title={title}>
      <Stack gap="md">
        {hint && <Text c="dimmed">{hint}</Text>}
        {rows.map((row, index) => (
          <Group key={index} gap="sm" align="flex-end" role="group" aria-label={`${title} ${index + 1}`}>
            {children(row, (part) => onChange(rows.map((each, at) => (at === index ? { ...each, ...part } : each))), index)}
            <Button variant="default" px="sm" onClick={() => onChange(rows.filter((_, at) => at !== index))} aria-label={t('calculator.removeRow', { number: index + 1, title })}>
              <Trash2 size={18} aria-hidden />
            </Button>
          </Group>
        ))}
        <Group>
          <Button variant="default" leftSection={<Plus size={18} aria-hidden />} onClick={() => onChange([...rows, fresh()])}>
            {add}
          </Button>
        </Group>
      </Stack>
    </Section>
  );
}
