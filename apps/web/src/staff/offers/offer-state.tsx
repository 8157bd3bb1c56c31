import { useT } from '../../app/intl';
import { StatusBadge, type Tone } from '../../ui';

const TONES: Readonly<Record<string, Tone>> = { promised: 'ok', lease_drawn: 'ok', housed: 'ok', refused: 'muted', withdrawn: 'muted', expired: 'muted' };

export function OfferState({ state }: { state: string }) {
  const t = useT();
  return <StatusBadge tone={TONES[state] ?? 'info'}>{t(`offers.state.${state}`)}</StatusBadge>;
}
