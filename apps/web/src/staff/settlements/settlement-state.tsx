import { useT } from '../../app/intl';
import { StatusBadge } from '../../ui';

export function SettlementState({ of }: { of: { state: string } }) {
  const t = useT();
  if (of.state === 'draft') return <StatusBadge tone="info">{t('settlement.state.draft')}</StatusBadge>;
  if (of.state === 'issued') return <StatusBadge tone="ok">{t('settlement.state.issued')}</StatusBadge>;
  return <StatusBadge tone="muted">{of.state === 'replaced' ? t('settlement.state.replaced') : t('settlement.state.withdrawn')}</StatusBadge>;
}
