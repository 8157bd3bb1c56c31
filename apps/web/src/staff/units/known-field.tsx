import { useT } from '../../app/intl';
import { SelectField } from '../../ui';
import type { FieldOf } from './unit-fields';

export type Known = 'yes' | 'no' | 'unknown';
export const asKnown = (value: boolean | null | undefined): Known => (value == null ? 'unknown' : value ? 'yes' : 'no');
export const fromKnown = (value: Known): boolean | null => (value === 'unknown' ? null : value === 'yes');

/** Yes, no, or nobody knows yet: what is not known never turns into a no. */
export function KnownField({ label, name, field }: { label: string; name: string; field: FieldOf }) {
  const t = useT();
  return (
    <SelectField
      label={label}
      data={[
        { value: 'yes', label: t('units.yes') },
        { value: 'no', label: t('units.no') },
        { value: 'unknown', label: t('ui.unknown') },
      ]}
      allowDeselect={false}
      {...field(name)}
    />
  );
}
