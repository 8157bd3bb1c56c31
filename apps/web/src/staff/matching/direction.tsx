import { SegmentedControl } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useT } from '../../app/intl';

/** From a flat to its families, or from a family to its flats. */
export function Direction({ value }: { value: 'byty' | 'rodiny' }) {
  const t = useT();
  const navigate = useNavigate();
  return (
    <SegmentedControl
      mb="md"
      value={value}
      onChange={(next) => void navigate({ to: '/parovani', search: next === 'rodiny' ? { smer: 'rodiny' } : {} })}
      data={[{ value: 'byty', label: t('matching.fromFlat') }, { value: 'rodiny', label: t('matching.fromFamily') }]}
      aria-label={t('matching.direction')}
      className="zz-no-print"
    />
  );
}
