import { useT } from '../../app/intl';
import { today } from '../../format/dates';
import { StatusBadge } from '../../ui';

interface StateOfUnit {
  readonly availableFrom?: string | null;
  readonly withdrawnOn?: string | null;
  readonly currentTenancy?: { readonly startsOn: string } | null;
}

/** Occupied, about to be, free, or not offered. */
export function UnitState({ unit }: { unit: StateOfUnit }) {
  const t = useT();
  if (unit.currentTenancy) return unit.currentTenancy.startsOn > today() ? <StatusBadge tone="info">{t('units.state.soon')}</StatusBadge> : <StatusBadge tone="ok">{t('units.state.occupied')}</StatusBadge>;
  if (unit.withdrawnOn && unit.withdrawnOn <= today()) return <StatusBadge tone="muted">{t('units.state.withdrawn')}</StatusBadge>;
  if (unit.availableFrom && unit.availableFrom > today()) return <StatusBadge tone="info">{t('units.state.later')}</StatusBadge>;
  return <StatusBadge tone="warn">{t('units.state.free')}</StatusBadge>;
}
