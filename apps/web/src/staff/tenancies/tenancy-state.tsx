import { useT } from '../../app/intl';
import { today } from '../../format/dates';
import { StatusBadge } from '../../ui';

const REVIEW_DAYS = 90;

/** Where a contract is in its life, and whether its end is near. */
export function TenancyState({ tenancy }: { tenancy: { readonly state: string; readonly startsOn: string; readonly endedOn?: string | null; readonly daysToEnd?: number | null } }) {
  const t = useT();
  const { state, startsOn, endedOn, daysToEnd } = tenancy;
  if (state === 'draft') return <StatusBadge tone="warn">{t('tenancies.state.draft')}</StatusBadge>;
  if (state === 'cancelled') return <StatusBadge tone="muted">{t('tenancies.state.cancelled')}</StatusBadge>;
  if (state === 'ended' && (!endedOn || endedOn < today())) return <StatusBadge tone="muted">{t('tenancies.state.ended')}</StatusBadge>;
  if (startsOn > today()) return <StatusBadge tone="info">{t('tenancies.state.soon')}</StatusBadge>;
  if (daysToEnd != null && daysToEnd < 0) return <StatusBadge tone="danger">{t('tenancies.state.passed')}</StatusBadge>;
  if (daysToEnd != null && daysToEnd <= REVIEW_DAYS) return <StatusBadge tone="warn">{t('tenancies.state.ending', { days: daysToEnd })}</StatusBadge>;
  return <StatusBadge tone="ok">{t('tenancies.state.lasts')}</StatusBadge>;
}
