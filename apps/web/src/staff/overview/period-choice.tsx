import { Group } from '@mantine/core';
import { useT } from '../../app/intl';
import { DateField } from '../../ui';
import type { Period } from './route';

/** One period for every figure: from a day, as of a day. The address keeps it. */
export function PeriodChoice({ period, onChoose }: { period: Period; onChoose: (period: Period) => void }) {
  const t = useT();
  const change = (part: keyof Period) => (day: string | null) => {
    const { [part]: _, ...rest } = period;
    onChoose(day ? { ...rest, [part]: day } : rest);
  };
  return (
    <Group gap="md" mb="lg" className="zz-no-print" align="flex-end">
      <DateField name="od" label={t('overview.from')} value={period.od ?? null} onChange={change('od')} w={200} placeholder={t('overview.yearBack')} />
      <DateField name="k" label={t('overview.to')} value={period.k ?? null} onChange={change('k')} w={200} placeholder={t('overview.today')} />
    </Group>
  );
}
