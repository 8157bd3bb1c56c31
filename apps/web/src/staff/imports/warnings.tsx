import { Checkbox, Stack, Text, Title } from '@mantine/core';
import { useT } from '../../app/intl';
import type { Check } from './check-sheet';

/** A warning let pass: everywhere, or in one row. */
export interface Confirmation {
  readonly kind: string;
  readonly row: number | null;
}

interface WarningsProps {
  warnings: Check['warnings'];
  confirmed: readonly Confirmation[];
  isBusy: boolean;
  onChange: (confirmed: readonly Confirmation[]) => void;
}

/** One line for each kind of doubt, confirmed for all rows at once; single rows are confirmed in the list below. Never disabled while it is checked anew: the keyboard would lose its place. */
export function Warnings({ warnings, confirmed, isBusy, onChange }: WarningsProps) {
  const t = useT();
  const others = (kind: string): Confirmation[] => confirmed.filter((each) => each.kind !== kind);
  return (
    <Stack gap="sm">
      <Title order={3} size="h4">{t('imports.warnings')}</Title>
      <Text className="zz-prose">{t('imports.warningsWhy')}</Text>
      {warnings.map(({ kind, count, confirmed: passed, example }) => (
        <Checkbox
          key={kind} label={example} description={t('imports.warningCount', { count, passed })} checked={passed === count} indeterminate={passed > 0 && passed < count}
          onChange={(event) => isBusy || onChange(event.currentTarget.checked ? [...others(kind), { kind, row: null }] : others(kind))}
        />
      ))}
    </Stack>
  );
}
